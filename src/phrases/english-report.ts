import { counted } from './counted.ts';
import type { AboutPhrases, ReportPhrases } from './phrases.ts';

const count = counted('en-GB');
const articles = (n: number): string => count(n, { one: 'article', other: 'articles' });

export const englishAbout: AboutPhrases = {
  what: 'onrecord answers questions about the news with sentences from articles that moderators chose, word for word. It writes no sentence about the news itself.',
  articles: (n, outlets) =>
    `${articles(n)} from ${count(outlets, { one: 'outlet', other: 'outlets' })}`,
  sentences: (sentences, statements, speakers) =>
    [
      count(sentences, { one: 'sentence', other: 'sentences' }),
      count(statements, { one: 'statement', other: 'statements' }),
      count(speakers, { one: 'named speaker', other: 'named speakers' }),
    ].join(', '),
  published: (first, last) =>
    first === last ? `Published on ${first}` : `Published from ${first} to ${last}`,
  publishedUnknown: 'No article has a known publication date',
  cannot:
    'It says who reported what, never whether it is true. It knows nothing outside these articles. It reads English, and it can miss a statement or mistake a speaker: open the article before you rely on it.',
  kept: (own, shared) =>
    own === null
      ? `${articles(shared)} shared by all servers; outside a server there are no others`
      : `${articles(own)} of this server’s own, ${articles(shared)} shared by all servers`,
  keepers:
    'Those who manage this server keep its own articles, once the bot is added to it; the operator says who keeps the shared ones.',
  read: (at) => ['The articles were last read ', at],
  languages: (names) =>
    `The bot’s own words: ${new Intl.ListFormat('en-GB').format(names)}. Quotes are never translated.`,
  version: (version) => `Snapshot ${version}`,
};

export const englishReport: ReportPhrases = {
  refreshed: (seconds, version) =>
    `The articles were read again in ${seconds.toFixed(1)} s. Snapshot ${version} is answering now.`,
  unchanged: 'No article was added, removed or changed.',
  added: (n) => `Added ${articles(n)}:`,
  removed: (n) => `Removed ${articles(n)}:`,
  changed: (n) => `Changed ${articles(n)}:`,
  refreshFailed: (id, version) =>
    `The articles could not be read again. Snapshot ${version} goes on answering. If you report it, give this id: ${id}`,
  discordOnly:
    'That takes a form, a file or a button: use it on Discord or on the page of “npm start”. At the terminal, “npm run corpus” does the same.',
  serving: (version, since) => `Snapshot ${version} has been answering since ${since}.`,
  isRefreshing: 'A refresh is running.',
  neverRefreshed: 'There was no refresh since the start.',
  lastRefresh: (outcome, at) => {
    switch (outcome) {
      case 'swapped':
        return `Last refresh: ${at}, with changes.`;
      case 'unchanged':
        return `Last refresh: ${at}, nothing had changed.`;
      case 'failed':
        return `Last refresh: ${at}, failed. The log says why.`;
    }
  },
  noProblems: 'No problems in the articles.',
  problems: (n) => `${count(n, { one: 'problem', other: 'problems' })} in the articles:`,
  severity: { rejected: 'left out', warning: 'look at it' },
  line: (line) => `line ${line}`,
  moreLines: (n) => `and ${n} more`,
};
