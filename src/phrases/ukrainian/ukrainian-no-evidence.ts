import { counted } from '../counted.ts';
import type { Phrases } from '../phrases.ts';
import { slavicForms } from '../slavic-forms.ts';

const count = counted('uk');
const quoted = (words: string): string => `«${words}»`;

export const ukrainianNoEvidence: Phrases['noEvidence'] = {
  reason: {
    'empty-corpus': () =>
      'Статей для пошуку поки немає. Спершу їх має додати модератор цього сервера.',
    'empty-question': () =>
      'У запитанні немає слів, за якими можна шукати. Спробуйте ім’я, місце або слово з новин.',
    'topic-absent': () =>
      'У добірці цього не сказано. Достатньо близької до запитання статті немає.',
    'speaker-absent': (speaker) =>
      `У добірці цього не сказано. У жодній статті немає слів ${speaker === null ? 'цього автора' : `такого автора: ${quoted(speaker)}`}.`,
    'speaker-not-on-topic': (speaker) =>
      speaker === null
        ? 'У добірці цього не сказано. Наведено інші висловлювання цього автора, але з цими словами – жодного.'
        : `У добірці цього не сказано. Наведено інші висловлювання (${quoted(speaker)}), але з цими словами – жодного.`,
    'nobody-said': () =>
      'У добірці не сказано, хто це сказав. Ці слова є у статті, але не вказано, що їх хтось вимовив.',
    'nothing-dated': () =>
      'У добірці не сказано, коли це було. Речення на цю тему є, але в жодному немає дати.',
    'nothing-shared': () =>
      'Порівнювати нічого. Висловлювання знайшлися, але, наскільки можна судити, кожне передає лише одне видання.',
    'filtered-out': () =>
      'Дещо знайшлося, але з цим виданням і цими датами нічого не залишається. Спробуйте ще раз без outlet:, from: і to:.',
  },
  missing: (words) => `Немає в жодній статті: ${words.map(quoted).join(', ')}`,
  closest: 'Найближчі статті:',
  searched: (articles, sentences, dated) =>
    `Переглянуто: ${count(articles, slavicForms('стаття', 'статті', 'статей'))}. На цю тему: ${count(sentences, slavicForms('речення', 'речення', 'речень'))}, з них із датою: ${dated}`,
  nearest: (date) => `Найближче до того, про що запитано: ${date}`,
};
