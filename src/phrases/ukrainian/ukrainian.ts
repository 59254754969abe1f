import { calendarOf } from '../calendar.ts';
import { counted } from '../counted.ts';
import { listing } from '../listing.ts';
import type { Phrases, TimelineCounts } from '../phrases.ts';
import { slavicForms } from '../slavic-forms.ts';
import { listed } from '../words.ts';
import { ukrainianCheck } from './ukrainian-check.ts';
import { ukrainianArticle, ukrainianAttribution, ukrainianDate } from './ukrainian-evidence.ts';
import { ukrainianFeed } from './ukrainian-feed.ts';
import { ukrainianKeeping } from './ukrainian-keeping.ts';
import { ukrainianNoEvidence } from './ukrainian-no-evidence.ts';
import { ukrainianAbout, ukrainianReport } from './ukrainian-report.ts';
import { ukrainianSteps } from './ukrainian-steps.ts';
import { ukrainianVersions } from './ukrainian-versions.ts';

const LANGUAGE = 'uk';
const count = counted(LANGUAGE);
const list = listing(LANGUAGE);

const quoted = (words: string): string => `«${words}»`;
const quotedList = (words: readonly string[]): string => words.map(quoted).join(', ');
const articles = (n: number): string => count(n, slavicForms('стаття', 'статті', 'статей'));
const outlets = (n: number): string => count(n, slavicForms('видання', 'видання', 'видань'));
const sentences = (n: number): string => count(n, slavicForms('речення', 'речення', 'речень'));
const entries = (n: number): string => count(n, slavicForms('запис', 'записи', 'записів'));

function timelineFooter(counts: TimelineCounts): string {
  const { stated, yearInferred, counted, countedInText, byPublication } = counts;
  const total = stated + yearInferred + counted + countedInText + byPublication;
  const parts = [
    stated > 0 && `дату вказано: ${stated}`,
    yearInferred > 0 && `рік визначено опосередковано: ${yearInferred}`,
    counted > 0 && `відлічено від дати публікації: ${counted}`,
    countedInText > 0 && `відлічено від іншої дати у статті: ${countedInText}`,
    byPublication > 0 && `за датою публікації: ${byPublication}`,
  ].filter((part) => part !== false);
  return `${entries(total)}. ${parts.join(', ')}`;
}

export const UKRAINIAN: Phrases = {
  language: LANGUAGE,
  list,
  quoted,
  calendar: { ...calendarOf(LANGUAGE), range: (first, last) => `${first} – ${last}` },
  attribution: ukrainianAttribution,
  article: ukrainianArticle,
  date: ukrainianDate,
  answer: {
    missing: (words) => `Немає в жодній цитаті: ${quotedList(words)}`,
    timeline: timelineFooter,
    alsoReportedBy: (outlet) => `Про це також повідомляє: ${outlet}`,
    alsoReportedOn: (outlet, date) => `Про це також повідомляє з іншою датою: ${outlet}, ${date}`,
    more: (n) => `Не показано ще: ${n}. Уточніть за допомогою outlet:, from:, to:`,
    page: (number, of) => `Сторінка ${number} із ${of}`,
    notAddressed: {
      private: 'Нікого не сповіщено: цю відповідь бачите лише ви.',
      bot: 'Нікого не сповіщено: for: приймає учасника, а не бота.',
      unknown: 'Нікого не сповіщено: учасника, вказаного у for:, знайти не вдалося.',
    },
    cutOff: '[…] Тут обрізано: у статті цитата триває',
    matched: (words) => `Збігається: ${words.join(' · ')}`,
    cut: (file) => `[…] Тут обрізано; уся цитата – у доданому файлі ${file}`,
  },
  versions: ukrainianVersions,
  speakers: {
    several: (asked, n) => `${quoted(asked)} – це може бути будь-хто з них, усього ${n}:`,
    one: (name, role, n) =>
      `${name}${role === null ? '' : `, ${role}`} – ${count(n, slavicForms('висловлювання', 'висловлювання', 'висловлювань'))}`,
    choose:
      'Впишіть одне з цих імен у speaker: так, як його подає список, що відкривається під час введення.',
  },
  chart: {
    title: (topic) => topic,
    legend: {
      stated: 'дату вказано',
      counted: 'дату відлічено',
      published: 'за публікацією',
    },
    uneven: 'Дні стоять за порядком, а не в масштабі.',
    otherOutlets: 'Інші видання',
    alt: (topic, n) => `Хронологія за темою «${topic}», ${entries(n)}.`,
  },
  noEvidence: ukrainianNoEvidence,
  check: ukrainianCheck,
  badOption: {
    notADate: (option, value) =>
      `${quoted(value)} – такої дати ${option}: не розуміє. Пишіть англійською, наприклад 2025-05-31, May 2025 або last month.`,
    notAChoice: (option, value) =>
      `${quoted(value)} – такого варіанта в ${option}: немає. Оберіть зі списку, що відкривається під час введення.`,
    phraseOrSpeaker: 'Шукати нічого. Заповніть phrase:, speaker: або обидва.',
    topicOrSpeaker: 'Порівнювати нічого. Заповніть topic:, speaker: або обидва.',
  },
  sources: {
    all: (outletCount, articleCount) => `${outlets(outletCount)}, ${articles(articleCount)}`,
    onTopic: (topic, outletCount) =>
      `Щось за темою ${quoted(topic)} є тут: ${outlets(outletCount)}`,
    coverage: (outlet, articleCount, sentenceCount, isOnTopic) =>
      `${outlet}: ${articles(articleCount)}, ${sentences(sentenceCount)}${isOnTopic ? ' на цю тему' : ''}`,
    silent: (names) => `Нічого на цю тему немає у виданнях: ${names.join(', ')}`,
  },
  about: ukrainianAbout,
  report: ukrainianReport,
  keeping: ukrainianKeeping,
  feed: ukrainianFeed,
  form: {
    title: {
      'article-text': 'Додати статтю',
      'article-fields': 'Змінити відомості про статтю',
      'wrong-quote': 'Повідомити про неправильну цитату',
    },
    field: {
      title: 'Заголовок',
      outlet: 'Видання',
      published: 'Дата публікації, наприклад 2025-05-30',
      url: 'Посилання на статтю',
      author: 'Автор статті',
      text: 'Текст статті',
      reason: 'Що в ній неправильно?',
    },
  },
  step: ukrainianSteps,
  error: {
    moderatorsOnly:
      'Це можуть робити лише модератори цього сервера: ті, хто ним керує, або хто має задану ними роль.',
    serversOnly: 'Це працює лише на сервері, а не в особистих повідомленнях.',
    unknownCommand:
      'Ця команда більше не відома. Перезавантажте Discord або попросіть оператора бота зареєструвати команди ще раз.',
    unknownStep: 'Ця кнопка залишилася від старої версії бота. Виконайте команду ще раз.',
    askElsewhere: (channels) => [
      'На цьому сервері бот відповідає на запитання тут: ',
      ...listed(channels, LANGUAGE, 'disjunction'),
      '.',
    ],
    tooEarly: (until) => [
      'На цьому сервері між двома запитаннями задано паузу. Знову запитати можна ',
      until,
      '.',
    ],
    later: 'Бот перезапускається. Запитайте ще раз за хвилину.',
    refused: (id) =>
      `Discord не приймає звичайного вигляду цієї відповіді, тому тут вона стоїть простим текстом. Якщо повідомлятимете про це, вкажіть ідентифікатор: ${id}`,
    internal: (id) =>
      `Щось пішло не так, і краще не показати нічого, ніж неперевірене. Якщо повідомлятимете про це, вкажіть ідентифікатор: ${id}`,
  },
};
