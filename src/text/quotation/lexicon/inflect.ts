export type Inflection = 'base' | 'present' | 'past' | 'participle';

export interface InflectedForm {
  readonly form: string;
  readonly inflection: Inflection;
}

// Past tense, and the past participle where it differs.
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  foresee: ['foresaw', 'foreseen'],
  sing: ['sang', 'sung'],
  swear: ['swore', 'sworn'],
  read: ['read'],
  make: ['made'],
  bet: ['bet'],
  forecast: ['forecast'],
  put: ['put'],
  quip: ['quipped'],
  quiz: ['quizzed'],
  brag: ['bragged'],
  rebut: ['rebutted'],
  refer: ['referred'],
  admit: ['admitted'],
  blog: ['blogged'],
  chat: ['chatted'],
  snap: ['snapped'],
  posit: ['posited'],
  slam: ['slammed'],
  dub: ['dubbed'],
  pan: ['panned'],
  urge: ['urged'],
};

// “-ing” doubles the same letters as the past tense: quipping, admitting.
const DOUBLED = /(?<consonant>[bgmptr])\k<consonant>ed$/u;

/** The forms of a verb, each once: say, says, said, saying. */
export function inflect(lemma: string): readonly InflectedForm[] {
  const past = IRREGULAR[lemma] ?? [regularPast(lemma)];
  return [
    { form: lemma, inflection: 'base' },
    { form: present(lemma), inflection: 'present' },
    ...past.map((form) => ({ form, inflection: 'past' }) as const),
    { form: presentParticiple(lemma, past[0] ?? ''), inflection: 'participle' },
  ];
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  // reply → replied, but convey → conveyed
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}

function present(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  // stress → stresses, vouch → vouches
  if (/(?:s|sh|ch|x|z)$/u.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}

function presentParticiple(lemma: string, past: string): string {
  if (DOUBLED.test(past)) return past.replace(/ed$/u, 'ing');
  // agree → agreeing, but argue → arguing
  if (/[^e]e$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${lemma}ing`;
}
