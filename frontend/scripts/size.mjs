// Measures what the browser must load before the first screens can be used: the entry, everything it imports
// statically, the route's own file and everything that imports statically. Fails above the limit.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 350;
const SCREENS = { 'sign-in': 'src/session/sign-in.tsx', 'my work': 'src/app/work.tsx' };
const SHELL = 'src/app/shell.tsx';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const entry = 'index.html';

function closure(keys) {
  const seen = new Set();
  const queue = [...keys];
  while (queue.length > 0) {
    const key = queue.pop();
    if (!key || seen.has(key)) continue;
    if (!manifest[key]) throw new Error(`not in the build: ${key}`);
    seen.add(key);
    queue.push(...(manifest[key].imports ?? []));
  }
  return [...seen];
}

const gzip = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(7);

let failed = false;
for (const [name, page] of Object.entries(SCREENS)) {
  const roots = name === 'sign-in' ? [entry, page] : [entry, SHELL, page];
  const files = closure(roots.filter((key) => key === entry || manifest[key]));
  if (!manifest[page]) throw new Error(`route file missing in the build: ${page}`);
  const rows = files.map((key) => [manifest[key].file, gzip(manifest[key].file)]).sort((a, b) => b[1] - a[1]);
  const total = rows.reduce((sum, [, size]) => sum + size, 0);
  const over = total > LIMIT_KB * 1000;
  failed ||= over;
  console.log(`${name}: ${kb(total)} kB gzipped of ${LIMIT_KB} (${rows.length} files)${over ? '  TOO LARGE' : ''}`);
  for (const [file, size] of rows.slice(0, 6)) console.log(`  ${kb(size)} kB  ${file}`);
}
process.exit(failed ? 1 : 0);
