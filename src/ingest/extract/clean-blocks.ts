import { isDateLine } from './date-line.ts';
import { isJunkLine } from './junk-lines.ts';
import { isPartingLine } from './parting-line.ts';
import type { Block } from './render-blocks.ts';

interface CleanBlocks {
  readonly kept: readonly Block[];
  readonly dropped: readonly string[];
}

// … at the scene. · … “went home.”[3]
const SENTENCE_END = /[.!?…:。！？][\p{Pf}\p{Pe}"'*]*(?:\[\d+\])?$/u;
// A protester in Kyiv (Image: GETTY) · Crews at work (AP Photo/A. Hale)
const CREDIT =
  /[([](?:image|images|photo|photos|picture|pic|bild|foto|credit|file photo|file|ap photo|getty|reuters|afp|epa|shutterstock)\b[^)\]]{0,60}[)\]]\.?$|(?:getty images|ap photo|via getty|\/reuters|shutterstock|\.reuters)\W*$/iu;
// By Anna Hale and John Smith, Associated Press · Von Anna Hale
const BYLINE =
  /^(?:by|von|par|por|di|door|autor|author|text|written by|reporting by|story by)\b[:\s]+(?:\p{Lu}[\p{L}.’'-]+|and|und|et|y|e|en|for|the|,|\|| )+[\p{L}\d\s,|/:.@-]{0,80}$/iu;

const MAX_PARTING = 6;

/** The lines of an article without those that stand around it; `around` are lines known to. */
export function cleanBlocks(
  blocks: readonly Block[],
  titles: readonly string[],
  around: ReadonlySet<string>,
): CleanBlocks {
  const dropped = new Set<Block>();
  const teasers = teaserStart(blocks);
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    const key = wordsOf(block.text).join(' ');
    const repeats = wordCount(block) >= 12 && SENTENCE_END.test(block.text) && seen.has(key);
    seen.add(key);
    if (index >= teasers || repeats || isAround(block, around) || isFurniture(block))
      dropped.add(block);
  }
  const rest = blocks.filter((block) => !dropped.has(block));
  const first = rest.findIndex(isProse);
  const last = rest.findLastIndex(isProse);
  for (const [index, block] of rest.entries()) {
    if (
      first !== -1 &&
      index < first &&
      isShort(rest.slice(0, first), rest) &&
      isLead(block, titles)
    )
      dropped.add(block);
    if (
      index > last &&
      last !== -1 &&
      isShort(rest.slice(last + 1), rest) &&
      !SENTENCE_END.test(block.text)
    )
      dropped.add(block);
  }
  for (const block of partingWords(blocks.filter((each) => !dropped.has(each)))) dropped.add(block);
  return {
    kept: blocks.filter((block) => !dropped.has(block)),
    dropped: blocks.filter((block) => dropped.has(block)).map(({ text }) => text),
  };
}

/** A paragraph of some length is rather kept for nothing than lost: names of classes mislead. */
function isAround(block: Block, around: ReadonlySet<string>): boolean {
  return around.has(block.text) && wordCount(block) <= 25;
}

function isFurniture({ text, linked, tag }: Block): boolean {
  if (isJunkLine(text)) return true;
  const words = wordCount({ text });
  if (CREDIT.test(text) && words <= 45) return true;
  if (isHeading(tag)) return false;
  return linked / text.length > 0.7 && !SENTENCE_END.test(text) && words <= 25 && words >= 3;
}

/** The last lines, as long as they speak to the reader or of the outlet. */
function partingWords(blocks: readonly Block[]): readonly Block[] {
  const parting: Block[] = [];
  for (const block of blocks.toReversed()) {
    if (parting.length === MAX_PARTING) break;
    if (!isPartingLine(block.text) && !isHeading(block.tag)) break;
    parting.push(block);
  }
  return parting.some(({ tag }) => !isHeading(tag)) || parting.length === 1 ? parting : [];
}

/** Whether what stands before or behind the prose is too little to be a list that the article is about. */
function isShort(part: readonly Block[], whole: readonly Block[]): boolean {
  const words = (blocks: readonly Block[]): number =>
    blocks.reduce((sum, block) => sum + wordCount(block), 0);
  return part.length <= 10 && words(part) < Math.max(60, 0.15 * words(whole));
}

/** Before the first prose: labels, bylines, the title again. */
function isLead({ text, tag }: Block, titles: readonly string[]): boolean {
  if (titles.some((title) => alike(title, text))) return true;
  if (BYLINE.test(text) || isDateLine(text) || /^https?:\/\/\S+$/.test(text)) return true;
  return !isHeading(tag) && !SENTENCE_END.test(text) && wordCount({ text }) < 12;
}

function isProse({ text, tag }: Block): boolean {
  const words = wordCount({ text });
  return !isHeading(tag) && ((words >= 10 && SENTENCE_END.test(text)) || words >= 25);
}

/** Where headings that are links begin to follow each other: boxes of other articles. Infinity when nowhere. */
function teaserStart(blocks: readonly Block[]): number {
  const linked = [...blocks.entries()].filter(
    ([, { tag, text, linked }]) => isHeading(tag) && linked / text.length > 0.8,
  );
  const first = linked[0]?.[0] ?? Infinity;
  // An article whose own subheadings are links has them from its first third on.
  return linked.length >= 3 && first > blocks.length / 3 ? first : Infinity;
}

export function isHeading(tag: string): boolean {
  return /^H[1-6]$/.test(tag);
}

/** Two lines of mostly the same words. */
function alike(one: string, other: string): boolean {
  const left = new Set(wordsOf(one));
  const right = new Set(wordsOf(other));
  if (left.size < 3 || right.size < 3) return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(left.size, right.size) > 0.7;
}

function wordCount({ text }: { readonly text: string }): number {
  return text.split(' ').length;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
