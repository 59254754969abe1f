import { counted } from '../counted.ts';
import type { Phrases } from '../phrases.ts';
import { slavicForms } from '../slavic-forms.ts';

const count = counted('ru');
const quoted = (words: string): string => `«${words}»`;

export const russianNoEvidence: Phrases['noEvidence'] = {
  reason: {
    'empty-corpus': () =>
      'Статей для поиска пока нет. Сначала их должен добавить модератор этого сервера.',
    'empty-question': () =>
      'В вопросе нет слов, по которым можно искать. Попробуйте имя, место или слово из новостей.',
    'topic-absent': () => 'В подборке этого не сказано. Достаточно близкой к вопросу статьи нет.',
    'speaker-absent': (speaker) =>
      `В подборке этого не сказано. Ни в одной статье нет слов ${speaker === null ? 'этого автора' : `такого автора: ${quoted(speaker)}`}.`,
    'speaker-not-on-topic': (speaker) =>
      speaker === null
        ? 'В подборке этого не сказано. Приводятся другие высказывания этого человека, но с этими словами – ни одного.'
        : `В подборке этого не сказано. Приводятся другие высказывания (${quoted(speaker)}), но с этими словами – ни одного.`,
    'nobody-said': () =>
      'В подборке не сказано, кто это сказал. Эти слова есть в статье, но не указано, что их кто-то произнёс.',
    'nothing-dated': () =>
      'В подборке не сказано, когда это было. Предложения на эту тему есть, но ни в одном нет даты.',
    'filtered-out': () =>
      'Кое-что нашлось, но с этим изданием и этими датами ничего не остаётся. Попробуйте ещё раз без outlet:, from: и to:.',
  },
  missing: (words) => `Нет ни в одной статье: ${words.map(quoted).join(', ')}`,
  closest: 'Ближайшие статьи:',
  searched: (articles, sentences, dated) =>
    `Просмотрено: ${count(articles, slavicForms('статья', 'статьи', 'статей'))}. На эту тему: ${count(sentences, slavicForms('предложение', 'предложения', 'предложений'))}, из них с датой: ${dated}`,
  nearest: (date) => `Ближе всего к тому, о чём спрошено: ${date}`,
};
