/** The composite of five, explained line by line. It stands beside the rates and decides nothing. */
import { useWords } from '../../i18n';
import { useName } from '../../ui/label';
import { components, shortlistWords } from './labels';
import type { Candidate } from './queries';

export function Composite({ of }: { of: Candidate['composite'] }) {
  const w = useWords(shortlistWords);
  const name = useName();
  return (
    <>
      <table className="hz-composite">
        <thead>
          <tr>
            <th>{w('component')}</th>
            <th className="hz-num">{w('value')}</th>
            <th className="hz-num">{w('weight')}</th>
            <th className="hz-num">{w('points')}</th>
          </tr>
        </thead>
        <tbody>
          {of.lines.map((line) => (
            <tr key={line.component}>
              <td>{name(components, line.component)}</td>
              <td className="hz-num">{line.score ?? '—'}</td>
              <td className="hz-num">{line.weight}%</td>
              <td className="hz-num">{line.points ?? '—'}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={3}>{w('total')}</td>
            <td className="hz-num">{of.total ?? '—'}</td>
          </tr>
        </tfoot>
      </table>
      <p className="hz-muted hz-small">{of.total ? w('compositeNote') : w('incomplete')}</p>
    </>
  );
}
