import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/ops/records/database.ts';
import type { Database } from '../../../src/ops/records/database.ts';
import { migrate } from '../../../src/ops/records/migrations.ts';
import {
  changeParked,
  countParked,
  dropParked,
  forgetParked,
  park,
  readParked,
} from '../../../src/ops/records/parked.ts';
import { parseGuildId } from '../../../src/ops/records/scope.ts';

const DAY = 86_400_000;
const DRAFT = { kind: 'draft', member: '700000000000000001', value: '{"a":1}' } as const;
const GUILD = parseGuildId('900000000000000001') ?? 'shared';

function records(): Database {
  const db = openDatabase(':memory:');
  migrate(db);
  return db;
}

describe('what waits for a button', () => {
  test('is found by its own scope only, for a day', () => {
    const db = records();
    const key = park(db, GUILD, DRAFT, 0);
    expect(readParked(db, GUILD, key, DAY - 1)).toEqual({ ...DRAFT, key });
    expect(readParked(db, 'shared', key, 0)).toBeNull();
    expect(readParked(db, GUILD, key, DAY)).toBeNull();
    // A button carries it after “1|corpus|keep-all|”.
    expect(key).toMatch(/^[\w-]{8}$/);
  });

  test('is changed and dropped by its own scope only', () => {
    const db = records();
    const key = park(db, GUILD, DRAFT, 0);
    changeParked(db, 'shared', key, 'other');
    dropParked(db, 'shared', key);
    expect(readParked(db, GUILD, key, 1)?.value).toBe(DRAFT.value);
    changeParked(db, GUILD, key, 'other');
    expect(readParked(db, GUILD, key, 1)?.value).toBe('other');
    dropParked(db, GUILD, key);
    expect(readParked(db, GUILD, key, 1)).toBeNull();
  });

  test('is bounded for each scope: the oldest give way', () => {
    const db = records();
    const other = park(db, 'shared', DRAFT, 0);
    const keys = Array.from({ length: 61 }, (_, time) => park(db, GUILD, DRAFT, time));
    const left = keys.filter((key) => readParked(db, GUILD, key, 100) !== null);
    expect(left).toEqual(keys.slice(1));
    expect(readParked(db, 'shared', other, 100)).not.toBeNull();
  });

  test('is deleted with a member who wants to be forgotten', () => {
    const db = records();
    const key = park(db, GUILD, DRAFT, 0);
    const others = park(db, GUILD, { ...DRAFT, member: '700000000000000002' }, 0);
    expect(countParked(db, DRAFT.member)).toBe(1);
    expect(forgetParked(db, DRAFT.member)).toBe(1);
    expect(readParked(db, GUILD, key, 1)).toBeNull();
    expect(readParked(db, GUILD, others, 1)).not.toBeNull();
  });
});
