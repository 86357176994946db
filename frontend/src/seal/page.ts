/**
 * The public form for reporting, where there is a script: seals name and contact before they leave the telephone. Without
 * it, or where the office has no keys, they go as typed and the service seals them.
 */
import { sealIdentity } from './seal';
import type { PublicKey } from './seal';
import { canSeal } from './secure';

async function keys(): Promise<PublicKey[]> {
  const answer = await fetch('/api/v1/public/petition-keys', { credentials: 'omit', cache: 'no-store' });
  if (!answer.ok) throw new Error(`the keys: ${answer.status}`);
  return ((await answer.json()) as { items: PublicKey[] }).items;
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}

async function sealForm(form: HTMLFormElement): Promise<void> {
  const [name, contact] = [field(form, 'name'), field(form, 'contact')];
  const who = { name: name.value.trim(), contact: contact.value.trim() };
  // Half an identity goes as it is: the service says what is missing.
  if (who.name === '' || who.contact === '') return;
  const known = await keys();
  if (known.length < 2) return;
  field(form, 'sealed').value = JSON.stringify(await sealIdentity(who, field(form, 'content').value, known));
  name.disabled = true;
  contact.disabled = true;
}

const form = document.querySelector<HTMLFormElement>('form[data-seal]');
if (form && canSeal()) {
  keys().then(
    (known) => {
      const told = form.querySelector<HTMLElement>('[data-sealing]');
      if (told) told.hidden = known.length < 2;
    },
    () => undefined,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    if (button) button.disabled = true;
    sealForm(form)
      // What cannot be sealed here is sealed by the service.
      .catch(() => undefined)
      .finally(() => form.submit());
  });
  // Back from the receipt: the fields can be used again, and nothing sealed for another text stays in the form.
  globalThis.addEventListener('pageshow', () => {
    field(form, 'sealed').value = '';
    for (const part of form.elements) (part as HTMLInputElement).disabled = false;
  });
}
