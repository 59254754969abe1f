import type { CheckPhrases } from '../check-phrases.ts';
import { counted } from '../counted.ts';
import { listing } from '../listing.ts';
import { slavicForms } from '../slavic-forms.ts';

const count = counted('uk');
const quoted = (words: string): string => `«${words}»`;
const list = listing('uk');
const quotedList = (runs: readonly string[]): string => runs.map(quoted).join(', ');

const found = (isSame: boolean): string => (isSame ? 'Знайдено' : 'Знайдено в іншому формулюванні');

export const ukrainianCheck: CheckPhrases = {
  verdict: {
    'word-for-word': (claim) => `Знайдено слово в слово: ${quoted(claim)}`,
    'other-words': (claim) => `Знайдено, але слова інші: ${quoted(claim)}`,
    indirect: (claim, isSame) =>
      `${found(isSame)}, і лише в переказі: у статті це без лапок. ${quoted(claim)}`,
    nobody: (claim, isSame) =>
      `${found(isSame)} у статті, де не вказано, що це хтось сказав: ${quoted(claim)}`,
    absent: (claim) => `У статтях не знайдено: ${quoted(claim)}`,
    'too-short': (claim) => `Закоротко для перевірки: ${quoted(claim)}. Потрібно ще кілька слів.`,
  },
  otherSpeaker: (claim, speaker, claimed, isSame) =>
    `${found(isSame)}, але, згідно зі статтею, це каже ${speaker}, а не ${quoted(claimed)}: ${quoted(claim)}`,
  nothing: 'Перевіряти нічого: у цьому повідомленні немає власного тексту.',
  messageOnly: (runs) => `Є в повідомленні, немає у статті: ${quotedList(runs)}`,
  articleOnly: (runs) => `Є у статті, немає в повідомленні: ${quotedList(runs)}`,
  misspelt: (message, article) =>
    `Написано інакше: у повідомленні ${quoted(message)}, у статті ${quoted(article)}`,
  speaker: {
    nobody: 'Кого має на увазі повідомлення, зрозуміти не вдалося: перевірено лише слова.',
    same: (claimed) => `У повідомленні названо того самого автора слів: ${quoted(claimed)}`,
    unknown: (claimed) =>
      `Перевірено лише слова: зі статей не зрозуміти, чи це той самий автор слів: ${quoted(claimed)}.`,
    unnamed: (claimed) =>
      `Перевірено лише слова: автора слів у статті не названо; можливо, це ${quoted(claimed)}, а можливо, й ні.`,
  },
  polarity: {
    said: null,
    denied: 'Зверніть увагу: у статті повідомляється, що це заперечують.',
    asked: 'Зверніть увагу: у статті це наведено як запитання.',
    'not-said': 'Зверніть увагу: у статті повідомляється, що цього не казали.',
  },
  onlyIn: (outlet) =>
    outlet === null
      ? 'В інших видань такого формулювання не знайдено.'
      : `Таке формулювання знайдено лише в одного видання: ${outlet}.`,
  sameWordsIn: (outlets) => `Ті самі слова є й тут: ${list(outlets)}.`,
  partlyQuoted: 'У статті лише частина цих слів стоїть у лапках.',
  cut: 'Уривок триває: тут наведено його перші речення.',
  notQuoted: 'Це є у статті, яку процитовано вище і більше цитувати не можна:',
  absentNote: 'Це все ж могло бути сказано: пошук ішов лише збереженими статтями.',
  leftOut: (n) =>
    `Без перевірки в цьому повідомленні: ще ${count(n, slavicForms('цитата', 'цитати', 'цитат'))}.`,
  reports: 'Тут ідеться про те, що повідомляють статті, але ніколи – чи це правда.',
};
