import { type BigIntStats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { failureCode } from './failure-code.ts';

/** What changes when a file is written or replaced; the code of the failure when it cannot be looked at. */
export async function fileStamp(path: string): Promise<string> {
  try {
    return stampOf(await stat(path, { bigint: true }));
  } catch (error) {
    return failureCode(error);
  }
}

/** The same at once: a fifth of the processor time, for a thread that nobody waits for, or before anybody can. */
export function fileStampNow(path: string): string {
  try {
    return stampOf(statSync(path, { bigint: true }));
  } catch (error) {
    return failureCode(error);
  }
}

function stampOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
}
