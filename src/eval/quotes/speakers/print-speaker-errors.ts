import type { SpeakerLabels } from './read-labels.ts';
import { speakerCases, type NamedArticle } from './speaker-scores.ts';

/** Each direct quotation whose speaker is wrong, or whom nobody names: who speaks, who was shown, and the words. */
export function printSpeakerErrors(
  articles: readonly NamedArticle[],
  labels: SpeakerLabels | null,
): readonly string[] {
  return articles.flatMap((named) => {
    const { article } = named;
    return speakerCases(named, labels)
      .filter(({ gold, isNamed, isRight }) => (gold === null ? isNamed : !isRight))
      .map(({ form, gold, shown, place }) => {
        const content = article.annotations[0]?.[place]?.content[0] ?? { start: 0, end: 0 };
        const words = article.text.slice(Math.max(0, content.start - 160), content.end + 90);
        return (
          `${article.name} · ${form} · ${gold ?? 'nobody'} · shown ${shown ?? 'nobody'} · [${content.start}, ${content.end})\n` +
          `    …${words.slice(0, 420).replaceAll(/\s+/gu, ' ')}…`
        );
      });
  });
}
