import { existsSync, readFileSync } from 'node:fs';

/** Who is behind a pronoun or a role, by annotation file and event; null: it cannot be known. */
export interface SpeakerLabels {
  /** Undefined: nobody has looked. */
  of(file: string, event: string): string | null | undefined;
  readonly count: number;
}

interface Label {
  readonly annotation: string;
  readonly attribution: string;
  readonly speaker: string | null;
}

/** The labels of a JSON file `[{article, annotation, attribution, speaker}]`, or null without it. */
export function readLabels(file: string): SpeakerLabels | null {
  if (!existsSync(file)) return null;
  const labels = JSON.parse(readFileSync(file, 'utf8')) as readonly Label[];
  const byPlace = new Map(
    labels.map(({ annotation, attribution, speaker }) => [`${annotation} ${attribution}`, speaker]),
  );
  return { count: byPlace.size, of: (file, event) => byPlace.get(`${file} ${event}`) };
}
