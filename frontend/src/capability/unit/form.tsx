import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, InputNumber } from 'antd';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { unitClasses, unitWords } from './labels';
import { createUnit, editUnit, unitQuery, unitsQuery } from './queries';
import type { Unit, UnitForm } from './queries';
import { placesFor } from './tree';

/** `/units/new` and `/units/:id/edit`. */
export default function UnitFormPage() {
  const { id } = useParams();
  return id ? <EditUnit id={id} /> : <UnitEditor />;
}

function EditUnit({ id }: { id: string }) {
  return <Loaded query={useQuery(unitQuery(id))}>{(unit) => <UnitEditor unit={unit} />}</Loaded>;
}

/** The body of the API out of the detail: exactly its fields. */
function formOf(unit: Unit): UnitForm {
  const { code, name, kind, class: unitClass, platform, region_code, parent_id } = unit;
  const { small_unit, quota_leaders, quota_deputy } = unit;
  return {
    ...{ code, name, kind, class: unitClass, platform, region_code, parent_id },
    ...{ small_unit, quota_leaders, quota_deputy },
  };
}

function UnitEditor({ unit }: { unit?: Unit }) {
  const w = useWords(unitWords);
  const go = useNavigate();
  const changed = useChanged();
  const [params] = useSearchParams();
  const classes = useOptions(unitClasses);
  const all = useQuery(unitsQuery()).data ?? [];
  const places = placesFor(all, unit);
  const parent = params.get('parent');
  const back = unit ? paths.unit(unit.id) : parent ? paths.unit(parent) : paths.units();
  const initial: Partial<UnitForm> = unit
    ? formOf(unit)
    : { parent_id: parent, small_unit: false, quota_leaders: 0, quota_deputy: 0 };

  return (
    <Page
      title={unit ? w('edit') : w('new')}
      subtitle={unit?.name}
      crumbs={[{ title: w('title'), to: paths.units() }, ...(unit ? [{ title: unit.name, to: back }] : [])]}
    >
      <Section>
        <div className="hz-form">
          <ProblemForm<UnitForm>
            name={unit ? `unit.${unit.id}` : 'unit.new'}
            version={unit?.version}
            initial={initial}
            onSubmit={async (values, key) => {
              const body = { ...initial, ...values };
              const saved = unit ? await editUnit(unit, body) : await createUnit(body, key);
              void changed();
              void go(paths.unit(saved.id));
            }}
            onCancel={() => void go(back)}
            onReload={() => void changed()}
          >
            <Form.Item name="name" label={w('name')} rules={[{ required: true }]}>
              <Input maxLength={100} autoFocus />
            </Form.Item>
            <div className="hz-form-pair">
              <Form.Item name="code" label={w('code')} extra={w('codeHint')} rules={[{ required: true }]}>
                <Input maxLength={20} spellCheck={false} />
              </Form.Item>
              <Form.Item name="parent_id" label={w('parent')}>
                <Select
                  allowClear
                  showSearch={{ optionFilterProp: 'label' }}
                  placeholder={w('top')}
                  options={places.map((row) => ({ value: row.id, label: row.name }))}
                />
              </Form.Item>
            </div>
            <div className="hz-form-pair">
              <Form.Item name="kind" label={w('kind')} extra={w('kindHint')} rules={[{ required: true }]}>
                <Input maxLength={40} />
              </Form.Item>
              <Form.Item name="class" label={w('class')} rules={[{ required: true }]}>
                <Select options={classes} />
              </Form.Item>
              <Form.Item name="platform" label={w('platform')} extra={w('platformHint')}>
                <Input maxLength={40} />
              </Form.Item>
              <Form.Item name="region_code" label={w('region')}>
                <Input maxLength={12} inputMode="numeric" />
              </Form.Item>
              <Form.Item name="quota_leaders" label={w('quota')} rules={[{ required: true }]}>
                <InputNumber min={0} max={200} precision={0} />
              </Form.Item>
              <Form.Item name="quota_deputy" label={w('quotaDeputy')} rules={[{ required: true }]}>
                <InputNumber min={0} max={200} precision={0} />
              </Form.Item>
            </div>
            <Form.Item name="small_unit" valuePropName="checked">
              <Checkbox>{w('smallHint')}</Checkbox>
            </Form.Item>
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}
