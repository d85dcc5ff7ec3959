/** The groups of a figure as text: the same for the same groups, whatever order the service names them in. */
export function groupsText(group: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1))));
}
