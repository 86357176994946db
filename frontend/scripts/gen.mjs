// Writes src/api/schema.gen.ts from the server's OpenAPI document.
// Two normalisations: the base path leaves the path names (the client holds it), and header parameters leave the
// operations (If-Match and Idempotency-Key are sent by the helpers of src/api/client.ts, the same way everywhere).
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const BASE = '/api/v1';
const source = new URL('../../openapi/openapi.json', import.meta.url);
const target = new URL('../src/api/schema.gen.ts', import.meta.url);

const document = JSON.parse(await readFile(source, 'utf8'));
const withoutHeaders = (list) => list?.filter((p) => p.in !== 'header');
document.paths = Object.fromEntries(
  Object.entries(document.paths).map(([path, item]) => {
    for (const part of [item, ...Object.values(item)]) {
      if (part && Array.isArray(part.parameters)) part.parameters = withoutHeaders(part.parameters);
    }
    return [path.startsWith(BASE) ? path.slice(BASE.length) : path, item];
  }),
);

const ast = await openapiTS(document, { defaultNonNullable: false });
await writeFile(
  target,
  `// Generated from openapi/openapi.json by \`npm run gen\`. Do not edit.\n\n${astToString(ast)}`,
);
process.stdout.write(`schema.gen.ts: ${Object.keys(document.paths).length} paths\n`);
