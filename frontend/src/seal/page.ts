/**
 * The public form for reporting, where there is a script: seals name and contact before they leave the telephone. Without
 * it, or where the office has no keys, they go as typed and the service seals them.
 */
import { offerToKeep } from './receipt';
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

/** Name and contact, sealed to the office's keys; nothing where there are none, or where half of it is missing. */
async function sealed(form: HTMLFormElement): Promise<string | undefined> {
  const who = { name: field(form, 'name').value.trim(), contact: field(form, 'contact').value.trim() };
  // Half an identity goes as it is: the service says what is missing.
  if (who.name === '' || who.contact === '') return undefined;
  const known = await keys();
  if (known.length < 2) return undefined;
  return JSON.stringify(await sealIdentity(who, field(form, 'content').value, known));
}

/** What is sent: what stands in the form, but who it is from only sealed. */
async function letter(form: HTMLFormElement): Promise<FormData> {
  // What cannot be sealed here is sealed by the service.
  const seal = await sealed(form).catch(() => undefined);
  const data = new FormData(form);
  if (seal !== undefined) {
    data.set('sealed', seal);
    data.delete('name');
    data.delete('contact');
  }
  return data;
}

/** Says what stands in the way above the form; everything that was typed and chosen stays where it is. */
function refuse(form: HTMLFormElement, wrong: Node): void {
  form.parentElement?.querySelector('.wrong')?.remove();
  form.before(wrong);
  (wrong as HTMLElement).scrollIntoView({ block: 'center' });
}

async function send(form: HTMLFormElement): Promise<void> {
  const answer = await fetch(form.action, {
    method: 'POST',
    body: await letter(form),
    credentials: 'omit',
    headers: { 'X-Kept': '1' },
  });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (answer.ok) {
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
    globalThis.scrollTo(0, 0);
    offerToKeep(document);
    return;
  }
  const wrong = page.querySelector('.wrong');
  if (!wrong) throw new Error(`the petition: ${answer.status}`);
  for (const name of ['notice_id', 'token']) {
    const next = page.querySelector<HTMLInputElement>(`form[data-seal] [name=${name}]`);
    if (next) field(form, name).value = next.value;
  }
  refuse(form, document.adoptNode(wrong));
}

offerToKeep(document);
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
    send(form)
      .catch(() => {
        const wrong = document.createElement('div');
        wrong.className = 'wrong';
        wrong.setAttribute('role', 'alert');
        wrong.textContent = form.dataset['offline'] ?? '';
        refuse(form, wrong);
      })
      .finally(() => {
        if (button) button.disabled = false;
      });
  });
}
