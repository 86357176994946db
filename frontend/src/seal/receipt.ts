/**
 * The receipt of a petition, where there is a script: a button that copies it and one that prints the page. Without it the
 * receipt is written down by hand, as the page says.
 */

/** Brings out the buttons beside the receipt that work here: copying asks for a secure address. */
export function offerToKeep(page: Document): void {
  const receipt = page.querySelector<HTMLElement>('#receipt');
  const copy = page.querySelector<HTMLButtonElement>('[data-copy]');
  const print = page.querySelector<HTMLButtonElement>('[data-print]');
  if (!receipt || !copy || !print) return;
  print.hidden = false;
  print.addEventListener('click', () => {
    globalThis.print();
  });
  const clipboard = (globalThis.navigator as Partial<Navigator>).clipboard;
  if (!clipboard) return;
  copy.hidden = false;
  copy.addEventListener('click', () => {
    const told = page.querySelector<HTMLElement>('#copied');
    const say = (words: string | undefined) => {
      if (told) told.textContent = words ?? '';
    };
    clipboard.writeText(receipt.textContent.trim()).then(
      () => {
        say(copy.dataset['done']);
      },
      () => {
        say(copy.dataset['failed']);
      },
    );
  });
}
