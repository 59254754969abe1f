import { describe, expect, test } from 'vitest';
import { clueOf } from '../../../src/text/date/direction.ts';
import { marked } from '../../support/marked.ts';

function direction(drawing: string) {
  const { text, spans } = marked(drawing);
  const [span] = spans['date'] ?? [];
  if (span === undefined) throw new RangeError(`Cannot find a date in "${drawing}"`);
  return clueOf(text, span).direction;
}

describe('clueOf', () => {
  test.for([
    'The fort will open on ⟨date:Monday⟩.',
    'The fort will be opened on ⟨date:Monday⟩.', // the participle is no past
    'It stays shut until ⟨date:Monday⟩.',
    'The fee is due ⟨date:1 July⟩.',
    'Talks are set to resume on ⟨date:Monday⟩.',
    'The works must be done by ⟨date:Monday⟩.',
    'They fell silent ahead of ⟨date:Monday⟩’s vote.',
    'He said that the fort would open on ⟨date:Monday⟩.',
  ])('looks ahead in %s', (drawing) => {
    expect(direction(drawing)).toBe('future');
  });

  test.for([
    'The fort opened on ⟨date:Monday⟩.',
    'He will go, he said on ⟨date:Monday⟩.', // the nearest verb
    'It was expected to open on ⟨date:Monday⟩.', // a future that is past
    'All were gone by ⟨date:Monday⟩.', // no deadline
    'It must end. One guard on ⟨date:Monday⟩ called it a farce.', // the verb before is of another sentence
    'On ⟨date:Monday⟩ the fort opened.', // the verb on the right
    'Until ⟨date:Monday⟩, they had not met.',
  ])('looks back in %s', (drawing) => {
    expect(direction(drawing)).toBe('past');
  });

  test.for([
    'The fort on ⟨date:Monday⟩.', // no verb
    'They will fight ⟨date:Monday⟩’s ruling.', // the verb is not about the day
  ])('leaves open %s', (drawing) => {
    expect(direction(drawing)).toBeNull();
  });
});
