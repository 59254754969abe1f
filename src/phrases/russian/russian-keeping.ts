import type { Use } from '../../operations/facts.ts';
import { counted } from '../counted.ts';
import { decimal } from '../decimal.ts';
import type {
  ButtonPhrases,
  DoubtPhrases,
  DraftPhrases,
  KeepingPhrases,
  KeptPhrases,
} from '../keeping-phrases.ts';
import { slavicForms } from '../slavic-forms.ts';
import { russianRecord } from './russian-record.ts';
import { russianRefusal } from './russian-refusal.ts';

const count = counted('ru');
const oneDecimal = decimal('ru');
const articles = (n: number): string => count(n, slavicForms('статья', 'статьи', 'статей'));
const sentences = (n: number): string =>
  count(n, slavicForms('предложение', 'предложения', 'предложений'));
const statements = (n: number): string =>
  count(n, slavicForms('высказывание', 'высказывания', 'высказываний'));
const used = ({ used, limit }: Use): string => (limit === null ? `${used}` : `${used} из ${limit}`);

const doubt: DoubtPhrases = {
  titleUnknown: 'Заголовок неизвестен. Укажите его кнопкой «Изменить» или сохраните без него.',
  outletUnknown:
    'Издание неизвестно. Укажите его кнопкой «Изменить», иначе в каждой цитате будет «издание неизвестно».',
  dateUnknown:
    'Дата публикации неизвестна. Укажите её кнопкой «Изменить», иначе такие дни, как “on Monday”, не будут отсчитаны.',
  dateUnconfirmed: (day) =>
    `На дату публикации указывает только слабый признак: ${day}. Скажите, верна ли она.`,
  twoDates: (one, other) => `На странице две даты: ${one} и ${other}. Выберите одну.`,
  language: (found, expected) =>
    `Похоже, язык текста – «${found}». Бот читает на этих языках: ${expected.join(', ')}; здесь он может найти мало.`,
  nearCopy: (title, percent, isOwn) =>
    `Текст на ${percent} % уже есть в статье «${title}». ${isOwn ? 'Замените её, оставьте обе или отмените.' : 'Та статья общая для всех серверов. Оставьте обе или отмените.'}`,
  hiddenCharacters: (codePoints) =>
    `В тексте есть невидимые символы: ${codePoints.join(', ')}. Они сохраняются как есть.`,
};

const draft: DraftPhrases = {
  heading: 'Посмотрите, прежде чем сохранить',
  saveHint: 'Пока ничего не сохранено. На сохранение у вас есть сутки.',
  author: (name) => `Автор статьи: ${name ?? 'неизвестен'}`,
  rights: (words) =>
    `Права: ${words ?? 'принадлежат изданию; в одном ответе цитируется не больше трёх предложений, с его названием и ссылкой'}`,
  words: (n) => count(n, slavicForms('слово', 'слова', 'слов')),
  first: (sentence) => `Начало: ${sentence}`,
  last: (sentence) => `Конец: ${sentence}`,
  dropped: (n) => `Не включено: ${count(n, slavicForms('строка', 'строки', 'строк'))}.`,
  droppedLine: (text) => `– ${text}`,
  nothingDropped: 'Всё включено.',
  quota: (all, today) => `Статей: ${used(all)}; добавлено за 24 часа: ${used(today)}`,
  reading: (done, total, link, seconds) =>
    `Читается ${done + 1} из ${total}: ${link} (прошло ${seconds} с)`,
  batch: (ready, refused) =>
    `Готово к сохранению: ${ready}, нельзя добавить: ${refused}. Пока ничего не сохранено.`,
  batchReady: (place, title, source, doubts) =>
    `${place}. ${title} · ${source}${doubts === 0 ? '' : ` · ${count(doubts, slavicForms('вопрос', 'вопроса', 'вопросов'))}`}`,
  batchRefused: (link, why) => `✗ ${link}: ${why}`,
  batchSaved: (link) => `✓ ${link}: сохранено`,
  batchGone: (link) => `– ${link}: отменено`,
  cancelled: (n) =>
    n === 1
      ? 'Отменено. Ничего не сохранено.'
      : `Отменено: ${count(n, slavicForms('черновик', 'черновика', 'черновиков'))}. Ничего не сохранено.`,
  saved: (title) => `Сохранено: ${title}`,
  savedCounts: (id, sentenceCount, statementCount) =>
    `${id} · ${sentences(sentenceCount)}, ${statements(statementCount)}`,
  savedUncounted: (id) => id,
  quotable: (seconds) => `Теперь это можно цитировать; прошло ${oneDecimal(seconds)} с.`,
  notSaved: (title, why) => `Не сохранено: ${title}. ${why}`,
};

const kept: KeptPhrases = {
  id: (id) => `Идентификатор: ${id}`,
  linkUnknown: 'Ссылка: неизвестна',
  counts: (sentenceCount, statementCount) =>
    `${sentences(sentenceCount)}, ${statements(statementCount)}`,
  versions: (n) => `Изменена или заменена ${count(n, slavicForms('раз', 'раза', 'раз'))}`,
  edited: 'Изменено. Текст остался прежним.',
  asked: 'Убрать эту статью из всех ответов? Её можно вернуть в течение семи дней.',
  removed: (title) => `Удалено: ${title}`,
  until: (instant) =>
    `Вернуть можно до ${instant}, здесь или через «/corpus restore». Потом останется только хеш в журнале.`,
  removalKept: 'Статья остаётся.',
  restored: (title) => `Возвращено: ${title}`,
  servingNow: 'Ответы теперь это учитывают.',
  servingNotYet: (id) =>
    `Это сохранено, но статьи не удалось прочитать заново, поэтому ответы этого пока не учитывают. «/corpus refresh» попробует ещё раз; идентификатор ошибки: ${id}`,
  listEmpty: 'Подходящих статей нет.',
  listed: (total) => articles(total),
  page: (page, pages) => `Страница ${page} из ${pages}`,
};

const button: ButtonPhrases = {
  save: 'Сохранить',
  saveAll: (n) => `Сохранить те, к которым нет вопросов: ${n}`,
  keepBoth: 'Оставить обе',
  replace: 'Заменить',
  edit: 'Изменить',
  cancel: 'Отменить',
  keepEverything: 'Вернуть то, что не включено',
  date: (day) => day,
  noDate: 'Оставить дату неизвестной',
  look: (place) => `Посмотреть: ${place}`,
  back: 'Назад ко всем',
  remove: 'Удалить',
  reallyRemove: 'Да, удалить',
  keep: 'Нет, оставить',
  undo: 'Вернуть',
  earlier: '◀',
  later: '▶',
  forget: 'Стереть',
};

export const russianKeeping: KeepingPhrases = {
  refusal: russianRefusal,
  about: (what, sentence) => `${what}: ${sentence}`,
  doubt,
  draft,
  kept,
  record: russianRecord,
  button,
};
