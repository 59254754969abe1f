import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

function named(drawing: string): readonly string[] {
  return spoken(drawing).people.map(({ kind, name, gender }) => `${name}, ${gender ?? kind}`);
}

describe('findPeople', () => {
  test.for([
    ['It was raining when Mr Zyl met Mrs. Orr and left.', ['Zyl, m', 'Orr, f']],
    ['He met Czech President Petr Zyl there.', ['Petr Zyl, m']],
    ['Talks began with spokeswoman Quill Orr there.', ['Quill Orr, f']],
    ['Kyiv’s chief negotiator, Rustem Zyl, was late.', ['Rustem Zyl, m']],
    ['He saw Quill Orr, a potter from Leeds, at work.', ['Quill Orr, person']],
    ['He saw Quill Orr, who was at work.', ['Quill Orr, person']],
    ['He knows Secretary of State John Zyl well.', ['John Zyl, m']],
    ['It pleased Bill de Orr and Jean-Claude Zyl too.', ['Bill de Orr, m', 'Jean-Claude Zyl, m']],
    ['In June ⟨source:Qorx Orr⟩ said so.', ['Qorx Orr, person']],
    ['Quite late ⟨source:Zyl⟩ said so in her letter.', ['Zyl, f']],
    ['It pleased Juan “Chico” Orr a lot.', ['Juan “Chico” Orr, m']],
    ['He met a potter from Salem, N.H., named Caroline.', ['Caroline, f']],
    ['⟨source:Zyl⟩ openly admitted it.', ['Zyl, person']],
    ['It rained on John Orr III. Then John Orr left.', ['John Orr III, m']],
    ['It rained on John Orr Jr. Then John Orr left.', ['John Orr Jr., m', 'John Orr, m']],
    ['He met Elizabeth Warren. Warren left, and Warren came.', ['Elizabeth Warren, f']],
    ['He met John Giuliani. ⟨source:Giulini⟩ said no.', ['John Giuliani, m']],
    ['He met John Carter. ⟨source:Cartier⟩ said no.', ['John Carter, m', 'Cartier, person']],
    ['Yesterday ⟨source:Right Wing Watch⟩ said no.', ['Wing Watch, organisation']],
    ['They ran from former Miss Universe Dana Orr there.', ['Dana Orr, f']],
  ] as const)('finds the people of: %s', ([drawing, people]) => {
    expect(named(drawing)).toEqual(people);
  });

  test.for([
    ['Yesterday ⟨source:Moscow⟩ said no to the plan.', ['Moscow, organisation']],
    ['Yesterday the ⟨source:Kremlin⟩ said no.', ['Kremlin, organisation']],
    ['Yesterday ⟨source:NATO and others⟩ said no.', []],
    ['Yesterday ⟨source:the White House⟩ said no.', ['White House, organisation']],
    [
      'Yesterday ⟨source:the Department of Health⟩ said no.',
      ['Department of Health, organisation'],
    ],
    ['Yesterday ⟨source:the US⟩ said no.', ['US, organisation']],
  ] as const)('finds the bodies that speak in: %s', ([drawing, people]) => {
    expect(named(drawing)).toEqual(people);
  });

  test.for([
    'The Warsaw Pact and the Cold War are over in South Dakota.',
    'The Bucharest Summit met in New York on Monday in May.',
    'Yesterday ⟨source:Ukrainian officials⟩ said no.',
    '⟨source:Critics⟩ said no.',
    'Yesterday ⟨source:the Clintons⟩ said no.',
    '⟨source:Countries such as Germany and France⟩ said no.',
    'Why Does Russia Not Want Ukraine To Join',
  ])('leaves alone: %s', (drawing) => {
    expect(named(drawing)).toEqual([]);
  });

  test('gathers the mentions of one person, and the fullest name', () => {
    const { segmented, people } = spoken(
      'Orr is calm.\n\nThe mayor, Dana Q. Orr, met Ann Zyl. Later Ms Orr and Zyl left. Dana slept.',
    );
    const forms = people.map(({ name, mentions }) => [
      name,
      ...mentions.map(({ form, span }) => `${form} ${segmented.text.slice(span.start, span.end)}`),
    ]);
    expect(forms).toEqual([
      ['Dana Q. Orr', 'surname Orr', 'full Dana Q. Orr', 'surname Orr', 'first-name Dana'],
      ['Ann Zyl', 'full Ann Zyl', 'surname Zyl'],
    ]);
  });

  test('gives a shared surname to whom its title fits', () => {
    const { people } = spoken('He met Dana Orr and John Orr there. Then Mr Orr and Mrs Orr left.');
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Dana Orr', 2],
      ['John Orr', 2],
    ]);
  });

  test.for([
    ['So says Dana Orr, the ⟨role:US President’s special envoy⟩ for Ukraine.', 'Dana Orr'],
    [
      'It was reached by ⟨role:U.S. Special Envoy⟩ for Ukraine, ⟨role:General⟩ Dana Orr, who left.',
      'Dana Orr',
    ],
    ['Then the ⟨role:US president’s special envoy⟩ Dana Orr has left.', 'Dana Orr'],
    ['Then ⟨role:NATO Secretary-General⟩ Dana Orr left.', 'Dana Orr'],
  ])('keeps roles as written: %s', ([drawing]) => {
    const { people, spans } = spoken(drawing ?? '');
    const roles = people[0]?.roles.toSorted((a, b) => a.start - b.start);
    expect(roles).toEqual(spans['role']);
  });
});
