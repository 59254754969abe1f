import { counted } from '../counted.ts';
import type { RecordPhrases } from '../keeping-phrases.ts';
import { slavicForms } from '../slavic-forms.ts';
import { listed } from '../words.ts';

const count = counted('uk');
const articles = (n: number): string => count(n, slavicForms('стаття', 'статті', 'статей'));
const entries = (n: number): string =>
  count(n, slavicForms('запис журналу', 'записи журналу', 'записів журналу'));
const reported = (n: number): string =>
  count(
    n,
    slavicForms('повідомлення про помилку', 'повідомлення про помилку', 'повідомлень про помилку'),
  );

// Nouns: the past tense of a verb would have to know the gender of whoever did it.
const ACTIONS: Readonly<Record<string, string>> = {
  add: 'додавання',
  edit: 'зміна',
  replace: 'заміна',
  remove: 'видалення',
  restore: 'повернення',
  import: 'імпорт',
  purge: 'остаточне видалення через сім днів',
  'feed-add': 'початок відстеження стрічки',
  'feed-remove': 'кінець відстеження стрічки',
  'feed-pause': 'призупинення стрічки',
  'feed-resume': 'відновлення стрічки',
};

export const ukrainianRecord: RecordPhrases = {
  logEmpty: 'Поки нічого не зроблено.',
  logged: (total) => `${count(total, slavicForms('запис', 'записи', 'записів'))}, спершу найновіші`,
  who: (who, id) => {
    switch (who) {
      case 'member':
        return `учасник ${id ?? ''}`;
      case 'operator':
        return 'оператор бота';
      case 'feed':
        return `стрічка ${id ?? ''}`;
      case 'forgotten':
        return 'хтось з учасників';
    }
  },
  action: (action) => (Object.hasOwn(ACTIONS, action) ? (ACTIONS[action] ?? action) : action),
  recovered: 'завершено після перезапуску',
  exported: (n, logged) => `В архіві: ${articles(n)} і ${entries(logged)}.`,
  settings: 'Налаштування цього сервера',
  settingsChanged: 'Змінено.',
  role: (id) => `Роль, яка може вести статті, крім тих, хто керує сервером: ${id ?? 'немає'}`,
  roleHint:
    'Discord приховує ці команди від інших: відкрийте їх для ролі в налаштуваннях сервера, розділ «Інтеграції».',
  channel: (id) => `Канал для сповіщень: ${id ?? 'немає'}`,
  answers: (isPrivate) =>
    isPrivate
      ? 'Відповіді: бачить лише той, хто запитує, якщо не вказати private:false або когось у for:'
      : 'Відповіді: бачать усі в каналі, якщо той, хто запитує, не вкаже private:true',
  cooldown: (seconds) =>
    seconds === 0
      ? 'Пауза між двома запитаннями учасника: немає'
      : `Пауза між двома запитаннями учасника: ${count(seconds, slavicForms('секунда', 'секунди', 'секунд'))}`,
  askedIn: (channels) =>
    channels.length === 0
      ? 'Запитання можна ставити в усіх каналах'
      : ['Запитання можна ставити тут: ', ...listed(channels, 'uk', 'conjunction')],
  goneChannels: (ids) => `Видалено, з наступною зміною зникне зі списку: ${ids.join(', ')}`,
  allChannelsGone: (ids) =>
    `Канали для запитань видалено (${ids.join(', ')}). Поки не дозволено інших, запитання можна ставити всюди, а відповідь бачить лише той, хто запитує. «clear: allowed-channels» знову відкриє всі канали.`,
  privacy: [
    'Хто поставив запитання, не зберігається. Запитання, задовге для кнопок під відповіддю, зберігається окремо, без зазначення, хто його поставив.',
    'Про тих, хто веде статті, у журналі зберігається їхній ідентифікатор Discord поряд із тим, що зроблено.',
    'Про тих, хто повідомляє про неправильну цитату, у повідомленні зберігається їхній ідентифікатор, доки модератор це повідомлення не розгляне.',
    'Стаття, яка чекає на кнопку «Зберегти», зберігає ідентифікатор того, хто її додав, не довше доби.',
    'Якщо на сервері задано паузу між запитаннями, бот пам’ятає, хто запитав, не довше години й лише в оперативній пам’яті.',
  ],
  stored: (n, reports, drafts) =>
    `Про вас на всіх серверах зберігається: ${entries(n)}, ${reported(reports)}, ${count(drafts, slavicForms('чернетка в очікуванні', 'чернетки в очікуванні', 'чернеток в очікуванні'))}.`,
  nothingStored: 'Про вас нічого не зберігається.',
  forgotten: (n, reports, drafts) =>
    `Ваш ідентифікатор стерто. Де він був: ${entries(n)}, ${reported(reports)} і ${count(drafts, slavicForms('чернетка', 'чернетки', 'чернеток'))}.`,
};
