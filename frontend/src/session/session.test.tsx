import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, Input } from 'antd';
import { beforeEach, describe, expect, it } from 'vitest';
import { api, data, once } from '../api/client';
import { problem, serve } from '../testing/server';
import { show } from '../testing/show';
import { ProblemForm } from '../ui/ProblemForm';
import { Expired } from './Expired';
import { deviceName } from './sessions';
import SignIn, { safeNext } from './sign-in';
import { enter, session, signOut } from './store';

const account = { id: 'a1', login: 'zhang', name: '张某', roles: [], second_factor: 'none' as const };
const signedIn = { access_token: 'fresh', expires_at: '2026-11-21T00:00:00Z', account };

beforeEach(async () => {
  serve({ 'POST /auth/logout': () => ({ status: 204 }) });
  await signOut();
});

describe('signing in', () => {
  it('asks for the code only when the server does, and says what is wrong', async () => {
    const user = userEvent.setup();
    const asked = serve({
      'POST /auth/login': ({ body }) => {
        const { password, code } = body as { password: string; code?: string };
        if (password !== 'right') return problem('bad-credentials', 401);
        return code === '123456' ? { body: signedIn } : problem('second-factor', 401);
      },
    });
    show(<SignIn />, { at: '/sign-in', path: '/sign-in' });
    await user.type(screen.getByLabelText('账号'), 'zhang');
    await user.type(screen.getByLabelText('密码'), 'wrong');
    await user.click(screen.getByRole('button', { name: '登录' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('账号或密码不正确');

    await user.clear(screen.getByLabelText('密码'));
    await user.type(screen.getByLabelText('密码'), 'right');
    await user.click(screen.getByRole('button', { name: '登录' }));
    await user.type(await screen.findByLabelText('动态口令'), '123456');
    await user.click(screen.getByRole('button', { name: '登录' }));
    expect(await screen.findByTestId('elsewhere')).toBeInTheDocument();
    expect(session()).toMatchObject({ status: 'in', account: { name: '张某' } });
    expect(asked.at(-1)?.body).toEqual({ login: 'zhang', password: 'right', code: '123456' });
    expect(JSON.stringify({ ...localStorage })).not.toContain('fresh');
  });

  it.each([
    ['/units?q=a', '/units?q=a'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    [null, '/'],
  ])('goes on to %s as %s', (next, path) => expect(safeNext(next)).toBe(path));
});

describe('a session that ends in mid-form', () => {
  it('asks for the password over the page, and what was typed is saved', async () => {
    const user = userEvent.setup();
    enter({ ...signedIn, access_token: 'old' });
    const saved: unknown[] = [];
    serve({
      'POST /units': ({ headers, body }) => {
        if (headers.get('Authorization') !== 'Bearer fresh') return problem('unauthenticated', 401);
        saved.push(body);
        return { status: 201, body: { id: 'u1' } };
      },
      'POST /auth/refresh': () => problem('unauthenticated', 401),
      'POST /auth/login': () => ({ body: signedIn }),
    });
    show(
      <>
        <ProblemForm<{ name: string }>
          name="unit.new"
          onSubmit={(body, key) => data(api.POST('/units', { body: body as never, headers: once(key) }))}
        >
          <Form.Item name="name" label="名称">
            <Input />
          </Form.Item>
        </ProblemForm>
        <Expired />
      </>,
    );
    await user.type(screen.getByLabelText('名称'), '水利局');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('登录已过期')).toBeInTheDocument();
    await user.type(await screen.findByLabelText('密码'), 'right');
    await user.click(screen.getByRole('button', { name: '登录' }));
    await waitFor(() => expect(saved).toEqual([{ name: '水利局' }]));
    expect(screen.getByLabelText('名称')).toHaveValue('水利局');
    await waitFor(() => expect(screen.queryByText('登录已过期')).toBeNull());
  });
});

it('names a device by browser and system', () => {
  const agent =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
  expect(deviceName(agent)).toBe('Chrome · Windows');
  expect(deviceName('curl/8')).toBe('curl/8');
});
