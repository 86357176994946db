/** The leading team of a unit: who holds its posts, how the team is made up, what is vacant. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useLang, useWords, words } from '../../i18n';
import { useRank } from '../../i18n/codes';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { Count } from '../../ui/format';
import { KeyValue } from '../../ui/KeyValue';
import { label, useName } from '../../ui/label';
import type { Labels } from '../../ui/label';
import { Section } from '../../ui/Page';
import { Bones } from '../../ui/Skeleton';
import { structureQuery } from './queries';
import type { Structure } from './queries';

const bands: Labels = {
  to_35: label('35 岁以下', '35 or under'),
  to_40: label('36–40 岁', '36–40'),
  to_45: label('41–45 岁', '41–45'),
  to_50: label('46–50 岁', '46–50'),
  to_55: label('51–55 岁', '51–55'),
  over_55: label('56 岁以上', '56 or over'),
  male: label('男', 'Men'),
  female: label('女', 'Women'),
  communist: label('中共党员', 'Communist Party'),
  democratic: label('民主党派', 'Democratic parties'),
  none: label('非中共党员', 'No party'),
  postgraduate: label('研究生', 'Postgraduate'),
  undergraduate: label('大学', 'Undergraduate'),
  college: label('大专', 'College'),
  below: label('大专以下', 'Below college'),
  unknown: label('未填', 'Not stated'),
};

const w0 = words({
  title: ['班子结构', 'Leading team'],
  posts: ['职位与职数', 'Posts and places'],
  allPosts: ['全部职位', 'All posts'],
  people: ['在任人数', 'People'],
  headcount: ['职数', 'Places'],
  age: ['平均年龄', 'Average age'],
  ages: ['年龄', 'Age'],
  sexes: ['性别', 'Sex'],
  parties: ['党派', 'Party'],
  schooling: ['学历', 'Schooling'],
  ranks: ['职务层次', 'Rank'],
  name: ['姓名', 'Name'],
  post: ['职位', 'Post'],
  since: ['任职时间', 'Since'],
  years: ['年龄', 'Age'],
  probation: ['试用期至', 'Probation until'],
  nobody: ['还没有登记任职的人', 'Nobody is registered yet'],
  vacant: ['空缺职位', 'Vacant posts'],
  noVacancy: ['没有空缺', 'No vacancy'],
  places: ['空缺数', 'Places'],
  vacantSince: ['空缺起始', 'Since'],
  days: ['空缺天数', 'Days'],
});

export function Team({ unitId }: { unitId: string }) {
  const query = useQuery(structureQuery(unitId));
  // Who has no office over the unit does not see its people.
  if (query.error) return null;
  return query.data ? <TeamOf it={query.data} /> : <Bones rows={5} />;
}

function TeamOf({ it }: { it: Structure }) {
  const w = useWords(w0);
  const rank = useRank();
  const name = useName();
  const chinese = useLang() === 'zh';
  const shares = (list: Structure['ages'], word: (key: string) => string) =>
    list.map((share) => `${word(share.key)} ${share.count}`).join(chinese ? '，' : ', ') || null;
  const band = (key: string) => name(bands, key);
  const age = it.average_age_tenths == null ? null : (it.average_age_tenths / 10).toFixed(1);
  return (
    <>
      <Section title={w('title')} extra={<Link to={paths.posts(it.unit_id)}>{w('allPosts')}</Link>}>
        <KeyValue
          items={[
            { key: 'people', name: w('people'), value: <Count n={it.people} /> },
            { key: 'headcount', name: w('headcount'), value: <Count n={it.headcount} /> },
            { key: 'age', name: w('age'), value: age && <span className="hz-num">{age}</span> },
            { key: 'ages', name: w('ages'), value: shares(it.ages, band) },
            { key: 'sexes', name: w('sexes'), value: shares(it.sexes, band) },
            { key: 'parties', name: w('parties'), value: shares(it.parties, band) },
            { key: 'schooling', name: w('schooling'), value: shares(it.schooling, band) },
            { key: 'ranks', name: w('ranks'), value: shares(it.ranks, rank) },
          ]}
        />
      </Section>
      <Section flush>
        <DataTable
          label={w('title')}
          rows={it.members}
          rowKey={(m) => `${m.cadre_id}${m.post_name}`}
          to={(m) => paths.cadre(m.cadre_id)}
          empty={{ title: w('nobody') }}
          columns={[
            { key: 'name', title: w('name'), render: (m) => m.name, card: 'title' },
            { key: 'post', title: w('post'), render: (m) => m.post_name },
            { key: 'age', title: w('years'), render: (m) => <Count n={m.age} />, num: true },
            { key: 'schooling', title: w('schooling'), render: (m) => band(m.schooling) },
            { key: 'since', title: w('since'), render: (m) => <DateText value={m.since} /> },
            { key: 'probation', title: w('probation'), render: (m) => <DateText value={m.probation_until} /> },
          ]}
        />
      </Section>
      <Section title={w('vacant')} flush>
        <DataTable
          label={w('vacant')}
          rows={it.vacancies}
          rowKey={(v) => v.post_id}
          to={(v) => paths.post(v.post_id)}
          empty={{ title: w('noVacancy') }}
          columns={[
            { key: 'name', title: w('post'), render: (v) => v.name, card: 'title' },
            { key: 'places', title: w('places'), render: (v) => <Count n={v.places} />, num: true },
            { key: 'since', title: w('vacantSince'), render: (v) => <DateText value={v.since} /> },
            { key: 'days', title: w('days'), render: (v) => <Count n={v.days} />, num: true },
          ]}
        />
      </Section>
    </>
  );
}
