import type { Away } from '../../answers/answer.ts';
import { counted } from '../counted.ts';
import type { ArticlePhrases, AttributionPhrases, DatePhrases } from '../phrases.ts';
import { slavicForms } from '../slavic-forms.ts';

const count = counted('ru');

// he → Keith Kellogg; Keith Kellogg alone when the sentence has no word for the speaker.
const arrow = (name: string, source: string | null): string =>
  source === null ? name : `${source} → ${name}`;

const UNIT = {
  sentence: {
    before: 'в предыдущем предложении',
    forms: slavicForms('предложение', 'предложения', 'предложений'),
  },
  paragraph: {
    before: 'в предыдущем абзаце',
    forms: slavicForms('абзац', 'абзаца', 'абзацев'),
  },
} as const;

const where = ({ unit, count: away }: Away): string => {
  if (away < 0) return 'дальше в статье';
  if (away === 0) return 'в том же предложении';
  return away === 1 ? UNIT[unit].before : `за ${count(away, UNIT[unit].forms)} до этого`;
};

const fromPublication = (words: string, published: string | null): string =>
  published === null
    ? `«${words}», отсчитано от даты публикации`
    : `«${words}», отсчитано от даты публикации: ${published}`;

export const russianAttribution: AttributionPhrases = {
  speaker: {
    name: (name) => `${name}, имя названо здесь`,
    alias: (name, source, where) =>
      `${arrow(name, source)}, полное имя названо ${where ?? 'в этой статье'}`,
    pronoun: (name, source, where) =>
      `${arrow(name, source)}, имя названо ${where ?? 'в статье раньше'}`,
    role: (name, source, where) =>
      `${arrow(name, source)}, роль названа ${where ?? 'в этой статье'}`,
  },
  where,
  introducedElsewhere: (name, source, role) =>
    `${arrow(name, source)}, в другой статье указано: «${role}»`,
  namedElsewhere: (name, source) => `${arrow(name, source)}, полное имя названо в других статьях`,
  unnamed: (source) => `«${source}», имя не названо`,
  speakerUnknown: 'Автор слов не назван',
  transcript: 'стенограмма',
  kind: {
    direct: () => 'прямая цитата',
    mixed: () => 'частичная цитата',
    indirect: (outlet) => (outlet === null ? 'пересказ' : `пересказывает ${outlet}`),
  },
  polarity: { said: null, denied: 'отрицается', asked: 'вопрос', 'not-said': 'не сказано' },
};

export const russianArticle: ArticlePhrases = {
  outlet: {
    stated: (outlet) => outlet,
    url: (outlet) => `${outlet} (издание определено по адресу)`,
    moderator: (outlet) => `${outlet} (издание указал модератор)`,
    unknown: (outlet) => `${outlet} (откуда известно издание, не отмечено)`,
  },
  outletUnknown: 'издание неизвестно',
  published: {
    stated: (day) => `опубликовано ${day} (указано)`,
    'json-ld': (day) => `опубликовано ${day} (указано в данных страницы)`,
    meta: (day) => `опубликовано ${day} (указано в данных страницы)`,
    markup: (day) => `опубликовано ${day} (указано в данных страницы)`,
    url: (day) => `опубликовано ${day} (определено по адресу)`,
    text: (day) => `опубликовано ${day} (прочитано в тексте страницы)`,
    feed: (day) => `опубликовано ${day} (указано в ленте)`,
    moderator: (day) => `опубликовано ${day} (указал модератор)`,
    inferred: (day) => `опубликовано ${day} (определено косвенно)`,
    unknown: (day) => `опубликовано ${day} (откуда известна дата, не отмечено)`,
  },
  publishedUnknown: 'дата публикации неизвестна',
  untitled: 'Статья без заголовка',
  open: 'Открыть статью',
  openTitled: (title) => `Открыть: ${title}`,
  addressTooLong: 'Адрес статьи слишком длинный для кнопки',
};

export const russianDate: DatePhrases = {
  basis: {
    stated: (words) => `«${words}», указано`,
    'year-inferred': (words) => `«${words}», год определён косвенно`,
    weekday: fromPublication,
    deictic: fromPublication,
    'relative-to-publication': fromPublication,
    'relative-to-text': (words) => `«${words}», отсчитано от другой даты в статье`,
  },
  statedAsShown: 'указано',
  byPublication: 'только по дате публикации: в предложении даты нет',
  about: (date) => `примерно ${date}`,
};
