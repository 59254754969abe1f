import { describe, expect, test } from 'vitest';
import { CERTAIN } from '../../../src/text/people/certain.ts';
import { speakerConfidence } from '../../../src/text/people/speaker-confidence.ts';
import { spoken } from './spoken.ts';

/** Of the last drawn source: who, how known, and where introduced. */
function lastSpeaker(drawing: string): string | null {
  const { segmented, people, quotations } = spoken(drawing);
  const speaker = quotations.at(-1)?.speaker;
  if (speaker === null || speaker === undefined) return null;
  const { antecedent } = speaker;
  const introduced =
    antecedent === null ? '' : ` (${segmented.text.slice(antecedent.start, antecedent.end)})`;
  return `${people[speaker.person]?.name} by ${speaker.via}${introduced}`;
}

describe('resolveSpeaker, by name', () => {
  test.for([
    ['Yesterday ⟨source:Dana Orr⟩ said no.', 'Dana Orr by name'],
    ['Dana Orr came. Then ⟨source:Orr⟩ said no.', 'Dana Orr by alias (Dana Orr)'],
    ['Yesterday ⟨source:Orr campaign spokesman John Zyl⟩ said no.', 'John Zyl by name'],
    ['Dana Orr came. ⟨source:Orr’s remarks⟩ suggest so.', 'Dana Orr by alias (Dana Orr)'],
    ['⟨source:Dana Orr, the mayor’s envoy for Leeds,⟩ said no.', 'Dana Orr by name'],
    ['Then ⟨source:Dana Orr’s campaign manager John Zyl⟩ said no.', 'John Zyl by name'],
    ['Then ⟨source:a lawyer for the union, John Zyl,⟩ said no.', 'John Zyl by name'],
    ['Then ⟨source:former aide and current anchor John Zyl⟩ said no.', 'John Zyl by name'],
    ['Dana Orr, ⟨source:who⟩ said no, left.', 'Dana Orr by pronoun (Dana Orr)'],
    ['Yesterday ⟨source:Moscow⟩ said no.', 'Moscow by name'],
    [
      'Then ⟨source:John Zyl, an aide to Dana Orr who worked for Ann Hale and Bill Reed,⟩ said no.',
      'John Zyl by name',
    ],
    [
      'Then ⟨source:John Zyl, a member of the Committee on Trade, Space and Technology,⟩ said no.',
      'John Zyl by name',
    ],
    ['Mark Cuban came late. ⟨source:Cuban⟩ said no.', 'Mark Cuban by alias (Mark Cuban)'],
    ['Then ⟨source:Roman Zyl⟩ said no.', 'Roman Zyl by name'],
  ] as const)('knows who speaks in: %s', ([drawing, speaker]) => {
    expect(lastSpeaker(drawing)).toBe(speaker);
  });

  test.for([
    'Dana Orr came. ⟨source:A U.S. official⟩ said no.',
    'Dana Orr came. ⟨source:Officials⟩ said no.',
    'Dana Orr came. ⟨source:Orr’s lawyer⟩ said no.',
    'Dana Orr came. ⟨source:Aides to Dana Orr⟩ said no.',
    'Dana Orr came. ⟨source:People who know Dana Orr⟩ said no.',
    'Dana Orr came. ⟨source:Dana Orr and John Zyl⟩ said no.',
    'Dana Orr came. ⟨source:Orr and his lawyer⟩ said no.',
    'Dana Orr came. ⟨source:Dana Orr, the mayor, and John Zyl, a judge,⟩ said no.',
    'Dana Orr came. ⟨source:People familiar with Dana Orr’s thinking⟩ said no.',
    'Dana Orr came. ⟨source:A U.S. official close to Dana Orr⟩ said no.',
    'Dana Orr came. ⟨source:Rivals including Dana Orr⟩ said no.',
    'Dana Orr came. ⟨source:The “Never Orr” movement⟩ said no.',
    'Dana Orr came. ⟨source:The reporter⟩ asked why.',
    'Dana Orr came. ⟨source:Many elites⟩ said no.',
    'Dana Orr came. ⟨source:They⟩ said no.',
    'The talks, ⟨source:which⟩ said no, ended.',
  ])('names nobody in: %s', (drawing) => {
    expect(lastSpeaker(drawing)).toBeNull();
  });
});

describe('resolveSpeaker, by role', () => {
  test.for([
    [
      'Then special envoy Dana Orr left. ⟨source:The envoy⟩ said no.',
      'Dana Orr by role (special envoy Dana Orr)',
    ],
    ['Then Gen. Dana Orr left. ⟨source:The general⟩ said no.', 'Dana Orr by role (Gen. Dana Orr)'],
    [
      'Dana Orr, the mayor, left. ⟨source:the mayor⟩ said no.',
      'Dana Orr by role (Dana Orr, the mayor)',
    ],
    ['Dana Orr, ⟨source:the mayor⟩, said no.', 'Dana Orr by role (Dana Orr)'],
    [
      'Then Czech President Petr Zyl met US President Dana Orr. ⟨source:The Czech president⟩ said no.',
      'Petr Zyl by role (Czech President Petr Zyl)',
    ],
    [
      'Then Sen. Dana Orr (R-Fla.) met John Zyl. ⟨source:The Florida senator⟩ said no.',
      'Dana Orr by role (Sen. Dana Orr)',
    ],
    [
      'Then Lt. Gen. Dana Orr left. ⟨source:The general⟩ said no.',
      'Dana Orr by role (Lt. Gen. Dana Orr)',
    ],
    [
      'Then Sen. Dana Orr of Ohio left. ⟨source:The Ohio lawmaker⟩ said no.',
      'Dana Orr by role (Sen. Dana Orr)',
    ],
    [
      'Then Russian President John Orr left. ⟨source:The Russian leader⟩ said no.',
      'John Orr by role (Russian President John Orr)',
    ],
  ] as const)('knows who is meant in: %s', ([drawing, speaker]) => {
    expect(lastSpeaker(drawing)).toBe(speaker);
  });

  test.for([
    'Then Czech President Petr Zyl met US President Dana Orr. ⟨source:The president⟩ said no.',
    'Then former President Dana Orr left. ⟨source:The president⟩ said no.',
    'Then envoy Dana Orr left. ⟨source:The Russian envoy⟩ said no.',
    'Then envoy Dana Orr left. ⟨source:An envoy⟩ said no.',
    '⟨source:The envoy⟩ said no. Then envoy Dana Orr left.',
    'Then Sen. Dana Orr (R-Fla.) left. ⟨source:The Ohio senator⟩ said no.',
    'Then Secretary General Dana Orr left. ⟨source:The general⟩ said no.',
    'Then Prime Minister Dana Orr left. ⟨source:The minister⟩ said no.',
    'Then Sen. Dana Orr met Sen. John Zyl. ⟨source:The lawmaker⟩ said no.',
    'Then Governor Dana Orr left. ⟨source:The former governor⟩ said no.',
  ])('names nobody in: %s', (drawing) => {
    expect(lastSpeaker(drawing)).toBeNull();
  });
});

describe('resolveSpeaker, by pronoun', () => {
  test.for([
    ['Dana Orr came late. ⟨source:She⟩ said no.', 'Dana Orr by pronoun (Dana Orr)'],
    ['Dana Orr met John Zyl. ⟨source:She⟩ said no.', 'Dana Orr by pronoun (Dana Orr)'],
    [
      '⟨source:John Orr⟩ said no.\n\nAccording to ⟨source:him⟩, it rains.',
      'John Orr by pronoun (John Orr)',
    ],
    ['John Orr came. ⟨source:His remarks⟩ suggest so.', 'John Orr by pronoun (John Orr)'],
    [
      'Ann Orr met Dana Zyl.\n\n⟨source:Orr⟩ said that it was late.\n\n⟨source:She⟩ said no.',
      'Ann Orr by pronoun (Orr)',
    ],
    // Warren is a first name of men, and a surname of everybody.
    [
      'Elizabeth Warren came. Warren left. Warren came back. ⟨source:She⟩ said no.',
      'Elizabeth Warren by pronoun (Warren)',
    ],
  ] as const)('knows who is meant in: %s', ([drawing, speaker]) => {
    expect(lastSpeaker(drawing)).toBe(speaker);
  });

  test.for([
    'John Orr and Bill Zyl came late. ⟨source:He⟩ said no.',
    'Ann Orr came.\n\n⟨source:A woman at the port⟩ said no. ⟨source:She⟩ said it twice.',
    'John Orr came. ⟨source:An official⟩ said no.\n\n⟨source:He⟩ said it twice.',
    'Ann Orr came late. ⟨source:He⟩ said no.',
    '⟨source:He⟩ said no. John Orr came late.',
    'John Orr came.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF.\n\n⟨source:He⟩ said no.',
    'The ship came. ⟨source:It⟩ said no.',
    'Yesterday ⟨source:Moscow⟩ said no. ⟨source:He⟩ left.',
  ])('names nobody in: %s', (drawing) => {
    expect(lastSpeaker(drawing)).toBeNull();
  });
});

describe('resolveSpeaker, by margin', () => {
  test('is certain of a name, and less so of a pronoun with a rival', () => {
    const margins = (drawing: string): readonly number[] =>
      spoken(drawing).quotations.map(({ speaker }) => speaker?.margin ?? 0);
    expect(margins('Yesterday ⟨source:Dana Orr⟩ said no.')).toEqual([CERTAIN]);
    const [alone = 0] = margins('Ann Orr came late. ⟨source:She⟩ said no.');
    const [rivalled = 0] = margins('Ann Orr met Jane Zyl. ⟨source:She⟩ said no.');
    expect(alone).toBeGreaterThan(rivalled);
  });

  test('shows a measured precision that grows with the margin', () => {
    const of = (margin: number): number => speakerConfidence({ via: 'pronoun', margin });
    expect(of(3.2)).toBeGreaterThan(of(1.5));
    expect(speakerConfidence({ via: 'name', margin: CERTAIN })).toBeGreaterThan(of(1.5));
  });
});
