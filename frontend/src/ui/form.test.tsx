import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, Input } from 'antd';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/problem';
import { show } from '../testing/show';
import { readDraft } from './draft';
import { placeErrors } from './place-errors';
import { ProblemForm } from './ProblemForm';

interface Values {
  name: string;
  note?: string;
}

function form(
  onSubmit: (values: Values, key: string) => Promise<unknown>,
  more: { version?: number; keep?: boolean } = {},
) {
  return (
    <ProblemForm<Values> name="thing.1" onSubmit={onSubmit} {...more}>
      <Form.Item name="name" label="名称">
        <Input />
      </Form.Item>
      <Form.Item name="note" label="说明">
        <Input />
      </Form.Item>
    </ProblemForm>
  );
}

const invalid = (errors: { pointer: string; code: string; params?: Record<string, unknown> }[]) =>
  new Problem({ type: '/problems/invalid', title: '', status: 422, errors });
const stored = () => readDraft<Values>('account-1.thing.1');

describe('a refused form', () => {
  it('shows the server’s words beside the field and the rest in the banner', async () => {
    const user = userEvent.setup();
    const error = invalid([
      { pointer: '/name', code: 'too_long', params: { max: 5 } },
      { pointer: '/hidden', code: 'required' },
    ]);
    show(form(() => Promise.reject(error)));
    await user.type(screen.getByLabelText('名称'), '某某单位');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('过长，最多 5 字')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('hidden 必填');
    expect(screen.getByLabelText('名称')).toHaveValue('某某单位');
  });

  it('keeps its key for the same content, and takes a new one for other content', async () => {
    const user = userEvent.setup();
    const keys: string[] = [];
    const failing = vi.fn((_: Values, key: string) => {
      keys.push(key);
      return Promise.reject(new Problem({ type: '/problems/unavailable', title: '', status: 503 }));
    });
    show(form(failing));
    const save = screen.getByRole('button', { name: '保存' });
    await user.type(screen.getByLabelText('名称'), 'a');
    await user.click(save);
    await screen.findByRole('alert');
    await user.click(save);
    await waitFor(() => expect(keys).toHaveLength(2));
    await user.type(screen.getByLabelText('名称'), 'b');
    await user.click(save);
    await waitFor(() => expect(keys).toHaveLength(3));
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('is sent once, however often the button is pressed', async () => {
    const user = userEvent.setup();
    let done: () => void = () => undefined;
    const slow = vi.fn(() => new Promise<void>((resolve) => (done = resolve)));
    show(form(slow));
    await user.type(screen.getByLabelText('名称'), 'a');
    fireEvent.keyDown(screen.getByLabelText('名称'), { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(screen.getByLabelText('名称'), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(slow).toHaveBeenCalledOnce());
    await act(async () => done());
    expect(slow).toHaveBeenCalledOnce();
  });
});

describe('a draft', () => {
  it('survives the page and is gone once saved', async () => {
    const user = userEvent.setup();
    const save = vi.fn(() => Promise.resolve());
    const first = show(form(save));
    await user.type(screen.getByLabelText('名称'), '半句话');
    first.unmount();
    expect(stored()?.values.name).toBe('半句话');

    show(form(save));
    expect(await screen.findByDisplayValue('半句话')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('未保存的内容');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(stored()).toBeNull());
  });

  it('can be thrown away', async () => {
    const user = userEvent.setup();
    localStorage.setItem(
      'hezhen.draft.account-1.thing.1',
      JSON.stringify({ values: { name: 'x' }, at: '2026-11-21T01:00:00Z' }),
    );
    show(form(() => Promise.resolve()));
    expect(await screen.findByDisplayValue('x')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '放弃这些内容' }));
    expect(screen.getByLabelText('名称')).toHaveValue('');
    expect(stored()).toBeNull();
  });

  it('says when the thing has changed since', async () => {
    const draft = { values: { name: 'x' }, at: '2026-11-21T01:00:00Z', version: 1 };
    localStorage.setItem('hezhen.draft.account-1.thing.1', JSON.stringify(draft));
    show(form(() => Promise.resolve(), { version: 2 }));
    expect(await screen.findByText(/写于旧版本/)).toBeInTheDocument();
  });

  it('belongs to one account, and is not kept where that is not wanted', async () => {
    const user = userEvent.setup();
    const other = show(
      form(() => Promise.resolve()),
      { owner: 'account-2' },
    );
    await user.type(screen.getByLabelText('名称'), 'mine');
    other.unmount();
    expect(stored()).toBeNull();
    const quiet = show(form(() => Promise.resolve(), { keep: false }));
    await user.type(screen.getByLabelText('名称'), 'secret');
    quiet.unmount();
    expect(stored()).toBeNull();
  });
});

describe('placing errors', () => {
  it('goes to the field, or to the nearest that contains it', () => {
    const placed = placeErrors(
      invalid([
        { pointer: '/posts/0/name', code: 'required' },
        { pointer: '/posts/1/name', code: 'required' },
        { pointer: '/elsewhere', code: 'required' },
      ]),
      [['posts'], ['posts', 1, 'name']],
    );
    expect(placed.fields.map((f) => f.name)).toEqual([['posts'], ['posts', 1, 'name']]);
    expect(placed.strays.map((e) => e.pointer)).toEqual(['/elsewhere']);
  });
});
