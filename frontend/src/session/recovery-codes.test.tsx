import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { onRenewed } from '../api/refresh';
import { setLang } from '../i18n';
import { problem, serve } from '../testing/server';
import { show } from '../testing/show';
import Me from './me';
import { RequireSession } from './RequireSession';
import SignIn from './sign-in';
import { enter, session, signOut } from './store';
import type { Account } from './store';

const FIRST = '7KQ2M-X4TP0';
const LAST = '7KQ2M-X4TP9';
const CODES = [FIRST, ...Array.from({ length: 8 }, (_, i) => `7KQ2M-X4TP${i + 1}`), LAST];

const account = (more: Partial<Account>): Account => ({
  id: 'a1',
  login: 'zhang',
  name: '张某',
  roles: [],
  second_factor: 'none',
  recovery_codes_left: null,
  ...more,
});

const signedIn = (more: Partial<Account>) => ({
  access_token: 'fresh',
  expires_at: '2026-11-21T00:00:00Z',
  account: account(more),
});

const enrolled = (left: number) => signedIn({ second_factor: 'enrolled', recovery_codes_left: left });

beforeEach(async () => {
  serve({ 'POST /auth/logout': () => ({ status: 204 }) });
  await signOut();
  onRenewed(enter);
});

const showMe = () =>
  show(
    <RequireSession>
      <Me />
    </RequireSession>,
    { at: '/me', path: '/me' },
  );

it.each(['required', 'none'] as const)(
  'shows the codes after the first code until they are kept, when a second factor was %s',
  async (second_factor) => {
    const user = userEvent.setup();
    enter(signedIn({ second_factor }));
    const asked = serve({
      'POST /auth/totp/enrol': () => ({ body: { secret: 'ABCDEFGH', url: 'otpauth://totp/x' } }),
      'POST /auth/totp/confirm': () => ({ body: { codes: CODES } }),
      'POST /auth/refresh': () => ({ body: enrolled(10) }),
      'GET /auth/sessions': () => ({ body: [] }),
    });
    showMe();
    await user.type(screen.getByLabelText('密码'), 'right');
    await user.click(screen.getByRole('button', { name: '启用动态口令' }));
    await user.type(await screen.findByLabelText('动态口令'), '123456');
    await user.click(screen.getByRole('button', { name: '验证并启用' }));
    expect(await screen.findByText(LAST)).toBeInTheDocument();
    expect(screen.getByText(/只显示这一次/)).toBeInTheDocument();
    expect(asked.map((a) => a.path)).not.toContain('/auth/refresh');

    // A renewal in between changes the account; the codes stay.
    enter(enrolled(10));
    expect(await screen.findByText(FIRST)).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: '我已妥善保存，继续' }));
    expect(await screen.findByText('剩余恢复码 10 个')).toBeInTheDocument();
    expect(screen.queryByText(FIRST)).toBeNull();
    expect(session()).toMatchObject({ account: { second_factor: 'enrolled' } });
    expect(JSON.stringify({ ...localStorage })).not.toContain(FIRST);
  },
);

it('makes new ones with the password, and warns when few are left', async () => {
  const user = userEvent.setup();
  enter(enrolled(3));
  serve({
    'POST /auth/totp/recovery-codes': ({ body }) =>
      (body as { password: string }).password === 'right'
        ? { body: { codes: CODES } }
        : problem('bad-credentials', 401),
    'POST /auth/refresh': () => ({ body: enrolled(10) }),
    'GET /auth/sessions': () => ({ body: [] }),
  });
  showMe();
  expect(screen.getByText('剩余恢复码 3 个')).toBeInTheDocument();
  expect(screen.getByText('恢复码所剩不多，请重新生成一组。')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '重新生成恢复码' }));
  await user.type(screen.getByLabelText('密码'), 'right');
  await user.click(screen.getByRole('button', { name: '重新生成恢复码' }));
  expect(await screen.findByText(FIRST)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '我已妥善保存，继续' }));
  expect(await screen.findByText('剩余恢复码 10 个')).toBeInTheDocument();
  expect(screen.queryByText('恢复码所剩不多，请重新生成一组。')).toBeNull();
});

it('asks before a link leads away from the codes', async () => {
  const user = userEvent.setup();
  enter(enrolled(0));
  serve({
    'POST /auth/totp/recovery-codes': () => ({ body: { codes: CODES } }),
    'GET /auth/sessions': () => ({ body: [] }),
  });
  const { router } = showMe();
  await user.click(screen.getByRole('button', { name: '重新生成恢复码' }));
  await user.type(screen.getByLabelText('密码'), 'right');
  await user.click(screen.getByRole('button', { name: '重新生成恢复码' }));
  await screen.findByText(FIRST);

  void router.navigate('/work');
  await user.click(await screen.findByRole('button', { name: '留在本页' }));
  expect(screen.getByText(FIRST)).toBeInTheDocument();

  void router.navigate('/work');
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '我已妥善保存，继续' }));
  expect(await screen.findByTestId('elsewhere')).toBeInTheDocument();
});

it('gives the codes as text with the account they belong to', async () => {
  const user = userEvent.setup();
  const kept: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (b: Blob) => `blob:${kept.push(b)}`, revokeObjectURL: vi.fn() }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  enter(enrolled(0));
  serve({
    'POST /auth/totp/recovery-codes': () => ({ body: { codes: CODES } }),
    'GET /auth/sessions': () => ({ body: [] }),
  });
  showMe();
  await user.click(screen.getByRole('button', { name: '重新生成恢复码' }));
  await user.type(screen.getByLabelText('密码'), 'right');
  await user.click(screen.getByRole('button', { name: '重新生成恢复码' }));
  await user.click(await screen.findByRole('button', { name: '存为文本文件' }));
  const text = await new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsText(kept[0] as Blob);
  });
  expect(text).toContain('zhang');
  expect(text).toContain(CODES.join('\r\n'));
});

it.each([
  ['7kq2m-x4tp1', 8, '该恢复码已作废。可在“我的账号”重新生成。'],
  ['7KQ2M X4TP1', 2, '该恢复码已作废。请到“我的账号”重新生成一组，以免手机不在时不能登录。'],
])('signs in with %s and says that %i are left', async (typed, left, hint) => {
  const user = userEvent.setup();
  const asked = serve({
    'POST /auth/login': ({ body }) =>
      (body as { code?: string }).code ? { body: enrolled(left) } : problem('second-factor', 401),
  });
  show(<SignIn />, { at: '/sign-in', path: '/sign-in' });
  await user.type(screen.getByLabelText('账号'), 'zhang');
  await user.type(screen.getByLabelText('密码'), 'right');
  await user.click(screen.getByRole('button', { name: '登录' }));
  await user.type(await screen.findByLabelText('动态口令'), typed);
  await user.click(screen.getByRole('button', { name: '登录' }));
  expect(await screen.findByText(`您用恢复码登录，还剩 ${left} 个`)).toBeInTheDocument();
  expect(screen.getByText(hint)).toBeInTheDocument();
  expect(asked.at(-1)?.body).toMatchObject({ code: typed.replace(' ', '') });
});

it('says nothing of recovery codes after six digits, and hints at them in English too', async () => {
  setLang('en');
  const user = userEvent.setup();
  serve({
    'POST /auth/login': ({ body }) =>
      (body as { code?: string }).code ? { body: enrolled(2) } : problem('second-factor', 401),
  });
  show(<SignIn />, { at: '/sign-in', path: '/sign-in' });
  await user.type(screen.getByLabelText('Account'), 'zhang');
  await user.type(screen.getByLabelText('Password'), 'right');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText(/or one of your recovery codes/)).toBeInTheDocument();
  await user.type(screen.getByLabelText('One-time code'), '123456');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByTestId('elsewhere')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText(/Signed in with a recovery code/)).toBeNull());
});
