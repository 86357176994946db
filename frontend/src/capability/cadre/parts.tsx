/** The parts of a record: photo, résumé, family, education, rewards and sanctions, annual results. */
import { useQuery } from '@tanstack/react-query';
import { t, useT, useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useName } from '../../ui/label';
import { Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { annualGrades, cadreWords, educationModes, sanctionEffects, sanctionKinds } from './labels';
import { photoQuery } from './queries';
import type { Cadre, Resume } from './queries';

export function Photo({ cadre }: { cadre: Cadre }) {
  const w = useWords(cadreWords);
  const photo = useQuery(photoQuery(cadre.id, cadre.photo));
  return photo.data ? (
    <img className="hz-cadre-photo" src={photo.data} alt={w('photo')} />
  ) : (
    <span className="hz-cadre-photo" aria-hidden="true">
      {cadre.name.slice(0, 1)}
    </span>
  );
}

export function Career({ lines }: { lines: Resume[] }) {
  const w = useWords(cadreWords);
  if (lines.length === 0) return <p className="hz-muted">{w('none')}</p>;
  return (
    <ol className="hz-plain hz-career">
      {lines.map((line, i) => (
        <li key={i} className={line.from && !line.to ? 'hz-career-now' : undefined}>
          <span className="hz-num hz-muted">{line.from ? `${line.from} – ${line.to ?? w('now')}` : ''}</span>
          <span>
            {line.text}
            {line.notes?.map((note) => (
              <span key={note} className="hz-muted hz-small" style={{ display: 'block' }}>
                {note}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

export function EducationSection({ cadre }: { cadre: Cadre }) {
  const w = useWords(cadreWords);
  const name = useName();
  return (
    <Section title={w('education')} flush>
      <DataTable
        rows={(cadre.education ?? []).map((row, i) => ({ ...row, key: i }))}
        rowKey={(row) => String(row.key)}
        empty={{ title: w('none') }}
        columns={[
          { key: 'mode', title: w('mode'), render: (row) => name(educationModes, row.mode), card: 'corner' },
          { key: 'level', title: w('level'), render: (row) => row.level || '—', card: 'title' },
          { key: 'degree', title: w('degree'), render: (row) => row.degree || '—' },
          { key: 'school', title: w('school'), render: (row) => row.school || '—' },
          {
            key: 'when',
            title: `${w('from')} – ${w('to')}`,
            render: (row) => <span className="hz-num">{[row.from, row.to].filter(Boolean).join(' – ') || '—'}</span>,
          },
        ]}
      />
    </Section>
  );
}

export function FamilySection({ cadre }: { cadre: Cadre }) {
  const t = useT();
  const w = useWords(cadreWords);
  return (
    <Section title={w('family')} flush>
      <DataTable
        rows={(cadre.family ?? []).map((row, i) => ({ ...row, key: i }))}
        rowKey={(row) => String(row.key)}
        empty={{ title: w('none') }}
        columns={[
          { key: 'relation', title: w('relation'), render: (row) => row.relation, card: 'corner', width: 80 },
          { key: 'name', title: w('name'), render: (row) => row.name, card: 'title' },
          { key: 'birth', title: w('born'), render: (row) => <DateText value={row.birth} /> },
          { key: 'politics', title: w('politics'), render: (row) => row.politics || '—' },
          { key: 'post', title: w('post'), render: (row) => row.post || '—' },
          {
            key: 'abroad',
            title: w('abroad'),
            render: (row) => (row.abroad ? t('common.yes') : t('common.no')),
            card: 'none',
          },
        ]}
      />
    </Section>
  );
}

export function RewardsSection({ cadre }: { cadre: Cadre }) {
  const w = useWords(cadreWords);
  const name = useName();
  const sanctions = (cadre.sanctions ?? []).map((row, i) => ({ ...row, key: i, effect: cadre.effects[i] }));
  return (
    <Section title={w('rewardsAndSanctions')}>
      {cadre.rewards_text && <p style={{ whiteSpace: 'pre-wrap' }}>{cadre.rewards_text}</p>}
      <ul className="hz-plain">
        {cadre.rewards?.map((row, i) => (
          <li key={i}>
            <span className="hz-num hz-muted">{row.on ?? ''}</span> {row.title}
            {row.by && <span className="hz-muted"> · {row.by}</span>}
          </li>
        ))}
      </ul>
      {sanctions.map((row) => (
        <div key={row.key} className="hz-rows-row">
          <div className="hz-row">
            <strong>{name(sanctionKinds, row.kind)}</strong>
            <DateText value={row.decided_on} />
            {row.effect && <StateBadge label={row.effect.bars ? sanctionEffects.bars : sanctionEffects.over} />}
          </div>
          {row.effect && (
            <p className="hz-muted hz-small">
              {w('barsUntil', { date: row.effect.until })}
              {row.effect.no_leading_post_until &&
                `${t('common.semicolon')}${w('noLeadUntil', { date: row.effect.no_leading_post_until })}`}
            </p>
          )}
          {(row.reason || row.doc_no) && <p>{[row.reason, row.doc_no].filter(Boolean).join(' · ')}</p>}
        </div>
      ))}
      {!cadre.rewards_text && !cadre.rewards?.length && sanctions.length === 0 && (
        <p className="hz-muted">{w('none')}</p>
      )}
    </Section>
  );
}

export function AnnualSection({ cadre }: { cadre: Cadre }) {
  const w = useWords(cadreWords);
  const name = useName();
  const results = [...(cadre.annual_results ?? [])].sort((a, b) => b.year - a.year);
  return (
    <Section title={w('annual')}>
      {cadre.annual_text && <p>{cadre.annual_text}</p>}
      {results.length === 0 && !cadre.annual_text && <p className="hz-muted">{w('none')}</p>}
      <ul className="hz-plain hz-row">
        {results.map((row, i) => (
          <li key={i} title={row.note}>
            <span className="hz-num hz-muted">{row.year}</span>{' '}
            {row.grade === 'excellent' ? (
              <strong>{name(annualGrades, row.grade)}</strong>
            ) : (
              name(annualGrades, row.grade)
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
