import type { Folder } from '../corpus/article.ts';
import { areOverlapping, type HeldPart, inOrder } from './held-part.ts';
import { type Linked, type LinkedWordings, linksOf, surestFirst } from './linked.ts';
import { type Link, partIn, type Wording } from './report.ts';

/** Parts of one folder that report one utterance. */
export interface Cluster {
  readonly folder: Folder;
  readonly wordings: readonly Wording[];
  /** Its first part, in order. */
  readonly first: HeldPart;
  /** The rows of all, in order; of copies that are too little to be known again only the first. */
  readonly rows: readonly number[];
}

interface Clustered {
  readonly cluster: Cluster;
  /** The links that joined its parts: one fewer than parts. */
  readonly joined: readonly Linked[];
}

interface Growing {
  readonly wordings: Wording[];
  /** How many parts it has. */
  size: number;
  readonly joined: Linked[];
  /** How many pairs of parts are linked to another. */
  readonly links: Map<Growing, number>;
}

// Half of all pairs must be linked: one sentence that holds two utterances must not make them one.
const LEAST_LINKED = 0.5;

/**
 * The clusters of these wordings of one folder, which hold all that is linked to any of them. Copies are together from
 * the first, then links are taken surest first, so the order in which articles came does not matter. A hundred copies
 * cost a hundred places: pairs of parts are counted by wordings.
 */
export function clusterWordings(component: readonly Wording[]): readonly Clustered[] {
  const of = new Map<Wording, Growing>();
  for (const wording of component) {
    const size = wording.report.copies.length;
    of.set(wording, { wordings: [wording], size, joined: [], links: new Map() });
  }
  const links = component.length === 1 ? [] : linksAmong(of);
  for (const { wordings, pairs } of links) count(of, wordings, pairs);
  for (const { wordings, pairs: _, ...link } of links) {
    const [one, two] = [of.get(wordings[0]), of.get(wordings[1])];
    if (one === undefined || two === undefined || one === two) continue;
    if ((one.links.get(two) ?? 0) < LEAST_LINKED * one.size * two.size) continue;
    merge(one, two, link, of);
  }
  return [...new Set(of.values())].map(clusterOf);
}

/** All links among them but those that are only possible, surest first. */
function linksAmong(of: ReadonlyMap<Wording, Growing>): readonly LinkedWordings[] {
  const found: LinkedWordings[] = [];
  const done = new Set<Wording>();
  for (const one of of.keys()) {
    done.add(one);
    if (!isKnownAgain(one)) continue;
    for (const [two, link] of one.links) {
      if (done.has(two) || !of.has(two) || !isSure(link) || !isKnownAgain(two)) continue;
      for (const each of linksOf(one, two, link)) if (each.edge.tier < 3) found.push(each);
    }
  }
  return found.sort(surestFirst);
}

/** Whether some of their copies are surely one utterance. */
export function isSure({ across, within }: Link): boolean {
  return (across?.tier ?? 3) < 3 || (within?.tier ?? 3) < 3;
}

/** Whether its copies are one utterance by themselves: of “Yes, we do” on no known day that cannot be told. */
function isKnownAgain(wording: Wording): boolean {
  return wording.report.copies.length < 2 || (wording.links.get(wording)?.across?.tier ?? 3) < 3;
}

function count(
  of: ReadonlyMap<Wording, Growing>,
  [a, b]: LinkedWordings['wordings'],
  pairs: number,
): void {
  const [one, two] = [of.get(a), of.get(b)];
  if (one === undefined || two === undefined) return;
  one.links.set(two, (one.links.get(two) ?? 0) + pairs);
  two.links.set(one, (two.links.get(one) ?? 0) + pairs);
}

function merge(one: Growing, two: Growing, link: Linked, of: Map<Wording, Growing>): void {
  const [large, small] = one.wordings.length >= two.wordings.length ? [one, two] : [two, one];
  for (const wording of small.wordings) {
    of.set(wording, large);
    large.wordings.push(wording);
  }
  large.size += small.size;
  for (const each of small.joined) large.joined.push(each);
  large.joined.push(link);
  large.links.delete(small);
  for (const [other, pairs] of small.links) {
    if (other === large) continue;
    large.links.set(other, (large.links.get(other) ?? 0) + pairs);
    other.links.delete(small);
    other.links.set(large, (other.links.get(large) ?? 0) + pairs);
  }
}

function clusterOf({ wordings, joined }: Growing): Clustered {
  const parts: HeldPart[] = [];
  const links = [...joined];
  for (const wording of wordings) {
    const { copies, repeats } = wording.report;
    const self = wording.links.get(wording)?.across;
    const [first, ...others] = isKnownAgain(wording) ? copies : copies.slice(0, 1);
    if (first === undefined) continue;
    const head = partIn(wording, first);
    parts.push(head);
    for (const copy of others) {
      const part = partIn(wording, copy);
      parts.push(part);
      if (self != null) links.push({ a: head, b: part, edge: self });
    }
    const again = wording.again;
    if (again == null || again.tier === 3 || !isKnownAgain(wording)) continue;
    for (const repeat of repeats) {
      const copy = repeat.article.copies.get(wording.report);
      const part = partIn(wording, repeat);
      if (copy === undefined) continue;
      const said = partIn(wording, copy);
      if (areOverlapping(said, part)) continue;
      parts.push(part);
      links.push({ a: said, b: part, edge: again });
    }
  }
  const folder = wordings[0]?.report.folder ?? 'shared';
  const [first] = parts.sort(inOrder);
  if (first === undefined) throw new RangeError('Cannot cluster wordings without copies');
  const rows = parts.map(({ row }) => row);
  return { cluster: { folder, wordings, first, rows }, joined: links };
}
