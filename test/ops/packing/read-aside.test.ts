import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type FilePart, readAside } from '../../../src/ops/packing/read-aside.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-aside-'));
const path = join(folder, 'bytes');
// Longer than what is read at once.
const BYTES = Buffer.alloc(40 * 1024 * 1024, 'onrecord');
writeFileSync(path, BYTES);
const file = openSync(path, 'r');
afterAll(() => {
  closeSync(file);
  rmSync(folder, { recursive: true });
});

function part(position: number, length: number): FilePart {
  return { position, bytes: new Uint8Array(new SharedArrayBuffer(length)) };
}

describe('readAside', () => {
  test('fills each part and tells of each once it is whole', async () => {
    const parts = [part(3, 5), part(0, BYTES.length), part(8, 0), part(BYTES.length - 1, 1)];
    const whole: number[] = [];
    await readAside(file, parts, (place) => {
      const { bytes, position } = parts[place] as FilePart;
      const isFilled = BYTES.subarray(position, position + bytes.length).equals(bytes);
      expect(isFilled).toBe(true);
      whole.push(place);
    });
    expect(whole.sort((a, b) => a - b)).toEqual([0, 1, 2, 3]);
  });

  test('lets the calling thread go on', async () => {
    let turns = 0;
    const reading = readAside(file, [part(0, BYTES.length)], () => expect(turns).toBe(1));
    turns += 1;
    await reading;
  });

  test('refuses what reaches past the end, and what is not as it should be', async () => {
    await expect(readAside(file, [part(BYTES.length - 2, 3)], () => {})).rejects.toThrow(
      RangeError,
    );
    const told: number[] = [];
    const parts = [part(0, 4), part(4, 3), part(8, 2)];
    const reading = readAside(file, parts, (place) => {
      told.push(place);
      throw new RangeError('damaged');
    });
    await expect(reading).rejects.toThrow('damaged');
    // Three were begun; of those that came to their end after the first, nothing is lost but their failure.
    expect(told.length).toBeGreaterThan(0);
  });
});
