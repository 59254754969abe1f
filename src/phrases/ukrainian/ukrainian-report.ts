import { counted } from '../counted.ts';
import { decimal } from '../decimal.ts';
import { listing } from '../listing.ts';
import type { AboutPhrases, ReportPhrases } from '../phrases.ts';
import { slavicForms } from '../slavic-forms.ts';

const count = counted('uk');
const list = listing('uk');
const oneDecimal = decimal('uk');
const articles = (n: number): string => count(n, slavicForms('стаття', 'статті', 'статей'));

export const ukrainianAbout: AboutPhrases = {
  what: 'onrecord відповідає на запитання про новини реченнями зі статей, які обрали модератори, слово в слово. Сам він про новини не пише жодного речення.',
  articles: (n, outlets) =>
    `${articles(n)} із ${count(outlets, slavicForms('видання', 'видань', 'видань'))}`,
  sentences: (sentences, statements, speakers) =>
    [
      count(sentences, slavicForms('речення', 'речення', 'речень')),
      count(statements, slavicForms('висловлювання', 'висловлювання', 'висловлювань')),
      count(
        speakers,
        slavicForms(
          'автор слів, названий за іменем',
          'автори слів, названі за іменем',
          'авторів слів, названих за іменем',
        ),
      ),
    ].join(', '),
  published: (first, last) =>
    first === last ? `Дата публікації: ${first}` : `Дати публікації: ${first} – ${last}`,
  publishedUnknown: 'У жодної статті дата публікації не відома',
  cannot:
    'Він каже, хто що повідомив, але ніколи – чи це правда. Поза цими статтями він не знає нічого. Він читає англійською і може пропустити висловлювання або помилитися в тому, чиє воно: відкрийте статтю, перш ніж покладатися на відповідь.',
  kept: (own, shared) =>
    own === null
      ? `Спільних для всіх серверів: ${articles(shared)}; поза сервером інших немає`
      : `Власних у цього сервера: ${articles(own)}; спільних для всіх серверів: ${articles(shared)}`,
  keepers:
    'Коли бота додано на цей сервер, власні статті сервера ведуть ті, хто ним керує; хто веде спільні статті, визначає оператор бота.',
  read: (at) => ['Останнє читання статей: ', at],
  languages: (names) => `Мови власних слів бота: ${list(names)}. Цитати ніколи не перекладаються.`,
  version: (version) => `Знімок ${version}`,
};

export const ukrainianReport: ReportPhrases = {
  refreshed: (seconds, version) =>
    `Статті перечитано за ${oneDecimal(seconds)} с. Тепер відповіді дає знімок ${version}.`,
  unchanged: 'Жодної статті не додано, не видалено й не змінено.',
  added: (n) => `Додано: ${articles(n)}.`,
  removed: (n) => `Видалено: ${articles(n)}.`,
  changed: (n) => `Змінено: ${articles(n)}.`,
  refreshFailed: (id, version) =>
    `Перечитати статті не вдалося. Відповіді й далі дає знімок ${version}. Якщо повідомлятимете про це, вкажіть ідентифікатор: ${id}`,
  discordOnly:
    'Для цього потрібна форма, файл або кнопка: скористайтеся Discord або сторінкою, яку відкриває «npm start». У терміналі те саме робить «npm run corpus».',
  serving: (version, since) => `Відповіді дає знімок ${version}, починаючи з ${since}.`,
  isRefreshing: 'Триває оновлення.',
  neverRefreshed: 'Від часу запуску оновлень не було.',
  lastRefresh: (outcome, at) => {
    switch (outcome) {
      case 'swapped':
        return `Останнє оновлення: ${at}, зі змінами.`;
      case 'unchanged':
        return `Останнє оновлення: ${at}, нічого не змінилося.`;
      case 'failed':
        return `Останнє оновлення: ${at}, не вдалося. Причину записано в журналі.`;
    }
  },
  noProblems: 'У статтях немає проблем.',
  problems: (n) => `У статтях ${count(n, slavicForms('проблема', 'проблеми', 'проблем'))}:`,
  severity: { rejected: 'не включено', warning: 'перевірте' },
  line: (line) => `рядок ${line}`,
  moreLines: (n) => `і ще ${n}`,
};
