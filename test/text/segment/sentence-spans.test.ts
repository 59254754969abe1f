import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/text/segment.ts';

// `|` stands between two sentences.
function split(drawing: string): string {
  const { text, paragraphs } = segment(drawing.replaceAll(' | ', ' '));
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return sentences.map(({ start, end }) => text.slice(start, end)).join(' | ');
}

describe('the sentences of segment', () => {
  test.for([
    '"We go. You stay," he said. | She left.',
    '“We go. You stay.” | He left.',
    '"It is fair," the envoy said. | "It is not on the table. And we say so. You know why."',
    'The general replied: "We stay. They go." | The talks went on.',
    'He said, “She told us: ‘We stay. You go.’ And we went.” | Nobody answered.',
    '“Why now?” Reed asked. | “Who pays?” | Nobody knew.',
    '“Enough!” the crowd shouted at the door. | The mayor left.',
    '“Will it hold?” | Reed took his coat.',
    'He called it "fair". | She did not.',
  ])('never end inside quotation marks: %s', (drawing) => {
    expect(split(drawing)).toBe(drawing);
  });

  test.for([
    'Gen. Dana Hale met Mr. Reed, Sen. Lee and the Rev. Ann Cole.',
    'The U.S. Special Envoy met the U.K. Treasury.',
    'He moved to the U.S. | The move cost him little.',
    'John J. Reed, D-N.Y., spoke at 8 a.m. Monday in Washington, D.C. | He was brief.',
    'It opens at 9 a.m. | Visitors must wait.',
    'Acme Inc. Chief Executive Ann Cole resigned in Jan. 2024. | It was No. 5 on the list.',
    'No. | He would not.',
    'Shares of Acme Inc. | The firm is old.',
    'Prices rose 3.5 per cent, i.e. a lot, e.g. for bread.',
    'He works in St. Louis with John Reed Jr. | She does not.',
    'Bring bread, milk, etc. | The shop is shut.',
  ])('know abbreviations: %s', (drawing) => {
    expect(split(drawing)).toBe(drawing);
  });

  test.for([
    'The tone was soft.[1] | Notably, it held.',
    'It was seen as a “threat.”[2] | The rest is known.',
    'They waited… and waited. | Then… | The door opened.',
    'They waited ... and waited. | Nothing came. ... | The door opened.',
    'He left (it was late. Very late) and slept. | (She stayed. | It was warm.)',
    'What now? | Who knows! | Nobody?! | Right.',
    '1. Open the door. | 2. Close it.',
    '• Bread is dear. | It was cheap.',
    'See example.com or U.S.A. for more.',
  ])('end where a reader ends them: %s', (drawing) => {
    expect(split(drawing)).toBe(drawing);
  });

  test('end without a space after the full stop', () => {
    const { text, paragraphs } = segment('It ended the war.The peace held.');
    expect(paragraphs[0]?.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'It ended the war.',
      'The peace held.',
    ]);
  });
});
