/** The county's table of ranks; those of the standard are named in both languages. */
import { useQuery } from '@tanstack/react-query';
import { useRank } from '../../i18n/codes';
import { ranksQuery } from './queries';

export function useRanks() {
  const rank = useRank();
  const table = useQuery(ranksQuery()).data?.codes ?? [];
  const options = table.map(({ code, label }) => {
    const word = rank(code);
    return { value: code, label: word === code ? label : word };
  });
  const nameOf = (code: string | null | undefined) => options.find((one) => one.value === code)?.label ?? code ?? null;
  return { options, nameOf };
}
