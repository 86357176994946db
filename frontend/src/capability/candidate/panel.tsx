/** The shortlist of a case: the persons of each post side by side. */
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { named, useWords } from '../../i18n';
import { Empty } from '../../ui/Empty';
import { Few } from '../../ui/Few';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { PersonCards } from '../../ui/PersonCard';
import { CadrePicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Bones } from '../../ui/Skeleton';
import { CandidateCard } from './card';
import './candidate.css';
import { shortlistWords } from './labels';
import { addCandidate, findCadres, putPost, shortlistQuery } from './queries';
import type { Shortlist, ShortlistPost } from './queries';

export default function ShortlistPanel({ caseId }: { caseId: string }) {
  const w = useWords(shortlistWords);
  return (
    <Loaded query={useQuery(shortlistQuery(caseId))} waiting={<Bones rows={6} />}>
      {(list) => (
        <div className="hz-stack hz-shortlist">
          <Few
            things={list.posts}
            text={(post) => [post.unit_name, post.name, ...post.candidates.map((one) => one.name)].join(' ')}
            label={w('find')}
          >
            {(post) => <Post key={post.post_id} list={list} post={post} />}
          </Few>
        </div>
      )}
    </Loaded>
  );
}

function Post({ list, post }: { list: Shortlist; post: ShortlistPost }) {
  const w = useWords(shortlistWords);
  const [asking, setAsking] = useState<'add' | 'mode' | null>(null);
  const close = () => setAsking(null);
  return (
    <Section
      title={
        <span className="hz-shortlist-head">
          {post.unit_name}
          {post.name}
          <span className="hz-muted hz-small">
            {w('posts', { n: post.headcount })} · {w('on', { have: post.have, need: post.need })}
            {post.single && ` · ${w('single')}`}
          </span>
        </span>
      }
      extra={
        post.settable && (
          <>
            <Button onClick={() => setAsking('mode')}>{w('mode')}</Button>
            <Button onClick={() => setAsking('add')}>{w('add')}</Button>
          </>
        )
      }
    >
      {post.single && post.reason && <p className="hz-muted">{named(w('singleWhy'), post.reason)}</p>}
      {post.candidates.length === 0 ? (
        <Empty title={w('empty')} hint={w('addHint')} />
      ) : (
        <PersonCards>
          {post.candidates.map((candidate) => (
            <CandidateCard key={candidate.id} candidate={candidate} open={list.open && post.settable} />
          ))}
        </PersonCards>
      )}
      {asking === 'add' && <Add list={list} post={post} onClose={close} />}
      {asking === 'mode' && <Mode list={list} post={post} onClose={close} />}
    </Section>
  );
}

interface DialogProps {
  list: Shortlist;
  post: ShortlistPost;
  onClose: () => void;
}

function Add({ list, post, onClose }: DialogProps) {
  const w = useWords(shortlistWords);
  const changed = useChanged();
  return (
    <Modal open title={w('add')} onCancel={onClose} footer={null}>
      <ProblemForm<{ cadre_id: string }>
        name="candidate.new"
        keep={false}
        submit={w('add')}
        onCancel={onClose}
        onSubmit={async ({ cadre_id }, key) => {
          await addCandidate({ case_id: list.case_id, post_id: post.post_id, cadre_id }, key);
          await changed();
          onClose();
        }}
      >
        <p className="hz-muted">{w('addHint')}</p>
        <Form.Item name="cadre_id" label={w('person')} rules={[{ required: true }]}>
          <CadrePicker search={findCadres} />
        </Form.Item>
      </ProblemForm>
    </Modal>
  );
}

function Mode({ list, post, onClose }: DialogProps) {
  const w = useWords(shortlistWords);
  const changed = useChanged();
  return (
    <Modal open title={w('mode')} onCancel={onClose} footer={null}>
      <ProblemForm<{ single: boolean; reason: string }>
        name={`shortlist.${post.post_id}`}
        keep={false}
        initial={{ single: post.single, reason: post.reason }}
        onCancel={onClose}
        onReload={() => void changed()}
        onSubmit={async (values) => {
          await putPost(list.case_id, post, { single: values.single, reason: values.reason ?? '' });
          await changed();
          onClose();
        }}
      >
        <Form.Item name="single" label={w('mode')}>
          <Radio.Group
            options={[
              { value: false, label: w('differential') },
              { value: true, label: w('single') },
            ]}
          />
        </Form.Item>
        <Form.Item name="reason" label={w('singleWhy')} extra={w('singleHint')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
        </Form.Item>
      </ProblemForm>
    </Modal>
  );
}
