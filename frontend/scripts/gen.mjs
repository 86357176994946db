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

// What the document names and does not define is read as text, and said so; the server's own sweep refuses it.
const schemas = document.components.schemas;
const undefinedNames = new Set();
(function visit(node) {
  if (typeof node !== 'object' || node === null) return;
  const name = typeof node.$ref === 'string' && node.$ref.match(/^#\/components\/schemas\/(.+)$/)?.[1];
  if (name && !schemas[name]) undefinedNames.add(name);
  Object.values(node).forEach(visit);
})(document);
for (const name of undefinedNames) schemas[name] = { type: 'string' };
if (undefinedNames.size > 0) process.stdout.write(`not defined in openapi.json: ${[...undefinedNames].join(', ')}\n`);

// Codes travel in snake_case; where the document gives the name of the variant instead, it is spelled as it travels.
const snake = (value) => (/^[A-Z]/.test(value) ? value.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase() : value);
for (const schema of Object.values(schemas)) if (Array.isArray(schema.enum)) schema.enum = schema.enum.map(snake);

const ast = await openapiTS(document, { defaultNonNullable: false });
await writeFile(
  target,
  `// Generated from openapi/openapi.json by \`npm run gen\`. Do not edit.\n\n${astToString(ast)}`,
);
process.stdout.write(`schema.gen.ts: ${Object.keys(document.paths).length} paths\n`);
