import type { Answer } from '../answers/answer.ts';
import type { ComparedGroup } from '../answers/groups/variant.ts';
import { outletName } from './article-lines.ts';
import { disagreementBlocks } from './disagreement-blocks.ts';
import { label, SEPARATOR } from './label.ts';
import { line, withLast, type Block, type Page } from './page.ts';
import type { Phrases } from './phrases.ts';
import { shortList } from './short-list.ts';
import { partLine, versionBlock } from './version-lines.ts';

/** Each statement as the outlets put it, and below the last version who does not report it and where they differ. */
export function comparePage(
  { asked, groups, total, missing }: Extract<Answer, { readonly kind: 'compare' }>,
  phrases: Phrases,
): Page {
  const { topic, speaker } = asked;
  const named = {
    topic: topic === null ? null : label(topic),
    speaker: speaker === null ? null : label(speaker),
  };
  return {
    head: [
      line('heading', phrases.versions.heading(named, total)),
      ...(missing.length > 0 ? [line('note', phrases.answer.missing(missing.map(label)))] : []),
    ],
    blocks: groups.flatMap((group, place) => groupBlocks(group, place + 1, phrases)),
    foot: [],
    leftOut: total - groups.length,
    buttons: [],
  };
}

/** Under the number that it has in the picture. */
function groupBlocks(group: ComparedGroup, number: number, phrases: Phrases): readonly Block[] {
  const { citations, words, outlets, isSameWords, notQuoted, silent, disagreements } = group;
  const { versions: say } = phrases;
  const names = (list: readonly (string | null)[]): readonly string[] =>
    shortList(
      list.map((outlet) => outletName(outlet, phrases)),
      phrases,
    );
  const last = [
    ...(notQuoted.length > 0
      ? [line('note', say.notQuotedHere(names(notQuoted.map(({ outlet }) => outlet)), isSameWords))]
      : []),
    ...(silent.length > 0 ? [line('note', say.notReportedBy(names(silent)))] : []),
  ];
  const [first, ...others] = citations.map((citation) =>
    versionBlock(citation, citations[0], phrases),
  );
  if (first === undefined) return [];
  const reported = say.reportedBy(names(outlets), isSameWords);
  const heading = line('heading', `${number}${SEPARATOR}${reported}`);
  const whole = {
    ...first,
    before: [heading, ...first.before],
    after: [...first.after, ...partLine(citations[0], words, phrases)],
  };
  return [
    ...withLast([whole, ...others], last),
    ...disagreementBlocks(disagreements, citations, phrases),
  ];
}
