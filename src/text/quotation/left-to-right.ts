import { coordinatedCue } from './coordinated-cue.ts';
import type { Draft } from './draft.ts';
import { participleCue } from './participle-cue.ts';
import type { Passage } from './rule.ts';
import { sourceCueContent } from './source-cue-content.ts';
import { firstAt } from './syntax/first-at.ts';
import type { Cue } from './syntax/reading.ts';

/** What one cue introduces, or null. */
type CueRule = (passage: Passage, cue: Cue) => Draft | null;

// A cue with a subject of its own first: only one without it borrows.
const CUE_RULES: readonly CueRule[] = [sourceCueContent, participleCue, coordinatedCue];

/** Cues before their contents, in order of place: a cue inside a content found before is part of what was said. */
export function leftToRight(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  const taken = takenTokens(passage);
  let end = 0;
  for (const cue of passage.cues) {
    if (cue.isPassive || cue.from < end || taken[cue.verb] === 1) continue;
    const draft = firstDraft({ ...passage, found: withFresh(passage.found, drafts) }, cue);
    if (draft === null) continue;
    drafts.push(draft);
    end = firstAt(passage.tokens, (token) => token.start >= draft.content[0].end);
  }
  return drafts;
}

function firstDraft(passage: Passage, cue: Cue): Draft | null {
  for (const rule of CUE_RULES) {
    const draft = rule(passage, cue);
    if (draft !== null) return draft;
  }
  return null;
}

function takenTokens({ tokens, found }: Passage): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { content, cue } of found) {
    for (const span of cue === null ? content : [...content, cue]) {
      const from = firstAt(tokens, (token) => token.end > span.start);
      taken.fill(
        1,
        from,
        firstAt(tokens, (token) => token.start >= span.end),
      );
    }
  }
  return taken;
}

// Only the last one can lend its source: all of them, each time, would be quadratic.
function withFresh(found: readonly Draft[], fresh: readonly Draft[]): readonly Draft[] {
  const last = fresh.at(-1);
  return last === undefined ? found : [...found, last];
}
