import type { JoinedPhrases } from './step-phrases.ts';

const quoted = (words: string): string => `“${words}”`;

export const englishJoined: JoinedPhrases = {
  heading: {
    1: (outlet) => `The same words in ${outlet}: how that is known`,
    2: (outlet) => `The same statement in ${outlet}, as far as can be told: how that is known`,
    3: (outlet) => `Possibly the same in ${outlet}: why it stands here`,
  },
  compared: (here, there) => `Compared: ${quoted(here)} and there ${quoted(there)}`,
  ground: {
    words: 'Their words alone are alike enough.',
    speaker: 'Both have the same speaker.',
    days: 'The two articles appeared at most three days apart.',
    venue: 'Both articles name the same place or programme where it was said.',
    tied: 'An article has no date, and other words of the same speaker in it stand in a dated article too.',
    office: 'Two people in one office are named: whether it is one statement is not known.',
    asked: 'One outlet has it said, the other only asked.',
    sequence: 'They follow upon sentences of one speech that are taken for the same.',
  },
  throughAnother: 'The two were not joined with each other, but each with another version.',
  shared: (words) =>
    `What both are about: ${words.map(([here, there]) => (here.toLowerCase() === there.toLowerCase() ? quoted(here) : `${quoted(here)} ~ ${quoted(there)}`)).join(', ')}`,
  likeness: (score) =>
    `Likeness ${Math.round(score * 100)} of 100, by weights learned from labelled pairs`,
};
