import { describe, expect, test } from 'vitest';
import { toldIn } from '../../src/corpus/speakers/told-of-person.ts';
import { analyse } from '../../src/text/analyse.ts';

const TEXT =
  'Senator Dana Hale voted against it. “It is too late,” Hale said. “I am done,” Dana Hale said.';

describe('toldIn', () => {
  const [hale] = analyse(TEXT, null).people;
  if (hale === undefined) throw new RangeError('Nobody is named');

  test('tells each form of a name once, in the order of the text, and the roles', () => {
    const told = toldIn({ text: TEXT }, hale);
    expect(told.forms).toEqual([
      ['Dana Hale', 'full'],
      ['Hale', 'last'],
    ]);
    expect(told.shortForms).toEqual(['hale']);
    expect(told.roles).toMatchObject([{ words: 'Senator', field: 'office' }]);
  });

  test('reads anew for another text with the same person', () => {
    toldIn({ text: TEXT }, hale);
    const forms = toldIn({ text: TEXT.replaceAll('Hale', 'Reed') }, hale).forms.map(
      ([form]) => form,
    );
    expect(forms).toEqual(['Dana Reed', 'Reed']);
  });
});
