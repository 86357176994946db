/** The notices of a month: a line each, from the first day of its window to the last. */
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useLang, useWords } from '../../i18n';
import { DateText } from '../../ui/DateText';
import { Empty } from '../../ui/Empty';
import { useFilters } from '../../ui/filters';
import { useName, useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { lastOf, monthName, monthOf, shifted } from '../../ui/month';
import { Page, Section } from '../../ui/Page';
import { Provisional } from '../../ui/Provisional';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { noticeKinds, noticeState, noticeWords } from './labels';
import './notice.css';
import { windowsQuery } from './queries';
import type { NoticeKind, NoticeRow } from './queries';

export default function NoticeCalendar() {
  const w = useWords(noticeWords);
  const [filters, set] = useFilters({ month: '', kind: '' });
  const kinds = useOptions(noticeKinds);
  const language = useLang();
  const month = monthOf(filters.month);
  const [first, last] = [`${month}-01`, lastOf(month)];
  const days = Number(last.slice(8));
  const seen = useQuery(windowsQuery(first, last, filters.kind as NoticeKind | ''));
  return (
    <Page title={w('calendar')} crumbs={[{ title: w('title'), to: paths.notices() }]}>
      <Section
        title={monthName(month, language)}
        extra={
          <>
            <Select
              allowClear
              value={filters.kind || undefined}
              onChange={(kind?: string) => set({ kind: kind ?? '' })}
              options={kinds}
              placeholder={w('kind')}
              aria-label={w('kind')}
              style={{ minWidth: 150 }}
            />
            <Button
              icon={<LeftOutlined />}
              aria-label={w('monthBefore')}
              onClick={() => set({ month: shifted(month, -1) })}
            />
            <Button
              icon={<RightOutlined />}
              aria-label={w('monthAfter')}
              onClick={() => set({ month: shifted(month, 1) })}
            />
          </>
        }
      >
        <Loaded query={seen}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={w('monthEmpty')} />
            ) : (
              <ul className="hz-plain hz-month" style={{ ['--days' as string]: days }}>
                <li aria-hidden className="hz-month-days">
                  {[1, 8, 15, 22, 29]
                    .filter((day) => day <= days)
                    .map((day) => (
                      <span key={day} className="hz-num hz-muted" style={{ gridColumn: day }}>
                        {day}
                      </span>
                    ))}
                </li>
                {items.map((row) => (
                  <Window key={row.id} row={row} first={first} last={last} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}

function Window({ row, first, last }: { row: NoticeRow; first: string; last: string }) {
  const name = useName();
  const day = (date: string) => Number(date.slice(8));
  const from = row.start < first ? 1 : day(row.start);
  const to = row.end > last ? day(last) : day(row.end);
  return (
    <li className="hz-month-row">
      <div className="hz-row">
        <Link to={paths.notice(row.id)}>{row.title}</Link>
        <span className="hz-muted">{name(noticeKinds, row.kind)}</span>
        <span>
          <DateText value={row.start} /> – <DateText value={row.end} />
        </span>
        <Provisional on={row.provisional} />
        <StateBadge label={noticeState(row)} />
      </div>
      <div aria-hidden className="hz-month-days">
        <span className={`hz-month-bar hz-month-${row.state}`} style={{ gridColumn: `${from} / ${to + 1}` }} />
      </div>
    </li>
  );
}
