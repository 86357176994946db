/** `/cadres/new` and `/cadres/:id/edit`. What is verified against the file is greyed: it changes on request. */
import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { MonthField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { AnnualFields, EducationFields, FamilyFields, ResumeFields, RewardFields, SanctionFields } from './fields';
import { cadreStatuses, cadreWords, sexes } from './labels';
import { cadreQuery, createCadre, editCadre, searchUnits } from './queries';
import { useRanks } from './ranks';
import type { Cadre, CadreForm } from './queries';
import './cadre.css';

export default function CadreFormPage() {
  const { id } = useParams();
  return id ? <EditCadre id={id} /> : <CadreEditor />;
}

function EditCadre({ id }: { id: string }) {
  return <Loaded query={useQuery(cadreQuery(id))}>{(cadre) => <CadreEditor cadre={cadre} />}</Loaded>;
}

/** What the server adds to the fields of a record. */
// prettier-ignore
const ADDED = new Set<string>([
  'id', 'version', 'state', 'unit_name', 'unit_path', 'id_card_mask', 'age', 'photo', 'effects', 'editable',
  'proposable', 'actions', 'checks', 'warnings',
] satisfies (keyof Cadre)[]);

/** The body of the API out of the detail: exactly its fields. */
function formOf(cadre: Cadre): CadreForm {
  return Object.fromEntries(Object.entries(cadre).filter(([key]) => !ADDED.has(key))) as CadreForm;
}

function CadreEditor({ cadre }: { cadre?: Cadre }) {
  const w = useWords(cadreWords);
  const go = useNavigate();
  const changed = useChanged();
  const back = cadre ? paths.cadre(cadre.id) : paths.cadres();
  const initial: Partial<CadreForm> = cadre ? formOf(cadre) : { status: 'active' };
  const locked = cadre !== undefined && cadre.state !== 'draft';
  return (
    <Page
      title={cadre ? w('edit') : w('new')}
      subtitle={cadre?.name}
      crumbs={[{ title: w('title'), to: paths.cadres() }, ...(cadre ? [{ title: cadre.name, to: back }] : [])]}
    >
      <ProblemForm<CadreForm>
        name={cadre ? `cadre.${cadre.id}` : 'cadre.new'}
        version={cadre?.version}
        initial={initial}
        keep={false}
        onSubmit={async (values, key) => {
          const { id_card, ...rest } = values;
          const body = { ...initial, ...rest, ...(id_card ? { id_card } : {}) };
          const saved = cadre ? await editCadre(cadre, body) : await createCadre(body, key);
          void changed();
          void go(paths.cadre(saved.id));
        }}
        onCancel={() => void go(back)}
        onReload={() => void changed()}
      >
        <div className="hz-stack">
          {locked && <p className="hz-note">{w('lockedHint')}</p>}
          <Section title={w('basics')}>
            <Basics cadre={cadre} locked={locked} />
          </Section>
          <Section title={w('education')}>
            <EducationFields disabled={locked} />
          </Section>
          <Section title={w('resume')}>
            <ResumeFields />
          </Section>
          <Section title={w('family')}>
            <FamilyFields />
          </Section>
          <Section title={w('rewardsAndSanctions')}>
            <Form.Item name="rewards_text" label={w('rewardsText')}>
              <Input.TextArea maxLength={2000} autoSize={{ minRows: 1, maxRows: 6 }} />
            </Form.Item>
            <RewardFields />
            <h3>{w('sanctions')}</h3>
            <SanctionFields />
          </Section>
          <Section title={w('annual')}>
            <Form.Item name="annual_text" label={w('annualText')}>
              <Input maxLength={1000} />
            </Form.Item>
            <AnnualFields />
          </Section>
        </div>
      </ProblemForm>
    </Page>
  );
}

function Basics({ cadre, locked }: { cadre?: Cadre; locked: boolean }) {
  const w = useWords(cadreWords);
  const sexOptions = useOptions(sexes);
  const statuses = useOptions(cadreStatuses);
  const ranks = useRanks();
  const text = (name: keyof CadreForm, label: string, max: number) => (
    <Form.Item name={name} label={label}>
      <Input maxLength={max} />
    </Form.Item>
  );
  const number = cadre?.id_card_mask ? w('idKeep', { mask: cadre.id_card_mask }) : undefined;
  return (
    <div className="hz-form-pair">
      <Form.Item name="name" label={w('name')} rules={[{ required: true }]}>
        <Input maxLength={60} autoFocus />
      </Form.Item>
      <Form.Item name="id_card" label={w('idCard')} extra={number}>
        <Input maxLength={18} spellCheck={false} autoComplete="off" />
      </Form.Item>
      <Form.Item name="sex" label={w('sex')}>
        <Select allowClear options={sexOptions} />
      </Form.Item>
      <Form.Item name="birth" label={w('born')}>
        <MonthField disabled={locked} />
      </Form.Item>
      {text('ethnicity', w('ethnicity'), 30)}
      {text('native_place', w('nativePlace'), 100)}
      {text('birthplace', w('birthplace'), 100)}
      <Form.Item name="party_join" label={w('partyJoin')} extra={w('partyHint')}>
        <Input maxLength={60} disabled={locked} />
      </Form.Item>
      <Form.Item name="work_start" label={w('workStart')}>
        <MonthField disabled={locked} />
      </Form.Item>
      {text('health', w('health'), 60)}
      {text('pro_title', w('proTitle'), 100)}
      {text('specialty', w('specialty'), 200)}
      <Form.Item name="unit_id" label={w('unit')} rules={[{ required: true }]}>
        <UnitPicker
          search={searchUnits}
          allowClear={false}
          known={cadre && { value: cadre.unit_id, label: cadre.unit_name }}
        />
      </Form.Item>
      {text('title', w('presentPost'), 200)}
      <Form.Item name="rank" label={w('rank')} getValueFromEvent={(rank?: string) => rank ?? ''}>
        <Select allowClear options={ranks.options} />
      </Form.Item>
      <Form.Item name="rank_since" label={w('rankSince')}>
        <MonthField />
      </Form.Item>
      <Form.Item name="post_since" label={w('postSince')}>
        <MonthField />
      </Form.Item>
      {text('manage_level', w('manageLevel'), 40)}
      <Form.Item name="status" label={w('status')}>
        <Select options={statuses} />
      </Form.Item>
      {text('personnel_no', w('personnelNo'), 30)}
    </div>
  );
}
