import { calendarOf } from './calendar.ts';
import { counted } from './counted.ts';
import { englishArticle, englishAttribution, englishDate } from './english-evidence.ts';
import { englishAbout, englishReport } from './english-report.ts';
import { englishCheck } from './english-check.ts';
import { englishFeed } from './english-feed.ts';
import { englishSteps } from './english-steps.ts';
import { englishKeeping } from './english-keeping.ts';
import { englishVersions } from './english-versions.ts';
import { listing } from './listing.ts';
import type { Phrases, TimelineCounts } from './phrases.ts';
import { listed } from './words.ts';

// British order, 30 May 2025: it reads the same on both sides of the Atlantic.
const LANGUAGE = 'en-GB';
const count = counted(LANGUAGE);
const list = listing(LANGUAGE);

const quoted = (words: string): string => `“${words}”`;
const quotedList = (words: readonly string[]): string => words.map(quoted).join(', ');
const articles = (n: number): string => count(n, { one: 'article', other: 'articles' });
const outlets = (n: number): string => count(n, { one: 'outlet', other: 'outlets' });
const sentences = (n: number): string => count(n, { one: 'sentence', other: 'sentences' });

function timelineFooter(counts: TimelineCounts): string {
  const { stated, yearInferred, counted, countedInText, byPublication } = counts;
  const total = stated + yearInferred + counted + countedInText + byPublication;
  const parts = [
    stated > 0 && `${count(stated, { one: 'date', other: 'dates' })} stated`,
    yearInferred > 0 && `${yearInferred} with the year inferred`,
    counted > 0 && `${counted} counted from the publication date`,
    countedInText > 0 && `${countedInText} counted from another date in the article`,
    byPublication > 0 && `${byPublication} by publication date`,
  ].filter((part) => part !== false);
  return `${count(total, { one: 'entry', other: 'entries' })}: ${parts.join(', ')}`;
}

export const ENGLISH: Phrases = {
  language: LANGUAGE,
  list,
  quoted,
  calendar: { ...calendarOf(LANGUAGE), range: (first, last) => `${first} – ${last}` },
  attribution: englishAttribution,
  article: englishArticle,
  date: englishDate,
  answer: {
    missing: (words) => `No quote contains: ${quotedList(words)}`,
    timeline: timelineFooter,
    alsoReportedBy: (outlet) => `Also reported by ${outlet}`,
    alsoReportedOn: (outlet, date) => `Also reported by ${outlet}, with another date: ${date}`,
    more: (n) => `${n} more not shown: narrow with outlet:, from:, to:`,
    page: (number, of) => `Page ${number} of ${of}`,
    notAddressed: {
      private: 'Nobody is told: only you see this answer.',
      bot: 'Nobody is told: for: takes a member, not a bot.',
      unknown: 'Nobody is told: for: names no member that could be found.',
    },
    cutOff: '[…] Cut here: the quotation goes on in the article',
    matched: (words) => `Matches: ${words.join(' · ')}`,
    cut: (file) => `[…] Cut here: all of the quotation is in the attached file ${file}`,
  },
  versions: englishVersions,
  speakers: {
    several: (asked, n) => `${quoted(asked)} may be any of ${n}:`,
    one: (name, role, n) =>
      `${name}${role === null ? '' : `, ${role}`} – ${count(n, { one: 'statement', other: 'statements' })}`,
    choose: 'Fill in speaker: with one of them, as the list that opens while you type gives it.',
  },
  chart: {
    title: (topic) => topic,
    legend: { stated: 'date stated', counted: 'date counted', published: 'published only' },
    uneven: 'Days are set out in order, not to scale.',
    otherOutlets: 'Other outlets',
    alt: (topic, entries) =>
      `Timeline of “${topic}”, ${count(entries, { one: 'entry', other: 'entries' })}.`,
  },
  noEvidence: {
    reason: {
      'empty-corpus': () =>
        'There are no articles to search yet. A moderator of this server has to add some first.',
      'empty-question': () =>
        'The question has no word to look for. Try a name, a place or a word from the news.',
      'topic-absent': () =>
        'The corpus does not say. No article comes close enough to the question.',
      'speaker-absent': (speaker) =>
        `The corpus does not say. No article names ${speaker === null ? 'this speaker' : quoted(speaker)} as saying anything.`,
      'speaker-not-on-topic': (speaker) =>
        `The corpus does not say. ${speaker === null ? 'This speaker' : quoted(speaker)} is reported as saying other things, but nothing with these words.`,
      'nobody-said': () =>
        'The corpus does not say who said this. The words stand in an article, but nobody is reported as saying them.',
      'nothing-dated': () =>
        'The corpus does not say when. There are sentences on this, but none of them has a date.',
      'nothing-shared': () =>
        'Nothing to compare. Statements were found, but as far as can be told each is reported by one outlet only.',
      'filtered-out': () =>
        'Something was found, but nothing of it is left with this outlet and these dates. Try again without outlet:, from: and to:.',
    },
    missing: (words) => `In no article: ${quotedList(words)}`,
    closest: 'Closest articles:',
    searched: (articles, sentences, dated) =>
      `Searched ${count(articles, { one: 'article', other: 'articles' })}: ${count(sentences, { one: 'sentence', other: 'sentences' })} on this, ${dated} with a date`,
    nearest: (date) => `Nearest to what was asked for: ${date}`,
  },
  check: englishCheck,
  badOption: {
    notADate: (option, value) =>
      `${quoted(value)} is not a date that ${option}: understands. Try 2025-05-31, May 2025 or last month.`,
    notAChoice: (option, value) =>
      `${quoted(value)} is not one of the choices for ${option}:. Pick one from the list that opens while you type.`,
    phraseOrSpeaker: 'There is nothing to look for. Fill in phrase:, speaker: or both.',
    topicOrSpeaker: 'There is nothing to compare. Fill in topic:, speaker: or both.',
  },
  sources: {
    all: (outletCount, articleCount) => `${outlets(outletCount)}, ${articles(articleCount)}`,
    onTopic: (topic, outletCount) => `${outlets(outletCount)} with something on ${quoted(topic)}`,
    coverage: (outlet, articleCount, sentenceCount, isOnTopic) =>
      `${outlet}: ${articles(articleCount)}, ${sentences(sentenceCount)}${isOnTopic ? ' on this' : ''}`,
    silent: (names) => `Nothing on this in: ${names.join(', ')}`,
  },
  about: englishAbout,
  report: englishReport,
  keeping: englishKeeping,
  feed: englishFeed,
  form: {
    title: {
      'article-text': 'Add an article',
      'article-fields': 'Edit what is known of the article',
      'wrong-quote': 'Report a wrong quote',
    },
    field: {
      title: 'Title',
      outlet: 'Outlet',
      published: 'Publication date, such as 2025-05-30',
      url: 'Link to the article',
      author: 'Author',
      text: 'Text of the article',
      reason: 'What is wrong with it?',
    },
  },
  step: englishSteps,
  error: {
    moderatorsOnly:
      'Only moderators of this server may do that: those who manage the server, or have the role that they set.',
    serversOnly: 'That works in a server only, not in a direct message.',
    unknownCommand:
      'This command is not known any more. Reload Discord, or ask the operator to register the commands again.',
    unknownStep: 'This button is from an older version of the bot. Run the command again.',
    askElsewhere: (channels) => [
      'On this server, questions are answered in ',
      ...listed(channels, LANGUAGE, 'disjunction'),
      '.',
    ],
    tooEarly: (until) => [
      'This server has set a pause between two questions. You can ask again ',
      until,
      '.',
    ],
    later: 'The bot is restarting. Ask again in a minute.',
    refused: (id) =>
      `Discord refused the usual look of this answer, so it stands here as plain text. If you report it, give this id: ${id}`,
    internal: (id) =>
      `Something went wrong, and nothing is shown rather than something unchecked. If you report it, give this id: ${id}`,
  },
};
