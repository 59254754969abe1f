import { calendarOf } from '../calendar.ts';
import { counted } from '../counted.ts';
import { listing } from '../listing.ts';
import type { Phrases, TimelineCounts } from '../phrases.ts';
import { slavicForms } from '../slavic-forms.ts';
import { listed } from '../words.ts';
import { russianCheck } from './russian-check.ts';
import { russianArticle, russianAttribution, russianDate } from './russian-evidence.ts';
import { russianFeed } from './russian-feed.ts';
import { russianKeeping } from './russian-keeping.ts';
import { russianNoEvidence } from './russian-no-evidence.ts';
import { russianAbout, russianReport } from './russian-report.ts';
import { russianSteps } from './russian-steps.ts';
import { russianVersions } from './russian-versions.ts';

const LANGUAGE = 'ru';
const count = counted(LANGUAGE);
const list = listing(LANGUAGE);

const quoted = (words: string): string => `«${words}»`;
const quotedList = (words: readonly string[]): string => words.map(quoted).join(', ');
const articles = (n: number): string => count(n, slavicForms('статья', 'статьи', 'статей'));
const outlets = (n: number): string => count(n, slavicForms('издание', 'издания', 'изданий'));
const sentences = (n: number): string =>
  count(n, slavicForms('предложение', 'предложения', 'предложений'));
const entries = (n: number): string => count(n, slavicForms('запись', 'записи', 'записей'));

function timelineFooter(counts: TimelineCounts): string {
  const { stated, yearInferred, counted, countedInText, byPublication } = counts;
  const total = stated + yearInferred + counted + countedInText + byPublication;
  const parts = [
    stated > 0 && `дата указана: ${stated}`,
    yearInferred > 0 && `год определён косвенно: ${yearInferred}`,
    counted > 0 && `отсчитано от даты публикации: ${counted}`,
    countedInText > 0 && `отсчитано от другой даты в статье: ${countedInText}`,
    byPublication > 0 && `по дате публикации: ${byPublication}`,
  ].filter((part) => part !== false);
  return `${entries(total)}. ${parts.join(', ')}`;
}

export const RUSSIAN: Phrases = {
  language: LANGUAGE,
  list,
  quoted,
  calendar: { ...calendarOf(LANGUAGE), range: (first, last) => `${first} – ${last}` },
  attribution: russianAttribution,
  article: russianArticle,
  date: russianDate,
  answer: {
    missing: (words) => `Нет ни в одной цитате: ${quotedList(words)}`,
    timeline: timelineFooter,
    alsoReportedBy: (outlet) => `Об этом также сообщает: ${outlet}`,
    alsoReportedOn: (outlet, date) => `Об этом также сообщает с другой датой: ${outlet}, ${date}`,
    more: (n) => `Не показано ещё: ${n}. Уточните с помощью outlet:, from:, to:`,
    page: (number, of) => `Страница ${number} из ${of}`,
    notAddressed: {
      private: 'Никто не уведомлён: этот ответ видите только вы.',
      bot: 'Никто не уведомлён: for: принимает участника, а не бота.',
      unknown: 'Никто не уведомлён: участника, указанного в for:, найти не удалось.',
    },
    cutOff: '[…] Здесь обрезано: в статье цитата продолжается',
    matched: (words) => `Совпадает: ${words.join(' · ')}`,
    cut: (file) => `[…] Здесь обрезано; вся цитата – в приложенном файле ${file}`,
  },
  versions: russianVersions,
  speakers: {
    several: (asked, n) => `${quoted(asked)} – это может быть любой из них, всего ${n}:`,
    one: (name, role, n) =>
      `${name}${role === null ? '' : `, ${role}`} – ${count(n, slavicForms('высказывание', 'высказывания', 'высказываний'))}`,
    choose:
      'Впишите одно из этих имён в speaker: так, как его даёт список, который открывается при вводе.',
  },
  chart: {
    title: (topic) => topic,
    legend: {
      stated: 'дата указана',
      counted: 'дата отсчитана',
      published: 'по публикации',
    },
    uneven: 'Дни стоят по порядку, а не в масштабе.',
    otherOutlets: 'Другие издания',
    alt: (topic, n) => `Хронология по теме «${topic}», ${entries(n)}.`,
  },
  noEvidence: russianNoEvidence,
  check: russianCheck,
  badOption: {
    notADate: (option, value) =>
      `${quoted(value)} – такой даты ${option}: не понимает. Пишите по-английски, например 2025-05-31, May 2025 или last month.`,
    notAChoice: (option, value) =>
      `${quoted(value)} – такого варианта у ${option}: нет. Выберите из списка, который открывается при вводе.`,
    phraseOrSpeaker: 'Искать нечего. Заполните phrase:, speaker: или оба.',
    topicOrSpeaker: 'Сравнивать нечего. Заполните topic:, speaker: или оба.',
  },
  sources: {
    all: (outletCount, articleCount) => `${outlets(outletCount)}, ${articles(articleCount)}`,
    onTopic: (topic, outletCount) =>
      `Что-то по теме ${quoted(topic)} есть здесь: ${outlets(outletCount)}`,
    coverage: (outlet, articleCount, sentenceCount, isOnTopic) =>
      `${outlet}: ${articles(articleCount)}, ${sentences(sentenceCount)}${isOnTopic ? ' на эту тему' : ''}`,
    silent: (names) => `Ничего на эту тему нет в изданиях: ${names.join(', ')}`,
  },
  about: russianAbout,
  report: russianReport,
  keeping: russianKeeping,
  feed: russianFeed,
  form: {
    title: {
      'article-text': 'Добавить статью',
      'article-fields': 'Изменить сведения о статье',
      'wrong-quote': 'Сообщить о неверной цитате',
    },
    field: {
      title: 'Заголовок',
      outlet: 'Издание',
      published: 'Дата публикации, например 2025-05-30',
      url: 'Ссылка на статью',
      author: 'Автор статьи',
      text: 'Текст статьи',
      reason: 'Что в ней неверно?',
    },
  },
  step: russianSteps,
  error: {
    moderatorsOnly:
      'Это могут делать только модераторы этого сервера: те, кто им управляет, или у кого есть заданная ими роль.',
    serversOnly: 'Это работает только на сервере, а не в личных сообщениях.',
    unknownCommand:
      'Эта команда больше не известна. Перезагрузите Discord или попросите оператора бота зарегистрировать команды заново.',
    unknownStep: 'Эта кнопка осталась от старой версии бота. Выполните команду ещё раз.',
    askElsewhere: (channels) => [
      'На этом сервере бот отвечает на вопросы здесь: ',
      ...listed(channels, LANGUAGE, 'disjunction'),
      '.',
    ],
    tooEarly: (until) => [
      'На этом сервере между двумя вопросами задана пауза. Снова спросить можно ',
      until,
      '.',
    ],
    later: 'Бот перезапускается. Спросите ещё раз через минуту.',
    refused: (id) =>
      `Discord не принимает обычный вид этого ответа, поэтому здесь он стоит простым текстом. Если будете сообщать об этом, укажите идентификатор: ${id}`,
    internal: (id) =>
      `Что-то пошло не так, и лучше не показать ничего, чем непроверенное. Если будете сообщать об этом, укажите идентификатор: ${id}`,
  },
};
