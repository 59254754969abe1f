/** A text that is ranked as one passage. */
export interface Paragraph {
  readonly text: string;
  /** Paragraphs of one article follow each other. */
  readonly article: number;
  /** Of the article. */
  readonly title: string | null;
}

/** Paragraphs that all stand in one article, as posts of a forum do, as articles of their own without a title. */
export function paragraphsApart(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const isOne = paragraphs.every(({ article }) => article === paragraphs[0]?.article);
  if (!isOne) return paragraphs;
  return paragraphs.map(({ text }, article) => ({ text, article, title: null }));
}
