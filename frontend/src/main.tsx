import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { Providers } from './app/providers';
import { router } from './app/routes';
import { start } from './session/store';
import { ErrorBoundary } from './ui/ErrorBoundary';
import { applyTokens } from './ui/tokens';
import './ui/global.css';
import './ui/print.css';

applyTokens();
void start();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <Providers>
          <RouterProvider router={router()} />
        </Providers>
      </ErrorBoundary>
    </StrictMode>,
  );
}
