import type { ClosedReason } from '../../operations/refused.ts';
import { counted } from '../counted.ts';
import { decimal } from '../decimal.ts';
import type { RefusalPhrases } from '../keeping-phrases.ts';

const count = counted('tr');
const oneDecimal = decimal('tr');
const PASTE = 'Bunun yerine metnini “/corpus add text” ile yapıştırın.';

const CLOSED: Readonly<Record<ClosedReason, string>> = {
  'other-process': 'bu veri klasörünü botun başka bir süreci kullanıyor',
  'newer-version': 'kayıtları botun daha yeni bir sürümü yazmış',
  'disk-full': 'disk dolu',
  'read-only': 'veri klasörüne yazılamıyor',
  corrupt: 'kayıtlar bozulmuş',
  'storage-failed': 'kayıtlar açılamadı',
};

const OVER: Readonly<Record<'articles' | 'additions' | 'feeds', (limit: number) => string>> = {
  articles: (limit) =>
    `Bu sunucu haber sınırına ulaştı: ${limit}. Yenisini eklemeden önce birini kaldırın.`,
  additions: (limit) => `Bu sunucu 24 saat içinde ${limit} haber ekledi. Yarın devam edin.`,
  feeds: (limit) =>
    `Bu sunucu akış sınırına ulaştı: ${limit}. Yenisini eklemeden önce birini kaldırın.`,
};

/** 413 and 429 want waiting, 404 and 410 another link. */
function statusWords(status: number): string {
  if (status === 401 || status === 402 || status === 403)
    return `Site, botun bu sayfayı okumasına izin vermiyor (yanıtı: ${status}). ${PASTE}`;
  if (status === 404 || status === 410)
    return `Böyle bir sayfa artık yok (sitenin yanıtı: ${status}). Bağlantıyı kontrol edin.`;
  if (status === 429 || status >= 500)
    return `Site şu anda yanıt veremiyor (yanıtı: ${status}). Daha sonra yeniden deneyin.`;
  return `Site sayfa yerine şu yanıtı verdi: ${status}. Bağlantıyı kontrol edin.`;
}

const mebibytes = (bytes: number): string => `${oneDecimal(bytes / 1_048_576)} MiB`;

const fetching = {
  'bad-address': () =>
    'Bu, okunabilecek bir bağlantı değil. https:// ile başlayan bir bağlantı verin.',
  port: () =>
    'Bağlantı, web sayfaları için olmayan bir bağlantı noktası gösteriyor. Sayfanın olağan bağlantısını verin.',
  'private-address': () =>
    'Bağlantı, botun girmediği özel bir ağa gidiyor. Herkese açık bir bağlantı verin.',
  'unknown-host': () => 'Bu adda bir site yok. Bağlantıyı kontrol edin.',
  unreachable: () => 'Siteye ulaşılamıyor. Daha sonra yeniden deneyin.',
  'too-many-redirects': () => 'Bağlantı sürekli başka yere yönlendiriyor. Açıp son adresi verin.',
  slow: () => 'Sitenin yanıt vermesi çok uzun sürüyor. Daha sonra yeniden deneyin.',
  stopped: () => 'Okuma durduruldu. Yeniden deneyin.',
  'too-large': () => `Sayfa tek bir haber olamayacak kadar büyük. ${PASTE}`,
  'content-type': ({ mediaType }) =>
    `Bağlantı bir metin sayfasına değil, “${mediaType}” türünde bir içeriğe gidiyor. Haberin kendi sayfasını verin.`,
  'content-encoding': () => `Sayfa okunamayan bir biçimde sıkıştırılmış. ${PASTE}`,
  'no-feed': () => 'Bu adreste akış yok. Bir RSS, Atom ya da JSON akışının adresini verin.',
  robots: () =>
    'Site, botların bu sayfayı okumamasını istiyor (robots.txt), bu yüzden okunmuyor. Başka bir yayın organı seçin.',
  'robots-unreachable': () =>
    'Site, botların sayfayı okuyup okuyamayacağını söylemiyor (robots.txt dosyası alınamıyor). Daha sonra yeniden deneyin.',
  status: ({ status }) => statusWords(status),
} as const satisfies Partial<RefusalPhrases>;

const reading = {
  'file-type': () =>
    'Yalnızca .txt, .md, .html ve .json dosyaları okunur. Dosyayı bunlardan biri olarak kaydedin.',
  'file-too-large': ({ limit }) =>
    `Dosya şu sınırdan büyük: ${mebibytes(limit)}. Tek bir haber verin.`,
  binary: () => 'Bu bir metin dosyası değil. Düz metin olarak kaydedin.',
  'json-shape': () => 'JSON içinde haber yok: “title” ve “text” gerekir.',
  'front-matter': ({ line, fault }) => `Üst bilgi okunamıyor, satır ${line}: ${fault}`,
  'too-deep': () => `Sayfanın yapısı güvenle okunamayacak kadar derin. ${PASTE}`,
  'too-many-elements': () => `Sayfada güvenle okunamayacak kadar çok parça var. ${PASTE}`,
  'reader-stopped': ({ after }) =>
    after === 'time'
      ? `Sayfanın okunması çok uzun sürdü ve bırakıldı. ${PASTE}`
      : `Sayfa okunamadı. ${PASTE}`,
  noarchive: () =>
    'Sayfa saklanmamayı istiyor (noarchive), bu yüzden saklanmıyor. Başka bir yayın organı seçin.',
  paywall: () =>
    'Sayfa abonelere özel olduğunu söylüyor, bu yüzden saklanmıyor. Başka bir yayın organı seçin.',
  'no-article': () => `Sayfada haber bulunamadı. ${PASTE}`,
  'too-short': ({ sentences, characters }) =>
    `Bu, bir haber için fazla kısa: ${count(sentences, { other: 'cümle' })}, ${characters} karakter. En az 3 cümle ve 300 karakter gerekir.`,
  'too-long': ({ limit }) => `Bu, tek bir haber için fazla uzun: en fazla ${limit} karakter.`,
  'not-prose': () => 'Bu akıcı bir metin değil, bu yüzden içinde alıntılanacak bir şey yok.',
  'broken-text': ({ codePoint }) =>
    `Metin bozuk, şunu içeriyor: ${codePoint}. UTF-8 olarak kaydedip yeniden deneyin.`,
  'title-only': () => `Yalnızca başlık var. ${PASTE}`,
  'future-date': ({ day }) => `Yayım tarihi gelecekte: ${day}. Doğru tarihi verin.`,
} as const satisfies Partial<RefusalPhrases>;

const keeping = {
  'disk-full': () =>
    'Disk dolu, bu yüzden hiçbir şey değiştirilmedi. Botun işletmecisi yer açmalı.',
  'read-only': () =>
    'Botun kendi klasörüne yazma izni yok, bu yüzden hiçbir şey değiştirilmedi. Botun işletmecisi izin vermeli.',
  corrupt: () =>
    'Kayıtlar bozulmuş, bu yüzden hiçbir şey değiştirilmedi. Botun işletmecisi botu yeniden başlatmalı.',
  'storage-failed': ({ code }) =>
    `Kaydedilemedi (${code}) ve hiçbir şey değiştirilmedi. Botun işletmecisine bildirin.`,
  unreadable: ({ problems }) =>
    `Okunabilir olmayacaktı, bu yüzden saklanmadı: ${problems[0]?.message ?? ''}`,
  'same-text': ({ as }) => `Bu metnin aynısı zaten var: ${as}.`,
  'over-quota': ({ of, limit }) => OVER[of](limit),
  'not-found': () => 'Burada böyle bir haber yok. Yazarken açılan listeden birini seçin.',
  'id-taken': () => 'Yerini bu arada başka bir haber almış. Önce onu kaldırın.',
  unchanged: () => 'Farklı bir şey yoktu, bu yüzden hiçbir şey değiştirilmedi.',
  'records-closed': ({ reason }) =>
    `Şu anda hiçbir şey değiştirilemez: ${CLOSED[reason]}. Sorular eskisi gibi yanıtlanıyor. Botun işletmecisine bildirin.`,
} as const satisfies Partial<RefusalPhrases>;

export const turkishRefusal: RefusalPhrases = {
  ...fetching,
  ...reading,
  ...keeping,
  'draft-gone': () =>
    'Bu önizleme artık saklanmıyor: kaydedilmiş, iptal edilmiş ya da bir günden eski. Haberi yeniden ekleyin.',
  'date-open': () => 'Yayım tarihi şüpheli. Önce bir tarih seçin ya da bilinmiyor olarak bırakın.',
  'other-text': () => 'Haber bu arada başkasıyla değiştirildi. Düzenlemeden önce yeniden bakın.',
  'list-gone': () => 'Bu liste çok eski. Komutu yeniden çalıştırın.',
  'no-link': () => 'Burada bağlantı yok. https:// ile başlayan bir bağlantı verin.',
  'too-many-links': ({ limit }) => `Bir defada en fazla ${limit} bağlantı verin.`,
  'not-a-day': ({ typed }) =>
    `“${typed}” bir gün değil. 2025-05-30 biçiminde yazın ya da boş bırakın.`,
  'too-large-to-send': ({ bytes, limit }) =>
    `Arşivin boyutu ${mebibytes(bytes)}, Discord burada en fazla ${mebibytes(limit)} kabul ediyor. Botun işletmecisi arşivi terminalde oluşturabilir: npm run corpus -- export FILE.`,
  'feed-known': () => 'Bu akış zaten takip ediliyor. “/feeds list” onu gösterir.',
  'feed-unknown': () =>
    'Burada böyle bir akış takip edilmiyor. Yazarken açılan listeden birini seçin.',
  'everyone-role': () =>
    'Bu rol her üyede var, böylece haberleri herkes değiştirebilirdi. Başka bir rol seçin.',
  'cooldown-range': ({ longest }) =>
    `İki soru arasındaki bekleme süresi 0 ile ${longest} saniye arasında olabilir.`,
  'too-many-channels': ({ limit }) =>
    `Sorular en fazla ${limit} kanalla sınırlanabilir. Önce birini çıkarın.`,
  'channel-elsewhere': () =>
    'Bu sunucunun bir metin, duyuru ya da forum kanalını seçin. Alt başlıklar, içinde bulundukları kanala bağlıdır.',
  'servers-only': () => 'Bu yalnızca bir sunucuda çalışır.',
};
