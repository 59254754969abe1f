import { stat } from 'node:fs/promises';
import { failureCode } from './failure-code.ts';

/** What changes when a file is written or replaced; the code of the failure when it cannot be looked at. */
export async function fileStamp(path: string): Promise<string> {
  try {
    const { size, mtimeNs, ctimeNs, ino } = await stat(path, { bigint: true });
    return [size, mtimeNs, ctimeNs, ino].join(' ');
  } catch (error) {
    return failureCode(error);
  }
}
