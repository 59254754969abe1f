import type { Answer, ComparedGroup } from '../answers/answer.ts';
import { outletName } from './article-lines.ts';
import { label } from './label.ts';
import { line, type Block, type Page } from './page.ts';
import type { Phrases } from './phrases.ts';
import { disagreementLines, versionBlock } from './version-lines.ts';

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
    blocks: groups.flatMap((group) => groupBlocks(group, phrases)),
    foot: [],
    leftOut: total - groups.length,
    buttons: [],
  };
}

function groupBlocks(group: ComparedGroup, phrases: Phrases): readonly Block[] {
  const { citations, outlets, isSameWords, notQuoted, silent, disagreements } = group;
  const { versions: say } = phrases;
  const names = (list: readonly (string | null)[]): readonly string[] =>
    list.map((outlet) => outletName(outlet, phrases));
  const blocks = citations.map((citation) => versionBlock(citation, citations[0], phrases));
  const last = [
    ...(notQuoted.length > 0
      ? [line('note', say.notQuotedHere(names(notQuoted.map(({ outlet }) => outlet)), isSameWords))]
      : []),
    ...(silent.length > 0 ? [line('note', say.notReportedBy(names(silent)))] : []),
    ...disagreementLines(disagreements, phrases),
  ];
  return blocks.map((block, place) => ({
    ...block,
    before:
      place === 0
        ? [line('heading', say.reportedBy(names(outlets), isSameWords)), ...block.before]
        : block.before,
    after: place === blocks.length - 1 ? [...block.after, ...last] : block.after,
  }));
}
