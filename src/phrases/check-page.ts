import type { Answer, Check, Citation, Claimed, FoundClaim } from '../answers/answer.ts';
import { outletName } from './article-lines.ts';
import { articleBlock, citationBlock } from './citation-block.ts';
import { disagreementBlocks } from './disagreement-blocks.ts';
import { label } from './label.ts';
import { line, withLast, type Block, type Line, type Page } from './page.ts';
import type { Phrases } from './phrases.ts';
import { unquotedLines, versionBlock } from './version-lines.ts';

type Checked = Extract<Answer, { readonly kind: 'checked' }>;

/** For each claim the verdict, the article's sentences, then in small print what differs from them. */
export function checkPage({ checks, leftOut }: Checked, phrases: Phrases): Page {
  const { check: say } = phrases;
  const foot = [
    ...(leftOut > 0 ? [line('note', say.leftOut(leftOut))] : []),
    ...(checks.some(({ verdict }) => verdict !== 'too-short') ? [line('note', say.reports)] : []),
  ];
  const [first, ...blocks] = checks.flatMap((check) => checkBlocks(check, phrases));
  // A verdict without a quote is no item of a list when it stands alone.
  const isAlone = checks.length === 1 && first?.citation === null && first.url === null;
  return {
    head: [
      ...(checks.length === 0 ? [line('text', say.nothing)] : []),
      ...(isAlone ? [...first.before, ...first.after] : []),
    ],
    blocks: [...(isAlone || first === undefined ? [] : [first]), ...blocks],
    foot,
    leftOut: 0,
    buttons: [],
  };
}

function checkBlocks(check: Check, phrases: Phrases): readonly Block[] {
  const { found, closest, claimed } = check;
  const verdict = line('heading', verdictLine(check, phrases));
  if (found === null) return notFoundBlocks(verdict, check, closest, phrases);
  const { citation, article } = found;
  const polarity = citation?.statement == null ? 'said' : citation.statement.polarity;
  const mind = phrases.check.polarity[polarity];
  const before = [verdict, ...(mind === null ? [] : [line('text', mind)])];
  const notes = [...differenceLines(found, phrases), ...speakerLines(check, claimed, phrases)];
  if (citation !== null) {
    const own = citationBlock(citation, phrases, before, [
      ...notes,
      ...wordingLines(check, found, phrases),
    ]);
    return [own, ...versionBlocks(check, citation, phrases)];
  }
  const named = articleBlock(article, phrases);
  return [
    {
      ...named,
      before: [...before, line('note', phrases.check.notQuoted), ...named.before],
      after: [...named.after, ...notes],
    },
  ];
}

/** Whether others have these words too, if the statement is reported by others at all. */
function wordingLines(
  { versions, unquoted }: Check,
  { wording, sameIn, article }: FoundClaim,
  phrases: Phrases,
): readonly Line[] {
  if (wording !== 'same') return [];
  const names = sameIn.map((outlet) => outletName(outlet, phrases));
  if (names.length > 0) return [line('text', phrases.check.sameWordsIn(names))];
  if (versions.length + unquoted.length === 0) return [];
  const own = article.outlet === null ? null : label(article.outlet.value);
  return [line('text', phrases.check.onlyIn(own))];
}

/** How other outlets put the statement that was found, and where they do not agree. */
function versionBlocks(
  { versions, unquoted, disagreements }: Check,
  found: Citation,
  phrases: Phrases,
): readonly Block[] {
  const shown = [found, ...versions];
  const blocks = versions.map((version) => versionBlock(version, found, phrases));
  const left = unquotedLines(unquoted, shown, phrases);
  const bare = left.length > 0 && blocks.length === 0;
  return [
    ...(bare ? [{ before: left, citation: null, after: [], url: null }] : withLast(blocks, left)),
    ...disagreementBlocks(disagreements, shown, phrases),
  ];
}

function notFoundBlocks(
  verdict: Line,
  { verdict: kind }: Check,
  closest: Check['closest'],
  phrases: Phrases,
): readonly Block[] {
  const { check: say, noEvidence } = phrases;
  const after = [
    ...(kind === 'absent' ? [line('note', say.absentNote)] : []),
    ...(closest.length > 0 ? [line('label', noEvidence.closest)] : []),
  ];
  return [
    { before: [verdict], citation: null, after, url: null },
    ...closest.map((article) => articleBlock(article, phrases)),
  ];
}

function verdictLine({ verdict, claim, claimed, found }: Check, { check: say }: Phrases): string {
  const words = shortened(label(claim));
  const isSame = found?.wording === 'same';
  if (verdict !== 'other-speaker') return say.verdict[verdict](words, isSame);
  const speaker = found?.citation?.statement?.speaker?.name ?? '';
  const name = claimed.kind === 'nobody' ? '' : label(claimed.name);
  return say.otherSpeaker(words, label(speaker), name, isSame);
}

function differenceLines(
  { messageOnly, articleOnly, misspelt, isPartlyQuoted, isCut }: FoundClaim,
  { check: say }: Phrases,
): readonly Line[] {
  return [
    ...(messageOnly.length > 0 ? [line('note', say.messageOnly(messageOnly.map(echoed)))] : []),
    ...(articleOnly.length > 0 ? [line('note', say.articleOnly(articleOnly.map(echoed)))] : []),
    ...misspelt.map(({ message, article }) =>
      line('note', say.misspelt(label(message), label(article))),
    ),
    ...(isPartlyQuoted ? [line('note', say.partlyQuoted)] : []),
    ...(isCut ? [line('note', say.cut)] : []),
  ];
}

function speakerLines(
  { verdict }: Check,
  claimed: Claimed,
  { check: say }: Phrases,
): readonly Line[] {
  if (verdict === 'nobody') return [];
  switch (claimed.kind) {
    case 'nobody':
      return [line('note', say.speaker.nobody)];
    case 'other':
      return [];
    case 'same':
    case 'unknown':
    case 'unnamed':
      return [line('note', say.speaker[claimed.kind](label(claimed.name)))];
  }
}

function echoed(run: string): string {
  return shortened(label(run));
}

// About two lines on a phone: enough to know one's own words again.
const LONGEST = 120;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  // No half of a pair at the end.
  return `${text
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
