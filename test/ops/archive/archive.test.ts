import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packArchive, unpackArchive } from '../../../src/ops/archive/archive.ts';
import { NOON } from '../../support/keeping.ts';

const FILES = new Map([
  ['corpus/shared/a.md', strToU8('One.')],
  ['records.sqlite', strToU8('Two.')],
]);

/** The archive with its entries changed after the manifest was written. */
function tampered(change: (entries: Record<string, Uint8Array>) => void): Uint8Array {
  const entries = unzipSync(packArchive('backup', FILES, NOON));
  change(entries);
  return zipSync(entries);
}

/** An archive whose manifest is true, under names that ours never has. */
function named(name: string): Uint8Array {
  return packArchive('backup', new Map([[name, strToU8('x')]]), NOON);
}

describe('unpackArchive', () => {
  test('gives back what was packed', () => {
    const files = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}\/[a-z0-9 é]{1,8}\.md$/),
      fc.uint8Array({ maxLength: 2000 }),
    );
    fc.assert(
      fc.property(files, (dictionary) => {
        const packed = new Map(Object.entries(dictionary));
        expect(unpackArchive('backup', packArchive('backup', packed, NOON))).toEqual({
          kind: 'read',
          files: packed,
        });
      }),
    );
  });

  test.for([
    ['no zip', strToU8('not a zip file at all, but long enough to look for an end')],
    ['nothing', new Uint8Array()],
    ['a cut archive', packArchive('backup', FILES, NOON).subarray(0, 200)],
    ['a zip of others', zipSync({ 'a.txt': strToU8('x') })],
    ['an export', packArchive('export', FILES, NOON)],
    [
      'a changed file',
      tampered((entries) => {
        entries['records.sqlite'] = strToU8('2wo.');
      }),
    ],
    [
      'a lost file',
      tampered((entries) => {
        delete entries['records.sqlite'];
      }),
    ],
    [
      'one file more',
      tampered((entries) => {
        entries['corpus/shared/b.md'] = strToU8('x');
      }),
    ],
    [
      'a manifest of a later version',
      tampered((entries) => {
        entries['manifest.json'] = strToU8('{"version":2}');
      }),
    ],
    ['a name that climbs', named('corpus/../../etc/x')],
    ['an absolute name', named('/etc/passwd')],
    ['a name of Windows', named('C:/x')],
    ['a name with backslashes', named('corpus\\..\\x')],
    ['a folder', named('corpus/')],
    ['a dot', named('corpus/./x')],
    ['a line break in a name', named('corpus/x\ny')],
    ['a name of JavaScript', named('corpus/__proto__')],
  ] as const)('refuses %s', ([, archive]) => {
    expect(unpackArchive('backup', archive).kind).toBe('bad-archive');
  });

  test('refuses what would unpack to more than a gigabyte, without unpacking it', () => {
    const archive = packArchive('backup', new Map([['corpus/a', new Uint8Array(1000)]]), NOON);
    const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    // The size unpacked stands 24 bytes into each entry of the directory, which begins PK\x01\x02.
    for (let at = 0; at < archive.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    }
    expect(unpackArchive('backup', archive)).toEqual({
      kind: 'bad-archive',
      fault: 'is too large',
    });
  });

  test('never ends in an error, whatever byte is changed', () => {
    const archive = packArchive('backup', FILES, NOON);
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.nat(255), (place, byte) => {
        const changed = Uint8Array.from(archive);
        changed[place] = byte;
        expect(['read', 'bad-archive']).toContain(unpackArchive('backup', changed).kind);
      }),
      { numRuns: 500 },
    );
  });
});
