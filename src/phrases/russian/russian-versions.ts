import type { Compared } from '../../answers/groups/variant.ts';
import { counted } from '../counted.ts';
import { listing } from '../listing.ts';
import type { VersionPhrases } from '../phrases.ts';
import { slavicForms } from '../slavic-forms.ts';

const LANGUAGE = 'ru';
const count = counted(LANGUAGE);
const list = listing(LANGUAGE);
const quoted = (words: string): string => `«${words}»`;
const quotedList = (words: readonly string[]): string => words.map(quoted).join(', ');
const statements = (n: number): string =>
  count(n, slavicForms('высказывание', 'высказывания', 'высказываний'));

export const russianVersions: VersionPhrases = {
  version: {
    1: (outlet) => `Теми же словами: ${outlet}`,
    2: (outlet) => `Насколько можно судить, то же высказывание другими словами: ${outlet}`,
    3: (outlet) => `Возможно, то же самое: ${outlet}; формулировки изданий различаются`,
  },
  sameArticle: 'Насколько можно судить, то же высказывание в другом месте той же статьи',
  onlyHere: (words) => `Только здесь: ${quotedList(words)}`,
  onlyThere: (words) => `Только в первом варианте: ${quotedList(words)}`,
  otherThroughout: 'Слова всюду другие',
  partlyIn: (direct, partly) => `Прямая цитата: ${direct}; в кавычках лишь частично: ${partly}`,
  directIn: (direct, paraphrase) => `Прямая цитата: ${direct}; пересказ: ${paraphrase}`,
  about: {
    number: 'Издания приводят разные числа',
    name: 'Издания называют разные имена или должности',
    date: 'Издания называют разные дни',
    strength: 'Формулировки изданий более или менее категоричны',
    polarity: 'Издания расходятся в том, сказано ли это, отрицалось или об этом лишь спросили',
  },
  aboutWithin: {
    number: 'В статье приведены два числа',
    name: 'В статье названы два имени или две должности',
    date: 'В статье названы два дня',
    strength: 'В статье это сказано и более, и менее категорично',
    polarity: 'В статье это то сказано, то отрицается, то лишь спрошено',
  },
  ifOne: (told) => `${told}, если это одно высказывание`,
  side: (outlet, words) => `${outlet}: ${quoted(words)}`,
  sideWithout: (outlet) => `${outlet}: такого слова нет`,
  sidePublished: (outlet, day) => `${outlet}: опубликовано ${day}`,
  moreDisagreements: (n) =>
    `Ещё ${count(n, slavicForms('расхождение', 'расхождения', 'расхождений'))}: их перечислит /compare`,
  anotherArticle: (outlet) => `${outlet} (другая статья)`,
  part: (words) => `Здесь сравнивается: ${quoted(words)}`,
  heading: (asked, n) => `${about(asked)}: для сравнения ${statements(n)}`,
  reportedBy: (outlets, isSure) =>
    `${isSure ? 'Кто об этом сообщает' : 'Кто об этом сообщает, насколько можно судить'}: ${list(outlets)}`,
  notQuotedHere: (outlets, isSure) =>
    `${isSure ? 'Кто ещё об этом сообщает, без цитаты здесь' : 'Кто ещё об этом сообщает, насколько можно судить, без цитаты здесь'}: ${list(outlets)}`,
  notReportedBy: (outlets) => `В чьих сохранённых статьях это не найдено: ${list(outlets)}`,
  moreOutlets: (n) => `ещё ${count(n, slavicForms('издание', 'издания', 'изданий'))}`,
  chart: {
    legend: { direct: 'прямая цитата', paraphrase: 'пересказ', possible: 'возможно, то же' },
    title: about,
    alt: (asked, n) =>
      `Какое издание что передаёт, насколько можно судить. ${about(asked)}: ${statements(n)}.`,
    left: (n) => `Не показано здесь: ещё ${count(n, slavicForms('издание', 'издания', 'изданий'))}`,
    cell: (outlet, kind, numbers) => `${outlet}, ${kind}: ${numbers.join(', ')}.`,
  },
};

function about({ topic, speaker }: Compared): string {
  if (topic === null) return speaker ?? '';
  return speaker === null ? topic : `${speaker}, ${topic}`;
}
