import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { setLang } from '../i18n';
import { Provisional } from './Provisional';

it.each([
  ['zh', '暂定', '该年度节假日安排未导入，期限暂按周一至周五推算'],
  ['en', 'provisional', 'The holidays of that year are not known yet: counted Monday to Friday for now'],
] as const)('says that a day may still move, and why, in %s', (language, mark, reason) => {
  setLang(language);
  const { rerender } = render(<Provisional on />);
  expect(screen.getByText(mark)).toHaveAttribute('title', reason);
  rerender(<Provisional on why />);
  expect(screen.getByTitle(reason)).toHaveTextContent(mark);
  expect(screen.getByTitle(reason)).toHaveTextContent(reason);
});

it('says nothing of a day that stands', () => {
  const { container } = render(<Provisional on={false} why />);
  expect(container).toBeEmptyDOMElement();
});
