import { describe, expect, test } from 'vitest';
import { createJsonLog } from '../../src/ops/json-log.ts';

function logged(level: 'debug' | 'warn', secrets: readonly string[] = []) {
  const lines: string[] = [];
  const log = createJsonLog({
    level,
    secrets,
    write: (line) => lines.push(line),
    now: () => new Date('2025-05-31T12:00:00Z'),
  });
  return { log, lines };
}

describe('createJsonLog', () => {
  test('writes one JSON line an event', () => {
    const { log, lines } = logged('debug');
    log.info('answered', { took: 12, command: 'ask\n' });
    expect(lines).toEqual([
      '{"time":"2025-05-31T12:00:00.000Z","level":"info","event":"answered","took":12,"command":"ask\\n"}\n',
    ]);
  });

  test('keeps quiet below its level', () => {
    const { log, lines } = logged('warn');
    log.debug('a');
    log.info('b');
    log.warn('c');
    log.error('d');
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['c', 'd']);
  });

  test('blots out secrets wherever they stand', () => {
    const { log, lines } = logged('debug', ['abc.def']);
    log.error('refused', { message: 'Bot abc.def was refused', list: ['abc.def'] });
    expect(lines.join('')).not.toContain('abc.def');
  });
});
