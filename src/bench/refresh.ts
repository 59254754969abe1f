import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findWhoSaid } from '../answers/who-said.ts';
import { openSnapshotBuilder } from '../ops/building/snapshot-builder.ts';
import type { Snapshot } from '../snapshot.ts';
import { type IsoDate, parseIsoDate } from '../text/iso-date.ts';
import { median } from './cpu-time.ts';
import { type Took, took } from './stopwatch.ts';
import { type FilledFolders, tell, withCorpus } from './with-corpus.ts';

const ADDS = 7;
const TODAY = parseIsoDate('2016-06-11') as IsoDate;

/** What one new article costs until it can be quoted, what its removal, and how long nobody is answered meanwhile. */
export const refreshSpeed = withCorpus('refresh', report);

async function report(folders: FilledFolders): Promise<readonly string[]> {
  const { corpus, data, title } = folders;
  const builder = openSnapshotBuilder({
    ...{ folder: corpus, cache: join(data, 'analyses.sqlite'), saved: null },
  });
  try {
    let snapshot: Snapshot | null = null;
    const build = async (): Promise<void> => {
      snapshot = await builder.build();
    };
    const first = await took(build);
    tell(`The first snapshot took ${(first.wall / 1000).toFixed(1)} s`);
    const held = (): Snapshot => {
      if (snapshot === null) throw new TypeError('Cannot ask before the first snapshot');
      return snapshot;
    };
    const adds: Took[] = [];
    const removals: Took[] = [];
    for (let number = 0; number <= ADDS; number += 1) {
      const file = join(corpus, 'shared', `zz-${number}.md`);
      writeFileSync(file, article(number));
      adds.push(await took(build));
      if (!isQuoted(held(), number)) throw new Error(`Article ${number} cannot be quoted`);
      rmSync(file);
      removals.push(await took(build));
      if (isQuoted(held(), number)) throw new Error(`Article ${number} is quoted when removed`);
    }
    const { passage, sentence, statement } = held().ranked;
    const sizes = [passage, sentence, statement].map(({ units }) => units.length);
    return [
      `${title}: ${sizes[0]} passages, ${sizes[1]} sentences, ${sizes[2]} statements`,
      `The first snapshot took ${(first.wall / 1000).toFixed(1)} s, its longest stall ${first.stall.toFixed(0)} ms`,
      `The first, then the median and the worst of ${ADDS}`,
      ...lines('one article added', adds),
      ...lines('one article removed', removals),
    ];
  } finally {
    await builder.close();
  }
}

function lines(name: string, all: readonly Took[]): readonly string[] {
  const parts = ['wall', 'cpu', 'stall'] as const;
  const names = { wall: 'wall time', cpu: 'processor time, all threads', stall: 'longest stall' };
  return parts.map((part) => {
    const [first = 0, ...others] = all.map((each) => each[part]);
    const figures = [first, median(others), Math.max(...others)];
    return `${`${name}: ${names[part]}`.padEnd(50)}${figures.map((each) => each.toFixed(0).padStart(8)).join('')} ms`;
  });
}

/** By letters: a place of a name that no other text has. */
function place(number: number): string {
  return `Quorvik${String.fromCharCode(97 + number)}stad`;
}

function isQuoted(snapshot: Snapshot, number: number): boolean {
  const phrase = `${place(number)} pier`;
  const wish = { phrase, speaker: null, quotedOnly: false, outlet: null, from: null, to: null };
  const answer = findWhoSaid(snapshot, wish, { guild: null, today: TODAY });
  return (
    answer.kind === 'citations' && answer.citations.some(({ quote }) => quote.includes(phrase))
  );
}

// Every sentence is invented.
function article(number: number): string {
  const name = place(number);
  return `---
id: "zz-${number}"
title: "Harbour of ${name} closed"
outlet: "Outlet 1"
published: "2016-06-10"
language: "en"
---

The harbour of ${name} will stay closed until Monday, the port authority announced on Friday.

“The ${name} pier is not safe after the storm,” said harbour master Dana Hale in a statement.

Ferry companies serving ${name} have moved their boats to the northern quay for the weekend.
`;
}
