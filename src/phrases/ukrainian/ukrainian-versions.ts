import type { Compared } from '../../answers/groups/variant.ts';
import { counted } from '../counted.ts';
import { listing } from '../listing.ts';
import type { VersionPhrases } from '../phrases.ts';
import { slavicForms } from '../slavic-forms.ts';

const LANGUAGE = 'uk';
const count = counted(LANGUAGE);
const list = listing(LANGUAGE);
const quoted = (words: string): string => `«${words}»`;
const quotedList = (words: readonly string[]): string => words.map(quoted).join(', ');
const statements = (n: number): string =>
  count(n, slavicForms('висловлювання', 'висловлювання', 'висловлювань'));

export const ukrainianVersions: VersionPhrases = {
  version: {
    1: (outlet) => `Тими самими словами: ${outlet}`,
    2: (outlet) => `Наскільки можна судити, те саме висловлювання іншими словами: ${outlet}`,
    3: (outlet) => `Можливо, те саме: ${outlet}; формулювання видань різняться`,
  },
  sameArticle: 'Наскільки можна судити, те саме висловлювання в іншому місці тієї самої статті',
  onlyHere: (words) => `Лише тут: ${quotedList(words)}`,
  onlyThere: (words) => `Лише в першому варіанті: ${quotedList(words)}`,
  otherThroughout: 'Слова всюди інші',
  partlyIn: (direct, partly) => `Пряма цитата: ${direct}; у лапках лише частково: ${partly}`,
  directIn: (direct, paraphrase) => `Пряма цитата: ${direct}; переказ: ${paraphrase}`,
  about: {
    number: 'Видання наводять різні числа',
    name: 'Видання називають різні імена або посади',
    date: 'Видання називають різні дні',
    strength: 'Формулювання видань більш або менш категоричні',
    polarity: 'Видання розходяться в тому, чи це сказано, чи заперечено, чи про це лише спитали',
  },
  aboutWithin: {
    number: 'У статті наведено два числа',
    name: 'У статті названо два імені або дві посади',
    date: 'У статті названо два дні',
    strength: 'У статті це сказано і більш, і менш категорично',
    polarity: 'У статті це то сказано, то заперечено, то лише спитано',
  },
  ifOne: (told) => `${told}, якщо це одне висловлювання`,
  side: (outlet, words) => `${outlet}: ${quoted(words)}`,
  sideWithout: (outlet) => `${outlet}: такого слова немає`,
  sidePublished: (outlet, day) => `${outlet}: опубліковано ${day}`,
  moreDisagreements: (n) =>
    `Ще ${count(n, slavicForms('розбіжність', 'розбіжності', 'розбіжностей'))}: їх перелічить /compare`,
  anotherArticle: (outlet) => `${outlet} (інша стаття)`,
  part: (words) => `Тут порівнюється: ${quoted(words)}`,
  heading: (asked, n) => `${about(asked)}: для порівняння ${statements(n)}`,
  reportedBy: (outlets, isSure) =>
    `${isSure ? 'Хто про це повідомляє' : 'Хто про це повідомляє, наскільки можна судити'}: ${list(outlets)}`,
  notQuotedHere: (outlets, isSure) =>
    `${isSure ? 'Хто ще про це повідомляє, без цитати тут' : 'Хто ще про це повідомляє, наскільки можна судити, без цитати тут'}: ${list(outlets)}`,
  notReportedBy: (outlets) => `У чиїх збережених статтях цього не знайдено: ${list(outlets)}`,
  moreOutlets: (n) => `ще ${count(n, slavicForms('видання', 'видання', 'видань'))}`,
  chart: {
    legend: { direct: 'пряма цитата', paraphrase: 'переказ', possible: 'можливо, те саме' },
    title: about,
    alt: (asked, n) =>
      `Яке видання що передає, наскільки можна судити. ${about(asked)}: ${statements(n)}.`,
    left: (n) => `Не показано тут: ще ${count(n, slavicForms('видання', 'видання', 'видань'))}`,
    cell: (outlet, kind, numbers) => `${outlet}, ${kind}: ${numbers.join(', ')}.`,
  },
};

function about({ topic, speaker }: Compared): string {
  if (topic === null) return speaker ?? '';
  return speaker === null ? topic : `${speaker}, ${topic}`;
}
