import type { JoinedPhrases } from '../step-phrases.ts';

const quoted = (words: string): string => `“${words}”`;

export const turkishJoined: JoinedPhrases = {
  heading: {
    1: (outlet) => `Aynı sözlerle: ${outlet}. Bunun nereden bilindiği`,
    2: (outlet) => `Anlaşılabildiği kadarıyla aynı açıklama: ${outlet}. Bunun nereden bilindiği`,
    3: (outlet) => `Aynısı olabilir: ${outlet}. Neden burada durduğu`,
  },
  compared: (here, there) => `Karşılaştırılan: ${quoted(here)} ve orada ${quoted(there)}`,
  ground: {
    words: 'Yalnızca kelimeleri de yeterince benziyor.',
    speaker: 'İkisinde de konuşan aynı.',
    days: 'İki haberin yayımı arasında en çok üç gün var.',
    venue: 'İki haber de bunun söylendiği aynı yeri ya da programı anıyor.',
    tied: 'Haberlerden birinin tarihi yok; aynı konuşanın oradaki başka sözleri tarihli bir haberde de geçiyor.',
    office: 'Aynı görevde iki kişi anılıyor: tek bir açıklama olup olmadığı bilinmiyor.',
    asked: 'Bir yayın organında bu söylenmiş, ötekinde yalnızca sorulmuş.',
    sequence: 'İkisi de aynı konuşmanın aynı sayılan cümlelerinin ardından geliyor.',
  },
  throughAnother: 'İkisi birbirine değil, her biri başka bir aktarıma bağlandı.',
  shared: (words) =>
    `İkisinin konusu: ${words.map(([here, there]) => (here.toLowerCase() === there.toLowerCase() ? quoted(here) : `${quoted(here)} ~ ${quoted(there)}`)).join(', ')}`,
  likeness: (score) =>
    `Benzerlik 100 üzerinden ${Math.round(score * 100)}; ağırlıklar etiketli çiftlerden öğrenildi`,
};
