import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSnapshot } from '../../../src/build-snapshot.ts';
import type { ArticleId } from '../../../src/corpus/article.ts';
import {
  openPacked,
  packSnapshot,
  type PackedSnapshot,
} from '../../../src/ops/packing/packed-snapshot.ts';
import { openSaved, writeSaved } from '../../../src/ops/packing/saved-file.ts';
import { ownArrays } from '../../../src/ops/packing/typed-arrays.ts';
import { inventedArticle } from '../../phrases/invented.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SAID = '“The northern ferry will never leave this harbour again,” said Dana Hale.';
const OWN = '900000000000000001';

// Two outlets and a guild's own article report one statement; another article stands alone.
const snapshot = buildSnapshot(
  [
    inventedArticle(SAID, { id: 'shared/a' as ArticleId }),
    inventedArticle(`It was late. ${SAID}`, {
      id: 'shared/b' as ArticleId,
      outlet: { value: 'Valley Herald', basis: 'stated' },
    }),
    inventedArticle('The market is open.', { id: 'shared/c' as ArticleId }),
    inventedArticle(`Minutes. ${SAID}`, { id: `${OWN}/d` as ArticleId, folder: OWN }),
  ],
  [],
);
const { articles, ...parts } = snapshot;
const opened = (packed: PackedSnapshot): unknown => openPacked(packed, articles);

describe('packSnapshot', () => {
  test('packs what openPacked opens, groups of statements included', () => {
    expect(snapshot.groups.members.length).toBeGreaterThan(2);
    const packed = packSnapshot(parts);
    expect(packSnapshot(parts)).toEqual(packed);
    expect(opened(packed)).toEqual(opened(packSnapshot(parts)));
    expect(opened(packed)).toHaveProperty('groups', snapshot.groups);
  });

  test('stands in a file, and goes to another thread, as it is', () => {
    const path = join(folder, 'snapshot.bin');
    writeSaved(path, { key: 'code', about: null, front: packSnapshot(parts), back: null });
    const file = openSaved(path, 'code');
    const front = file.front() as PackedSnapshot;
    file.close();
    expect(opened(front)).toHaveProperty('groups', snapshot.groups);
    const { value, buffers } = ownArrays(structuredClone(packSnapshot(parts)));
    const there = structuredClone(value, { transfer: [...buffers] });
    expect(opened(there)).toHaveProperty('groups', snapshot.groups);
    // Handed over, not copied.
    expect(value.groups.members).toHaveLength(0);
  });
});
