import { counted } from '../counted.ts';
import type { FeedPhrases } from '../feed-phrases.ts';

const count = counted('tr');
const articles = (n: number): string => count(n, { other: 'haber' });
const items = (n: number): string => count(n, { other: 'öge' });

export const turkishFeed: FeedPhrases = {
  name: (title, url) => `${title} (${url})`,
  added: (feed) => `Artık takip ediliyor: ${feed}`,
  firstVisit: (n) =>
    n === 0
      ? 'Henüz ögesi yok. Yenileri kendiliğinden gelir.'
      : `Şu anda ${items(n)} içeriyor. Birkaç dakika içinde en fazla ilk 10 öge, sonra yenileri gelir.`,
  choice: 'Bu bir akış değil, bir sayfa. Sayfanın gösterdiği akışlar:',
  choiceLine: (place, feed) => `${place}. ${feed}`,
  listEmpty: 'Henüz takip edilen akış yok. “/feeds add” ile başlayın.',
  listed: ({ used, limit }) =>
    limit === null ? count(used, { other: 'akış' }) : `Akışlar: ${used} / ${limit}`,
  active: (next) => `sonraki kontrol ${next}`,
  paused: {
    asked: 'bir moderatör duraklattı',
    gone: 'duraklatıldı: site akışın artık olmadığını söylüyor',
    errors: 'art arda 10 başarısız kontrolden sonra duraklatıldı',
    unknown: 'duraklatıldı',
  },
  visited: (at) => (at === null ? 'henüz kontrol edilmedi' : `son kontrol ${at}`),
  articles: (n) => `${articles(n)} getirdi`,
  errors: (n) => `art arda ${count(n, { other: 'başarısız kontrol' })}`,
  channel: (id) => `yenilikler şu kanalda: ${id}`,
  channelClosed:
    'Yenilikleri bildirilmiyor: botun kanala yazma izni yok ya da kanal artık yok. İzin verin, sonra “/feeds resume” kullanın.',
  visiting: (feed, done, total) => `Okunuyor: ${feed}, ${done + 1} / ${total}`,
  notModified: 'Son kontrolden beri değişmedi.',
  nothingNew: 'Yeni bir şey yok.',
  brought: (n) => `${articles(n)} geldi:`,
  replaced: (n) => `${articles(n)} değişti; önceki hâli sürüm olarak saklanıyor:`,
  leftOut: (n) => `${items(n)} dışarıda bırakıldı:`,
  leftOutLine: (item, why) => `– ${item}: ${why}`,
  leftOutHint: 'Karar gerektirenler, soru soran “/corpus add link” ile eklenebilir.',
  doubt: {
    'title-unknown': 'başlığı bilinmiyor',
    'outlet-unknown': 'yayın organı bilinmiyor',
    'date-unknown': 'yayım tarihi bilinmiyor',
    'date-unconfirmed': 'yayım tarihi şüpheli',
    'two-dates': 'iki yayım tarihi veriyor',
    language: 'dili botun okuduğu dillerden biri değil',
    'near-copy': 'neredeyse aynı metin zaten var',
    'hidden-characters': 'görünmeyen karakterler içeriyor',
  },
  removedBefore: 'buradan daha önce kaldırılmıştı',
  postponed: (n) => `Sonraki kontrolde yeniden denenecek: ${items(n)}`,
  stopped: {
    gone: 'Site akışın artık olmadığını söylüyor, bu yüzden artık kontrol edilmiyor.',
    errors: 'Art arda 10 kez başarısız oldu, bu yüzden artık kontrol edilmiyor.',
  },
  isPaused: (feed) => `Duraklatıldı: ${feed}. Haberleri kalır. “/feeds resume” ile devam edilir.`,
  isResumed: (feed) => `Devam ettirildi: ${feed}. Bir dakika içinde kontrol edilir.`,
  removalAsked: (feed, n) =>
    `Artık takip edilmesin mi: ${feed}? Getirdiği ${articles(n)} kalır, akışta görülenlerin kaydı silinir.`,
  removed: (feed) => `Artık takip edilmiyor: ${feed}. Haberleri kalır.`,
  removalKept: 'Eskisi gibi takip ediliyor.',
  news: (feed, n) => `${feed}: ${articles(n)} geldi`,
  moreNews: (n) => `ve ${articles(n)} daha`,
  feedStopped: (feed) => `Bir akış duraklatıldı: ${feed}`,
  stoppedHint: '“/feeds resume” yeniden dener, “/feeds remove” akışı siler.',
  button: {
    remove: 'Evet, kaldır',
    keep: 'Hayır, kalsın',
    follow: (place) => `Takip et: ${place}`,
  },
};
