/**
 * Imports go one way: i18n → api → ui → session → capability → app → main, and never sideways between capabilities.
 * `app/paths.ts` (the URL builders) imports nothing and may be imported from everywhere.
 */
import path from 'node:path';

export const LAYERS = ['i18n', 'api', 'ui', 'session', 'capability', 'app', 'main'];

/** The place of a file below src: its layer, and its capability when it is in one. `null` for what stands outside the layers. */
export function place(file) {
  const parts = file.split(path.sep).join('/').split('/src/').at(-1).split('/');
  const [head = '', second = ''] = parts;
  const layer = parts.length === 1 ? head.replace(/\.tsx?$/, '') : head;
  if (!LAYERS.includes(layer)) return null;
  return { layer, capability: layer === 'capability' && parts.length > 2 ? second : null, file: parts.join('/') };
}

/** Why `from` may not import `to`; `null` when it may. */
export function refusal(from, to) {
  if (!from || !to) return null;
  if (/^app\/paths(\.ts)?$/.test(to.file)) return null;
  if (LAYERS.indexOf(to.layer) > LAYERS.indexOf(from.layer)) return 'upward';
  if (from.capability && to.capability && from.capability !== to.capability) return 'sideways';
  return null;
}

const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upward: '{{from}} may not import {{to}}: imports go i18n → api → ui → session → capability → app.',
      sideways:
        'Capability {{from}} may not import capability {{to}}: move what both need to ui, or compose them in app.',
      testing: 'src/testing is for tests only.',
    },
  },
  create(context) {
    const from = place(context.filename);
    const isTest = /\.test\.tsx?$/.test(context.filename);
    function check(node, source) {
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const target = path.resolve(path.dirname(context.filename), source);
      if (!isTest && from && /\/src\/testing\//.test(target.split(path.sep).join('/'))) {
        context.report({ node, messageId: 'testing' });
        return;
      }
      const to = place(target);
      const messageId = refusal(from, to);
      if (!messageId) return;
      const name = (p) => (messageId === 'sideways' ? p.capability : p.layer);
      context.report({ node, messageId, data: { from: name(from), to: name(to) } });
    }
    return {
      ImportDeclaration: (node) => check(node.source, node.source.value),
      ExportNamedDeclaration: (node) => node.source && check(node.source, node.source.value),
      ExportAllDeclaration: (node) => check(node.source, node.source.value),
      ImportExpression: (node) => check(node.source, node.source.value),
    };
  },
};

export default { rules: { layers: rule } };
