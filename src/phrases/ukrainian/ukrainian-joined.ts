import type { JoinedPhrases } from '../step-phrases.ts';

const quoted = (words: string): string => `«${words}»`;

export const ukrainianJoined: JoinedPhrases = {
  heading: {
    1: (outlet) => `Ті самі слова: ${outlet}. Звідки це відомо`,
    2: (outlet) => `Наскільки можна судити, те саме висловлювання: ${outlet}. Звідки це відомо`,
    3: (outlet) => `Можливо, те саме: ${outlet}. Чому це стоїть тут`,
  },
  compared: (here, there) => `Порівнювалися ${quoted(here)} і там ${quoted(there)}`,
  ground: {
    words: 'Самі слова достатньо схожі.',
    speaker: 'Автор слів в обох випадках один.',
    days: 'Між виходом двох статей не більше трьох днів.',
    venue: 'Обидві статті називають те саме місце або передачу, де це прозвучало.',
    tied: 'В однієї статті немає дати, але інші слова того самого автора з неї є й у статті з датою.',
    office: 'Названо двох людей на одній посаді: чи це одне висловлювання, невідомо.',
    asked: 'В одного видання це сказано, в іншого про це лише спитали.',
    sequence: 'Перед ними стоять речення однієї промови, які вважаються однаковими.',
  },
  throughAnother: 'Між собою вони не пов’язані, але кожне пов’язане з іще одним варіантом.',
  shared: (words) =>
    `Про що йдеться в обох: ${words.map(([here, there]) => (here.toLowerCase() === there.toLowerCase() ? quoted(here) : `${quoted(here)} ~ ${quoted(there)}`)).join(', ')}`,
  likeness: (score) =>
    `Схожість ${Math.round(score * 100)} зі 100 за вагами, вивченими на розмічених парах`,
};
