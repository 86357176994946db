/** A person's post in one line. The unit is said once: most titles begin with its name. */
export function postOf(unit: string | null | undefined, title: string | null | undefined): string {
  if (!unit || title?.startsWith(unit)) return title ?? '';
  return [unit, title].filter(Boolean).join(' ');
}
