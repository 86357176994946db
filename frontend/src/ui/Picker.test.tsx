import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import { SearchPicker } from './Picker';
import type { Choice } from './Picker';

it('keeps a choice under the hand while the next list is on its way', async () => {
  const user = userEvent.setup();
  const chosen = vi.fn();
  const asked: string[] = [];
  const search = (text: string) => {
    asked.push(text);
    return text ? new Promise<Choice[]>(() => undefined) : Promise.resolve([{ value: 'p1', label: '副镇长' }]);
  };
  show(<SearchPicker cache="post" search={search} onChange={chosen} aria-label="职位" />);
  await user.click(screen.getByRole('combobox'));
  await screen.findByTitle('副镇长');
  await user.type(screen.getByRole('combobox'), '副');
  await waitFor(() => expect(asked).toEqual(['', '副']));
  await user.click(screen.getByTitle('副镇长'));
  expect(chosen).toHaveBeenCalledWith('p1', { value: 'p1', label: '副镇长' });
});
