import type { Use } from '../operations/facts.ts';
import { counted } from './counted.ts';
import { englishRefusal } from './english-refusal.ts';
import type {
  ButtonPhrases,
  DoubtPhrases,
  DraftPhrases,
  KeepingPhrases,
  KeptPhrases,
  RecordPhrases,
} from './keeping-phrases.ts';
import { listed } from './words.ts';

const count = counted('en-GB');
const articles = (n: number): string => count(n, { one: 'article', other: 'articles' });
const sentences = (n: number): string => count(n, { one: 'sentence', other: 'sentences' });
const statements = (n: number): string => count(n, { one: 'statement', other: 'statements' });
const lines = (n: number): string => count(n, { one: 'line', other: 'lines' });
const percentage = (part: number): string => `${part}%`;
const used = ({ used, limit }: Use): string => (limit === null ? `${used}` : `${used} of ${limit}`);

const doubt: DoubtPhrases = {
  titleUnknown: 'The title is not known. Give it with Edit, or save without one.',
  outletUnknown:
    'The outlet is not known. Give it with Edit; else every quote says “outlet unknown”.',
  dateUnknown:
    'The publication date is not known. Give it with Edit; else days such as “on Monday” stay uncounted.',
  dateUnconfirmed: (day) =>
    `The only hint at the publication date is weak: ${day}. Say whether it is right.`,
  twoDates: (one, other) => `The page names two dates: ${one} and ${other}. Choose one.`,
  language: (found, expected) =>
    `The text seems to be in “${found}”. The bot reads ${expected.join(', ')}, and may find little in it.`,
  nearCopy: (title, percent, isOwn) =>
    `${percentage(percent)} of it stands in “${title}” already. ${isOwn ? 'Replace that one, keep both, or cancel.' : 'That one is shared by all servers. Keep both, or cancel.'}`,
  hiddenCharacters: (codePoints) =>
    `The text has characters that do not show: ${codePoints.join(', ')}. They are kept as they are.`,
};

const draft: DraftPhrases = {
  heading: 'Look at it before it is saved',
  saveHint: 'Nothing is saved yet. You have a day to save this.',
  author: (name) => `Author: ${name ?? 'unknown'}`,
  rights: (words) =>
    `Rights: ${words ?? 'the outlet’s; quoted in at most three sentences an answer, with its name and link'}`,
  words: (n) => count(n, { one: 'word', other: 'words' }),
  first: (sentence) => `Begins: ${sentence}`,
  last: (sentence) => `Ends: ${sentence}`,
  dropped: (n) => `${lines(n)} left out:`,
  droppedLine: (text) => `– ${text}`,
  nothingDropped: 'Nothing was left out.',
  quota: (all, today) => `Articles: ${used(all)}; added within 24 hours: ${used(today)}`,
  reading: (done, total, link, seconds) =>
    `Reading ${done + 1} of ${total}: ${link} (${seconds} s so far)`,
  batch: (ready, refused) =>
    `${ready} ready to be saved, ${refused} cannot be added. Nothing is saved yet.`,
  batchReady: (place, title, source, doubts) =>
    `${place}. ${title} · ${source}${doubts === 0 ? '' : ` · ${count(doubts, { one: 'question', other: 'questions' })}`}`,
  batchRefused: (link, why) => `✗ ${link}: ${why}`,
  batchSaved: (link) => `✓ ${link}: saved`,
  batchGone: (link) => `– ${link}: cancelled`,
  cancelled: (n) =>
    n === 1 ? 'Cancelled. Nothing was saved.' : `Cancelled ${n} of them. Nothing was saved.`,
  saved: (title) => `Saved: ${title}`,
  savedCounts: (id, sentenceCount, statementCount) =>
    `${id} · ${sentences(sentenceCount)}, ${statements(statementCount)}`,
  savedUncounted: (id) => id,
  quotable: (seconds) => `It can be quoted now, after ${seconds.toFixed(1)} s.`,
  notSaved: (title, why) => `Not saved: ${title}. ${why}`,
};

const kept: KeptPhrases = {
  id: (id) => `Id: ${id}`,
  linkUnknown: 'Link: unknown',
  counts: (sentenceCount, statementCount) =>
    `${sentences(sentenceCount)}, ${statements(statementCount)}`,
  versions: (n) => `Edited or replaced ${count(n, { one: 'time', other: 'times' })}`,
  edited: 'Changed. The text stays as it was.',
  asked: 'Take this article out of all answers? It can be put back for seven days.',
  removed: (title) => `Removed: ${title}`,
  until: (instant) =>
    `Until ${instant} it can be put back, here or with “/corpus restore”. Then only its hash is left, in the log.`,
  removalKept: 'It stays.',
  restored: (title) => `Put back: ${title}`,
  servingNow: 'Answers follow it now.',
  servingNotYet: (id) =>
    `It is stored, but the articles could not be read again, so answers do not follow it yet. “/corpus refresh” tries again; the id of the fault is ${id}`,
  listEmpty: 'No article fits that.',
  listed: (total) => articles(total),
  page: (page, pages) => `Page ${page} of ${pages}`,
};

const ACTIONS: Readonly<Record<string, string>> = {
  add: 'added',
  edit: 'edited',
  replace: 'replaced',
  remove: 'removed',
  restore: 'put back',
  import: 'imported',
  purge: 'deleted for good after seven days',
  'feed-add': 'follows a feed',
  'feed-remove': 'no longer follows a feed',
  'feed-pause': 'paused a feed',
  'feed-resume': 'resumed a feed',
};

const record: RecordPhrases = {
  logEmpty: 'Nothing has been done yet.',
  logged: (total) => `${count(total, { one: 'entry', other: 'entries' })}, the newest first`,
  who: (who, id) => {
    switch (who) {
      case 'member':
        return `member ${id ?? ''}`;
      case 'operator':
        return 'the operator';
      case 'feed':
        return `feed ${id ?? ''}`;
      case 'forgotten':
        return 'a member';
    }
  },
  action: (action) => (Object.hasOwn(ACTIONS, action) ? (ACTIONS[action] ?? action) : action),
  recovered: 'finished after a restart',
  exported: (n, logged) =>
    `The archive holds ${articles(n)} and ${count(logged, { one: 'entry', other: 'entries' })} of the log.`,
  settings: 'Settings of this server',
  settingsChanged: 'Changed.',
  role: (id) => `Role that may keep the articles, besides “Manage Server”: ${id ?? 'none'}`,
  roleHint:
    'Discord hides these commands from others: open them to the role under Server Settings, Integrations.',
  channel: (id) => `Channel for notices: ${id ?? 'none'}`,
  answers: (isPrivate) =>
    isPrivate
      ? 'Answers: only for who asks, unless they say private:false or name somebody with for:'
      : 'Answers: for everybody in the channel, unless who asks says private:true',
  cooldown: (seconds) =>
    seconds === 0
      ? 'Pause between two questions of a member: none'
      : `Pause between two questions of a member: ${count(seconds, { one: 'second', other: 'seconds' })}`,
  askedIn: (channels) =>
    channels.length === 0
      ? 'Questions may be asked in every channel'
      : ['Questions may be asked in ', ...listed(channels, 'en-GB', 'conjunction')],
  goneChannels: (ids) => `Deleted, and left out with the next change: ${ids.join(', ')}`,
  allChannelsGone: (ids) =>
    `The channels for questions are deleted (${ids.join(', ')}). Until others are allowed, questions may be asked everywhere, and only who asks sees the answer. “clear: allowed-channels” opens every channel again.`,
  privacy: [
    'Who asked a question is not stored. A question too long for the buttons of its answer is kept by itself, without who asked.',
    'Of those who keep articles, the log holds their Discord id beside what they did.',
    'Of those who report a wrong quote, the report holds their id until a moderator has dealt with it.',
    'An article that waits for “Save” holds the id of who added it, for a day at most.',
    'Where a server asks for a pause between questions, who asked is remembered for an hour at most, in memory only.',
  ],
  stored: (n, reports, drafts) =>
    `Stored about you, in all servers: ${count(n, { one: 'entry', other: 'entries' })} of the log, ${count(reports, { one: 'report', other: 'reports' })}, ${count(drafts, { one: 'waiting draft', other: 'waiting drafts' })}.`,
  nothingStored: 'Nothing is stored about you.',
  forgotten: (n, reports, drafts) =>
    `Deleted: your id in ${count(n, { one: 'entry', other: 'entries' })} of the log, ${count(reports, { one: 'report', other: 'reports' })} and ${count(drafts, { one: 'draft', other: 'drafts' })}.`,
};

const button: ButtonPhrases = {
  save: 'Save',
  saveAll: (n) => `Save ${n} without questions`,
  keepBoth: 'Keep both',
  replace: 'Replace',
  edit: 'Edit',
  cancel: 'Cancel',
  keepEverything: 'Put back what was left out',
  date: (day) => day,
  noDate: 'Leave the date unknown',
  look: (place) => `Look at ${place}`,
  back: 'Back to all',
  remove: 'Remove',
  reallyRemove: 'Yes, remove it',
  keep: 'No, keep it',
  undo: 'Undo',
  earlier: '◀',
  later: '▶',
  forget: 'Delete it',
};

export const englishKeeping: KeepingPhrases = {
  refusal: englishRefusal,
  about: (what, sentence) => `${what}: ${sentence}`,
  doubt,
  draft,
  kept,
  record,
  button,
};
