import { line, type Line } from '../phrases/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { drawLine } from './draw-line.ts';

const BYTES_PER_UNIT = 2.5;

/** The lines that there is room for, in UTF-16 units; what is beyond is counted in a line of its own. */
export function drawLines(
  lines: readonly Line[],
  room: number,
  phrases: Phrases,
): readonly string[] {
  const drawn: string[] = [];
  const used = { text: 0, bytes: 0 };
  for (const [index, text] of lines.map(drawLine).entries()) {
    used.text += text.length + 1;
    used.bytes += Buffer.byteLength(text) + 1;
    if (used.text > room || used.bytes > room * BYTES_PER_UNIT) {
      return [...drawn, drawLine(line('note', phrases.report.moreLines(lines.length - index)))];
    }
    drawn.push(text);
  }
  return drawn;
}
