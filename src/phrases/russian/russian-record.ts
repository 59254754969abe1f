import { counted } from '../counted.ts';
import type { RecordPhrases } from '../keeping-phrases.ts';
import { slavicForms } from '../slavic-forms.ts';
import { listed } from '../words.ts';

const count = counted('ru');
const articles = (n: number): string => count(n, slavicForms('статья', 'статьи', 'статей'));
const entries = (n: number): string =>
  count(n, slavicForms('запись журнала', 'записи журнала', 'записей журнала'));
const reported = (n: number): string =>
  count(n, slavicForms('сообщение об ошибке', 'сообщения об ошибке', 'сообщений об ошибке'));

// Nouns: the past tense of a verb would have to know the gender of whoever did it.
const ACTIONS: Readonly<Record<string, string>> = {
  add: 'добавление',
  edit: 'изменение',
  replace: 'замена',
  remove: 'удаление',
  restore: 'возвращение',
  import: 'импорт',
  purge: 'окончательное удаление через семь дней',
  'feed-add': 'начало отслеживания ленты',
  'feed-remove': 'конец отслеживания ленты',
  'feed-pause': 'приостановка ленты',
  'feed-resume': 'возобновление ленты',
};

export const russianRecord: RecordPhrases = {
  logEmpty: 'Пока ничего не сделано.',
  logged: (total) =>
    `${count(total, slavicForms('запись', 'записи', 'записей'))}, сначала самые новые`,
  who: (who, id) => {
    switch (who) {
      case 'member':
        return `участник ${id ?? ''}`;
      case 'operator':
        return 'оператор бота';
      case 'feed':
        return `лента ${id ?? ''}`;
      case 'forgotten':
        return 'кто-то из участников';
    }
  },
  action: (action) => (Object.hasOwn(ACTIONS, action) ? (ACTIONS[action] ?? action) : action),
  recovered: 'завершено после перезапуска',
  exported: (n, logged) => `В архиве: ${articles(n)} и ${entries(logged)}.`,
  settings: 'Настройки этого сервера',
  settingsChanged: 'Изменено.',
  role: (id) =>
    `Роль, которая может вести статьи помимо тех, кто управляет сервером: ${id ?? 'нет'}`,
  roleHint:
    'Discord скрывает эти команды от остальных: откройте их для роли в настройках сервера, раздел «Интеграции».',
  channel: (id) => `Канал для уведомлений: ${id ?? 'нет'}`,
  answers: (isPrivate) =>
    isPrivate
      ? 'Ответы: видит только тот, кто спрашивает, если не указать private:false или кого-то в for:'
      : 'Ответы: видят все в канале, если тот, кто спрашивает, не укажет private:true',
  cooldown: (seconds) =>
    seconds === 0
      ? 'Пауза между двумя вопросами участника: нет'
      : `Пауза между двумя вопросами участника: ${count(seconds, slavicForms('секунда', 'секунды', 'секунд'))}`,
  askedIn: (channels) =>
    channels.length === 0
      ? 'Вопросы можно задавать во всех каналах'
      : ['Вопросы можно задавать здесь: ', ...listed(channels, 'ru', 'conjunction')],
  goneChannels: (ids) => `Удалено, при следующем изменении исчезнет из списка: ${ids.join(', ')}`,
  allChannelsGone: (ids) =>
    `Каналы для вопросов удалены (${ids.join(', ')}). Пока не разрешены другие, вопросы можно задавать везде, а ответ видит только тот, кто спрашивает. «clear: allowed-channels» снова откроет все каналы.`,
  privacy: [
    'Кто задал вопрос, не хранится. Вопрос, слишком длинный для кнопок под ответом, хранится отдельно, без указания, кто его задал.',
    'О тех, кто ведёт статьи, в журнале хранится их идентификатор Discord рядом с тем, что сделано.',
    'О тех, кто сообщает о неверной цитате, в сообщении хранится их идентификатор, пока модератор это сообщение не разберёт.',
    'Статья, которая ждёт кнопки «Сохранить», хранит идентификатор того, кто её добавил, не дольше суток.',
    'Если на сервере задана пауза между вопросами, бот помнит, кто спросил, не дольше часа и только в оперативной памяти.',
  ],
  stored: (n, reports, drafts) =>
    `О вас на всех серверах хранится: ${entries(n)}, ${reported(reports)}, ${count(drafts, slavicForms('ожидающий черновик', 'ожидающих черновика', 'ожидающих черновиков'))}.`,
  nothingStored: 'О вас ничего не хранится.',
  forgotten: (n, reports, drafts) =>
    `Ваш идентификатор стёрт. Где он был: ${entries(n)}, ${reported(reports)} и ${count(drafts, slavicForms('черновик', 'черновика', 'черновиков'))}.`,
};
