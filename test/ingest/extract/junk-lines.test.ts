import { describe, expect, test } from 'vitest';
import { isDateLine } from '../../../src/ingest/extract/date-line.ts';
import { isJunkLine } from '../../../src/ingest/extract/junk-lines.ts';

describe('isJunkLine', () => {
  test.for([
    'Advertisement',
    'Anzeige',
    'Also read: Union calls off the strike',
    'READ ALSO: Harbour bridge opens (Photos)',
    'Related articles',
    'Lesen Sie auch: Brücke wieder offen',
    'Читайте также: Мост открыт',
    'Share this on Facebook',
    'Share and Enjoy !',
    'Paylaş',
    '12 comments',
    'Tags: rail, strike, union',
    '© 2025 Harbour Post',
    'Leave a comment',
    'Photo: Anna Hale',
  ])('knows %s', (line) => {
    expect(isJunkLine(line)).toBe(true);
  });

  test.for([
    'Related costs rose by a tenth, the ministry said.',
    'More on that later, he told the crowd.',
    'Tweets by the president moved markets on Monday.',
    'Share prices fell after the announcement.',
    'Comments by the minister caused an outcry.',
    'Print media lost readers for the tenth year.',
    'Subscribe or leave, the owner told them, and they left.',
    'Copyright lawyers and the union met, and nobody knows what was said.',
    'Advertisements for tobacco were banned in March.',
    'Sign up to the treaty or face tariffs, the envoy warned.',
  ])('leaves alone %s', (line) => {
    expect(isJunkLine(line)).toBe(false);
  });
});

describe('isDateLine', () => {
  test.for([
    'Published: 10:48, Tue, Nov 19, 2019',
    'Updated 11:21 pm CST, Tuesday, November 19, 2019',
    '19.11.2019, 08:57',
    'Stand: 3. März 2021, 14:05 Uhr',
    'Publié le 3 février 2021 à 10h15',
    'segunda-feira, 22 de janeiro de 2018 às 0:13',
    '5 травня 2022',
    '3 hours ago',
  ])('knows %s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  test.for([
    'The bridge opened on 19 November 2019.',
    'Kyiv, 19 November 2019',
    'May and June',
    '1a etapa: 10 de março – Interlagos',
  ])('leaves alone %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});
