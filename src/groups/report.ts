import type { Folder } from '../corpus/article.ts';
import type { Cluster } from './cluster.ts';
import type { Edge, HeldPart, HeldQuotation } from './held-part.ts';
import type { Saying } from './saying.ts';
import type { Sayings } from './saying-store.ts';

/**
 * A quotation as one or many articles of a folder have it, alike in all that is judged: the copies of an agency's
 * story. What holds of one copy holds of all, so that it is judged once.
 */
export interface Report {
  readonly folder: Folder;
  /** Of what is judged: the same for the same report, whatever came before. */
  readonly hash: number;
  /** Day number of publication; null when unknown. */
  readonly published: number | null;
  /** The same, or that of the dated article that an undated one is tied to. */
  readonly day: number | null;
  readonly speaker: string | null;
  /** Keys under which it is compared: its speaker, the office they hold, who was asked. */
  readonly keys: readonly string[];
  wordings: readonly Wording[];
  /** The first of each article, by article. */
  copies: readonly HeldQuotation[];
  /** What an article says again. */
  repeats: readonly HeldQuotation[];
}

/** A part of a report. */
export interface Wording {
  readonly report: Report;
  /** In its report. */
  readonly place: number;
  readonly saying: Saying;
  /** By which others find it; −1 while they do not. */
  number: number;
  /** How it stands to others, and to itself: to its copies. */
  links: Map<Wording, Link>;
  /** How it stands to what its own article says again; undefined until that is asked. */
  again: Edge | null | undefined;
  /** The parts of its folder that report the same; null when nothing else does. */
  cluster: Cluster | null;
}

/** How a part of the one wording stands to a part of the other. The same object stands at both. */
export interface Link {
  /** In two articles, the two by themselves. */
  alone: Edge | null;
  /** The same beside what else their articles have. */
  aligned: Edge | null;
  /** The same, or by what stands before them. */
  across: Edge | null;
  /** In one article; undefined until that is asked. */
  within: Edge | null | undefined;
}

export const NO_EDGES: Readonly<Link> = {
  ...{ alone: null, aligned: null, across: null, within: undefined },
};

// Most wordings are linked to nothing.
export const NO_LINKS = new Map<Wording, Link>();

/** The copy of a part in one of its report's quotations. */
export function partIn({ place, saying }: Wording, quotation: HeldQuotation): HeldPart {
  return { article: quotation.article, quotation, saying, row: quotation.first + place };
}

/** What a quotation that is entered says, kept for when it is entered anew. */
export function keepSaid({ report }: HeldQuotation, { keep }: Sayings): readonly Saying[] {
  const sayings = (report?.wordings ?? []).map(({ saying }) => saying);
  for (const saying of sayings) keep(saying);
  return sayings;
}

/** By what is judged: the same whatever came before, and whoever carries it. */
export function inWordingOrder(a: Wording, b: Wording): number {
  return a.report.hash - b.report.hash || a.place - b.place;
}

/** Shared articles see each other, a guild's own see them and their own. */
export function seeEachOther(a: Wording, b: Wording): boolean {
  const [one, two] = [a.report.folder, b.report.folder];
  return one === two || one === 'shared' || two === 'shared';
}

/** Remembers how two wordings stand to each other, at both. */
export function setLink(one: Wording, two: Wording, link: Link): void {
  if (one.links === NO_LINKS) one.links = new Map();
  if (two.links === NO_LINKS) two.links = new Map();
  one.links.set(two, link);
  two.links.set(one, link);
}

export function unlinkPair(one: Wording, two: Wording): void {
  one.links.delete(two);
  two.links.delete(one);
}

/** Each link of a wording of the one to a wording of the other, once. Costs what is less to look through. */
export function* linksBetween(a: Report, b: Report): Iterable<readonly [Wording, Wording, Link]> {
  for (const one of a.wordings) {
    const others = b.wordings.length < one.links.size ? b.wordings : [...one.links.keys()];
    for (const two of others) {
      const link = one.links.get(two);
      const isOnce = a !== b || one.place <= two.place;
      if (link !== undefined && two.report === b && isOnce) yield [one, two, link];
    }
  }
}

/** Whether the two are, or may be, one utterance: not only worth being judged beside others. */
export function isLinked({ across, within }: Link): boolean {
  return across !== null || within != null;
}

/** Takes away all that links a wording to others; those of them that it was linked to are added to `changed`. */
export function unlink(wording: Wording, changed: Set<Wording>): void {
  for (const [other, link] of wording.links) {
    if (other === wording) continue;
    other.links.delete(wording);
    if (isLinked(link)) changed.add(other);
  }
  wording.links = NO_LINKS;
}
