import type { Away } from '../answers/answer.ts';
import type { ArticlePhrases, AttributionPhrases, DatePhrases } from './phrases.ts';

// he → Keith Kellogg; Keith Kellogg alone when the sentence has no word for the speaker.
const arrow = (name: string, source: string | null): string =>
  source === null ? name : `${source} → ${name}`;

const where = ({ unit, count }: Away): string => {
  if (count < 0) return 'further on in the article';
  if (count === 0) return 'in the same sentence';
  return count === 1 ? `in the ${unit} before` : `${count} ${unit}s before`;
};

const fromPublication = (words: string, published: string | null): string =>
  published === null
    ? `“${words}”, counted from the publication date`
    : `“${words}”, counted from publication on ${published}`;

export const englishAttribution: AttributionPhrases = {
  speaker: {
    name: (name) => `${name}, named here`,
    alias: (name, source, where) =>
      `${arrow(name, source)}, named in full ${where ?? 'in this article'}`,
    pronoun: (name, source, where) =>
      `${arrow(name, source)}, named ${where ?? 'earlier in the article'}`,
    role: (name, source, where) =>
      `${arrow(name, source)}, introduced ${where ?? 'in this article'}`,
  },
  where,
  introducedElsewhere: (name, source, role) =>
    `${arrow(name, source)}, introduced elsewhere as “${role}”`,
  namedElsewhere: (name, source) => `${arrow(name, source)}, named in full in other articles`,
  unnamed: (source) => `“${source}”, not named`,
  speakerUnknown: 'Speaker not named',
  transcript: 'transcript',
  kind: {
    direct: () => 'direct quote',
    mixed: () => 'partly quoted',
    indirect: (outlet) => (outlet === null ? 'paraphrase' : `paraphrase by ${outlet}`),
  },
  polarity: { said: null, denied: 'denied', asked: 'asked', 'not-said': 'did not say' },
};

export const englishArticle: ArticlePhrases = {
  outlet: {
    stated: (outlet) => outlet,
    url: (outlet) => `${outlet} (outlet from the address)`,
    moderator: (outlet) => `${outlet} (outlet set by a moderator)`,
    unknown: (outlet) => `${outlet} (how the outlet is known was not noted)`,
  },
  outletUnknown: 'outlet unknown',
  published: {
    stated: (day) => `published ${day} (stated)`,
    'json-ld': (day) => `published ${day} (stated in the page’s data)`,
    meta: (day) => `published ${day} (stated in the page’s data)`,
    markup: (day) => `published ${day} (stated in the page’s data)`,
    url: (day) => `published ${day} (from the address)`,
    text: (day) => `published ${day} (read from the page’s text)`,
    feed: (day) => `published ${day} (stated in the feed)`,
    moderator: (day) => `published ${day} (set by a moderator)`,
    inferred: (day) => `published ${day} (inferred)`,
    unknown: (day) => `published ${day} (how the date is known was not noted)`,
  },
  publishedUnknown: 'publication date unknown',
  untitled: 'Article without a title',
  open: 'Open article',
  openTitled: (title) => `Open: ${title}`,
  addressTooLong: 'The article’s address is too long for a button',
};

export const englishDate: DatePhrases = {
  basis: {
    stated: (words) => `“${words}”, stated`,
    'year-inferred': (words) => `“${words}”, year inferred`,
    weekday: fromPublication,
    deictic: fromPublication,
    'relative-to-publication': fromPublication,
    'relative-to-text': (words) => `“${words}”, counted from another date in the article`,
  },
  statedAsShown: 'stated',
  byPublication: 'by publication date only: the sentence has no date',
  about: (date) => `about ${date}`,
};
