import { beforeAll, describe, expect, test } from 'vitest';
import { TYPED_COMMANDS as COMMANDS } from '../../commands/all.ts';
import type { Desk } from '../../src/console/answer-line.ts';
import { completeLine } from '../../src/console/complete-line.ts';
import { keepCorpus } from '../../src/ops/corpus-keeper.ts';
import { silentLog } from '../../src/ops/json-log.ts';
import { closedOperations } from '../../src/ops/moderating/closed-operations.ts';
import { ASKED, tinySnapshot } from '../support/tiny-corpus.ts';

let desk: Pick<Desk, 'current' | 'asked' | 'operations'>;
beforeAll(async () => {
  const snapshot = await tinySnapshot();
  const keeper = keepCorpus(snapshot, {
    build: async () => snapshot,
    log: silentLog,
    now: () => 0,
  });
  const operations = closedOperations(keeper, { kind: 'discord-only' });
  desk = { current: () => snapshot, asked: () => ASKED, operations };
});

describe('completeLine', () => {
  test.for([
    ['/wh', ['/who-said '], '/wh'],
    ['who', ['/who-said '], 'who'],
    ['/che', ['/check-quote '], '/che'],
    ['/check-quote me', ['message:'], 'me'],
    ['/corpus st', ['/corpus status'], '/corpus st'],
    ['/who-said sp', ['speaker:'], 'sp'],
    ['/who-said speaker:marta', ['"Marta Quill" '], 'marta'],
    ['/who-said speaker:"Oskar L', ['"Oskar Lind" '], '"Oskar L'],
    ['/timeline topic:strike outlet:harbor', ['"Harbour Post" '], 'harbor'], // a typo
    ['/who-said phrase:x kind:d', ['direct '], 'd'],
    ['/who-said phrase:x private:t', ['true '], 't'],
    ['/ask why is', [], ''], // free words
  ] as const)('proposes for “%s”', ([typed, proposals, replaced]) => {
    const [found, end] = completeLine(typed, COMMANDS, desk);
    expect(found).toEqual(proposals);
    if (proposals.length > 0) expect(end).toBe(replaced);
  });
});
