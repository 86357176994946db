import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { listed, useWords } from '../../i18n';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { Names } from '../../ui/Names';
import { useName } from '../../ui/label';
import { Section } from '../../ui/Page';
import { FeedbackSection } from './feedback';
import { Frame } from './frame';
import { inspectionKinds, inspectionWords } from './labels';
import { Problems } from './problems';
import type { Inspection } from './queries';
import { Returns } from './returns';

export default function InspectionPage() {
  const w = useWords(inspectionWords);
  const go = useNavigate();
  return (
    <Frame
      extra={(read) =>
        (read.state === 'planned' || read.state === 'notice_published') && (
          <Button onClick={() => void go(paths.inspectionEdit(read.id))}>{w('edit')}</Button>
        )
      }
    >
      {(read) => (
        <>
          <Plan read={read} />
          <FeedbackSection read={read} />
          <Problems read={read} />
          <Returns read={read} />
        </>
      )}
    </Frame>
  );
}

function Plan({ read }: { read: Inspection }) {
  const w = useWords(inspectionWords);
  const name = useName();
  return (
    <Section title={w('plan')}>
      <KeyValue
        items={[
          { key: 'kind', name: w('kind'), value: name(inspectionKinds, read.kind) },
          { key: 'unit', name: w('unit'), value: read.unit_name },
          {
            key: 'window',
            name: w('window'),
            value: (
              <>
                <DateText value={read.plan.starts_on} /> – <DateText value={read.plan.ends_on} />
              </>
            ),
          },
          { key: 'from', name: w('startFrom'), value: <DateText value={read.start_from} /> },
          { key: 'started', name: w('startedOn'), value: <DateText value={read.started_on} /> },
          { key: 'closed', name: w('closedOn'), value: <DateText value={read.closed_on} /> },
          { key: 'team', name: w('members'), value: listed(read.members.map((m) => m.name)) },
          { key: 'people', name: w('candidates'), value: <Names of={read.candidates.map((c) => c.name)} /> },
          { key: 'agreed', name: w('agreedWith'), value: read.plan.agreed_with },
          { key: 'text', name: w('plan'), value: <span className="hz-pre">{read.plan.text}</span>, wide: true },
        ]}
      />
    </Section>
  );
}
