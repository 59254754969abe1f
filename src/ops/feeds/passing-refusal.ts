import type { Refused } from '../../operations/refused.ts';

type Kind = Refused['kind'];

// Nothing more can be kept or fetched at all for now.
const FOR_ALL: ReadonlySet<Kind> = new Set<Kind>([
  ...(['stopped', 'over-quota'] as const),
  ...(['disk-full', 'read-only', 'corrupt', 'storage-failed'] as const),
]);
const PASSING: ReadonlySet<Kind> = new Set<Kind>([
  ...FOR_ALL,
  ...(['unknown-host', 'unreachable', 'slow', 'robots-unreachable'] as const),
]);
// 408, 425, 429 and 5xx: the server says itself that it may be otherwise another time.
const PASSING_STATUS = /^(?:408|425|429|5\d\d)$/;
const TOO_MANY_REQUESTS = 429;

/** Whether another visit may end otherwise with nothing changed on either side. */
export function isPassing(refusal: Refused): boolean {
  if (refusal.kind === 'status') return PASSING_STATUS.test(String(refusal.status));
  return PASSING.has(refusal.kind);
}

/** Whether there is no sense in trying the next item of the same feed now. */
export function isForAll(refusal: Refused): boolean {
  if (refusal.kind === 'status') return refusal.status === TOO_MANY_REQUESTS;
  return FOR_ALL.has(refusal.kind);
}
