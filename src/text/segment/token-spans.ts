import type { Span } from '../span.ts';

// Longer runs are no words of a language; the cost of a pattern that looks ahead stays bounded.
const LONGEST = 64;

const END = String.raw`(?![\p{L}\p{N}])`;
const CLITIC = String.raw`(?:[sS]|m|re|ve|d|ll)${END}`;
const TITLE =
  '(?:[JS]r|Mrs?|Ms|Dr|Prof|Rev|Hon|Gen|Adm|Col|Maj|Lt|Capt|Cmdr|Sgt|Sen|Rep|Gov|Pres|Amb|St|Mt|Ft)';
const SHORT = '(?:Inc|Corp|Ltd|Co|Bros|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|vs|etc)';

const TOKEN = new RegExp(
  [
    // https://example.org/a-b, www.example.org
    String.raw`(?:https?:\/\/|www\.)[^\s"“”<>]*[^\s"“”<>.,;:!?)\]'’]`,
    // press@example.org
    String.raw`[\p{L}\p{N}_.+-]{1,${LONGEST}}@[\p{L}\p{N}-]{1,${LONGEST}}\.[\p{L}\p{N}.-]{0,${LONGEST}}[\p{L}\p{N}]`,
    // U.S., a.m., D.C.
    String.raw`(?:\p{L}\.){2,8}`,
    // Mr., Gen., Inc., No. 5
    String.raw`(?:${TITLE}|${SHORT})\.|Nos?\.(?=\s?\p{N})`,
    // John J. Reed
    String.raw`(?!I\.)\p{Lu}\.(?!\p{L})`,
    // 3.5, 2,000, 10:30, 9/11, 1990s, 19th
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*\p{L}*`,
    // do before n’t
    String.raw`\p{L}{1,10}?(?=[nN]['’][tT]${END})`,
    String.raw`[nN]['’][tT]${END}`,
    // ’s, ’ll
    String.raw`['’]${CLITIC}`,
    // Kellogg, O’Brien
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!${CLITIC})\p{L}[\p{L}\p{M}\p{N}]*)*`,
    // ..., --
    String.raw`\.{2,}|-{2,}`,
    String.raw`[^\s\p{Cc}]`,
  ].join('|'),
  'gu',
);

/** Words, numbers, clitics (“did|n’t”, “Hale|’s”), abbreviations with their stop, single marks; hyphens stand alone. */
export function tokenSpans(text: string, paragraph: Span): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(TOKEN)) {
    const start = paragraph.start + match.index;
    spans.push({ start, end: start + match[0].length });
  }
  return spans;
}
