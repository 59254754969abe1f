import { describe, expect, test } from 'vitest';
import { parseSaidQuestion } from '../../src/answers/said-question.ts';

function words(text: string | undefined): string | undefined {
  return text?.replaceAll(/[\s?]+/g, ' ').trim();
}

describe('parseSaidQuestion', () => {
  test.for([
    ['What did Keith Kellogg say about Georgia?', 'Keith Kellogg', 'What Georgia'],
    ['what has the mayor ever said about the port', 'the mayor', 'what the port'],
    ['How did Quill describe the offer?', 'Quill', 'How the offer'],
    ['Did Storm deny that waste was dumped?', 'Storm', 'waste was dumped'],
    ['What is Rutte’s position on membership?', 'Rutte', 'What membership'],
    ['According to the minister, when do trains run?', 'the minister', ', when do trains run'],
    ['Who said the strike was a blow?', null, 'the strike was a blow'],
    ['who has called it vandalism', null, 'it vandalism'],
    ['Has anybody said anything about snow?', null, 'snow'],
  ] as const)('hears in “%s” that %s is asked for', ([question, subject, topic]) => {
    const said = parseSaidQuestion(question);
    expect([said?.subject, words(said?.topic)]).toEqual([subject, topic]);
  });

  test('tells views and deeds, which articles also report in their own words, from speech', () => {
    expect(parseSaidQuestion('What does Russia think of the plan?')?.isReported).toBe(true);
    expect(parseSaidQuestion('When did the union promise a strike?')?.isReported).toBe(true);
    expect(parseSaidQuestion('What did Russia say about the plan?')?.isReported).toBe(false);
  });

  test.for([
    'When does the bridge reopen?',
    'How many libraries will close?',
    'Why is there a strike?',
    'What do the articles say about the bridge?', // of nobody in particular
  ])('leaves alone “%s”', (question) => {
    expect(parseSaidQuestion(question)).toBeNull();
  });

  test('stays quick on a long hostile question', () => {
    const began = performance.now();
    parseSaidQuestion(`${'did '.repeat(2000)}${'is '.repeat(2000)}`);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
