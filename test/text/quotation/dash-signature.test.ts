import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/text/analyse.ts';
import { overlaps } from '../../../src/text/span.ts';
import { drawn, foundBy } from './drawn.ts';

describe('dashSignature', () => {
  test.for([
    '⟨content:“We sail at dawn.”⟩\n\n⟨cue:-⟩ ⟨source:Dana Hale⟩.',
    '⟨content:“We sail at dawn. Nobody told us why.”⟩\n⟨cue:—⟩⟨source:Dana Hale, captain of the ferry⟩',
    '⟨content:"We sail at dawn."⟩ ⟨cue:–⟩ ⟨source:Dana Hale, 24, Leeds⟩',
    '⟨content:“We sail at dawn.”⟩\n\n⟨cue:-⟩ ⟨source:Sen. Dana Hale⟩, speaking after the vote',
    '⟨content:“We sail at dawn.”⟩\n\n⟨cue:-⟩ ⟨source:Hale⟩ on Twitter',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'dash-signature');
    expect(found).toEqual(expected);
  });

  test.for([
    '“We sail at dawn.”\n\n- The ferry left the harbour at six.', // a list of what happened
    'The ferry, called “Dawn”\n\n- Dana Hale', // not all of it is quoted
    '“We sail at dawn.”\n\n- captain of the ferry', // no name
    '“We sail at dawn.” – Himself a sailor – the captain left.', // a thought between dashes
    '“We sail at dawn.”\n\nDana Hale, captain of the ferry', // no dash: perhaps a caption
    '“The Long Road” – Dana Hale, Virago', // a book
    '“Leeds in Winter” – City Gallery, Leeds, until 4 May', // an exhibition
    '“We sail at dawn.”\n\n- In Leeds, on Monday', // where and when
    '“We sail at dawn.” – Photograph: Dana Hale', // who took the picture
    '“We sail at dawn.” – Dana Hale/Reuters', // the same
    '“We sail at dawn.”\n\n- Dana Hale, captain of the ferry and of nine others that no longer sail from here', // too long
  ])('leaves alone %s', (text) => {
    expect(foundBy('dash-signature', text)).toEqual([]);
  });

  test.for([
    'Ms Orr wrote:\n“The bridge will close on Monday.”\n\n- Dana Hale',
    'Ms Orr left. “It is late,” she said.\n\n“We will rebuild it all by spring.”\n\n— Dana Hale, mayor',
  ])('gives the words to the one who signs, and to nobody else: %s', (text) => {
    const { quotations } = analyse(text, null);
    const signed = quotations.filter(({ rule }) => rule === 'dash-signature');
    expect(signed.map(({ source: [name] }) => text.slice(name?.start, name?.end))).toEqual([
      expect.stringMatching(/^Dana Hale/u),
    ]);
    const others = quotations.filter((each) => !signed.includes(each));
    for (const { content } of others)
      for (const span of content)
        expect(signed.some((each) => overlaps(each.content[0], span))).toBe(false);
  });

  test('ends what is said: an unsigned quotation below is not theirs', () => {
    const text = '“We sail at dawn.”\n\n- Dana Hale\n\n“Nobody told us why we should sail.”';
    const [first, ...others] = analyse(text, null).quotations;
    expect(first?.content).toHaveLength(1);
    expect(others.every(({ speaker }) => speaker === null)).toBe(true);
  });

  test('names the one who signs', () => {
    const text =
      'Gen. Dana Hale left Leeds on Friday.\n\n“We sail at dawn.”\n\n- Hale, captain of the ferry';
    const { quotations, people } = analyse(text, null);
    const [found] = quotations.filter(({ rule }) => rule === 'dash-signature');
    expect(people[found?.speaker?.person ?? -1]?.name).toBe('Dana Hale');
  });
});
