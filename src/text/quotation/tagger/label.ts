/** The parts of an attribution, in the order of their labels. */
export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** Outside, then “begins” and “goes on” for each role. */
export const LABELS = [
  'outside',
  'source begins',
  'source goes on',
  'cue begins',
  'cue goes on',
  'content begins',
  'content goes on',
] as const;

export const LABEL_COUNT = LABELS.length;
export const OUTSIDE = 0;

export function beginOf(role: Role): number {
  return 1 + 2 * ROLES.indexOf(role);
}

/** The role of a label, or null outside. */
export function roleOf(label: number): Role | null {
  return label === OUTSIDE ? null : (ROLES[(label - 1) >> 1] ?? null);
}

export function isBegin(label: number): boolean {
  return label % 2 === 1;
}

/** Whether one label may stand after another: what goes on must have begun. */
export function mayFollow(before: number, label: number): boolean {
  if (label === OUTSIDE || isBegin(label)) return true;
  return before === label || before === label - 1;
}
