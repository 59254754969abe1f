import type { Away } from '../../answers/answer.ts';
import { counted } from '../counted.ts';
import type { ArticlePhrases, AttributionPhrases, DatePhrases } from '../phrases.ts';
import { slavicForms } from '../slavic-forms.ts';

const count = counted('uk');

// he → Keith Kellogg; Keith Kellogg alone when the sentence has no word for the speaker.
const arrow = (name: string, source: string | null): string =>
  source === null ? name : `${source} → ${name}`;

const UNIT = {
  sentence: {
    before: 'у попередньому реченні',
    forms: slavicForms('речення', 'речення', 'речень'),
  },
  paragraph: {
    before: 'у попередньому абзаці',
    forms: slavicForms('абзац', 'абзаци', 'абзаців'),
  },
} as const;

const where = ({ unit, count: away }: Away): string => {
  if (away < 0) return 'далі у статті';
  if (away === 0) return 'у тому самому реченні';
  return away === 1 ? UNIT[unit].before : `за ${count(away, UNIT[unit].forms)} до цього`;
};

const fromPublication = (words: string, published: string | null): string =>
  published === null
    ? `«${words}», відлічено від дати публікації`
    : `«${words}», відлічено від дати публікації: ${published}`;

export const ukrainianAttribution: AttributionPhrases = {
  speaker: {
    name: (name) => `${name}, ім’я названо тут`,
    alias: (name, source, where) =>
      `${arrow(name, source)}, повне ім’я названо ${where ?? 'в цій статті'}`,
    pronoun: (name, source, where) =>
      `${arrow(name, source)}, ім’я названо ${where ?? 'у статті раніше'}`,
    role: (name, source, where) =>
      `${arrow(name, source)}, роль названо ${where ?? 'в цій статті'}`,
  },
  where,
  introducedElsewhere: (name, source, role) =>
    `${arrow(name, source)}, в іншій статті вказано: «${role}»`,
  namedElsewhere: (name, source) => `${arrow(name, source)}, повне ім’я названо в інших статтях`,
  unnamed: (source) => `«${source}», ім’я не названо`,
  speakerUnknown: 'Автора слів не названо',
  transcript: 'стенограма',
  kind: {
    direct: () => 'пряма цитата',
    mixed: () => 'часткова цитата',
    indirect: (outlet) => (outlet === null ? 'переказ' : `переказує ${outlet}`),
  },
  polarity: { said: null, denied: 'заперечується', asked: 'запитання', 'not-said': 'не сказано' },
};

export const ukrainianArticle: ArticlePhrases = {
  outlet: {
    stated: (outlet) => outlet,
    url: (outlet) => `${outlet} (видання визначено за адресою)`,
    moderator: (outlet) => `${outlet} (видання вказав модератор)`,
    unknown: (outlet) => `${outlet} (звідки відомо видання, не зазначено)`,
  },
  outletUnknown: 'видання невідоме',
  published: {
    stated: (day) => `опубліковано ${day} (вказано)`,
    'json-ld': (day) => `опубліковано ${day} (вказано в даних сторінки)`,
    meta: (day) => `опубліковано ${day} (вказано в даних сторінки)`,
    markup: (day) => `опубліковано ${day} (вказано в даних сторінки)`,
    url: (day) => `опубліковано ${day} (визначено за адресою)`,
    text: (day) => `опубліковано ${day} (прочитано в тексті сторінки)`,
    feed: (day) => `опубліковано ${day} (вказано у стрічці)`,
    moderator: (day) => `опубліковано ${day} (вказав модератор)`,
    inferred: (day) => `опубліковано ${day} (визначено опосередковано)`,
    unknown: (day) => `опубліковано ${day} (звідки відома дата, не зазначено)`,
  },
  publishedUnknown: 'дата публікації невідома',
  untitled: 'Стаття без заголовка',
  open: 'Відкрити статтю',
  openTitled: (title) => `Відкрити: ${title}`,
  addressTooLong: 'Адреса статті задовга для кнопки',
};

export const ukrainianDate: DatePhrases = {
  basis: {
    stated: (words) => `«${words}», вказано`,
    'year-inferred': (words) => `«${words}», рік визначено опосередковано`,
    weekday: fromPublication,
    deictic: fromPublication,
    'relative-to-publication': fromPublication,
    'relative-to-text': (words) => `«${words}», відлічено від іншої дати у статті`,
  },
  statedAsShown: 'вказано',
  byPublication: 'лише за датою публікації: у реченні дати немає',
  about: (date) => `приблизно ${date}`,
};
