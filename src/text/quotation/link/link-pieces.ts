import type { WeightTable } from '../tagger/weight-table.ts';
import { choosePartner, type Choice } from './choose-partner.ts';
import type { Linking } from './describe-pair.ts';
import type { Piece } from './piece.ts';

/** An attribution made of pieces. */
export interface Linked {
  readonly content: readonly Piece[];
  /** Null where the tagger saw no cue for what it takes for a content. */
  readonly cue: Piece | null;
  readonly source: Piece | null;
  /** The lowest probability among its links. */
  readonly share: number;
}

/** Pieces joined by learned weights: a cue with the contents that chose it and the source it chose; contents alone. */
export function linkPieces(linking: Linking, weights: WeightTable): readonly Linked[] {
  const contents = new Map<number, { pieces: Piece[]; share: number }>();
  const alone: Linked[] = [];
  for (const [index, piece] of linking.pieces.entries()) {
    if (piece.role !== 'content') continue;
    const { partner, share } = choosePartner(linking, index, 'cue of content', weights);
    if (partner === null) {
      alone.push({ content: [piece], cue: null, source: null, share });
      continue;
    }
    const group = contents.get(partner) ?? { pieces: [], share: 1 };
    contents.set(partner, group);
    group.pieces.push(piece);
    group.share = Math.min(group.share, share);
  }
  const joined = [...contents].flatMap(([index, { pieces, share }]) => {
    const cue = linking.pieces[index];
    if (cue === undefined) return [];
    const source: Choice = choosePartner(linking, index, 'source of cue', weights);
    return [
      {
        content: pieces,
        cue,
        source: source.partner === null ? null : (linking.pieces[source.partner] ?? null),
        share: Math.min(share, source.share),
      },
    ];
  });
  return [...joined, ...alone];
}
