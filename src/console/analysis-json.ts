import type { Analysis } from '../text/analysis.ts';
import type { Span } from '../text/span.ts';

/** The line that `npm run analyse` prints for one file. Offsets are UTF-16, into the decoded file. */
export function analysisJson(file: string, analysis: Analysis): object {
  const { sentences, people, quotations, dates } = analysis;
  return {
    file,
    sentences: sentences.map(bare),
    quotations: quotations.map(({ kind, content, cue, source, speaker, confidence }) => ({
      kind,
      content: content.map(bare),
      cue: cue.map(bare),
      source: source.map(bare),
      speaker:
        speaker === null
          ? null
          : {
              name: people[speaker.person]?.name ?? null,
              via: speaker.via,
              antecedent: speaker.antecedent === null ? null : bare(speaker.antecedent),
            },
      confidence,
    })),
    dates: dates.map(({ span, type, value, interval, basis }) => ({
      ...bare(span),
      type,
      value,
      from: interval?.from ?? null,
      to: interval?.to ?? null,
      basis,
    })),
  };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
