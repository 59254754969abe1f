import type { JoinedPhrases } from '../step-phrases.ts';

const quoted = (words: string): string => `«${words}»`;

export const russianJoined: JoinedPhrases = {
  heading: {
    1: (outlet) => `Те же слова: ${outlet}. Откуда это известно`,
    2: (outlet) => `Насколько можно судить, то же высказывание: ${outlet}. Откуда это известно`,
    3: (outlet) => `Возможно, то же самое: ${outlet}. Почему это стоит здесь`,
  },
  compared: (here, there) => `Сравнивались ${quoted(here)} и там ${quoted(there)}`,
  ground: {
    words: 'Сами слова достаточно похожи.',
    speaker: 'Автор слов в обоих случаях один.',
    days: 'Между выходом двух статей не больше трёх дней.',
    venue: 'Обе статьи называют одно и то же место или передачу, где это прозвучало.',
    tied: 'У одной статьи нет даты, но другие слова того же автора из неё есть и в статье с датой.',
    office: 'Названы два человека на одной должности: одно ли это высказывание, неизвестно.',
    asked: 'У одного издания это сказано, у другого об этом лишь спросили.',
    sequence: 'Перед ними стоят предложения одной речи, которые считаются одинаковыми.',
  },
  throughAnother: 'Друг с другом они не связаны, но каждое связано с ещё одним вариантом.',
  shared: (words) =>
    `О чём говорят оба: ${words.map(([here, there]) => (here.toLowerCase() === there.toLowerCase() ? quoted(here) : `${quoted(here)} ~ ${quoted(there)}`)).join(', ')}`,
  likeness: (score) =>
    `Сходство ${Math.round(score * 100)} из 100 по весам, выученным на размеченных парах`,
};
