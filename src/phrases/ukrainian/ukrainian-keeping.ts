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
import { ukrainianRecord } from './ukrainian-record.ts';
import { ukrainianRefusal } from './ukrainian-refusal.ts';

const count = counted('uk');
const oneDecimal = decimal('uk');
const articles = (n: number): string => count(n, slavicForms('стаття', 'статті', 'статей'));
const sentences = (n: number): string => count(n, slavicForms('речення', 'речення', 'речень'));
const statements = (n: number): string =>
  count(n, slavicForms('висловлювання', 'висловлювання', 'висловлювань'));
const used = ({ used, limit }: Use): string => (limit === null ? `${used}` : `${used} із ${limit}`);

const doubt: DoubtPhrases = {
  titleUnknown: 'Заголовок невідомий. Вкажіть його кнопкою «Змінити» або збережіть без нього.',
  outletUnknown:
    'Видання невідоме. Вкажіть його кнопкою «Змінити», інакше в кожній цитаті буде «видання невідоме».',
  dateUnknown:
    'Дата публікації невідома. Вкажіть її кнопкою «Змінити», інакше такі дні, як “on Monday”, не буде відлічено.',
  dateUnconfirmed: (day) =>
    `На дату публікації вказує лише слабка ознака: ${day}. Скажіть, чи вона правильна.`,
  twoDates: (one, other) => `На сторінці дві дати: ${one} і ${other}. Оберіть одну.`,
  language: (found, expected) =>
    `Схоже, мова тексту – «${found}». Бот читає такими мовами: ${expected.join(', ')}; тут він може знайти мало.`,
  nearCopy: (title, percent, isOwn) =>
    `Текст на ${percent} % уже є у статті «${title}». ${isOwn ? 'Замініть її, залиште обидві або скасуйте.' : 'Та стаття спільна для всіх серверів. Залиште обидві або скасуйте.'}`,
  hiddenCharacters: (codePoints) =>
    `У тексті є невидимі символи: ${codePoints.join(', ')}. Їх збережено як є.`,
};

const draft: DraftPhrases = {
  heading: 'Перегляньте, перш ніж зберегти',
  saveHint: 'Поки нічого не збережено. На збереження у вас є доба.',
  author: (name) => `Автор статті: ${name ?? 'невідомий'}`,
  rights: (words) =>
    `Права: ${words ?? 'належать виданню; в одній відповіді цитується не більш як три речення, з його назвою та посиланням'}`,
  words: (n) => count(n, slavicForms('слово', 'слова', 'слів')),
  first: (sentence) => `Початок: ${sentence}`,
  last: (sentence) => `Кінець: ${sentence}`,
  dropped: (n) => `Не включено: ${count(n, slavicForms('рядок', 'рядки', 'рядків'))}.`,
  droppedLine: (text) => `– ${text}`,
  nothingDropped: 'Усе включено.',
  quota: (all, today) => `Статей: ${used(all)}; додано за 24 години: ${used(today)}`,
  reading: (done, total, link, seconds) =>
    `Читається ${done + 1} із ${total}: ${link} (минуло ${seconds} с)`,
  batch: (ready, refused) =>
    `Готово до збереження: ${ready}, не можна додати: ${refused}. Поки нічого не збережено.`,
  batchReady: (place, title, source, doubts) =>
    `${place}. ${title} · ${source}${doubts === 0 ? '' : ` · ${count(doubts, slavicForms('питання', 'питання', 'питань'))}`}`,
  batchRefused: (link, why) => `✗ ${link}: ${why}`,
  batchSaved: (link) => `✓ ${link}: збережено`,
  batchGone: (link) => `– ${link}: скасовано`,
  cancelled: (n) =>
    n === 1
      ? 'Скасовано. Нічого не збережено.'
      : `Скасовано: ${count(n, slavicForms('чернетку', 'чернетки', 'чернеток'))}. Нічого не збережено.`,
  saved: (title) => `Збережено: ${title}`,
  savedCounts: (id, sentenceCount, statementCount) =>
    `${id} · ${sentences(sentenceCount)}, ${statements(statementCount)}`,
  savedUncounted: (id) => id,
  quotable: (seconds) => `Тепер це можна цитувати; минуло ${oneDecimal(seconds)} с.`,
  notSaved: (title, why) => `Не збережено: ${title}. ${why}`,
};

const kept: KeptPhrases = {
  id: (id) => `Ідентифікатор: ${id}`,
  linkUnknown: 'Посилання: невідоме',
  counts: (sentenceCount, statementCount) =>
    `${sentences(sentenceCount)}, ${statements(statementCount)}`,
  versions: (n) => `Змінено або замінено ${count(n, slavicForms('раз', 'рази', 'разів'))}`,
  edited: 'Змінено. Текст залишився таким самим.',
  asked: 'Прибрати цю статтю з усіх відповідей? Її можна повернути протягом семи днів.',
  removed: (title) => `Видалено: ${title}`,
  until: (instant) =>
    `Повернути можна до ${instant}, тут або через «/corpus restore». Потім залишиться лише хеш у журналі.`,
  removalKept: 'Стаття залишається.',
  restored: (title) => `Повернуто: ${title}`,
  servingNow: 'Відповіді тепер це враховують.',
  servingNotYet: (id) =>
    `Це збережено, але статті не вдалося перечитати, тому відповіді цього поки не враховують. «/corpus refresh» спробує ще раз; ідентифікатор помилки: ${id}`,
  listEmpty: 'Немає статей, які цьому відповідають.',
  listed: (total) => articles(total),
  page: (page, pages) => `Сторінка ${page} із ${pages}`,
};

const button: ButtonPhrases = {
  save: 'Зберегти',
  saveAll: (n) => `Зберегти ті, до яких немає питань: ${n}`,
  keepBoth: 'Залишити обидві',
  replace: 'Замінити',
  edit: 'Змінити',
  cancel: 'Скасувати',
  keepEverything: 'Повернути те, що не включено',
  date: (day) => day,
  noDate: 'Залишити дату невідомою',
  look: (place) => `Переглянути: ${place}`,
  back: 'Назад до всіх',
  remove: 'Видалити',
  reallyRemove: 'Так, видалити',
  keep: 'Ні, залишити',
  undo: 'Повернути',
  earlier: '◀',
  later: '▶',
  forget: 'Стерти',
};

export const ukrainianKeeping: KeepingPhrases = {
  refusal: ukrainianRefusal,
  about: (what, sentence) => `${what}: ${sentence}`,
  doubt,
  draft,
  kept,
  record: ukrainianRecord,
  button,
};
