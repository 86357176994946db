// Forms of the register: units, posts, cadres.

export const unit = (code: string, name: string, parent: string | null = null) => ({
  ...{ code, name, parent_id: parent, kind: '乡镇', class: 'township', platform: null, region_code: null },
  ...{ small_unit: false, quota_leaders: 9, quota_deputy: 5 },
});

export const post = (unit_id: string, name: string) => ({ unit_id, name, rank: '142', headcount: 1 });

let serial = 1;

/** A number with the right check digit (GB 11643) that nobody else here has: born on a day of June 1980, a man. */
function citizenId(): string {
  const body = `34010219800601${String(2 * serial++ + 1).padStart(3, '0')}`;
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0);
  return body + '10X98765432'[sum % 11];
}

/** A deputy head of the township with a family, a résumé and assessments. */
export const cadre = (name: string, unit_id: string) => ({
  ...{ name, unit_id, sex: 'male', birth: '1980-06', ethnicity: '汉族', native_place: '示范县', party_join: '2003-05' },
  ...{ work_start: '2002-07', id_card: citizenId(), rank: '142', rank_since: '2018-04', post_since: '2019-03' },
  title: '党委委员',
  education: [
    {
      ...{ mode: 'full_time', level: '大学', degree: '法学学士', school: '示范大学法学系' },
      ...{ from: '1998-09', to: '2002-07' },
    },
  ],
  resume: [
    { from: '1998-09', to: '2002-07', text: '示范大学法学系学习' },
    { from: '2002-07', to: '2019-03', text: '示范县青川镇科员' },
    { from: '2019-03', text: '示范县青川镇党委委员' },
  ],
  family: [{ relation: '妻子', name: '测试亲属', birth: '1981-02', politics: '群众', post: '县医院护士' }],
  annual_results: [
    { year: 2024, grade: 'competent' },
    { year: 2025, grade: 'excellent' },
  ],
});
