import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { listed, useT, useWords } from '../../i18n';
import { useRank } from '../../i18n/codes';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DateText } from '../../ui/DateText';
import { Count } from '../../ui/format';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { educations, postActions, postStates, postWords } from './labels';
import { actOnPost, postQuery } from './queries';
import type { Post } from './queries';
import { Tenures } from './tenures';

export default function PostPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(postQuery(id))}>{(post) => <PostDetail post={post} />}</Loaded>;
}

function PostDetail({ post }: { post: Post }) {
  const t = useT();
  const w = useWords(postWords);
  const go = useNavigate();
  const rank = useRank();
  const changed = useChanged();
  const traits = [
    post.is_principal && w('principal'),
    post.is_elected && w('elected'),
    post.is_sensitive && w('sensitive'),
    post.is_economic && w('economic'),
    post.special_expertise && w('expertise'),
  ].filter((trait) => typeof trait === 'string');
  return (
    <Page
      title={post.name}
      subtitle={post.unit_name}
      crumbs={[
        { title: w('title'), to: paths.posts() },
        { title: post.unit_name, to: paths.unit(post.unit_id) },
      ]}
      state={<StateBadge label={postStates[post.state]} />}
      extra={<Button onClick={() => void go(paths.postEdit(post.id))}>{t('common.edit')}</Button>}
      side={
        <>
          <ActionBar
            actions={post.actions}
            labels={postActions}
            ask={{ abolish: 'reason', restore: 'reason' }}
            run={async (action, body) => {
              await actOnPost(post, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={post.checks} />
        </>
      }
    >
      <Section title={w('basics')}>
        <KeyValue
          items={[
            { key: 'unit', name: w('unit'), value: post.unit_name },
            { key: 'rank', name: w('rank'), value: rank(post.rank) },
            { key: 'headcount', name: w('headcount'), value: <Count n={post.headcount} /> },
            { key: 'vacant', name: w('vacantSince'), value: <DateText value={post.vacant_since} /> },
            {
              key: 'traits',
              name: w('traits'),
              value: listed(traits) || t('common.none'),
              wide: true,
            },
            { key: 'duties', name: w('duties'), value: post.duties || '—', wide: true },
          ]}
        />
      </Section>
      <Qualification post={post} />
      <Tenures post={post} />
    </Page>
  );
}

function Qualification({ post: { required } }: { post: Post }) {
  const t = useT();
  const w = useWords(postWords);
  const name = useName();
  const years = (n: number) => (n > 0 ? w('atLeast', { n }) : t('common.none'));
  return (
    <Section title={w('qualification')}>
      <KeyValue
        items={[
          { key: 'service', name: w('service'), value: years(required.service_years) },
          { key: 'grassroots', name: w('grassroots'), value: years(required.grassroots_years) },
          { key: 'lower', name: w('lower'), value: years(required.lower_post_years) },
          { key: 'education', name: w('education'), value: name(educations, required.education) },
          { key: 'training', name: w('training'), value: t(required.training ? 'common.yes' : 'common.no') },
          { key: 'health', name: w('health'), value: t(required.health ? 'common.yes' : 'common.no') },
        ]}
      />
    </Section>
  );
}
