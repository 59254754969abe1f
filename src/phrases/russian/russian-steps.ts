import { russianJoined } from './russian-joined.ts';
import { counted } from '../counted.ts';
import { slavicForms } from '../slavic-forms.ts';
import type {
  ContextPhrases,
  EvidencePhrases,
  StepPhrases,
  WrongQuotePhrases,
} from '../step-phrases.ts';
import { russianDateRules, russianQuotationRules } from './russian-rules.ts';

const count = counted('ru');
const reports = (n: number): string =>
  count(
    n,
    slavicForms(
      'сообщение об ошибке в цитате',
      'сообщения об ошибке в цитате',
      'сообщений об ошибке в цитате',
    ),
  );
const cases = (share: number): string =>
  `${count(Math.round(share * 100), slavicForms('случае', 'случаях', 'случаях'))} из 100`;
const quoted = (words: string): string => `«${words}»`;

const context: ContextPhrases = {
  before: (isSame) =>
    isSame ? 'Предыдущее предложение' : 'Предыдущее предложение, в предыдущем абзаце',
  after: (isSame) =>
    isSame ? 'Следующее предложение' : 'Следующее предложение, в следующем абзаце',
  quote: (first, last, of) =>
    first === last
      ? `Цитата: предложение ${first} из ${of}`
      : `Цитата: предложения ${first} – ${last} из ${of}`,
  isFirst: 'Перед цитатой ничего нет: статья с неё начинается.',
  isLast: 'После цитаты ничего нет: статья ею заканчивается.',
};

const evidence: EvidencePhrases = {
  noStatement:
    'Это стоит в статье как предложение самого издания, а не как высказывание отдельного автора слов.',
  named: (words, where) => `Автор слов упомянут как ${quoted(words)}, ${where}:`,
  roleGiven: (words) => `В другой статье указана роль ${quoted(words)}:`,
  sure: (share) => `По измерениям, автор слов таким способом определён верно в ${cases(share)}.`,
  kind: {
    direct: 'Всё сказанное стоит в кавычках: это собственные слова их автора.',
    mixed: 'Часть этого стоит в кавычках; остальное – формулировка издания.',
    indirect: 'В кавычках ничего из этого нет: это формулировка издания.',
  },
  polarity: {
    said: null,
    denied: 'Сообщается, что автор слов это отрицает.',
    asked: 'Сообщается, что автор слов об этом спрашивает.',
    'not-said': 'Сообщается, что автор слов этого не говорит.',
  },
  cue: (words) => `Слова, которые это передают: ${words.map(quoted).join(', ')}`,
  quotationRule: (rule) =>
    `Признак: ${Object.hasOwn(russianQuotationRules, rule) ? (russianQuotationRules[rule] ?? rule) : rule}`,
  merged: ([one, other], kind) => {
    const forms = `${quoted(one)} и ${quoted(other)}`;
    switch (kind) {
      case 'same-name':
        return `${forms} считаются одним человеком: одно и то же имя в нескольких статьях.`;
      case 'first-name-variant':
        return `${forms} считаются одним человеком: две формы одного имени.`;
      case 'initial':
        return `${forms} считаются одним человеком: больше ничьё имя так не начинается.`;
      case 'transliteration':
        return `${forms} считаются одним человеком: два написания имени из другой письменности.`;
      case 'surname':
        return `${forms} считаются одним человеком: больше никого с такой фамилией нет.`;
      case 'short-form':
        return `${forms} считаются одним человеком: больше никого статьи этой краткой формой не называют.`;
      case 'body':
        return `${forms} считаются одним и тем же.`;
    }
  },
  moreMerged: (n) => `Ещё ${count(n, slavicForms('форма имени', 'формы имени', 'форм имени'))}`,
  joined: russianJoined,
  countedFromPublication: (day) => `Отсчитано от даты публикации: ${day}`,
  countedFromText: (words, day) => `Отсчитано от даты в статье: ${quoted(words)}, ${day}`,
  direction: (direction, cue) => {
    const told = cue === null ? '' : `; на это указывает ${quoted(cue)}`;
    switch (direction) {
      case 'past':
        return `Прочитано как время до даты публикации${told}`;
      case 'same':
        return `Прочитано как сама дата публикации${told}`;
      case 'future':
        return `Прочитано как время после даты публикации${told}`;
    }
  },
  dateRule: (rule) =>
    `Прочитано как: ${Object.hasOwn(russianDateRules, rule) ? (russianDateRules[rule] ?? rule) : rule}`,
  dateSure: (share) => `По измерениям, дата таким способом прочитана верно в ${cases(share)}.`,
};

const wrongQuote: WrongQuotePhrases = {
  which: 'Какая цитата неверна?',
  fate: {
    filed: 'Сообщение принято. Модераторы видят его в «/corpus log».',
    known: 'Вы уже сообщили об этой цитате. Модераторы это сообщение ещё не разобрали.',
    full: 'У модераторов уже столько сообщений об ошибках, сколько может храниться. Скажите им лично.',
    nobody: 'Здесь нет модераторов, которые это прочтут. Сообщите об этом на сервере.',
    closed: 'Сообщения об ошибках сейчас не сохраняются. Скажите модератору лично.',
  },
  waiting: (n) => `${reports(n)}, сначала самые старые`,
  report: (place, who, when, article) =>
    `${place}. ${who === null ? 'кто-то из участников' : `участник ${who}`} · ${when} · ${article}`,
  words: (words) =>
    words === null ? 'У статьи теперь другой текст, или её больше нет.' : quoted(words),
  reason: (words) => `Указанная причина: ${words}`,
  more: (n) =>
    `После них ещё ${count(n, slavicForms('сообщение об ошибке', 'сообщения об ошибке', 'сообщений об ошибке'))}`,
  notice: (n) => `В очереди у модераторов: ${reports(n)}.`,
  noticeHint: 'Модераторы видят их в «/corpus log».',
};

export const russianSteps: StepPhrases = {
  button: {
    previous: '◀ Назад',
    next: 'Дальше ▶',
    context: 'Показать контекст',
    evidence: 'Откуда это известно?',
    share: 'Поделиться в канале',
    report: 'Сообщить о неверной цитате',
    again: 'Спросить ещё раз',
    quote: (place) => `Цитата ${place}`,
    done: (place) => `Разобрано: ${place}`,
  },
  said: {
    changed: 'С тех пор как задан вопрос, статьи изменились, и ответ теперь другой.',
    questionGone:
      'Этот вопрос слишком длинный для кнопки и больше не хранится. Выполните команду ещё раз.',
    sharedBy: (name) => `Этим делится ${name}`,
    noRoom: 'Здесь помещается не всё: остальное – в статье.',
    mayNotShare: 'Вам нельзя писать в этом канале, поэтому ответ там не показан.',
  },
  context,
  evidence,
  wrongQuote,
};
