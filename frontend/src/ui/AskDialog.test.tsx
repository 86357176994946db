import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigProvider } from 'antd';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { setLang } from '../i18n';
import { show } from '../testing/show';
import { AskDialog } from './AskDialog';

function Opener() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        退回
      </button>
      {open && <AskDialog title="退回" ask="reason" onAct={() => Promise.resolve()} onCancel={() => setOpen(false)} />}
    </>
  );
}

async function opened() {
  setLang('zh');
  const user = userEvent.setup();
  show(<Opener />);
  await user.click(screen.getByRole('button', { name: '退回' }));
  const field = await screen.findByRole('textbox');
  return { user, field };
}

it('gives the keyboard back to where it was opened', async () => {
  const { user, field } = await opened();
  await waitFor(() => {
    expect(field).toHaveFocus();
  });
  await user.keyboard('{Escape}');
  await waitFor(() => {
    expect(screen.queryByRole('textbox')).toBeNull();
  });
  expect(screen.getByRole('button', { name: '退回' })).toHaveFocus();
});

it('asks before what was written is thrown away', async () => {
  const { user, field } = await opened();
  await user.type(field, '材料不全');
  await user.keyboard('{Escape}');
  expect(await screen.findByText(/离开后不会保留/)).toBeInTheDocument();
  expect(field).toHaveValue('材料不全');
});

it('leaves the field in which somebody began before the dialog had come to rest', async () => {
  setLang('zh');
  const ask = () => (
    <>
      <input aria-label="文号" />
      <input aria-label="地点" />
    </>
  );
  show(
    <ConfigProvider theme={{ token: { motion: true } }}>
      <AskDialog title="公示" ask={ask} onAct={() => Promise.resolve()} onCancel={() => undefined} />
    </ConfigProvider>,
  );
  const place = screen.getByRole('textbox', { name: '地点' });
  place.focus();
  const dialog = screen.getByRole('dialog');
  expect(dialog).toHaveClass('ant-zoom-appear');
  await waitFor(() => {
    expect(dialog).not.toHaveClass('ant-zoom-appear');
  });
  expect(place).toHaveFocus();
});
