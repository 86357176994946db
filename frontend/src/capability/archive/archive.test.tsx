import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import ArchivePanel from './panel';
import type { Archive } from './queries';

const item = { no: '1.1', title: '单位请示报告', folder: '1 动议', due: 'draft', need: 'required', status: 'missing' };
const archive = {
  ...{ case_id: 'c', state: 'closed', settled: 17, counted: 18, percent: '94.44', checks: [] },
  ...{ may_file: true, may_exempt: true, may_export: true },
  items: [{ ...item, held: null, version: 0, said: null, reason: '', attachments: [], by: null, at: null }],
} as unknown as Archive;

it('a missing paper is exempted with its reason, against the version that was read', async () => {
  const user = userEvent.setup();
  const asked = serve({
    'GET /archives/c': () => ({ body: archive }),
    'PUT /archives/c/items/1.1': () => ({ body: archive }),
  });
  show(<ArchivePanel caseId="c" stage="closed" />);
  expect(await screen.findByText('94.44%')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '免予归档' }));
  await user.type(await screen.findByLabelText('免予归档的理由'), '由县委直接动议');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '免予归档' }));
  await waitFor(() => expect(asked.some((one) => one.method === 'PUT')).toBe(true));
  const put = asked.find((one) => one.method === 'PUT');
  expect(put?.body).toEqual({ status: 'exempt', reason: '由县委直接动议', attachments: [] });
  expect(put?.headers.get('if-match')).toBe('"0"');
});
