/**
 * A form that loses nothing and explains refusals where they belong: the server's errors beside the fields, the rest in
 * one banner; Ctrl+Enter submits; what is typed is kept as a draft until it is saved; a second click does nothing.
 *
 * Field names are the names of the API's body, so that `errors[].pointer` finds them. Values are plain JSON
 * (dates as text: use DateField), so that drafts can be kept.
 */
import { Button, Form } from 'antd';
import type { FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { submissionKeys } from '../api/client';
import { asProblem } from '../api/problem';
import type { FieldError, NamePath } from '../api/problem';
import { useT } from '../i18n';
import { useCodes } from '../i18n/codes';
import { dateText } from './DateText';
import { useDraft } from './draft';
import { placeErrors } from './place-errors';
import { ProblemBanner } from './ProblemBanner';
import { turning } from './turning';

interface Props<V> {
  /** The form and the thing in it, e.g. `unit.new` or `unit.<id>`: the draft's name. */
  name: string;
  initial?: Partial<V>;
  /** Version of the thing edited, to notice that it changed since the draft. */
  version?: number;
  /** Sends. `key` is this submission's Idempotency-Key, the same until it is saved. */
  onSubmit: (values: V, key: string) => Promise<unknown>;
  onSaved?: () => void;
  onCancel?: () => void;
  /** The submit button's word. */
  submit?: ReactNode;
  /** Keep drafts in this browser (default). */
  keep?: boolean;
  form?: FormInstance<V>;
  onReload?: () => void;
  mend?: (rule: string) => string | undefined;
  /** Told of a refusal before it is shown; return `true` when dealt with. */
  onProblem?: (error: unknown) => boolean;
  /** One wide button, as on the sign-in page. */
  block?: boolean;
  /** Not the main thing of its page: a quiet submit button. */
  quiet?: boolean;
  children: ReactNode;
}

export function ProblemForm<V extends object>(props: Props<V>) {
  const { name, initial, version, onSubmit, onSaved, onCancel, submit, keep, onReload, mend, onProblem, block, quiet } =
    props;
  const t = useT();
  const codes = useCodes();
  const [own] = Form.useForm<V>();
  const form = props.form ?? own;
  const { draft, save, drop } = useDraft<Partial<V>>(name, { keep, version });
  const [keys] = useState(submissionKeys);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [strays, setStrays] = useState<FieldError[]>([]);
  const sending = useRef(false);

  useEffect(() => {
    if (draft) form.setFieldsValue(draft.values as Parameters<typeof form.setFieldsValue>[0]);
  }, [draft, form]);

  async function finish(values: V) {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setProblem(null);
    setStrays([]);
    try {
      await onSubmit(values, keys.for(values));
      keys.saved();
      drop();
      onSaved?.();
    } catch (error) {
      refuse(error);
    } finally {
      sending.current = false;
      setBusy(false);
    }
  }

  function refuse(error: unknown) {
    if (onProblem?.(error)) return;
    const registered = form.getFieldsError().map((f) => f.name as NamePath);
    const placed = placeErrors(asProblem(error), registered);
    form.setFields(
      placed.fields.map(({ name: field, errors }) => ({
        name: field as never,
        errors: errors.map((e) => codes.fieldError(e.code, e.params)),
      })),
    );
    setStrays(placed.strays);
    setProblem(error);
    const first = placed.fields[0];
    // Once the fields can be typed in again.
    if (first) setTimeout(() => form.scrollToField(first.name as never, { block: 'center', focus: true }));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.submit();
  }

  return (
    <Form<V>
      form={form}
      data-kept={keep === false ? undefined : ''}
      name={name.replaceAll('.', '-')}
      layout="vertical"
      requiredMark={!block}
      scrollToFirstError={{ block: 'center', focus: true }}
      initialValues={initial as Partial<V>}
      onFinish={(values) => void finish(values)}
      onValuesChange={(_, values) => save(values as Partial<V>)}
      onKeyDown={onKeyDown}
      disabled={busy}
    >
      {draft && (
        <div className="hz-note hz-form-gap" role="status">
          <span>{t('form.draft', { at: dateText(draft.at) })}</span>
          <Button
            size="small"
            onClick={() => {
              drop();
              form.resetFields();
            }}
          >
            {t('form.draftDrop')}
          </Button>
          {draft.version !== undefined && version !== undefined && draft.version !== version && (
            <span className="hz-muted">{t('form.draftStale')}</span>
          )}
        </div>
      )}
      {props.children}
      {problem !== null && (
        <div className="hz-form-gap">
          <ProblemBanner problem={problem} strays={strays} onReload={onReload} mend={mend} />
        </div>
      )}
      <div className="hz-row hz-form-buttons">
        <Button
          type={quiet ? 'default' : 'primary'}
          htmlType="submit"
          loading={turning(busy)}
          block={block}
          disabled={false}
        >
          {submit ?? t('common.save')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('common.cancel')}</Button>}
        {!block && <span className="hz-muted hz-small hz-wide-only">{t('form.submitHint')}</span>}
      </div>
    </Form>
  );
}
