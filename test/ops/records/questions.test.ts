import { describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../../src/ops/records/database.ts';
import { migrate } from '../../../src/ops/records/migrations.ts';
import { findQuestion, keepQuestion, touchQuestion } from '../../../src/ops/records/questions.ts';

const HOUR = 3_600_000;

function records(): Database {
  const db = openDatabase(':memory:');
  migrate(db);
  return db;
}

describe('keepQuestion', () => {
  test('gives the same text the same key, and another another', () => {
    const db = records();
    const key = keepQuestion(db, 'who said it', 0);
    expect(key).toMatch(/^[\w-]{10}$/);
    expect(keepQuestion(db, 'who said it', 5 * HOUR)).toBe(key);
    expect(keepQuestion(db, 'who said so', 0)).not.toBe(key);
    expect(findQuestion(db, key)).toBe('who said it');
    expect(findQuestion(db, 'nothing000')).toBeNull();
  });

  test('lets go of what was needed longest ago', () => {
    const db = records();
    const keys = ['a', 'b', 'c'].map((text, n) => keepQuestion(db, text, n * 2 * HOUR, 3));
    touchQuestion(db, keys[0] ?? '', 10 * HOUR);
    keepQuestion(db, 'd', 11 * HOUR, 3);
    expect(keys.map((key) => findQuestion(db, key))).toEqual(['a', null, 'c']);
  });

  test('holds nothing of who asked', () => {
    const db = records();
    keepQuestion(db, 'who said it', 0);
    const [row] = db.all<object>('SELECT * FROM questions');
    expect(Object.keys(row ?? {}).sort()).toEqual(['key', 'question', 'used_ms']);
  });
});
