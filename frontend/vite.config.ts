import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Libraries that every screen needs; each its own file, so that a release of ours leaves them in the browser's cache. */
const shared: [name: string, test: RegExp][] = [
  ['react', /node_modules\/(react|react-dom|scheduler|react-router)\//],
  ['query', /node_modules\/(@tanstack|openapi-fetch)\//],
];

export default defineConfig({
  plugins: [react()],
  server: {
    port: 5173,
    proxy: { '/api': { target: process.env.API ?? 'http://127.0.0.1:8080', changeOrigin: false } },
  },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // The public form for reporting is the server's page; its script has a name that does not change.
      input: { index: 'index.html', seal: 'src/seal/page.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'seal' ? 'seal.js' : 'assets/[name]-[hash].js'),
        codeSplitting: { groups: shared.map(([name, test]) => ({ name, test, priority: 10 })) },
      },
    },
  },
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    env: { DEBUG_PRINT_LIMIT: '0' },
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'http://localhost/' } },
          setupFiles: ['src/testing/setup.ts'],
          include: ['src/**/*.test.{ts,tsx}', 'lint/**/*.test.ts'],
          exclude: ['src/seal/seal.test.ts'],
        },
      },
      // The browser's cryptography takes no bytes of jsdom's.
      { extends: true, test: { name: 'sealing', environment: 'node', include: ['src/seal/seal.test.ts'] } },
    ],
  },
});
