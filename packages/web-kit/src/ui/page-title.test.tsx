import { Link, MemoryRouter, Route, Routes } from '@freshfaces/web-kit/router';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PageTitle } from './page-title.tsx';

test('a new page names the tab and takes the focus, but the first page leaves it alone', async () => {
  render(
    <MemoryRouter initialEntries={['/pool']}>
      <Link to="/panels">Go on</Link>
      <Routes>
        <Route path="/pool" element={<PageTitle title="Pool" />} />
        <Route path="/panels" element={<PageTitle title="Panels" />} />
      </Routes>
    </MemoryRouter>,
  );
  expect(document.title).toBe('Pool – Freshfaces');
  expect(document.activeElement).toBe(document.body);

  await userEvent.click(screen.getByText('Go on'));
  expect(document.title).toBe('Panels – Freshfaces');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Panels' }));
});
