import { describe, expect, test } from 'vitest';
import { openCandidates, pairsAmong } from '../../src/groups/candidates.ts';
import { describe as described } from '../../src/groups/part.ts';
import { NO_LINKS, type Report, type Wording } from '../../src/groups/report.ts';
import { openSayings } from '../../src/groups/saying-store.ts';
import { termWeight } from '../../src/groups/term-weight.ts';

const MOST = 10;

const { code } = openSayings();

/** What one speaker says on a day, all of it about the lighthouse and something else. */
function wording(number: number, day: number, said = `the lighthouse ${number}x${day}`): Wording {
  const wordings: Wording[] = [];
  const report: Report = {
    ...{ folder: 'shared', hash: number, published: day, day, speaker: 'hale', keys: ['hale'] },
    ...{ wordings, copies: [], repeats: [] },
  };
  const saying = code({
    ...({ isContinued: false, kind: 'direct', polarity: 'said' } as const),
    ...described(said, termWeight),
  });
  const unlinked = { number: -1, links: NO_LINKS, again: undefined, cluster: null };
  const made = { report, place: 0, saying, ...unlinked };
  wordings.push(made);
  return made;
}

describe('openCandidates', () => {
  test('leads to what one speaker says of one thing within a week', () => {
    const candidates = openCandidates(MOST, () => {});
    const [first, near, far] = [wording(1, 0), wording(2, 7), wording(3, 8)];
    for (const each of [first, near, far]) candidates.enter(each);
    expect([...candidates.bySpeaker(first)]).toEqual([first, near]);
  });

  test('looks through no more than so many of a day, however many there are', () => {
    const turned: (readonly Wording[])[] = [];
    const candidates = openCandidates(MOST, (each) => turned.push(each));
    const crowd = Array.from({ length: 1000 }, (_, number) => wording(number, 0));
    for (const each of crowd) candidates.enter(each);
    const [first] = crowd;
    // Told once, when there was one too many; each is found by its own words alone then.
    expect(turned.map(({ length }) => length)).toEqual([MOST + 1]);
    expect([...candidates.bySpeaker(first ?? wording(0, 0))]).toEqual([first]);
    const next = wording(1, 1);
    candidates.enter(next);
    expect([...candidates.bySpeaker(next)]).toEqual([next]);
  });

  test('finds them again when the crowd is gone', () => {
    const turned: (readonly Wording[])[] = [];
    const candidates = openCandidates(MOST, (each) => turned.push(each));
    const crowd = Array.from({ length: MOST + 5 }, (_, number) => wording(number, 0));
    for (const each of crowd) candidates.enter(each);
    for (const each of crowd.slice(MOST)) candidates.leave(each);
    expect(turned.map(({ length }) => length)).toEqual([MOST + 1, MOST]);
    expect(candidates.bySpeaker(crowd[0] ?? wording(0, 0)).size).toBe(MOST);
  });
});

describe('pairsAmong', () => {
  test('gives each pair of those that have a key in common once', () => {
    const all = [1, 2, 3].map((number) => wording(number, 0));
    const other = wording(4, 0, 'a harbour without boats');
    expect([...pairsAmong([...all, other], (each) => each, MOST)]).toHaveLength(3);
  });

  test('gives none by a key that too many have: an article of five thousand such sentences costs nothing', () => {
    const all = Array.from({ length: 5000 }, (_, number) => wording(number, 0));
    expect([...pairsAmong(all, (each) => each, MOST)]).toHaveLength(0);
  });
});
