import type { StatementGroups } from '../../../src/groups/statement-groups.ts';
import type { StatementSource } from '../../../src/groups/part.ts';
import { sourceOf } from './compare-parts.ts';
import { grouped } from '../../support/group-sources.ts';
import type { InventedOccasion } from './occasion.ts';
import { type Mark, readMarks } from './read-marks.ts';

export interface OccasionFigures {
  /** Pairs of marked statements that are one utterance, and how many stand in one group. */
  readonly same: number;
  readonly joined: number;
  /** Of those not joined, how many stand beside each other. */
  readonly beside: number;
  /** Pairs of parts in one group that are not one utterance. */
  readonly wrong: number;
  /** Pairs of parts beside each other that are not even perhaps one utterance. */
  readonly besideWrong: number;
  /** What was missed or wrong, in words. */
  readonly lines: readonly string[];
}

interface Place {
  readonly number: number;
  readonly article: number;
  readonly words: string;
  readonly marks: readonly Mark[];
  readonly group: number | null;
}

/** How well the statements of one invented occasion are grouped, from its articles' plain text on. */
export function scoreOccasion({ name, articles }: InventedOccasion): OccasionFigures {
  const read = articles.map(({ text }) => readMarks(text));
  const sources = articles.map(sourceOf);
  const groups = grouped(sources);
  const places = placesOf(groups, sources, read);
  const linked = new Set<string>();
  for (const [row, a] of groups.links.a.entries()) {
    const b = groups.links.b[row] ?? -1;
    linked.add(`${a} ${b}`).add(`${b} ${a}`);
  }
  const lines: string[] = [];
  const tell = (what: string, a: string, b: string): number =>
    lines.push(`${what} (${name}):\n   ${a}\n   ${b}`);
  let [same, joined, beside, wrong, besideWrong] = [0, 0, 0, 0, 0];
  for (const [a, one] of marksOf(read).entries()) {
    for (const two of marksOf(read).slice(a + 1)) {
      if (one.mark.id !== two.mark.id || one.mark.isPossible || two.mark.isPossible) continue;
      same += 1;
      const [from, to] = [at(places, one), at(places, two)];
      const isJoined = from.some((x) => to.some((y) => x.group !== null && x.group === y.group));
      const isBeside = from.some((x) => to.some((y) => areBeside(places, linked, x, y)));
      joined += Number(isJoined);
      beside += Number(!isJoined && isBeside);
      if (!isJoined) tell(isBeside ? 'only beside' : 'apart', one.words, two.words);
    }
  }
  for (const [a, one] of places.entries()) {
    for (const two of places.slice(a + 1)) {
      const isOne = one.marks.some((x) => two.marks.some((y) => x.id === y.id));
      if (isOne) continue;
      if (one.group !== null && one.group === two.group) {
        wrong += 1;
        tell('WRONG', one.words, two.words);
      } else if (linked.has(`${one.number} ${two.number}`)) {
        besideWrong += 1;
      }
    }
  }
  return { same, joined, beside, wrong, besideWrong, lines };
}

interface MarkAt {
  readonly article: number;
  readonly mark: Mark;
  readonly words: string;
}

function marksOf(read: readonly ReturnType<typeof readMarks>[]): readonly MarkAt[] {
  return read.flatMap(({ text, marks }, article) =>
    marks.map((mark) => ({ article, mark, words: text.slice(mark.start, mark.end) })),
  );
}

function placesOf(
  { parts, offsets, members }: StatementGroups,
  sources: readonly StatementSource[],
  read: readonly ReturnType<typeof readMarks>[],
): readonly Place[] {
  const groupOf = new Map<number, number>();
  for (let group = 0; group + 1 < offsets.length; group += 1)
    for (const part of members.subarray(offsets[group], offsets[group + 1]))
      groupOf.set(part, group);
  return Array.from(parts.article, (article, number) => {
    const [start, end] = [parts.start[number] ?? 0, parts.end[number] ?? 0];
    const text = sources[article]?.article.text ?? '';
    return {
      ...{ number, article, words: text.slice(start, end), group: groupOf.get(number) ?? null },
      marks: (read[article]?.marks ?? []).filter((mark) => mark.start < end && start < mark.end),
    };
  });
}

function at(places: readonly Place[], { article, mark }: MarkAt): readonly Place[] {
  return places.filter((place) => place.article === article && place.marks.includes(mark));
}

function areBeside(
  places: readonly Place[],
  linked: ReadonlySet<string>,
  a: Place,
  b: Place,
): boolean {
  const near = ({ number, group }: Place): readonly Place[] =>
    places.filter((each) => each.number === number || (group !== null && each.group === group));
  return near(a).some((x) => near(b).some((y) => linked.has(`${x.number} ${y.number}`)));
}
