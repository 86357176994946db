/** The rotation: who is audited in which of three years, of any unit, with a plan or before there is one. */
import { useQuery } from '@tanstack/react-query';
import { InputNumber } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DateText } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { UnitPicker } from '../../ui/Picker';
import type { Choice } from '../../ui/Picker';
import { StateBadge } from '../../ui/StateBadge';
import { auditWords, states } from './labels';
import { Near } from './near';
import { rotationQuery, unitChoices } from './queries';
import type { AuditObject } from './queries';
import './audit.css';

export default function AuditRotation() {
  const w = useWords(auditWords);
  const [filters, set] = useFilters({ unit: '', year: String(new Date().getFullYear()) });
  // Without a choice: the first unit that there is, which is the highest.
  const units = useQuery({ queryKey: ['units', 'choices'], queryFn: () => unitChoices('') });
  const [chosen, setChosen] = useState<Choice | null>(null);
  const first = units.data?.[0] ?? null;
  const unit = filters.unit || first?.value;
  const known = [chosen, ...(units.data ?? [])].find((one) => one?.value === unit) ?? null;
  return (
    <Page
      title={w('rotation')}
      crumbs={[
        { title: w('title'), to: paths.audits() },
        { title: w('plans'), to: paths.auditPlans() },
      ]}
    >
      <Section>
        <p className="hz-muted">{w('rotationHint')}</p>
        <div className="hz-row">
          <UnitPicker
            aria-label={w('unit')}
            search={unitChoices}
            known={known}
            allowClear={false}
            value={unit}
            onChange={(value, choice) => {
              setChosen(choice);
              set({ unit: value ?? '' });
            }}
          />
          <InputNumber
            aria-label={w('firstYear')}
            min={2000}
            max={2100}
            value={Number(filters.year)}
            onChange={(value) => value && set({ year: String(value) })}
          />
        </div>
        {unit && <Board unit={unit} year={Number(filters.year)} />}
      </Section>
    </Page>
  );
}

/** Three years side by side: each official once. */
export function Board({ unit, year }: { unit: string; year: number }) {
  const w = useWords(auditWords);
  return (
    <Loaded query={useQuery(rotationQuery(unit, year))}>
      {(it) => (
        <div className="hz-rotation">
          {it.items.map((one) => (
            <section key={one.year} aria-label={String(one.year)}>
              <h3 className="hz-audit-part">
                {one.year} <span className="hz-muted hz-num">{one.items.length}</span>
              </h3>
              {one.items.length === 0 && <p className="hz-muted">{w('nobody')}</p>}
              {one.items.map((object) => (
                <Card key={object.cadre_id} it={object} year={one.year} />
              ))}
            </section>
          ))}
        </div>
      )}
    </Loaded>
  );
}

function Card({ it, year }: { it: AuditObject; year: number }) {
  const w = useWords(auditWords);
  return (
    <div className="hz-rotation-card">
      <strong>{it.audit_id ? <Link to={paths.audit(it.audit_id)}>{it.name}</Link> : it.name}</strong>
      <div className="hz-muted hz-small">
        {it.unit_name} {it.post_title}
      </div>
      <div className="hz-small">
        {w('due')} <DateText value={it.due_on} />
      </div>
      <div className="hz-muted hz-small">
        {w('auditedOn')} {it.audited_on ? <DateText value={it.audited_on} /> : w('never')}
      </div>
      {(it.leaving || it.audit_state || it.alert != null) && (
        <div className="hz-row hz-small">
          {it.audit_state && <StateBadge label={states[it.audit_state]} />}
          {it.audit_year != null && it.audit_year !== year && (
            <span className="hz-muted">{w('ofYear', { year: it.audit_year })}</span>
          )}
          {it.leaving && <span>{w('leaving')}</span>}
          {it.alert != null && <Near days={it.alert} on={it.due_on} />}
        </div>
      )}
    </div>
  );
}
