import { counted } from '../counted.ts';
import { decimal } from '../decimal.ts';
import { listing } from '../listing.ts';
import type { AboutPhrases, ReportPhrases } from '../phrases.ts';

const count = counted('tr');
const list = listing('tr');
const oneDecimal = decimal('tr');
const articles = (n: number): string => count(n, { other: 'haber' });

export const turkishAbout: AboutPhrases = {
  what: 'onrecord, haberlerle ilgili soruları moderatörlerin seçtiği haberlerden kelimesi kelimesine aktarılan cümlelerle yanıtlar. Haberler hakkında kendisi hiçbir cümle yazmaz.',
  articles: (n, outlets) => `${count(outlets, { other: 'yayın organından' })} ${articles(n)}`,
  sentences: (sentences, statements, speakers) =>
    [
      count(sentences, { other: 'cümle' }),
      count(statements, { other: 'açıklama' }),
      count(speakers, { other: 'adı bilinen konuşan' }),
    ].join(', '),
  published: (first, last) =>
    first === last ? `Yayım tarihi: ${first}` : `Yayım tarihleri: ${first} – ${last}`,
  publishedUnknown: 'Hiçbir haberin yayım tarihi bilinmiyor',
  cannot:
    'Kimin neyi aktardığını söyler, bunun doğru olup olmadığını asla söylemez. Bu haberlerin dışında hiçbir şey bilmez. İngilizce okur; bir açıklamayı gözden kaçırabilir ya da konuşanı karıştırabilir: güvenmeden önce haberi açın.',
  kept: (own, shared) =>
    own === null
      ? `Tüm sunucularda ortak ${articles(shared)}; bir sunucunun dışında başka haber yok`
      : `Bu sunucuya ait ${articles(own)}, tüm sunucularda ortak ${articles(shared)}`,
  keepers:
    'Bot bu sunucuya eklendikten sonra, sunucunun kendi haberlerinden sunucuyu yönetenler sorumludur; ortak haberlerden kimin sorumlu olduğunu botun işletmecisi belirler.',
  read: (at) => ['Haberlerin son okunduğu zaman: ', at],
  languages: (names) => `Botun kendi sözlerinin dilleri: ${list(names)}. Alıntılar asla çevrilmez.`,
  version: (version) => `Anlık görüntü ${version}`,
};

export const turkishReport: ReportPhrases = {
  refreshed: (seconds, version) =>
    `Haberler ${oneDecimal(seconds)} sn içinde yeniden okundu. Artık ${version} anlık görüntüsü yanıt veriyor.`,
  unchanged: 'Eklenen, kaldırılan ya da değişen haber yok.',
  added: (n) => `Eklenen ${articles(n)}:`,
  removed: (n) => `Kaldırılan ${articles(n)}:`,
  changed: (n) => `Değişen ${articles(n)}:`,
  refreshFailed: (id, version) =>
    `Haberler yeniden okunamadı. Yanıtlar ${version} anlık görüntüsünden verilmeye devam ediyor. Bildirirseniz bu kimliği verin: ${id}`,
  discordOnly:
    'Bunun için bir form, dosya ya da düğme gerekir: Discord’da ya da “npm start” ile açılan sayfada kullanın. Terminalde aynı işi “npm run corpus” yapar.',
  serving: (version, since) => `Yanıtları veren anlık görüntü: ${version}. Başlangıcı: ${since}.`,
  isRefreshing: 'Bir yenileme sürüyor.',
  neverRefreshed: 'Başlangıçtan beri yenileme yapılmadı.',
  lastRefresh: (outcome, at) => {
    switch (outcome) {
      case 'swapped':
        return `Son yenileme: ${at}, değişikliklerle.`;
      case 'unchanged':
        return `Son yenileme: ${at}, hiçbir şey değişmemişti.`;
      case 'failed':
        return `Son yenileme: ${at}, başarısız. Nedeni günlükte yazıyor.`;
    }
  },
  noProblems: 'Haberlerde sorun yok.',
  problems: (n) => `Haberlerde ${count(n, { other: 'sorun' })}:`,
  severity: { rejected: 'dışarıda bırakıldı', warning: 'göz atın' },
  line: (line) => `satır ${line}`,
  moreLines: (n) => `ve ${n} tane daha`,
};
