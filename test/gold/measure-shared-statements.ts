import type { StatementGroups } from '../../src/groups/statement-groups.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { ASKED, seedSnapshot } from '../support/tiny-corpus.ts';
import { readGroups } from '../../src/answers/groups/read-groups.ts';
import { disagreementsOfGroup } from '../../src/answers/groups/disagreements.ts';
import { articlesInReach } from '../../src/answers/reach.ts';
import type { Disagreement } from '../../src/answers/groups/variant.ts';
import {
  SEED_DISAGREEMENTS,
  SEED_SHARED_STATEMENTS,
  type SeedSentence,
} from './seed-shared-statements.ts';

const snapshot = await seedSnapshot();
const { groups } = snapshot;

/** Numbers of the parts that overlap the words of the key; empty when grouping knows none there. */
function partsAt({ article, words }: SeedSentence): readonly number[] {
  const place = snapshot.articles.findIndex((held) => held.article.id === `shared/${article}`);
  const text = snapshot.articles[place]?.article.text ?? '';
  const from = text.indexOf(words);
  if (from === -1) throw new RangeError(`Cannot find "${words}" in ${article}`);
  const { parts } = groups;
  const within = (start: number, end: number): readonly number[] =>
    Array.from(parts.article.keys()).filter(
      (part) =>
        parts.article[part] === place &&
        (parts.start[part] ?? 0) < end &&
        (parts.end[part] ?? 0) > start,
    );
  const own = within(from, from + words.length);
  if (own.length > 0) return own;
  // The words stand outside what is said, as “the reporter asked”: all that the sentence reports.
  const sentence = snapshot.articles[place]?.analysis.sentences.find(
    ({ start, end }) => start <= from && from < end,
  );
  return sentence === undefined ? [] : within(sentence.start, sentence.end);
}

function textOf({ articles }: Snapshot, { parts }: StatementGroups, part: number): string {
  const held = articles[parts.article[part] ?? -1];
  return `${held?.article.outlet?.value}: ${held?.article.text.slice(parts.start[part], parts.end[part])}`;
}

const groupOf = new Map<number, number>();
for (let group = 0; group + 1 < groups.offsets.length; group += 1) {
  for (const part of groups.members.subarray(groups.offsets[group], groups.offsets[group + 1]))
    groupOf.set(part, group);
}
const linked = new Set<string>();
for (const [row, a] of groups.links.a.entries()) {
  const b = groups.links.b[row] ?? -1;
  linked.add(`${a} ${b}`).add(`${b} ${a}`);
}
const isGrouped = (a: number, b: number): boolean =>
  a === b || (groupOf.has(a) && groupOf.get(a) === groupOf.get(b));
const isBeside = (a: number, b: number): boolean => {
  const near = (part: number): readonly number[] => [
    part,
    ...[...groupOf].filter(([, group]) => group === groupOf.get(part)).map(([each]) => each),
  ];
  return near(a).some((one) =>
    near(b).some((two) => isGrouped(one, two) || linked.has(`${one} ${two}`)),
  );
};
const any = (a: SeedSentence, b: SeedSentence, test: (a: number, b: number) => boolean): boolean =>
  partsAt(a).some((one) => partsAt(b).some((two) => test(one, two)));

let [sure, sureFound, possible, possibleFound] = [0, 0, 0, 0];
const allowed = new Set<string>();
for (const { about, same, possibly } of SEED_SHARED_STATEMENTS) {
  const all = [...same.flat(), ...possibly];
  for (const a of all)
    for (const b of all)
      for (const one of partsAt(a)) for (const two of partsAt(b)) allowed.add(`${one} ${two}`);
  for (const [place, sentence] of same.flat().entries()) {
    for (const other of same.flat().slice(place + 1)) {
      if (sentence.words === other.words && sentence.article === other.article) continue;
      sure += 1;
      if (any(sentence, other, isGrouped)) sureFound += 1;
      else
        process.stdout.write(
          `${any(sentence, other, isBeside) ? 'only beside' : 'apart'}: ${about}: ${sentence.article}: ${sentence.words} | ${other.article}: ${other.words}\n`,
        );
    }
  }
  for (const sentence of possibly) {
    possible += 1;
    const others = all.filter((each) => each !== sentence);
    if (others.some((other) => any(sentence, other, isBeside))) possibleFound += 1;
    else process.stdout.write(`not beside: ${about}: ${sentence.article}: ${sentence.words}\n`);
  }
}
process.stdout.write('\nGroups\n');
let wrong = 0;
for (let group = 0; group + 1 < groups.offsets.length; group += 1) {
  const members = [...groups.members.subarray(groups.offsets[group], groups.offsets[group + 1])];
  for (const [place, a] of members.entries()) {
    process.stdout.write(
      `${place === 0 ? `${group + 1}. ` : '   '}${textOf(snapshot, groups, a)}\n`,
    );
    for (const b of members.slice(place + 1))
      if (!allowed.has(`${a} ${b}`)) {
        wrong += 1;
        process.stdout.write('   ^ wrongly with one below\n');
      }
  }
}
process.stdout.write('\nPossibly the same\n');
let besideWrong = 0;
for (const [row, a] of groups.links.a.entries()) {
  const b = groups.links.b[row] ?? -1;
  if (isGrouped(a, b)) continue;
  const isWrong = !allowed.has(`${a} ${b}`);
  besideWrong += Number(isWrong);
  process.stdout.write(
    `${isWrong ? 'not in the key: ' : ''}${groups.links.tier[row]} ${groups.links.score[row]} ${groups.links.grounds[row]}\n   ${textOf(snapshot, groups, a)}\n   ${textOf(snapshot, groups, b)}\n`,
  );
}
process.stdout.write(
  `\nSure pairs joined: ${sureFound} of ${sure}; wrongly joined: ${wrong}; possible sentences found: ${possibleFound} of ${possible}; beside and not in the key: ${besideWrong}\n`,
);

const reader = readGroups(snapshot, articlesInReach(snapshot, ASKED), ASKED);
const claims = new Map<string, Disagreement>();
for (const part of groups.parts.article.keys()) {
  for (const each of disagreementsOfGroup(snapshot, reader, reader.group(part))) {
    claims.set(
      `${each.about} ${each.sides
        .map(({ article, words }) => `${article.id}: ${words}`)
        .toSorted()
        .join(' | ')}`,
      each,
    );
  }
}
/** Whether both sides of a claim stand where two sides of the key do. */
function isKnown(
  { about, sides }: Disagreement,
  known: (typeof SEED_DISAGREEMENTS)[number],
): boolean {
  // The key counts what is only asked about as weaker.
  if ((about === 'polarity' ? 'strength' : about) !== known.about) return false;
  const hits = known.sides.filter(
    (side) =>
      sides.some(({ article, span, words }) => {
        const text =
          snapshot.articles.find((held) => held.article.id === article.id)?.article.text ?? '';
        const from = text.indexOf(side.words);
        const isHere =
          article.id === `shared/${side.article}` &&
          from < span.end &&
          from + side.words.length > span.start;
        return (
          isHere &&
          (words === null ||
            about === 'date' ||
            `${side.says} ${side.words}`.toLowerCase().includes(words.toLowerCase()) ||
            words.toLowerCase().includes(side.says.toLowerCase()) ||
            /^(?:noted|explained|mentioning)$/u.test(words))
        );
      }) ||
      (about === 'date' &&
        sides.some(
          ({ article, isPublication }) => isPublication && article.id === `shared/${side.article}`,
        )),
  );
  return hits.length >= 2;
}
const found = SEED_DISAGREEMENTS.filter((known) =>
  [...claims.values()].some((claim) => isKnown(claim, known)),
);
process.stdout.write('\nDisagreements\n');
for (const [words, claim] of claims)
  process.stdout.write(
    `${SEED_DISAGREEMENTS.some((known) => isKnown(claim, known)) ? '' : 'wrong: '}${words}\n`,
  );
for (const known of SEED_DISAGREEMENTS)
  if (!found.includes(known))
    process.stdout.write(
      `missed: ${known.about}: ${known.sides.map(({ says }) => says).join(' | ')}\n`,
    );
process.stdout.write(
  `\nDisagreements found: ${found.length} of ${SEED_DISAGREEMENTS.length}; claims: ${claims.size}, not in the key: ${[...claims.values()].filter((claim) => !SEED_DISAGREEMENTS.some((known) => isKnown(claim, known))).length}\n`,
);
