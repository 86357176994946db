/** How many tasks are due or overdue. The server has no list of tasks yet; until it has one, nothing is due. */
export function useDueCount(): number {
  return 0;
}
