import type { QuoteRegion } from '../segmented.ts';
import type { Span } from '../span.ts';
import { trimmed } from './paragraph-spans.ts';

const MARK = /["“”]/gu;
// A letter, a digit or a dash after a straight mark: the mark opens. A space or one of .,!?;: after it: it closes.
const OPENS = /^[^\s.,!?;:]/u;

/**
 * What stands between double quotation marks, marks included, in order. Straight and curly marks may
 * pair; single marks open nothing; a region still open at the end of the paragraph ends with it.
 */
export function quoteRegions(text: string, paragraph: Span): readonly QuoteRegion[] {
  const regions: QuoteRegion[] = [];
  let open: number | null = null;
  MARK.lastIndex = paragraph.start;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const at = match.index;
    if (at >= paragraph.end) break;
    if (open === null) {
      if (match[0] !== '”') open = at;
    } else if (match[0] === '"' && opensAnother(text, at, paragraph)) {
      regions.push({ ...trimmed(text, { start: open, end: at }), closed: false });
      open = at;
    } else if (match[0] !== '“') {
      regions.push({ start: open, end: at + 1, closed: true });
      open = null;
    }
  }
  if (open !== null) regions.push({ start: open, end: paragraph.end, closed: false });
  return regions;
}

// He said "one thing and "another.
function opensAnother(text: string, at: number, paragraph: Span): boolean {
  return (
    /\s/u.test(text.charAt(at - 1)) && OPENS.test(text.slice(at + 1, paragraph.end).slice(0, 1))
  );
}
