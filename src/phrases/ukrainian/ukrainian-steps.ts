import { ukrainianJoined } from './ukrainian-joined.ts';
import { counted } from '../counted.ts';
import { slavicForms } from '../slavic-forms.ts';
import type {
  ContextPhrases,
  EvidencePhrases,
  StepPhrases,
  WrongQuotePhrases,
} from '../step-phrases.ts';
import { ukrainianDateRules, ukrainianQuotationRules } from './ukrainian-rules.ts';

const count = counted('uk');
const reports = (n: number): string =>
  count(
    n,
    slavicForms(
      'повідомлення про помилку в цитаті',
      'повідомлення про помилку в цитаті',
      'повідомлень про помилку в цитаті',
    ),
  );
const cases = (share: number): string =>
  `${count(Math.round(share * 100), slavicForms('випадку', 'випадках', 'випадках'))} зі 100`;
const quoted = (words: string): string => `«${words}»`;

const context: ContextPhrases = {
  before: (isSame) => (isSame ? 'Попереднє речення' : 'Попереднє речення, у попередньому абзаці'),
  after: (isSame) => (isSame ? 'Наступне речення' : 'Наступне речення, у наступному абзаці'),
  quote: (first, last, of) =>
    first === last
      ? `Цитата: речення ${first} із ${of}`
      : `Цитата: речення ${first} – ${last} із ${of}`,
  isFirst: 'Перед цитатою нічого немає: стаття з неї починається.',
  isLast: 'Після цитати нічого немає: стаття нею закінчується.',
};

const evidence: EvidencePhrases = {
  noStatement:
    'Це стоїть у статті як речення самого видання, а не як висловлювання окремого автора слів.',
  named: (words, where) => `Автора слів згадано як ${quoted(words)}, ${where}:`,
  roleGiven: (words) => `В іншій статті вказано роль ${quoted(words)}:`,
  sure: (share) =>
    `За вимірюваннями, автора слів у такий спосіб визначено правильно в ${cases(share)}.`,
  kind: {
    direct: 'Усе сказане стоїть у лапках: це власні слова їхнього автора.',
    mixed: 'Частина цього стоїть у лапках; решта – формулювання видання.',
    indirect: 'У лапках нічого з цього немає: це формулювання видання.',
  },
  polarity: {
    said: null,
    denied: 'Повідомляється, що автор слів це заперечує.',
    asked: 'Повідомляється, що автор слів про це запитує.',
    'not-said': 'Повідомляється, що автор слів цього не каже.',
  },
  cue: (words) => `Слова, які це передають: ${words.map(quoted).join(', ')}`,
  quotationRule: (rule) =>
    `Ознака: ${Object.hasOwn(ukrainianQuotationRules, rule) ? (ukrainianQuotationRules[rule] ?? rule) : rule}`,
  merged: ([one, other], kind) => {
    const forms = `${quoted(one)} і ${quoted(other)}`;
    switch (kind) {
      case 'same-name':
        return `${forms} вважаються однією людиною: те саме ім’я в кількох статтях.`;
      case 'first-name-variant':
        return `${forms} вважаються однією людиною: дві форми одного імені.`;
      case 'initial':
        return `${forms} вважаються однією людиною: більше нічиє ім’я так не починається.`;
      case 'transliteration':
        return `${forms} вважаються однією людиною: два написання імені з іншої писемності.`;
      case 'surname':
        return `${forms} вважаються однією людиною: більше нікого з таким прізвищем немає.`;
      case 'short-form':
        return `${forms} вважаються однією людиною: більше нікого статті цією короткою формою не називають.`;
      case 'body':
        return `${forms} вважаються одним і тим самим.`;
    }
  },
  moreMerged: (n) => `Ще ${count(n, slavicForms('форма імені', 'форми імені', 'форм імені'))}`,
  joined: ukrainianJoined,
  countedFromPublication: (day) => `Відлічено від дати публікації: ${day}`,
  countedFromText: (words, day) => `Відлічено від дати у статті: ${quoted(words)}, ${day}`,
  direction: (direction, cue) => {
    const told = cue === null ? '' : `; на це вказує ${quoted(cue)}`;
    switch (direction) {
      case 'past':
        return `Прочитано як час до дати публікації${told}`;
      case 'same':
        return `Прочитано як сама дата публікації${told}`;
      case 'future':
        return `Прочитано як час після дати публікації${told}`;
    }
  },
  dateRule: (rule) =>
    `Прочитано як: ${Object.hasOwn(ukrainianDateRules, rule) ? (ukrainianDateRules[rule] ?? rule) : rule}`,
  dateSure: (share) =>
    `За вимірюваннями, дату в такий спосіб прочитано правильно в ${cases(share)}.`,
};

const wrongQuote: WrongQuotePhrases = {
  which: 'Яка цитата неправильна?',
  fate: {
    filed: 'Повідомлення прийнято. Модератори бачать його в «/corpus log».',
    known: 'Ви вже повідомили про цю цитату. Модератори цього повідомлення ще не розглянули.',
    full: 'У модераторів уже стільки повідомлень про помилки, скільки може зберігатися. Скажіть їм особисто.',
    nobody: 'Тут немає модераторів, які це прочитають. Повідомте про це на сервері.',
    closed: 'Повідомлення про помилки зараз не зберігаються. Скажіть модератору особисто.',
  },
  waiting: (n) => `${reports(n)}, спершу найдавніші`,
  report: (place, who, when, article) =>
    `${place}. ${who === null ? 'хтось з учасників' : `учасник ${who}`} · ${when} · ${article}`,
  words: (words) =>
    words === null ? 'Стаття тепер має інший текст, або її більше немає.' : quoted(words),
  reason: (words) => `Вказана причина: ${words}`,
  more: (n) =>
    `Після них ще ${count(n, slavicForms('повідомлення про помилку', 'повідомлення про помилку', 'повідомлень про помилку'))}`,
  notice: (n) => `У черзі в модераторів: ${reports(n)}.`,
  noticeHint: 'Модератори бачать їх у «/corpus log».',
};

export const ukrainianSteps: StepPhrases = {
  button: {
    previous: '◀ Назад',
    next: 'Далі ▶',
    context: 'Показати контекст',
    evidence: 'Звідки це відомо?',
    share: 'Поділитися в каналі',
    report: 'Повідомити про неправильну цитату',
    again: 'Запитати ще раз',
    quote: (place) => `Цитата ${place}`,
    done: (place) => `Розглянуто: ${place}`,
  },
  said: {
    changed: 'Відколи поставлено запитання, статті змінилися, і відповідь тепер інша.',
    questionGone:
      'Це запитання задовге для кнопки й більше не зберігається. Виконайте команду ще раз.',
    sharedBy: (name) => `Цим ділиться ${name}`,
    noRoom: 'Тут уміщується не все: решта – у статті.',
    mayNotShare: 'Вам не можна писати в цьому каналі, тому відповідь там не показано.',
  },
  context,
  evidence,
  wrongQuote,
};
