/**
 * The public form for reporting, where there is a script: seals name and contact before they leave the telephone. Without
 * it, or where the office has no keys, they go as typed and the service seals them.
 */
import { offerToKeep } from './receipt';
import { sealIdentity } from './seal';
import type { PublicKey } from './seal';
import { canSeal } from './secure';
import { NEEDED, wayOut } from './way';
import type { Way } from './way';

async function keys(): Promise<PublicKey[]> {
  const answer = await fetch('/api/v1/public/petition-keys', { credentials: 'omit', cache: 'no-store' });
  if (!answer.ok) throw new Error(`the keys: ${answer.status}`);
  return ((await answer.json()) as { items: PublicKey[] }).items;
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}

/** How name and contact leave the device, after what the page said with these keys. */
function wayOf(form: HTMLFormElement, promised: PublicKey[]): Promise<Way> {
  const who = { name: field(form, 'name').value.trim(), contact: field(form, 'contact').value.trim() };
  const content = field(form, 'content').value;
  return wayOut(who, promised, keys, async (known) => JSON.stringify(await sealIdentity(who, content, known)));
}

/** What is sent: what stands in the form, but who it is from only sealed. */
function letter(form: HTMLFormElement, way: Way): FormData {
  const data = new FormData(form);
  if (typeof way === 'object') {
    data.set('sealed', way.sealed);
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

/** The same, in words that stand on the form. */
function say(form: HTMLFormElement, words: 'offline' | 'unsealed' | 'half'): void {
  const wrong = document.createElement('div');
  wrong.className = 'wrong';
  wrong.setAttribute('role', 'alert');
  wrong.textContent = form.dataset[words] ?? form.dataset['offline'] ?? '';
  refuse(form, wrong);
}

async function send(form: HTMLFormElement, promised: PublicKey[]): Promise<void> {
  const way = await wayOf(form, promised);
  if (way === 'half' || way === 'unsealed') {
    say(form, way);
    return;
  }
  const answer = await fetch(form.action, {
    method: 'POST',
    body: letter(form, way),
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
  // What the page says of sealing is said once, and these are the keys that it was said with.
  const first = keys().then(
    (known) => {
      const promised = known.length < NEEDED ? [] : known;
      const told = form.querySelector<HTMLElement>('[data-sealing]');
      if (told) told.hidden = promised.length === 0;
      return promised;
    },
    () => [],
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    if (button) button.disabled = true;
    first
      .then((promised) => send(form, promised))
      .catch(() => {
        say(form, 'offline');
      })
      .finally(() => {
        if (button) button.disabled = false;
      });
  });
}
