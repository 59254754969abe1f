import type { Role } from '../tagger/label.ts';
import type { Piece } from './piece.ts';

// A quotation that goes on further down has its own cue by then.
const PARAGRAPHS_ABOVE = 2;
// Partners, and pieces looked at to find them, on each side: the cost stays bounded.
const MOST = 6;
const FARTHEST = 24;

/** The pieces of a role that another may belong to: around it in its paragraph, and just above. */
export function candidatesOf(
  pieces: readonly Piece[],
  index: number,
  role: Role,
): readonly number[] {
  const piece = pieces[index];
  if (piece === undefined) return [];
  const found: number[] = [];
  for (let at = index - 1, count = 0; at >= Math.max(0, index - FARTHEST) && count < MOST; at--) {
    const other = pieces[at];
    if (other === undefined || other.paragraph < piece.paragraph - PARAGRAPHS_ABOVE) break;
    if (other.role !== role) continue;
    found.push(at);
    count++;
  }
  const last = Math.min(pieces.length, index + FARTHEST);
  for (let at = index + 1, count = 0; at < last && count < MOST; at++) {
    const other = pieces[at];
    if (other === undefined || other.paragraph > piece.paragraph) break;
    if (other.role !== role) continue;
    found.push(at);
    count++;
  }
  return found;
}
