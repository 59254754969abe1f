import type { Refused } from '../../operations/refused.ts';

// 408, 425, 429 and 5xx: the server says itself that it may be otherwise another time.
const PASSING_STATUS = /^(?:408|425|429|5\d\d)$/;

/** Whether another visit may end otherwise with nothing changed on either side. */
export function isPassing(refusal: Refused): boolean {
  switch (refusal.kind) {
    case 'status':
      return PASSING_STATUS.test(String(refusal.status));
    case 'unknown-host':
    case 'unreachable':
    case 'slow':
    case 'stopped':
    case 'robots-unreachable':
    case 'over-quota':
    case 'disk-full':
    case 'read-only':
    case 'corrupt':
    case 'storage-failed':
      return true;
    default:
      return false;
  }
}

/** Whether there is no sense in trying the next item of the same feed now. */
export function isForAll(refusal: Refused): boolean {
  switch (refusal.kind) {
    case 'status':
      return refusal.status === 429;
    case 'stopped':
    case 'over-quota':
    case 'disk-full':
    case 'read-only':
    case 'corrupt':
    case 'storage-failed':
      return true;
    default:
      return false;
  }
}
