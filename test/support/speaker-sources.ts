import type { ArticleId } from '../../src/corpus/article.ts';
import type { SpeakerSource } from '../../src/corpus/speakers/occurrence.ts';
import type { JoinedSpeakers } from '../../src/corpus/speakers/open-joiner.ts';
import type { Speaker } from '../../src/corpus/speakers/speaker.ts';
import { analyse } from '../../src/text/analyse.ts';
import { parseIsoDate } from '../../src/text/iso-date.ts';

/** An invented article: `shared/a` or `<guild>/a`, then its text, its outlet and its day. */
export function source(
  id: string,
  text: string,
  outlet = 'Harbour Post',
  day = '2025-05-01',
): SpeakerSource {
  const publishedOn = parseIsoDate(day);
  return {
    article: {
      id: id as ArticleId,
      folder: id.split('/')[0] ?? '',
      text,
      outlet: { value: outlet, basis: 'stated' },
      publishedOn: publishedOn === null ? null : { value: publishedOn, basis: 'stated' },
    },
    analysis: analyse(text, publishedOn),
  };
}

/** Each speaker with their statements. */
export function speakersIn({ speakers, statements }: JoinedSpeakers): readonly Speaker[] {
  const { starts, articles, quotations } = statements;
  return speakers.map((speaker, place) => ({
    ...speaker,
    statements: Array.from(articles.subarray(starts[place], starts[place + 1]), (article, at) => [
      article,
      quotations[(starts[place] ?? 0) + at] ?? -1,
    ]),
  }));
}

/** Each speaker with how many statements. */
export function counted(registry: JoinedSpeakers): readonly string[] {
  return speakersIn(registry).map(({ name, statements }) => `${name} ${statements.length}`);
}

export function named(registry: JoinedSpeakers, name: string): Speaker {
  const found = speakersIn(registry).find((speaker) => speaker.name === name);
  if (found === undefined) throw new RangeError(`Cannot find the speaker "${name}"`);
  return found;
}
