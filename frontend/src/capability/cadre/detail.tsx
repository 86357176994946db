/** A cadre: facts, career, family, and what was asked to be changed. */
import { useQuery } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { download } from '../../api/client';
import { paths } from '../../app/paths';
import { useLang, useT, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { postOf } from '../../ui/person';
import { problemTitle } from '../../ui/ProblemBanner';
import { StateBadge } from '../../ui/StateBadge';
import { ChangesSection } from './changes';
import { cadreActions, cadreStates, cadreStatuses, cadreWords, sexes } from './labels';
import { AnnualSection, Career, EducationSection, FamilySection, Photo, RewardsSection } from './parts';
import { actOnCadre, cadreQuery, idCardOf, putPhoto } from './queries';
import { useRanks } from './ranks';
import type { Cadre } from './queries';
import './cadre.css';

export default function CadrePage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(cadreQuery(id))}>{(cadre) => <CadreDetail key={cadre.id} cadre={cadre} />}</Loaded>;
}

function CadreDetail({ cadre }: { cadre: Cadre }) {
  const w = useWords(cadreWords);
  const changed = useChanged();
  return (
    <Page
      title={cadre.name}
      subtitle={postOf(cadre.unit_name, cadre.title)}
      crumbs={[{ title: w('title'), to: paths.cadres() }]}
      state={<StateBadge label={cadreStates[cadre.state]} />}
      extra={<Buttons cadre={cadre} />}
      side={
        <>
          <ActionBar
            actions={cadre.actions}
            labels={cadreActions}
            ask={{ lock: 'reason', unlock: 'reason' }}
            run={async (action, body) => {
              await actOnCadre(cadre, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={cadre.checks} />
        </>
      }
    >
      <Section title={w('basics')}>
        <div className="hz-cadre-top">
          <Photo cadre={cadre} />
          <Facts cadre={cadre} />
        </div>
      </Section>
      <Section title={w('resume')}>
        <Career lines={cadre.resume ?? []} />
      </Section>
      <EducationSection cadre={cadre} />
      <FamilySection cadre={cadre} />
      <RewardsSection cadre={cadre} />
      <AnnualSection cadre={cadre} />
      <ChangesSection cadre={cadre} />
    </Page>
  );
}

function Facts({ cadre }: { cadre: Cadre }) {
  const w = useWords(cadreWords);
  const name = useName();
  const rank = useRanks().nameOf(cadre.rank);
  const born = (
    <>
      <DateText value={cadre.birth} />
      {cadre.age != null && <span className="hz-muted"> {w('age', { n: cadre.age })}</span>}
    </>
  );
  const text = (value?: string | null) => value || null;
  return (
    <KeyValue
      items={[
        { key: 'sex', name: w('sex'), value: cadre.sex ? name(sexes, cadre.sex) : null },
        { key: 'birth', name: w('born'), value: born },
        { key: 'ethnicity', name: w('ethnicity'), value: text(cadre.ethnicity) },
        { key: 'native', name: w('nativePlace'), value: text(cadre.native_place) },
        { key: 'birthplace', name: w('birthplace'), value: text(cadre.birthplace) },
        { key: 'party', name: w('partyJoin'), value: text(cadre.party_join) },
        { key: 'work', name: w('workStart'), value: <DateText value={cadre.work_start} /> },
        { key: 'health', name: w('health'), value: text(cadre.health) },
        { key: 'pro', name: w('proTitle'), value: text(cadre.pro_title) },
        { key: 'specialty', name: w('specialty'), value: text(cadre.specialty) },
        { key: 'id', name: w('idCard'), value: cadre.id_card_mask ? <Number cadre={cadre} /> : null },
        { key: 'rank', name: w('rank'), value: text(rank) },
        { key: 'rankSince', name: w('rankSince'), value: <DateText value={cadre.rank_since} /> },
        { key: 'postSince', name: w('postSince'), value: <DateText value={cadre.post_since} /> },
        { key: 'manage', name: w('manageLevel'), value: text(cadre.manage_level) },
        { key: 'status', name: w('status'), value: <StateBadge label={cadreStatuses[cadre.status ?? 'active']} /> },
        { key: 'no', name: w('personnelNo'), value: text(cadre.personnel_no) },
      ]}
    />
  );
}

/** The number masked; the whole is asked for, and the asking is journalled. */
function Number({ cadre }: { cadre: Cadre }) {
  const t = useT();
  const w = useWords(cadreWords);
  const language = useLang();
  const { message } = App.useApp();
  const [whole, setWhole] = useState<string | null>(null);
  const show = () =>
    idCardOf(cadre.id)
      .then((read) => setWhole(read.id_card))
      .catch((problem: unknown) => message.error(problemTitle(problem, t, language)));
  return (
    <span className="hz-num">
      {whole ?? cadre.id_card_mask}{' '}
      {cadre.editable && !whole && (
        <Button size="small" type="link" title={w('showIdHint')} onClick={() => void show()}>
          {w('showId')}
        </Button>
      )}
    </span>
  );
}

function Buttons({ cadre }: { cadre: Cadre }) {
  const t = useT();
  const w = useWords(cadreWords);
  const language = useLang();
  const go = useNavigate();
  const changed = useChanged();
  const { message } = App.useApp();
  const file = useRef<HTMLInputElement>(null);
  const tell = (problem: unknown) => void message.error(problemTitle(problem, t, language));
  const more = [
    { key: 'print', label: w('print'), onClick: () => void go(paths.approvalForm(cadre.id)) },
    ...(cadre.editable
      ? [
          { key: 'photo', label: w('putPhoto'), onClick: () => file.current?.click() },
          {
            key: 'lrmx',
            label: w('exportLrmx'),
            onClick: () => void download(`/cadres/${cadre.id}/lrmx`).catch(tell),
          },
        ]
      : []),
  ];
  return (
    <>
      <input
        ref={file}
        type="file"
        className="hz-sr"
        tabIndex={-1}
        aria-label={w('putPhoto')}
        accept="image/jpeg,image/png,image/bmp"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) putPhoto(cadre.id, chosen).then(changed).catch(tell);
        }}
      />
      {cadre.editable && <Button onClick={() => void go(paths.cadreEdit(cadre.id))}>{t('common.edit')}</Button>}
      {cadre.proposable && <Button onClick={() => void go(paths.cadreChangeNew(cadre.id))}>{w('propose')}</Button>}
      <Dropdown menu={{ items: more }} trigger={['click']}>
        <Button>⋯ {t('common.more')}</Button>
      </Dropdown>
    </>
  );
}
