import type { CheckPhrases } from '../check-phrases.ts';
import { counted } from '../counted.ts';
import { listing } from '../listing.ts';
import { slavicForms } from '../slavic-forms.ts';

const count = counted('ru');
const quoted = (words: string): string => `«${words}»`;
const list = listing('ru');
const quotedList = (runs: readonly string[]): string => runs.map(quoted).join(', ');

const found = (isSame: boolean): string => (isSame ? 'Найдено' : 'Найдено в другой формулировке');

export const russianCheck: CheckPhrases = {
  verdict: {
    'word-for-word': (claim) => `Найдено слово в слово: ${quoted(claim)}`,
    'other-words': (claim) => `Найдено, но слова другие: ${quoted(claim)}`,
    indirect: (claim, isSame) =>
      `${found(isSame)}, и только в пересказе: в статье это без кавычек. ${quoted(claim)}`,
    nobody: (claim, isSame) =>
      `${found(isSame)} в статье, где не указано, что это кто-то сказал: ${quoted(claim)}`,
    absent: (claim) => `В статьях не найдено: ${quoted(claim)}`,
    'too-short': (claim) =>
      `Слишком коротко для проверки: ${quoted(claim)}. Нужно ещё несколько слов.`,
  },
  otherSpeaker: (claim, speaker, claimed, isSame) =>
    `${found(isSame)}, но, согласно статье, это говорит ${speaker}, а не ${quoted(claimed)}: ${quoted(claim)}`,
  nothing: 'Проверять нечего: в этом сообщении нет собственного текста.',
  messageOnly: (runs) => `Есть в сообщении, нет в статье: ${quotedList(runs)}`,
  articleOnly: (runs) => `Есть в статье, нет в сообщении: ${quotedList(runs)}`,
  misspelt: (message, article) =>
    `Написано иначе: в сообщении ${quoted(message)}, в статье ${quoted(article)}`,
  speaker: {
    nobody: 'Кого имеет в виду сообщение, понять не удалось: проверены только слова.',
    same: (claimed) => `В сообщении назван тот же автор слов: ${quoted(claimed)}`,
    unknown: (claimed) =>
      `Проверены только слова: по статьям не понять, тот же ли это автор слов: ${quoted(claimed)}.`,
    unnamed: (claimed) =>
      `Проверены только слова: автор слов в статье не назван; может быть, это ${quoted(claimed)}, а может быть, и нет.`,
  },
  polarity: {
    said: null,
    denied: 'Обратите внимание: в статье сообщается, что это отрицают.',
    asked: 'Обратите внимание: в статье это приводится как вопрос.',
    'not-said': 'Обратите внимание: в статье сообщается, что этого не говорили.',
  },
  onlyIn: (outlet) =>
    outlet === null
      ? 'У других изданий такая формулировка не найдена.'
      : `Такая формулировка найдена только у одного издания: ${outlet}.`,
  sameWordsIn: (outlets) => `Те же слова есть и здесь: ${list(outlets)}.`,
  partlyQuoted: 'В статье только часть этих слов стоит в кавычках.',
  cut: 'Отрывок продолжается: здесь приведены его первые предложения.',
  notQuoted: 'Это есть в статье, которая процитирована выше и больше цитироваться не может:',
  absentNote: 'Это всё же могло быть сказано: поиск шёл только по сохранённым статьям.',
  leftOut: (n) =>
    `Без проверки в этом сообщении: ещё ${count(n, slavicForms('цитата', 'цитаты', 'цитат'))}.`,
  reports: 'Здесь говорится, что сообщают статьи, но никогда – правда ли это.',
};
