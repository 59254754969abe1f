import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/all.ts';
import type { Desk } from '../../src/console/answer-line.ts';
import { completeLine } from '../../src/console/complete-line.ts';
import { ASKED, tinySnapshot } from '../support/tiny-corpus.ts';

let desk: Pick<Desk, 'current' | 'asked'>;
beforeAll(async () => {
  const snapshot = await tinySnapshot();
  desk = { current: () => snapshot, asked: () => ASKED };
});

describe('completeLine', () => {
  test.for([
    ['/wh', ['/who-said '], '/wh'],
    ['who', ['/who-said '], 'who'],
    ['/corpus s', ['/corpus status'], '/corpus s'],
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
