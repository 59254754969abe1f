import { counted } from '../counted.ts';
import { decimal } from '../decimal.ts';
import { listing } from '../listing.ts';
import type { AboutPhrases, ReportPhrases } from '../phrases.ts';
import { slavicForms } from '../slavic-forms.ts';

const count = counted('ru');
const list = listing('ru');
const oneDecimal = decimal('ru');
const articles = (n: number): string => count(n, slavicForms('статья', 'статьи', 'статей'));

export const russianAbout: AboutPhrases = {
  what: 'onrecord отвечает на вопросы о новостях предложениями из статей, которые выбрали модераторы, слово в слово. Сам он о новостях не пишет ни одного предложения.',
  articles: (n, outlets) =>
    `${articles(n)} из ${count(outlets, slavicForms('издания', 'изданий', 'изданий'))}`,
  sentences: (sentences, statements, speakers) =>
    [
      count(sentences, slavicForms('предложение', 'предложения', 'предложений')),
      count(statements, slavicForms('высказывание', 'высказывания', 'высказываний')),
      count(
        speakers,
        slavicForms(
          'автор слов, названный по имени',
          'автора слов, названных по имени',
          'авторов слов, названных по имени',
        ),
      ),
    ].join(', '),
  published: (first, last) =>
    first === last ? `Дата публикации: ${first}` : `Даты публикации: ${first} – ${last}`,
  publishedUnknown: 'Ни у одной статьи дата публикации не известна',
  cannot:
    'Он говорит, кто что сообщил, но никогда – правда ли это. Вне этих статей он не знает ничего. Он читает по-английски и может пропустить высказывание или ошибиться в том, чьё оно: откройте статью, прежде чем полагаться на ответ.',
  kept: (own, shared) =>
    own === null
      ? `Общих для всех серверов: ${articles(shared)}; вне сервера других нет`
      : `Своих у этого сервера: ${articles(own)}; общих для всех серверов: ${articles(shared)}`,
  keepers:
    'Когда бот добавлен на этот сервер, собственные статьи сервера ведут те, кто им управляет; кто ведёт общие статьи, определяет оператор бота.',
  read: (at) => ['Последнее чтение статей: ', at],
  languages: (names) =>
    `Языки собственных слов бота: ${list(names)}. Цитаты никогда не переводятся.`,
  version: (version) => `Снимок ${version}`,
};

export const russianReport: ReportPhrases = {
  refreshed: (seconds, version) =>
    `Статьи заново прочитаны за ${oneDecimal(seconds)} с. Теперь ответы даёт снимок ${version}.`,
  unchanged: 'Ни одна статья не добавлена, не удалена и не изменена.',
  added: (n) => `Добавлено: ${articles(n)}.`,
  removed: (n) => `Удалено: ${articles(n)}.`,
  changed: (n) => `Изменено: ${articles(n)}.`,
  refreshFailed: (id, version) =>
    `Прочитать статьи заново не удалось. Ответы по-прежнему даёт снимок ${version}. Если будете сообщать об этом, укажите идентификатор: ${id}`,
  discordOnly:
    'Для этого нужна форма, файл или кнопка: воспользуйтесь Discord или страницей, которую открывает «npm start». В терминале то же делает «npm run corpus».',
  serving: (version, since) => `Ответы даёт снимок ${version}, начиная с ${since}.`,
  isRefreshing: 'Идёт обновление.',
  neverRefreshed: 'С момента запуска обновлений не было.',
  lastRefresh: (outcome, at) => {
    switch (outcome) {
      case 'swapped':
        return `Последнее обновление: ${at}, с изменениями.`;
      case 'unchanged':
        return `Последнее обновление: ${at}, ничего не изменилось.`;
      case 'failed':
        return `Последнее обновление: ${at}, не удалось. Причина записана в журнале.`;
    }
  },
  noProblems: 'В статьях нет проблем.',
  problems: (n) => `В статьях ${count(n, slavicForms('проблема', 'проблемы', 'проблем'))}:`,
  severity: { rejected: 'не включено', warning: 'проверьте' },
  line: (line) => `строка ${line}`,
  moreLines: (n) => `и ещё ${n}`,
};
