import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form } from 'antd';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { aside, useWords } from '../../i18n';
import { useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { teamKinds, teamWords } from './labels';
import { createTeam, editTeam, inspectorsQuery, teamQuery } from './queries';
import type { Team, TeamForm } from './queries';

/** `/teams/new?case=…` and `/teams/:id/edit`. */
export default function TeamFormPage() {
  const { id } = useParams();
  return id ? <Edit id={id} /> : <Editor />;
}

function Edit({ id }: { id: string }) {
  return <Loaded query={useQuery(teamQuery(id))}>{(team) => <Editor team={team} />}</Loaded>;
}

function Editor({ team }: { team?: Team }) {
  const w = useWords(teamWords);
  const go = useNavigate();
  const changed = useChanged();
  const [params] = useSearchParams();
  const kinds = useOptions(teamKinds);
  const people = useQuery(inspectorsQuery()).data ?? [];
  const caseId = team?.case_id ?? params.get('case') ?? '';
  const present = team?.members.filter((m) => !m.left_at) ?? [];
  const initial: Partial<TeamForm> = team
    ? { members: present.map((m) => ({ account_id: m.account_id, lead: m.lead })) }
    : {
        kind: 'inspection',
        members: [
          { account_id: '', lead: true },
          { account_id: '', lead: false },
        ],
      };
  const options = people.map((p) => ({
    value: p.account_id,
    label: p.certified ? p.name : aside(p.name, w('notCertified')),
  }));
  return (
    <Page
      title={team ? w('edit') : w('new')}
      subtitle={team?.case_title}
      crumbs={[{ title: w('title'), to: paths.teams() }]}
    >
      <Section>
        <div className="hz-form">
          <ProblemForm<TeamForm>
            name={team ? `team.${team.id}` : `team.new.${caseId}`}
            version={team?.version}
            initial={initial}
            onSubmit={async (values, key) => {
              const members = values.members.map((m) => ({ account_id: m.account_id, lead: m.lead ?? false }));
              const saved = team
                ? await editTeam(team, members)
                : await createTeam({ case_id: caseId, kind: values.kind, members }, key);
              void changed();
              void go(paths.team(saved.id));
            }}
            onCancel={() => void go(team ? paths.team(team.id) : paths.teams())}
            onReload={() => void changed()}
          >
            {!team && (
              <Form.Item name="kind" label={w('kind')} rules={[{ required: true }]}>
                <Select options={kinds} />
              </Form.Item>
            )}
            <Form.List name="members">
              {(fields, { add, remove }) => (
                <>
                  {fields.map((field, i) => (
                    <div key={field.key} className="hz-form-pair" role="group" aria-label={`${w('member')} ${i + 1}`}>
                      <Form.Item name={[field.name, 'account_id']} label={w('person')} rules={[{ required: true }]}>
                        <Select showSearch={{ optionFilterProp: 'label' }} options={options} />
                      </Form.Item>
                      <div className="hz-row">
                        <Form.Item name={[field.name, 'lead']} valuePropName="checked" label=" " colon={false}>
                          <Checkbox>{w('lead')}</Checkbox>
                        </Form.Item>
                        <Form.Item label=" " colon={false}>
                          <Button onClick={() => remove(field.name)}>{w('remove')}</Button>
                        </Form.Item>
                      </div>
                    </div>
                  ))}
                  <Button onClick={() => add({ lead: false })}>{w('add')}</Button>
                </>
              )}
            </Form.List>
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}
