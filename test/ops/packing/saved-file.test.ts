import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { openSaved, writeSaved } from '../../../src/ops/packing/saved-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-saved-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'snapshot.bin');

const DATA = {
  key: 'code-1',
  about: { articles: 2 },
  front: {
    name: 'front',
    deep: [{ column: Uint32Array.of(1, 2, 3) }, new Uint8Array([9, 8, 7]), Uint16Array.of(65_535)],
    none: new Uint32Array(),
  },
  back: { column: Uint32Array.of(4_000_000_000), text: Buffer.from('“Hale”') },
};

/** Both parts of a file with these bytes; null when it is refused. */
function read(bytes: Uint8Array, key = DATA.key): { front: unknown; back: unknown } | null {
  const other = join(folder, 'other.bin');
  writeFileSync(other, bytes);
  try {
    const file = openSaved(other, key);
    try {
      return { front: file.front(), back: file.back() };
    } finally {
      file.close();
    }
  } catch (error) {
    // Anything else would end the bot.
    expect(error).toBeInstanceOf(RangeError);
    return null;
  }
}

/** The front as other threads read it; null when it is refused. */
async function readAside(bytes: Uint8Array): Promise<unknown> {
  const other = join(folder, 'aside.bin');
  writeFileSync(other, bytes);
  try {
    const file = openSaved(other, DATA.key);
    try {
      return await file.frontAside();
    } finally {
      file.close();
    }
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return null;
  }
}

function written(): Buffer {
  writeSaved(path, DATA);
  return readFileSync(path);
}

const WHOLE = {
  front: DATA.front,
  back: { ...DATA.back, text: new Uint8Array(DATA.back.text) },
};

describe('writeSaved', () => {
  test('writes what openSaved reads, the same bytes each time, and leaves no other file', () => {
    const first = written();
    expect(written()).toEqual(first);
    expect(read(first)).toEqual(WHOLE);
    expect(readdirSync(folder)).not.toContain('snapshot.bin.new');
  });

  test('tells in its header what it holds', () => {
    const bytes = written();
    const header = JSON.parse(bytes.toString('utf8', 24, 24 + bytes.readUInt32LE(12))) as unknown;
    expect(header).toMatchObject({ key: DATA.key, about: DATA.about });
  });

  test('keeps the old file when the new one cannot be written', () => {
    const before = written();
    const broken = { ...DATA, front: { size: 1n } };
    expect(() => writeSaved(path, broken)).toThrow('BigInt');
    expect(readFileSync(path)).toEqual(before);
  });
});

describe('openSaved', () => {
  test('refuses a file that ends anywhere before its end, or after it', () => {
    const bytes = written();
    for (let end = 0; end < bytes.length; end += 1)
      expect(read(bytes.subarray(0, end)), `${end} bytes`).toBeNull();
    expect(read(Buffer.concat([bytes, Buffer.of(0)]))).toBeNull();
  });

  test('refuses every flipped bit but those between the arrays, which nobody reads', () => {
    const bytes = written();
    let refused = 0;
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const found = read(flipped);
      if (found === null) refused += 1;
      else expect(found).toEqual(WHOLE);
    }
    // The gaps of this file take 64 bits of every hundred bytes at most.
    expect(refused).toBeGreaterThan(bytes.length * 8 * 0.9);
  });

  test('reads the front aside as it reads it at once, and refuses the same', async () => {
    const bytes = written();
    expect(await readAside(bytes)).toEqual(WHOLE.front);
    let refused = 0;
    for (let place = 0; place < bytes.length; place += 1) {
      const flipped = Buffer.from(bytes);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << (place & 7));
      const found = await readAside(flipped);
      if (found === null) refused += 1;
      else expect(found).toEqual(WHOLE.front);
    }
    expect(refused).toBeGreaterThan(bytes.length * 0.8);
  });

  test('refuses any bytes, and what other code has saved', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(read(bytes)).toBeNull();
      }),
    );
    expect(read(written(), 'code-2')).toBeNull();
  });
});
