import { counted } from '../counted.ts';
import type { FeedPhrases } from '../feed-phrases.ts';
import { slavicForms } from '../slavic-forms.ts';

const count = counted('ru');
const articles = (n: number): string => count(n, slavicForms('статья', 'статьи', 'статей'));
const items = (n: number): string => count(n, slavicForms('материал', 'материала', 'материалов'));

export const russianFeed: FeedPhrases = {
  name: (title, url) => `${title} (${url})`,
  added: (feed) => `Теперь отслеживается: ${feed}`,
  firstVisit: (n) =>
    n === 0
      ? 'В ней пока нет материалов. Новые будут приходить сами.'
      : `Сейчас в ней ${items(n)}. За несколько минут придут не более 10 первых, потом – новые.`,
  choice: 'Это страница, а не лента. На ней указаны такие ленты:',
  choiceLine: (place, feed) => `${place}. ${feed}`,
  listEmpty: 'Ни одна лента пока не отслеживается. Начните с «/feeds add».',
  listed: ({ used, limit }) =>
    limit === null
      ? count(used, slavicForms('лента', 'ленты', 'лент'))
      : `Лент: ${used} из ${limit}`,
  active: (next) => `следующая проверка ${next}`,
  paused: {
    asked: 'приостановлена модератором',
    gone: 'приостановлена: сайт сообщает, что ленты больше нет',
    errors: 'приостановлена после 10 неудачных проверок подряд',
    unknown: 'приостановлена',
  },
  visited: (at) => (at === null ? 'ещё не проверялась' : `последняя проверка ${at}`),
  articles: (n) => `принесла: ${articles(n)}`,
  errors: (n) =>
    `${count(n, slavicForms('неудачная проверка', 'неудачные проверки', 'неудачных проверок'))} подряд`,
  channel: (id) => `о новых статьях – в канал ${id}`,
  channelClosed:
    'О новых статьях не сообщается: бот не может писать в канал или канала больше нет. Дайте разрешение, затем выполните «/feeds resume».',
  visiting: (feed, done, total) => `Читается ${feed}: ${done + 1} из ${total}`,
  notModified: 'С прошлой проверки она не изменилась.',
  nothingNew: 'Ничего нового в ней нет.',
  brought: (n) => `Пришло: ${articles(n)}.`,
  replaced: (n) => `Изменилось: ${articles(n)}. Прежний вид сохранён как версия.`,
  leftOut: (n) => `Не включено: ${items(n)}.`,
  leftOutLine: (item, why) => `– ${item}: ${why}`,
  leftOutHint: 'То, что требует решения, можно добавить через «/corpus add link»: он спросит.',
  doubt: {
    'title-unknown': 'заголовок неизвестен',
    'outlet-unknown': 'издание неизвестно',
    'date-unknown': 'дата публикации неизвестна',
    'date-unconfirmed': 'дата публикации под сомнением',
    'two-dates': 'указаны две даты публикации',
    language: 'бот не читает на этом языке',
    'near-copy': 'почти такой же текст уже есть',
    'hidden-characters': 'есть невидимые символы',
  },
  removedBefore: 'раньше было отсюда удалено',
  postponed: (n) => `При следующей проверке бот попробует ещё раз: ${items(n)}`,
  stopped: {
    gone: 'Сайт сообщает, что ленты больше нет, поэтому бот её больше не проверяет.',
    errors: '10 проверок подряд не удались, поэтому бот её больше не проверяет.',
  },
  isPaused: (feed) => `Приостановлена: ${feed}. Её статьи остаются. «/feeds resume» её возобновит.`,
  isResumed: (feed) => `Возобновлена: ${feed}. Бот проверит её в течение минуты.`,
  removalAsked: (feed, n) =>
    `Больше не отслеживать ${feed}? То, что она принесла (${articles(n)}), останется, а сведения о просмотренном в ней будут стёрты.`,
  removed: (feed) => `Больше не отслеживается: ${feed}. Её статьи остаются.`,
  removalKept: 'Она отслеживается, как и раньше.',
  news: (feed, n) =>
    `${feed}: ${count(n, slavicForms('новая статья', 'новые статьи', 'новых статей'))}`,
  moreNews: (n) => `и ещё ${articles(n)}`,
  feedStopped: (feed) => `Лента приостановлена: ${feed}`,
  stoppedHint: '«/feeds resume» попробует снова, «/feeds remove» её уберёт.',
  button: {
    remove: 'Да, убрать',
    keep: 'Нет, оставить',
    follow: (place) => `Отслеживать: ${place}`,
  },
};
