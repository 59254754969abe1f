import { isNonEmpty, overlaps, type Span } from '../../span.ts';
import type { Draft } from '../draft.ts';
import { overlapping } from '../syntax/overlapping.ts';
import type { Linking } from './describe-pair.ts';
import type { LinkedDraft } from './link-drafts.ts';
import type { Linked } from './link-pieces.ts';
import type { Piece } from './piece.ts';

/** A content without a cue, and how sure it is that none is its own, 0–1. */
interface Lone {
  readonly piece: Piece;
  readonly share: number;
}

/**
 * The attributions with what was tagged as a content and found no cue: it joins the one that the rules give it to, or
 * has the rules' cue and source, or, where it is quoted, stands for itself and names nobody.
 */
export function withLoneContents(
  linking: Linking,
  linked: readonly Linked[],
  joined: readonly LinkedDraft[],
): readonly LinkedDraft[] {
  const lone = linked.flatMap(({ cue, content: [piece], share }) =>
    cue === null && piece !== undefined ? [{ piece, share }] : [],
  );
  if (lone.length === 0) return joined;
  const all = [...joined];
  const ruled = new Map<Draft, Lone[]>();
  const unruled: Lone[] = [];
  for (const each of lone) {
    const draft = linking.drafts[linking.links.get(each.piece) ?? -1];
    if (draft === undefined) unruled.push(each);
    else ruled.set(draft, [...(ruled.get(draft) ?? []), each]);
  }
  for (const [draft, group] of ruled) addRuled(all, draft, group);
  return [
    ...all,
    ...runsOf(unruled.filter(({ piece }) => isQuotedPiece(linking, piece))).map(alone),
  ];
}

// Below an even chance, what the rules say the cue introduces takes the place of what was linked to it.
const LEAST_SHARE = 0.5;

function addRuled(all: LinkedDraft[], ruled: Draft, group: readonly Lone[]): void {
  const at = all.findIndex(({ draft }) => sharesCue(draft, ruled));
  const owner = all[at];
  if (owner === undefined) return;
  const spans = group.map(({ piece }) => piece.span);
  const isDoubtful =
    (owner.share ?? 1) < LEAST_SHARE && !owner.draft.content.some((span) => isIn(ruled, span));
  const { draft } = owner;
  const [kept, own] = isDoubtful ? [ruled, []] : [draft, draft.content];
  const content = [...own, ...spans].toSorted((a, b) => a.start - b.start);
  if (isNonEmpty(content)) all[at] = { ...owner, draft: { ...kept, content } };
}

function isIn({ content }: Draft, span: Span): boolean {
  return content.some((each) => overlaps(each, span));
}

function sharesCue(a: Draft, b: Draft): boolean {
  return a.cue !== null && b.cue !== null && overlaps(a.cue, b.cue);
}

function isQuotedPiece({ readings }: Linking, { paragraph, span }: Piece): boolean {
  return overlapping(readings[paragraph]?.regions ?? [], span).length > 0;
}

// What goes on from one quotation to the next, down to the next paragraph, is one utterance.
function runsOf(lone: readonly Lone[]): readonly (readonly Lone[])[] {
  const runs: Lone[][] = [];
  for (const each of lone) {
    const last = runs.at(-1)?.at(-1);
    const goesOn = last !== undefined && each.piece.paragraph - last.piece.paragraph <= 1;
    if (goesOn) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs;
}

function alone(run: readonly Lone[]): LinkedDraft {
  const content = run.map(({ piece }) => piece.span);
  if (!isNonEmpty<Span>(content)) throw new RangeError('Cannot make an attribution of no contents');
  const draft = {
    content,
    cue: null,
    source: null,
    polarity: 'said',
    rule: 'content-alone',
  } as const;
  return { draft, share: Math.min(...run.map(({ share }) => share)) };
}
