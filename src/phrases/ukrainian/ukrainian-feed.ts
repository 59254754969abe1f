import { counted } from '../counted.ts';
import type { FeedPhrases } from '../feed-phrases.ts';
import { slavicForms } from '../slavic-forms.ts';

const count = counted('uk');
const articles = (n: number): string => count(n, slavicForms('стаття', 'статті', 'статей'));
const items = (n: number): string => count(n, slavicForms('матеріал', 'матеріали', 'матеріалів'));

export const ukrainianFeed: FeedPhrases = {
  name: (title, url) => `${title} (${url})`,
  added: (feed) => `Відтепер відстежується: ${feed}`,
  firstVisit: (n) =>
    n === 0
      ? 'У ній поки немає матеріалів. Нові надходитимуть самі.'
      : `Зараз у ній ${items(n)}. За кілька хвилин надійдуть не більш як 10 перших, потім – нові.`,
  choice: 'Це сторінка, а не стрічка. На ній вказано такі стрічки:',
  choiceLine: (place, feed) => `${place}. ${feed}`,
  listEmpty: 'Жодна стрічка поки не відстежується. Почніть із «/feeds add».',
  listed: ({ used, limit }) =>
    limit === null
      ? count(used, slavicForms('стрічка', 'стрічки', 'стрічок'))
      : `Стрічок: ${used} із ${limit}`,
  active: (next) => `наступна перевірка ${next}`,
  paused: {
    asked: 'призупинена модератором',
    gone: 'призупинена: сайт повідомляє, що стрічки більше немає',
    errors: 'призупинена після 10 невдалих перевірок поспіль',
    unknown: 'призупинена',
  },
  visited: (at) => (at === null ? 'ще не перевірялася' : `остання перевірка ${at}`),
  articles: (n) => `принесла: ${articles(n)}`,
  errors: (n) =>
    `${count(n, slavicForms('невдала перевірка', 'невдалі перевірки', 'невдалих перевірок'))} поспіль`,
  channel: (id) => `про нові статті – в канал ${id}`,
  channelClosed:
    'Про нові статті не повідомляється: бот не може писати в канал або каналу більше немає. Надайте дозвіл, потім виконайте «/feeds resume».',
  visiting: (feed, done, total) => `Читається ${feed}: ${done + 1} із ${total}`,
  notModified: 'Від минулої перевірки вона не змінилася.',
  nothingNew: 'Нічого нового в ній немає.',
  brought: (n) => `Надійшло: ${articles(n)}.`,
  replaced: (n) => `Змінилося: ${articles(n)}. Попередній вигляд збережено як версію.`,
  leftOut: (n) => `Не включено: ${items(n)}.`,
  leftOutLine: (item, why) => `– ${item}: ${why}`,
  leftOutHint: 'Те, що потребує рішення, можна додати через «/corpus add link»: він запитає.',
  doubt: {
    'title-unknown': 'заголовок невідомий',
    'outlet-unknown': 'видання невідоме',
    'date-unknown': 'дата публікації невідома',
    'date-unconfirmed': 'дата публікації під сумнівом',
    'two-dates': 'вказано дві дати публікації',
    language: 'бот не читає цією мовою',
    'near-copy': 'майже такий самий текст уже є',
    'hidden-characters': 'є невидимі символи',
  },
  removedBefore: 'раніше звідси вже видалено',
  postponed: (n) => `Під час наступної перевірки бот спробує ще раз: ${items(n)}`,
  stopped: {
    gone: 'Сайт повідомляє, що стрічки більше немає, тому бот її більше не перевіряє.',
    errors: '10 перевірок поспіль не вдалися, тому бот її більше не перевіряє.',
  },
  isPaused: (feed) => `Призупинена: ${feed}. Її статті залишаються. «/feeds resume» її відновить.`,
  isResumed: (feed) => `Відновлена: ${feed}. Бот перевірить її протягом хвилини.`,
  removalAsked: (feed, n) =>
    `Більше не відстежувати ${feed}? Те, що вона принесла (${articles(n)}), залишиться, а відомості про переглянуте в ній буде стерто.`,
  removed: (feed) => `Більше не відстежується: ${feed}. Її статті залишаються.`,
  removalKept: 'Вона відстежується, як і раніше.',
  news: (feed, n) =>
    `${feed}: ${count(n, slavicForms('нова стаття', 'нові статті', 'нових статей'))}`,
  moreNews: (n) => `і ще ${articles(n)}`,
  feedStopped: (feed) => `Стрічку призупинено: ${feed}`,
  stoppedHint: '«/feeds resume» спробує ще раз, «/feeds remove» її прибере.',
  button: {
    remove: 'Так, прибрати',
    keep: 'Ні, залишити',
    follow: (place) => `Відстежувати: ${place}`,
  },
};
