import type { Use } from '../../operations/facts.ts';
import { counted } from '../counted.ts';
import { decimal } from '../decimal.ts';
import type {
  ButtonPhrases,
  DoubtPhrases,
  DraftPhrases,
  KeepingPhrases,
  KeptPhrases,
  RecordPhrases,
} from '../keeping-phrases.ts';
import { listed } from '../words.ts';
import { turkishRefusal } from './turkish-refusal.ts';

const count = counted('tr');
const oneDecimal = decimal('tr');
const articles = (n: number): string => count(n, { other: 'haber' });
const sentences = (n: number): string => count(n, { other: 'cümle' });
const statements = (n: number): string => count(n, { other: 'açıklama' });
const entries = (n: number): string => count(n, { other: 'günlük kaydı' });
const used = ({ used, limit }: Use): string => (limit === null ? `${used}` : `${used} / ${limit}`);

const doubt: DoubtPhrases = {
  titleUnknown: 'Başlık bilinmiyor. Düzenle ile girin ya da başlıksız kaydedin.',
  outletUnknown:
    'Yayın organı bilinmiyor. Düzenle ile girin; yoksa her alıntıda “yayın organı bilinmiyor” yazar.',
  dateUnknown:
    'Yayım tarihi bilinmiyor. Düzenle ile girin; yoksa “on Monday” gibi günler hesaplanmaz.',
  dateUnconfirmed: (day) =>
    `Yayım tarihine dair tek ipucu zayıf: ${day}. Doğru olup olmadığını belirtin.`,
  twoDates: (one, other) => `Sayfada iki tarih var: ${one} ve ${other}. Birini seçin.`,
  language: (found, expected) =>
    `Metnin dili “${found}” gibi görünüyor. Botun okudukları: ${expected.join(', ')}; bu metinde az şey bulabilir.`,
  nearCopy: (title, percent, isOwn) =>
    `Metnin %${percent} kadarı zaten şu haberde var: “${title}”. ${isOwn ? 'Onun yerine koyun, ikisini de tutun ya da iptal edin.' : 'O haber tüm sunucularda ortak. İkisini de tutun ya da iptal edin.'}`,
  hiddenCharacters: (codePoints) =>
    `Metinde görünmeyen karakterler var: ${codePoints.join(', ')}. Oldukları gibi saklanırlar.`,
};

const draft: DraftPhrases = {
  heading: 'Kaydedilmeden önce göz atın',
  saveHint: 'Henüz hiçbir şey kaydedilmedi. Kaydetmek için bir gününüz var.',
  author: (name) => `Yazar: ${name ?? 'bilinmiyor'}`,
  rights: (words) =>
    `Haklar: ${words ?? 'yayın organına ait; bir yanıtta en fazla üç cümle, adı ve bağlantısıyla alıntılanır'}`,
  words: (n) => count(n, { other: 'kelime' }),
  first: (sentence) => `Başı: ${sentence}`,
  last: (sentence) => `Sonu: ${sentence}`,
  dropped: (n) => `${count(n, { other: 'satır' })} dışarıda bırakıldı:`,
  droppedLine: (text) => `– ${text}`,
  nothingDropped: 'Hiçbir şey dışarıda bırakılmadı.',
  quota: (all, today) => `Haberler: ${used(all)}; son 24 saatte eklenen: ${used(today)}`,
  reading: (done, total, link, seconds) =>
    `Okunuyor, ${done + 1} / ${total}: ${link} (şimdiye kadar ${seconds} sn)`,
  batch: (ready, refused) =>
    `${ready} haber kaydedilmeye hazır, ${refused} haber eklenemiyor. Henüz hiçbir şey kaydedilmedi.`,
  batchReady: (place, title, source, doubts) =>
    `${place}. ${title} · ${source}${doubts === 0 ? '' : ` · ${count(doubts, { other: 'soru' })}`}`,
  batchRefused: (link, why) => `✗ ${link}: ${why}`,
  batchSaved: (link) => `✓ ${link}: kaydedildi`,
  batchGone: (link) => `– ${link}: iptal edildi`,
  cancelled: (n) =>
    n === 1
      ? 'İptal edildi. Hiçbir şey kaydedilmedi.'
      : `${n} taslak iptal edildi. Hiçbir şey kaydedilmedi.`,
  saved: (title) => `Kaydedildi: ${title}`,
  savedCounts: (id, sentenceCount, statementCount) =>
    `${id} · ${sentences(sentenceCount)}, ${statements(statementCount)}`,
  savedUncounted: (id) => id,
  quotable: (seconds) => `${oneDecimal(seconds)} sn sonra, artık alıntılanabilir.`,
  notSaved: (title, why) => `Kaydedilmedi: ${title}. ${why}`,
};

const kept: KeptPhrases = {
  id: (id) => `Kimlik: ${id}`,
  linkUnknown: 'Bağlantı: bilinmiyor',
  counts: (sentenceCount, statementCount) =>
    `${sentences(sentenceCount)}, ${statements(statementCount)}`,
  versions: (n) => `${count(n, { other: 'kez' })} düzenlendi ya da yenisiyle değiştirildi`,
  edited: 'Değiştirildi. Metin olduğu gibi kaldı.',
  asked: 'Bu haber tüm yanıtlardan çıkarılsın mı? Yedi gün boyunca geri konabilir.',
  removed: (title) => `Kaldırıldı: ${title}`,
  until: (instant) =>
    `Geri koymak için son an: ${instant}. Buradan ya da “/corpus restore” ile yapılır. Sonra günlükte yalnızca özet değeri (hash) kalır.`,
  removalKept: 'Kalıyor.',
  restored: (title) => `Geri kondu: ${title}`,
  servingNow: 'Yanıtlar artık buna göre veriliyor.',
  servingNotYet: (id) =>
    `Kaydedildi, ama haberler yeniden okunamadı; yanıtlar henüz buna göre verilmiyor. “/corpus refresh” yeniden dener; hatanın kimliği: ${id}`,
  listEmpty: 'Buna uyan haber yok.',
  listed: (total) => articles(total),
  page: (page, pages) => `Sayfa ${page} / ${pages}`,
};

const ACTIONS: Readonly<Record<string, string>> = {
  add: 'ekledi',
  edit: 'düzenledi',
  replace: 'yenisiyle değiştirdi',
  remove: 'kaldırdı',
  restore: 'geri koydu',
  import: 'içe aktardı',
  purge: 'yedi gün sonra kalıcı olarak silindi',
  'feed-add': 'bir akışı takibe aldı',
  'feed-remove': 'bir akışı takipten çıkardı',
  'feed-pause': 'bir akışı duraklattı',
  'feed-resume': 'bir akışı devam ettirdi',
};

const record: RecordPhrases = {
  logEmpty: 'Henüz hiçbir şey yapılmadı.',
  logged: (total) => `${count(total, { other: 'kayıt' })}, en yenisi başta`,
  who: (who, id) => {
    switch (who) {
      case 'member':
        return `üye ${id ?? ''}`;
      case 'operator':
        return 'botun işletmecisi';
      case 'feed':
        return `akış ${id ?? ''}`;
      case 'forgotten':
        return 'bir üye';
    }
  },
  action: (action) => (Object.hasOwn(ACTIONS, action) ? (ACTIONS[action] ?? action) : action),
  recovered: 'yeniden başlatmadan sonra tamamlandı',
  exported: (n, logged) => `Arşivin içeriği: ${articles(n)} ve ${entries(logged)}.`,
  settings: 'Bu sunucunun ayarları',
  settingsChanged: 'Değiştirildi.',
  role: (id) => `“Sunucuyu Yönet” iznine ek olarak haberleri yönetebilen rol: ${id ?? 'yok'}`,
  roleHint:
    'Discord bu komutları başkalarından gizler: Sunucu Ayarları, Entegrasyonlar bölümünde role açın.',
  channel: (id) => `Bildirim kanalı: ${id ?? 'yok'}`,
  answers: (isPrivate) =>
    isPrivate
      ? 'Yanıtlar: yalnızca sorana (private:false yazmadıkça ya da for: ile birini belirtmedikçe)'
      : 'Yanıtlar: kanaldaki herkese (soran private:true yazmadıkça)',
  cooldown: (seconds) =>
    seconds === 0
      ? 'Bir üyenin iki sorusu arasındaki bekleme süresi: yok'
      : `Bir üyenin iki sorusu arasındaki bekleme süresi: ${count(seconds, { other: 'saniye' })}`,
  askedIn: (channels) =>
    channels.length === 0
      ? 'Sorular her kanalda sorulabilir'
      : ['Soruların sorulabileceği yer: ', ...listed(channels, 'tr', 'conjunction')],
  goneChannels: (ids) =>
    `Silinmiş, bir sonraki değişiklikte listeden çıkarılacak: ${ids.join(', ')}`,
  allChannelsGone: (ids) =>
    `Sorular için seçilen kanallar silinmiş (${ids.join(', ')}). Başka kanallara izin verilene kadar sorular her yerde sorulabilir ve yanıtı yalnızca soran görür. “clear: allowed-channels” tüm kanalları yeniden açar.`,
  privacy: [
    'Bir soruyu kimin sorduğu saklanmaz. Yanıtın düğmelerine sığmayacak kadar uzun bir soru, soranı belirtilmeden tek başına saklanır.',
    'Haberleri yönetenlerin Discord kimliği, yaptıklarının yanında günlükte tutulur.',
    'Yanlış bir alıntıyı bildirenlerin kimliği, bir moderatör konuyu ele alana kadar bildirimde tutulur.',
    '“Kaydet” bekleyen bir haber, onu ekleyenin kimliğini en fazla bir gün tutar.',
    'Bir sunucuda iki soru arasında beklemek gerekiyorsa, kimin sorduğu en fazla bir saat ve yalnızca bellekte tutulur.',
  ],
  stored: (n, reports, drafts) =>
    `Tüm sunucularda hakkınızda saklananlar: ${entries(n)}, ${count(reports, { other: 'bildirim' })}, ${count(drafts, { other: 'bekleyen taslak' })}.`,
  nothingStored: 'Hakkınızda hiçbir şey saklanmıyor.',
  forgotten: (n, reports, drafts) =>
    `Kimliğiniz şuralardan silindi: ${entries(n)}, ${count(reports, { other: 'bildirim' })} ve ${count(drafts, { other: 'taslak' })}.`,
};

const button: ButtonPhrases = {
  save: 'Kaydet',
  saveAll: (n) => `Sorusuz ${n} haberi kaydet`,
  keepBoth: 'İkisini de tut',
  replace: 'Yerine koy',
  edit: 'Düzenle',
  cancel: 'İptal',
  keepEverything: 'Dışarıda bırakılanı geri koy',
  date: (day) => day,
  noDate: 'Tarihi bilinmiyor olarak bırak',
  look: (place) => `Göster: ${place}`,
  back: 'Tümüne dön',
  remove: 'Kaldır',
  reallyRemove: 'Evet, kaldır',
  keep: 'Hayır, kalsın',
  undo: 'Geri al',
  earlier: '◀',
  later: '▶',
  forget: 'Sil',
};

export const turkishKeeping: KeepingPhrases = {
  refusal: turkishRefusal,
  about: (what, sentence) => `${what}: ${sentence}`,
  doubt,
  draft,
  kept,
  record,
  button,
};
