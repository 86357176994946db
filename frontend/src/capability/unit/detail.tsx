import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { Button } from 'antd';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useT, useWords } from '../../i18n';
import { BeginLink } from '../../session/Begin';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DataTable } from '../../ui/DataTable';
import { Count } from '../../ui/format';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { Team } from './structure';
import { unitActions, unitClasses, unitStates, unitWords } from './labels';
import { actOnUnit, unitQuery, unitsQuery } from './queries';
import type { Unit, UnitRow } from './queries';

export default function UnitPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(unitQuery(id))}>{(unit) => <UnitDetail unit={unit} />}</Loaded>;
}

function UnitDetail({ unit }: { unit: Unit }) {
  const t = useT();
  const w = useWords(unitWords);
  const name = useName();
  const go = useNavigate();
  const changed = useChanged();
  const all = useQuery(unitsQuery()).data ?? [];
  const parent = all.find((row) => row.id === unit.parent_id);
  const below = all.filter((row) => row.parent_id === unit.id);
  return (
    <Page
      title={unit.name}
      subtitle={unit.code}
      crumbs={[
        { title: w('title'), to: paths.units() },
        ...(parent ? [{ title: parent.name, to: paths.unit(parent.id) }] : []),
      ]}
      state={<StateBadge label={unitStates[unit.state]} />}
      extra={<Button onClick={() => void go(paths.unitEdit(unit.id))}>{t('common.edit')}</Button>}
      side={
        <>
          <ActionBar
            actions={unit.actions}
            labels={unitActions}
            ask={{ close: 'reason', reopen: 'reason' }}
            run={async (action, body) => {
              await actOnUnit(unit, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={unit.checks} />
        </>
      }
    >
      <Section title={w('basics')}>
        <KeyValue
          items={[
            { key: 'kind', name: w('kind'), value: unit.kind },
            { key: 'class', name: w('class'), value: name(unitClasses, unit.class) },
            { key: 'platform', name: w('platform'), value: unit.platform },
            { key: 'region', name: w('region'), value: unit.region_code },
            { key: 'quota', name: w('quota'), value: <Count n={unit.quota_leaders} /> },
            { key: 'deputy', name: w('quotaDeputy'), value: <Count n={unit.quota_deputy} /> },
            { key: 'small', name: w('small'), value: t(unit.small_unit ? 'common.yes' : 'common.no') },
          ]}
        />
      </Section>
      <Team unitId={unit.id} />
      <Section
        title={w('below')}
        flush
        extra={
          <BeginLink what="unit" to={paths.unitNew(unit.id)}>
            {w('addBelow')}
          </BeginLink>
        }
      >
        <DataTable<UnitRow>
          rows={below}
          rowKey={(row) => row.id}
          to={(row) => paths.unit(row.id)}
          empty={{ title: w('belowEmpty') }}
          columns={[
            { key: 'name', title: w('name'), render: (row) => row.name, card: 'title' },
            { key: 'kind', title: w('kind'), render: (row) => row.kind },
            {
              key: 'state',
              title: w('state'),
              render: (row) => <StateBadge label={unitStates[row.state]} />,
              card: 'corner',
            },
          ]}
        />
      </Section>
    </Page>
  );
}
