import type { ArticleReference } from '../answers/answer.ts';
import { label } from './label.ts';
import type { Phrases } from './phrases.ts';

/** “RBC-Ukraine (outlet from the address), published 30 May 2025 (inferred)” */
export function sourceLine(article: ArticleReference, phrases: Phrases): string {
  return `${outletLine(article, phrases)}, ${publishedLine(article, phrases)}`;
}

/** “RBC-Ukraine (outlet from the address)” */
export function outletLine({ outlet }: ArticleReference, { article: say }: Phrases): string {
  return outlet === null ? say.outletUnknown : say.outlet[outlet.basis](label(outlet.value));
}

export function publishedLine({ publishedOn }: ArticleReference, phrases: Phrases): string {
  if (publishedOn === null) return phrases.article.publishedUnknown;
  return phrases.article.published[publishedOn.basis](phrases.calendar.day(publishedOn.value));
}

export function titleLine({ title }: ArticleReference, phrases: Phrases): string {
  return title === null ? phrases.article.untitled : label(title);
}

/** An outlet in a list of outlets, without how it is known. */
export function outletName(outlet: string | null, phrases: Phrases): string {
  return outlet === null ? phrases.article.outletUnknown : label(outlet);
}
