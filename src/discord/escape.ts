// Discord's Markdown begins and ends its constructs with these: “*bold*”, “-# small”, “1. list”,
// “<@1>”, “https://…”, “@everyone”, “:smile:”, “=” under a heading. A letter, digit or space after a
// backslash would show the backslash, so only punctuation stands here.
const SPECIAL = /[\\*_~|`>#\-+.()[\]<:@!=]/g;
// “\*” back to “*”
const ESCAPED = /\\([\\*_~|`>#\-+.()[\]<:@!=])/g;

/** The text as Markdown that Discord draws as exactly these characters. It grows by one for each escaped one. */
export function escapeMarkdown(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

/** The text that `escapeMarkdown` was given. */
export function unescapeMarkdown(escaped: string): string {
  return escaped.replace(ESCAPED, '$1');
}

// Discord's Markdown reader counts a carriage return as a line end, so a quote must go on after it too.
const LINE_END = /\r\n|\n|\r/g;

/** Markdown as a block quote: `> ` before every line, empty ones too. It escapes nothing. */
export function quoteBlock(markdown: string): string {
  return `> ${markdown.replace(LINE_END, '$&> ')}`;
}

// “> first\n> second\n-# BBC” holds one run, “first\nsecond”
const QUOTED_RUN = /(?<=^|\r\n|\n|\r(?!\n))> [^\r\n]*(?:(?:\r\n|\n|\r)> [^\r\n]*)*/g;

/**
 * What `quoteBlock` was given, once for each block quote of a rendered text, still escaped.
 * Two quotes need a line that is not quoted between them, on Discord as here.
 */
export function quotedRuns(content: string): readonly string[] {
  return (content.match(QUOTED_RUN) ?? []).map((run) =>
    run.slice(2).replace(/(?<end>\r\n|\n|\r)> /g, '$<end>'),
  );
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
// Hebrew, Arabic and the other scripts written from the right, and the controls that turn text around
const TURNS_TEXT =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;
const RIGHT_TO_LEFT_PLANE = /[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name or title that can stand in a line of ours without turning the rest of that line around.
 * A block quote needs none: its direction ends with its line, and a mark inside it would not be verbatim.
 * Unicode Standard Annex 9, “Unicode Bidirectional Algorithm”, section 2.4
 */
export function isolateDirection(text: string): string {
  if (!TURNS_TEXT.test(text) && !RIGHT_TO_LEFT_PLANE.test(text)) return text;
  let unclosed = 0;
  let unopened = 0;
  for (const character of text) {
    if (character >= '\u2066' && character <= FIRST_STRONG_ISOLATE) unclosed += 1;
    if (character !== POP_DIRECTIONAL_ISOLATE) continue;
    if (unclosed > 0) unclosed -= 1;
    else unopened += 1;
  }
  const before = FIRST_STRONG_ISOLATE.repeat(unopened + 1);
  return `${before}${text}${POP_DIRECTIONAL_ISOLATE.repeat(unclosed + 1)}`;
}
