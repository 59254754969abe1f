import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/text/analyse.ts';
import { isStatement } from '../../../src/text/quotation/is-statement.ts';

function statements(text: string): readonly boolean[] {
  return analyse(text, null).quotations.map((quotation) => isStatement(quotation, text));
}

describe('isStatement', () => {
  test.for([
    'Dana Hale said that the bridge was safe.',
    'Dana Hale indicated that the bridge was safe.', // a person may indicate
    'Dana Hale called the bridge “unsafe.”',
    'If the bridge falls, Dana Hale said, nobody will pay for it.', // she supposes; that she said it is no supposition
  ])('takes “%s” for one', (text) => {
    expect(statements(text)).toEqual([true]);
  });

  test.for([
    'Dana Hale spoke on Monday. Her remarks indicate that the bridge is unsafe.', // the author's reading
    'The term refers to a bridge without pillars.', // nobody speaks
    'If Dana Hale said that the bridge was safe, nobody would believe her.', // nobody says that she did
    'Had Dana Hale said “yes”, the bridge would have been closed.', // the same
    'Asked about the bridge, Dana Hale said nothing.', // no words of hers
    'Dana Hale spoke about the safety of the bridge.', // a topic
    'Dana Hale believes that the bridge is safe.', // a thought, in the author's words
  ])('leaves alone “%s”', (text) => {
    expect(statements(text).filter(Boolean)).toEqual([]);
  });

  test('leaves alone half quoted words for which no cue was found, and takes wholly quoted ones', () => {
    const text = '“We are ready,” said Dana Hale.';
    const [found] = analyse(text, null).quotations;
    if (found === undefined) throw new RangeError('Cannot find the quotation');
    const alone = { ...found, rule: 'content-alone', cue: [], source: [], speaker: null };
    expect(isStatement({ ...alone, kind: 'mixed' }, text)).toBe(false);
    expect(isStatement({ ...alone, kind: 'direct' }, text)).toBe(true);
  });
});
