import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { contentSpan } from './syntax/content.ts';
import { phraseAfter } from './syntax/phrase-after.ts';
import { isComma } from './syntax/phrase-tags.ts';
import { sentenceAt, spanOfRun, wordAt, type Run } from './syntax/reading.ts';
import { verbGroupFrom } from './syntax/verb-group.ts';

/** An utterance whose verb is on no list: “We are ready,” Ms Hale thundered. */
export function quotationAndVerb(passage: Passage): readonly Draft[] {
  return passage.regions
    .map((region) => draftOf(passage, region))
    .filter((draft) => draft !== null);
}

function draftOf(passage: Passage, region: Run): Draft | null {
  if (!/^[,?!]$/u.test(wordAt(passage, region.to - 2)) || region.to - region.from < 5) return null;
  if (sentenceAt(passage, region.from).from !== region.from) return null;
  const content = contentSpan(passage, region);
  const parts = content === null ? null : partsAfter(passage, region.to);
  if (content === null || parts === null) return null;
  return {
    content: [content],
    cue: spanOfRun(passage, parts.cue),
    source: spanOfRun(passage, parts.source),
    polarity: 'said',
    rule: 'quotation-and-verb',
  };
}

function partsAfter(
  passage: Passage,
  from: number,
): { readonly cue: Run; readonly source: Run } | null {
  const sentence = sentenceAt(passage, from);
  const { to } = sentence;
  // The quotation opens the sentence, and source and verb close it.
  if (sentence.from < from - 1 && sentenceAt(passage, from - 1).from !== sentence.from) return null;
  const inverted = verbGroupFrom(passage, from, to);
  if (inverted !== null) {
    const source = phraseAfter(passage, inverted.to, to);
    return source === null || !closesClause(passage, source.to) ? null : { cue: inverted, source };
  }
  const source = phraseAfter(passage, from, to);
  const end = source === null ? from : source.to + (isComma(passage, source.to) ? 1 : 0);
  const cue = source === null ? null : verbGroupFrom(passage, end, to);
  if (source === null || cue === null || !closesClause(passage, cue.to)) return null;
  return { cue, source };
}

function closesClause(passage: Passage, at: number): boolean {
  return /^(?:[.,;]|in|on|at|to|during|after|before|from|as|with|of)?$/u.test(wordAt(passage, at));
}
