import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form } from 'antd';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { ProblemForm } from '../ui/ProblemForm';
import { Select } from '../ui/Select';
import { Providers } from './providers';

describe('a required field', () => {
  it('says so, whatever it is called, and a choice says that it is one', async () => {
    const user = userEvent.setup();
    const save = vi.fn(() => Promise.resolve());
    const form = (
      <Providers>
        <ProblemForm name="thing.2" keep={false} onSubmit={save}>
          <Form.Item name="name" label="公正" rules={[{ required: true }]}>
            <Select options={[{ value: 'a', label: '甲' }]} />
          </Form.Item>
        </ProblemForm>
      </Providers>
    );
    render(<RouterProvider router={createMemoryRouter([{ path: '*', element: form }])} />);
    expect(screen.getByText('请选择')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('此项必填')).toBeInTheDocument();
    expect(save).not.toHaveBeenCalled();
  });
});
