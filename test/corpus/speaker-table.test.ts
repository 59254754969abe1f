import { describe, expect, test } from 'vitest';
import { buildSpeakers } from '../../src/corpus/speakers/build-speakers.ts';
import type { Speaker } from '../../src/corpus/speakers/speaker.ts';
import { packSpeakers } from '../../src/corpus/speakers/speaker-packer.ts';
import { type KnownForms, SpeakerTable } from '../../src/corpus/speakers/speaker-table.ts';
import { source, speakersIn } from '../support/speaker-sources.ts';

const GUILD = '900000000000000001';

const registry = buildSpeakers([
  source(
    'shared/a',
    'On Monday special envoy Dana Hale said it was late. Hale said it would rain.',
  ),
  source('shared/b', 'The Kremlin said it was fine. Envoy Zoë Müller said it was possible.'),
  source(
    `${GUILD}/c`,
    'On Monday harbour manager Dana Hale said it was closed. Then Quill Orr said it was open.',
  ),
]);
const speakers = speakersIn(registry);
const table = new SpeakerTable(packSpeakers(registry));

function tableOf(speaker: Partial<Speaker>): SpeakerTable {
  const changed = [{ ...(speakers[0] as Speaker), ...speaker }];
  return new SpeakerTable(packSpeakers({ ...registry, speakers: changed }));
}

function placeOf(name: string): number {
  return speakers.findIndex((each) => each.name === name);
}

function wordsOf(from: SpeakerTable, { names, roles }: KnownForms): unknown {
  const text = (form: number): string => from.forms.textOf(form);
  return { names: names.map(text), roles: roles.map(text) };
}

describe('a speaker table', () => {
  test('gives back the speakers it was made of', () => {
    expect(speakers.length).toBeGreaterThan(3);
    expect(Array.from(table, (each) => ({ ...each }))).toEqual(speakers);
    expect(table.at(speakers.length)).toBeUndefined();
    for (const [place, { id, name, kind }] of speakers.entries())
      expect([table.idOf(place), table.nameOf(place), table.kindOf(place)]).toEqual([
        id,
        name,
        kind,
      ]);
  });

  test('counts statements in the articles of a mask', () => {
    const place = placeOf('Dana Hale');
    expect(table.statementsIn(place, Uint8Array.of(1, 1, 1))).toBe(3);
    expect(table.statementsIn(place, Uint8Array.of(1, 1, 0))).toBe(2);
    expect(table.statementsIn(place, Uint8Array.of(0, 1, 0))).toBe(0);
    expect(table.statementsIn(placeOf('Quill Orr'), Uint8Array.of(1, 1, 0))).toBe(0);
  });

  test('tells whether there is one', () => {
    const place = placeOf('Dana Hale');
    expect(table.speaksIn(place, Uint8Array.of(0, 0, 1))).toBe(true);
    expect(table.speaksIn(place, Uint8Array.of(0, 1, 0))).toBe(false);
    expect(table.speaksIn(placeOf('Quill Orr'), Uint8Array.of(1, 1, 0))).toBe(false);
  });

  test('tells what the articles of some folders call a speaker, and nothing of others', () => {
    const place = placeOf('Dana Hale');
    expect(wordsOf(table, table.formsOf(place, new Set(['shared'])))).toEqual({
      names: ['Dana Hale', 'Dana Hale', 'Hale'],
      roles: ['special envoy'],
    });
    expect(wordsOf(table, table.formsOf(place, new Set([GUILD])))).toEqual({
      names: ['Dana Hale', 'Dana Hale'],
      roles: ['harbour manager'],
    });
  });

  test('tells of a changed speaker only what is left', () => {
    const place = placeOf('Dana Hale');
    const whole = speakers[place] as Speaker;
    const changed: Speaker = {
      ...whole,
      name: 'Hale',
      aliases: [whole.aliases.find(({ form }) => form === 'Hale') ?? whole.aliases[0]],
      roles: [],
      statements: [[0, 0]],
    };
    const other = new SpeakerTable(table.columns, new Map([[place, changed]]));
    expect(other.at(place)).toBe(changed);
    expect(other.nameOf(place)).toBe('Hale');
    expect(other.statementsIn(place, Uint8Array.of(1, 1, 1))).toBe(1);
    expect(other.speaksIn(place, Uint8Array.of(0, 1, 1))).toBe(false);
    expect(wordsOf(other, other.formsOf(place, new Set(['shared', GUILD])))).toEqual({
      names: ['Hale', 'Hale'],
      roles: [],
    });
    // The others are who they were.
    expect({ ...other.at(placeOf('Quill Orr')) }).toEqual(speakers[placeOf('Quill Orr')]);
  });
});

describe('a form table', () => {
  const { forms } = table;
  const numberOf = (text: string): number =>
    Array.from(forms.columns.texts.ends.keys()).find((form) => forms.textOf(form) === text) ?? -1;

  test('compares words as they are folded', () => {
    const same = forms.same(['zoe', 'muller']);
    expect(forms.bitsOf(numberOf('Zoë Müller'), same)).toBe(0b11);
    expect(forms.bitsOf(numberOf('Dana Hale'), same)).toBe(0);
    expect(forms.written(['zoe', 'muller'])(numberOf('Zoë Müller'))).toBe(true);
    expect(forms.written(['muller', 'zoe'])(numberOf('Zoë Müller'))).toBe(false);
    expect(forms.written(['zoe'])(numberOf('Zoë Müller'))).toBe(false);
  });

  test('compares another spelling of long words only', () => {
    const { forms: spelled } = tableOf({ name: 'Oleh Zelensky', aliases: [] as never });
    const form = spelled.columns.texts.ends.length - 1;
    expect(spelled.textOf(form)).toBe('Oleh Zelensky');
    expect(spelled.bitsOf(form, spelled.spelled(['zelenskyy', 'oleg']))).toBe(0b01);
    expect(spelled.bitsOf(form, spelled.same(['zelenskyy', 'oleh']))).toBe(0b10);
    const begins = spelled.passing(['zel', 'x'], (word, part) => word.startsWith(part));
    expect(spelled.bitsOf(form, begins)).toBe(0b01);
  });

  test('knows a body by any of its names', () => {
    const { forms: bodies } = tableOf({ name: 'the U.S.', kind: 'organisation' });
    const place = Array.from(bodies.columns.texts.ends.keys()).find(
      (form) => bodies.textOf(form) === 'the U.S.',
    );
    expect(bodies.bodyNamed('United States')).toBe(bodies.bodyOf(place ?? -1));
    expect(bodies.bodyNamed('Britain')).toBeNull();
  });
});
