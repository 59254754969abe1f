import type { ItsFunction } from 'wink-nlp';
import type { Token } from '../segmented.ts';
import type { Span } from '../span.ts';
import { loadWink } from './load-wink.ts';
import { tokenSpans } from './token-spans.ts';

// wink-nlp splits a word in other ways once it has met it in another text (“Hale’s” becomes one token), and slows
// down on long runs. So we split, and hand it simple words; what is none of these keeps a tag of its own.
const SIMPLE =
  /^(?:[\p{Script=Latin}\p{M}]{1,40}(?:['’]\p{Script=Latin}+)?|(?:\p{Script=Latin}{1,5}\.){1,8}|[\d.,:/]{1,20}|['’]\p{L}{1,2}|[.,;:!?'"“”‘’()[\]…–—%$&-]{1,8})$/u;
const STAND_IN = 'thing';

interface Tagged {
  readonly tag: string;
  readonly lemma: string;
}

/** The words and marks of one paragraph, each an exact slice of the text, with wink-nlp's tags and lemmas. */
export function taggedTokens(text: string, paragraph: Span): readonly Token[] {
  const spans = tokenSpans(text, paragraph);
  const forms = spans.map((span) => text.slice(span.start, span.end));
  const handed = forms.map((form) => (isSimple(form) ? form.replace('’', "'") : STAND_IN));
  const tagged = tagForms(handed);
  return spans.map(({ start, end }, index) => {
    const form = forms[index] ?? '';
    const lower = form.toLowerCase();
    const wink = tagged[index] ?? { tag: 'X', lemma: lower };
    const isStandIn = handed[index] === STAND_IN && lower !== STAND_IN;
    const { tag, lemma } = isStandIn
      ? tagByShape(form, lower)
      : (tagClitic(lower, forms[index - 1], forms[index + 1]) ?? wink);
    return { start, end, tag, lower, lemma };
  });
}

// Most words are of plain letters: asked first, it spares the long pattern.
const isSimple = (form: string): boolean => /^[A-Za-z]{1,40}$/u.test(form) || SIMPLE.test(form);

/** One tag a form, also where wink-nlp splits a form further: “cannot” is its “can” and “not”. */
function tagForms(forms: readonly string[]): readonly Tagged[] {
  const nlp = loadWink();
  // wink-nlp declares them as methods, and “lemma” with one parameter too few.
  const its = nlp.its as unknown as Readonly<
    Record<'value' | 'pos' | 'lemma', ItsFunction<string>>
  >;
  const tokens = nlp.readDoc(forms.join(' ')).tokens();
  const values = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma);
  const found: Tagged[] = [];
  let at = 0;
  for (const form of forms) {
    found.push({ tag: tags[at] ?? 'X', lemma: lemmas[at] ?? form.toLowerCase() });
    let covered = 0;
    while (covered < form.length && at < values.length) {
      covered += values[at]?.length ?? form.length;
      at += 1;
    }
  }
  return found;
}

// it’s, he’d; won’t, can’t, shan’t
const BEFORE_IS = new Set('i it he she that this there here what who where how when'.split(' '));
const CUT_SHORT = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

/** The tag and lemma of the halves of “it’s” and “won’t”, which wink-nlp does not know apart. */
function tagClitic(
  lower: string,
  before: string | undefined,
  after: string | undefined,
): Tagged | null {
  if (lower === "'s" || lower === '’s') {
    const isVerb = before !== undefined && BEFORE_IS.has(before.toLowerCase());
    return isVerb ? { tag: 'AUX', lemma: 'be' } : { tag: 'PART', lemma: "'s" };
  }
  const modal = CUT_SHORT.get(lower);
  if (modal === undefined || !/^n['’]t$/iu.test(after ?? '')) return null;
  return { tag: 'AUX', lemma: modal };
}

/** For what wink-nlp is not shown: addresses, other scripts, symbols, over-long runs. */
function tagByShape(form: string, lower: string): Tagged {
  if (/^\p{N}/u.test(form)) return { tag: 'NUM', lemma: lower };
  if (/^\p{L}/u.test(form)) return { tag: 'X', lemma: lower };
  return { tag: /^\p{P}/u.test(form) ? 'PUNCT' : 'SYM', lemma: lower };
}
