import type { ClosedReason } from '../operations/refused.ts';
import { counted } from './counted.ts';
import type { RefusalPhrases } from './keeping-phrases.ts';

const count = counted('en-GB');
const PASTE = 'Paste its text with “/corpus add text” instead.';

const CLOSED: Readonly<Record<ClosedReason, string>> = {
  'other-process': 'another process of the bot keeps this data folder',
  'newer-version': 'a newer version of the bot has written the records',
  'disk-full': 'the disk is full',
  'read-only': 'the data folder cannot be written in',
  corrupt: 'the records are damaged',
  'storage-failed': 'the records could not be opened',
};

const OVER: Readonly<Record<'articles' | 'additions' | 'feeds', (limit: number) => string>> = {
  articles: (limit) => `This server has its ${limit} articles. Remove one before you add another.`,
  additions: (limit) => `This server has added ${limit} articles within 24 hours. Go on tomorrow.`,
  feeds: (limit) => `This server follows its ${limit} feeds. Remove one before you add another.`,
};

/** 413 and 429 want waiting, 404 and 410 another link. */
function statusWords(status: number): string {
  if (status === 401 || status === 402 || status === 403)
    return `The site does not let the bot read this page (it answered ${status}). ${PASTE}`;
  if (status === 404 || status === 410)
    return `There is no such page any more (the site answered ${status}). Check the link.`;
  if (status === 429 || status >= 500)
    return `The site cannot answer now (it said ${status}). Try again later.`;
  return `The site answered ${status} instead of a page. Check the link.`;
}

const mebibytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MiB`;

const fetching = {
  'bad-address': () => 'That is no link that can be read. Give one that begins with https://.',
  port: () => 'The link names a port that is not for web pages. Give the page’s ordinary link.',
  'private-address': () =>
    'The link leads into a private network, where the bot does not go. Give a public link.',
  'unknown-host': () => 'There is no site of that name. Check the link.',
  unreachable: () => 'The site cannot be reached. Try again later.',
  'too-many-redirects': () => 'The link leads on and on. Open it and give the last address.',
  slow: () => 'The site takes too long to answer. Try again later.',
  stopped: () => 'Reading was stopped. Try again.',
  'too-large': () => `The page is too large to be one article. ${PASTE}`,
  'content-type': ({ mediaType }) =>
    `The link leads to “${mediaType}”, not to a page of text. Give the article’s own page.`,
  'content-encoding': () => `The page is packed in a way that cannot be read. ${PASTE}`,
  'no-feed': () =>
    'There is no feed at this address. Give the address of an RSS, Atom or JSON feed.',
  robots: () =>
    'The site asks robots not to read this page (robots.txt), so it is not read. Choose another outlet.',
  'robots-unreachable': () =>
    'The site does not say whether robots may read it (its robots.txt fails). Try again later.',
  status: ({ status }) => statusWords(status),
} as const satisfies Partial<RefusalPhrases>;

const reading = {
  'file-type': () => 'Only .txt, .md, .html and .json files are read. Save it as one of these.',
  'file-too-large': ({ limit }) =>
    `The file has more than ${mebibytes(limit)}. Give one article alone.`,
  binary: () => 'That is no text file. Save it as plain text.',
  'json-shape': () => 'The JSON holds no article: it needs “title” and “text”.',
  'front-matter': ({ line, fault }) => `The header cannot be read, line ${line}: ${fault}`,
  'too-deep': () => `The page is built too deep to be read safely. ${PASTE}`,
  'too-many-elements': () => `The page has too many parts to be read safely. ${PASTE}`,
  'reader-stopped': ({ after }) =>
    after === 'time'
      ? `The page took too long to read and was given up. ${PASTE}`
      : `The page could not be read. ${PASTE}`,
  noarchive: () =>
    'The page asks not to be kept (noarchive), so it is not kept. Choose another outlet.',
  paywall: () =>
    'The page says that it is for subscribers, so it is not kept. Choose another outlet.',
  'no-article': () => `No article was found on the page. ${PASTE}`,
  'too-short': ({ sentences, characters }) =>
    `That is too short for an article: ${count(sentences, { one: 'sentence', other: 'sentences' })}, ${characters} characters. It takes 3 sentences and 300 characters.`,
  'too-long': ({ limit }) => `That is too long for one article: at most ${limit} characters.`,
  'not-prose': () => 'That is no running text, so there is nothing to quote in it.',
  'broken-text': ({ codePoint }) =>
    `The text is damaged: it holds ${codePoint}. Save it as UTF-8 and try again.`,
  'title-only': () => `There is only a title. ${PASTE}`,
  'future-date': ({ day }) => `The publication date ${day} lies ahead. Give the right one.`,
} as const satisfies Partial<RefusalPhrases>;

const keeping = {
  'disk-full': () => 'The disk is full, so nothing was changed. The operator has to make room.',
  'read-only': () =>
    'The bot may not write in its folder, so nothing was changed. The operator has to allow it.',
  corrupt: () =>
    'The records are damaged, so nothing was changed. The operator has to restart the bot.',
  'storage-failed': ({ code }) =>
    `It could not be stored (${code}), and nothing was changed. Tell the operator.`,
  unreadable: ({ problems }) =>
    `It would not be readable, so it was not kept: ${problems[0]?.message ?? ''}`,
  'same-text': ({ as }) => `This very text is there already, as ${as}.`,
  'over-quota': ({ of, limit }) => OVER[of](limit),
  'not-found': () =>
    'There is no such article here. Pick one from the list that opens while you type.',
  'id-taken': () => 'Another article has its place by now. Remove that one first.',
  unchanged: () => 'Nothing was different, so nothing was changed.',
  'records-closed': ({ reason }) =>
    `Nothing can be changed now: ${CLOSED[reason]}. Questions are answered as before. Tell the operator.`,
} as const satisfies Partial<RefusalPhrases>;

export const englishRefusal: RefusalPhrases = {
  ...fetching,
  ...reading,
  ...keeping,
  'draft-gone': () =>
    'This preview is not kept any more: it was saved, cancelled, or is older than a day. Add the article again.',
  'date-open': () => 'The publication date is in doubt. Choose one first, or leave it unknown.',
  'other-text': () => 'The article was replaced meanwhile. Look at it again before you change it.',
  'list-gone': () => 'This list is too old. Run the command again.',
  'no-link': () => 'There is no link in that. Give one that begins with https://.',
  'too-many-links': ({ limit }) => `Give at most ${limit} links at once.`,
  'not-a-day': ({ typed }) => `“${typed}” is not a day. Write it like 2025-05-30, or leave it out.`,
  'too-large-to-send': ({ bytes, limit }) =>
    `The archive has ${mebibytes(bytes)}, and Discord takes ${mebibytes(limit)} here. The operator can make it at the terminal: npm run corpus -- export FILE.`,
  'feed-known': () => 'This feed is followed already. “/feeds list” shows it.',
  'feed-unknown': () =>
    'No such feed is followed here. Pick one from the list that opens while you type.',
  'everyone-role': () =>
    'Every member has that role, so everybody could change the articles. Choose another one.',
  'cooldown-range': ({ longest }) =>
    `The pause between two questions is from 0 to ${longest} seconds.`,
  'too-many-channels': ({ limit }) =>
    `Questions can be limited to ${limit} channels at most. Remove one first.`,
  'channel-elsewhere': () =>
    'Choose a text, announcement or forum channel of this server. Threads follow the channel they are in.',
  'servers-only': () => 'That works in a server only.',
};
