import { englishJoined } from './english-joined.ts';
import { counted } from './counted.ts';
import { englishDateRules, englishQuotationRules } from './english-rules.ts';
import type {
  ContextPhrases,
  EvidencePhrases,
  StepPhrases,
  WrongQuotePhrases,
} from './step-phrases.ts';

const count = counted('en-GB');
const reports = (n: number): string => count(n, { one: 'report', other: 'reports' });
const percentage = (share: number): string => `${Math.round(share * 100)} of 100`;
const quoted = (words: string): string => `“${words}”`;

const context: ContextPhrases = {
  before: (isSame) =>
    isSame ? 'The sentence before' : 'The sentence before, in the paragraph before',
  after: (isSame) => (isSame ? 'The sentence after' : 'The sentence after, in the next paragraph'),
  quote: (first, last, of) =>
    first === last
      ? `The quote: sentence ${first} of ${of}`
      : `The quote: sentences ${first} to ${last} of ${of}`,
  isFirst: 'Nothing stands before the quote: the article begins with it.',
  isLast: 'Nothing stands after the quote: the article ends with it.',
};

const evidence: EvidencePhrases = {
  noStatement: 'It stands as the outlet’s own sentence, not as one speaker’s statement.',
  named: (words, where) => `Named as ${quoted(words)}, ${where}:`,
  roleGiven: (words) => `Another article gives the role ${quoted(words)}:`,
  sure: (share) =>
    `Speakers known in this way were right in ${percentage(share)} cases when measured.`,
  kind: {
    direct: 'All that is said stands in quotation marks: these are the speaker’s words.',
    mixed: 'Part of it stands in quotation marks; the rest is the outlet’s own wording.',
    indirect: 'Nothing of it stands in quotation marks: it is the outlet’s own wording.',
  },
  polarity: {
    said: null,
    denied: 'The speaker is reported as denying it.',
    asked: 'The speaker is reported as asking it.',
    'not-said': 'The speaker is reported as not saying it.',
  },
  cue: (words) => `Words that report it: ${words.map(quoted).join(', ')}`,
  quotationRule: (rule) =>
    `Seen: ${Object.hasOwn(englishQuotationRules, rule) ? (englishQuotationRules[rule] ?? rule) : rule}`,
  merged: ([one, other], kind) => {
    const forms = `${quoted(one)} and ${quoted(other)}`;
    switch (kind) {
      case 'same-name':
        return `${forms} are taken for one person: the same name in several articles.`;
      case 'first-name-variant':
        return `${forms} are taken for one person: two forms of a first name.`;
      case 'initial':
        return `${forms} are taken for one person: nobody else’s first name begins so.`;
      case 'transliteration':
        return `${forms} are taken for one person: two spellings of a name from another script.`;
      case 'surname':
        return `${forms} are taken for one person: there is nobody else of that surname.`;
      case 'short-form':
        return `${forms} are taken for one person: articles use the short form for nobody else.`;
      case 'body':
        return `${forms} are taken for one and the same.`;
    }
  },
  moreMerged: (n) => `${count(n, { one: 'more form', other: 'more forms' })} of the name`,
  joined: englishJoined,
  countedFromPublication: (day) => `Counted from the publication date, ${day}`,
  countedFromText: (words, day) => `Counted from ${quoted(words)} in the article, ${day}`,
  direction: (direction, cue) => {
    const told = cue === null ? '' : `, as ${quoted(cue)} tells`;
    switch (direction) {
      case 'past':
        return `Read as lying before the publication date${told}`;
      case 'same':
        return `Read as the publication date itself${told}`;
      case 'future':
        return `Read as lying after the publication date${told}`;
    }
  },
  dateRule: (rule) =>
    `Read as: ${Object.hasOwn(englishDateRules, rule) ? (englishDateRules[rule] ?? rule) : rule}`,
  dateSure: (share) =>
    `Dates read in this way were right in ${percentage(share)} cases when measured.`,
};

const wrongQuote: WrongQuotePhrases = {
  which: 'Which quote is wrong?',
  fate: {
    filed: 'Filed. The moderators see it in “/corpus log”.',
    known: 'You have reported this quote already. The moderators have not dealt with it yet.',
    full: 'The moderators have as many reports to read as are kept. Tell them in person.',
    nobody: 'There are no moderators here who would read it. Report it in a server.',
    closed: 'Reports cannot be kept at the moment. Tell a moderator in person.',
  },
  waiting: (n) => `${reports(n)} of wrong quotes, the oldest first`,
  report: (place, who, when, article) =>
    `${place}. ${who === null ? 'a member' : `member ${who}`} · ${when} · ${article}`,
  words: (words) =>
    words === null ? 'The article has another text by now, or is gone.' : quoted(words),
  reason: (words) => `Reason given: ${words}`,
  more: (n) => `${count(n, { one: 'more report', other: 'more reports' })} after these`,
  notice: (n) =>
    n === 1
      ? 'A member has reported a quote as wrong.'
      : `${n} reports of wrong quotes wait for the moderators.`,
  noticeHint: 'Moderators see them in “/corpus log”.',
};

export const englishSteps: StepPhrases = {
  button: {
    previous: '◀ Previous',
    next: 'Next ▶',
    context: 'Show context',
    evidence: 'How do you know?',
    share: 'Share in channel',
    report: 'Report a wrong quote',
    again: 'Ask again',
    quote: (place) => `Quote ${place}`,
    done: (place) => `Done with ${place}`,
  },
  said: {
    changed: 'The articles have changed since this was asked, and the answer is another one now.',
    questionGone:
      'This question was too long for a button and is not kept any more. Run the command again.',
    sharedBy: (name) => `Shared by ${name}`,
    noRoom: 'Not all of it fits here: the rest stands in the article.',
    mayNotShare: 'You may not write in this channel, so it is not shared.',
  },
  context,
  evidence,
  wrongQuote,
};
