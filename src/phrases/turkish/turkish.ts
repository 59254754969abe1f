import { calendarOf } from '../calendar.ts';
import { counted } from '../counted.ts';
import { listing } from '../listing.ts';
import type { Phrases, TimelineCounts } from '../phrases.ts';
import { listed } from '../words.ts';
import { turkishCheck } from './turkish-check.ts';
import { turkishArticle, turkishAttribution, turkishDate } from './turkish-evidence.ts';
import { turkishFeed } from './turkish-feed.ts';
import { turkishKeeping } from './turkish-keeping.ts';
import { turkishAbout, turkishReport } from './turkish-report.ts';
import { turkishSteps } from './turkish-steps.ts';
import { turkishVersions } from './turkish-versions.ts';

const LANGUAGE = 'tr';
const count = counted(LANGUAGE);
const list = listing(LANGUAGE);

const quoted = (words: string): string => `“${words}”`;
const quotedList = (words: readonly string[]): string => words.map(quoted).join(', ');
const articles = (n: number): string => count(n, { other: 'haber' });
const outlets = (n: number): string => count(n, { other: 'yayın organı' });
const sentences = (n: number): string => count(n, { other: 'cümle' });

function timelineFooter(counts: TimelineCounts): string {
  const { stated, yearInferred, counted, countedInText, byPublication } = counts;
  const total = stated + yearInferred + counted + countedInText + byPublication;
  const parts = [
    stated > 0 && `belirtilmiş tarih: ${stated}`,
    yearInferred > 0 && `yılı çıkarımla belirlenen: ${yearInferred}`,
    counted > 0 && `yayım tarihinden hesaplanan: ${counted}`,
    countedInText > 0 && `haberdeki başka bir tarihten hesaplanan: ${countedInText}`,
    byPublication > 0 && `yayım tarihine göre: ${byPublication}`,
  ].filter((part) => part !== false);
  return `${count(total, { other: 'kayıt' })}. ${parts.join(', ')}`;
}

export const TURKISH: Phrases = {
  language: LANGUAGE,
  list,
  quoted,
  calendar: { ...calendarOf(LANGUAGE), range: (first, last) => `${first} – ${last}` },
  attribution: turkishAttribution,
  article: turkishArticle,
  date: turkishDate,
  answer: {
    missing: (words) => `Hiçbir alıntıda geçmiyor: ${quotedList(words)}`,
    timeline: timelineFooter,
    alsoReportedBy: (outlet) => `Bunu aktaran bir başka yayın organı: ${outlet}`,
    alsoReportedOn: (outlet, date) =>
      `Bunu başka bir tarihle aktaran yayın organı: ${outlet}, ${date}`,
    more: (n) => `${n} sonuç daha gösterilmiyor: outlet:, from:, to: ile daraltın`,
    page: (number, of) => `Sayfa ${number} / ${of}`,
    notAddressed: {
      private: 'Kimseye bildirilmiyor: bu yanıtı yalnızca siz görüyorsunuz.',
      bot: 'Kimseye bildirilmiyor: for: bir bot değil, bir üye alır.',
      unknown: 'Kimseye bildirilmiyor: for: ile belirtilen üye bulunamadı.',
    },
    cutOff: '[…] Burada kesildi: alıntı haberde devam ediyor',
    matched: (words) => `Eşleşen: ${words.join(' · ')}`,
    cut: (file) => `[…] Burada kesildi; alıntının tamamı ekteki dosyada: ${file}`,
  },
  versions: turkishVersions,
  speakers: {
    several: (asked, n) => `${quoted(asked)} şu ${n} kişiden herhangi biri olabilir:`,
    one: (name, role, n) =>
      `${name}${role === null ? '' : `, ${role}`} – ${count(n, { other: 'açıklama' })}`,
    choose:
      'speaker: seçeneğini bunlardan biriyle doldurun; yazarken açılan listede nasıl yazıyorsa öyle.',
  },
  chart: {
    title: (topic) => topic,
    legend: {
      stated: 'tarih belirtilmiş',
      counted: 'tarih hesaplanmış',
      published: 'yalnızca yayım tarihi',
    },
    uneven: 'Günler ölçekli değil, sırayla dizilidir.',
    otherOutlets: 'Diğer yayın organları',
    alt: (topic, entries) =>
      `“${topic}” konulu zaman çizelgesi, ${count(entries, { other: 'kayıt' })}.`,
  },
  noEvidence: {
    reason: {
      'empty-corpus': () =>
        'Henüz aranacak haber yok. Önce bu sunucunun bir moderatörünün haber eklemesi gerekir.',
      'empty-question': () =>
        'Soruda aranacak bir kelime yok. Bir ad, bir yer ya da haberlerde geçen bir kelime deneyin.',
      'topic-absent': () => 'Derlemede bu söylenmiyor. Hiçbir haber soruya yeterince yakın değil.',
      'speaker-absent': (speaker) =>
        `Derlemede bu söylenmiyor. Hiçbir haberde ${speaker === null ? 'bu konuşan' : quoted(speaker)} tarafından söylendiği belirtilen bir söz yok.`,
      'speaker-not-on-topic': (speaker) =>
        `Derlemede bu söylenmiyor. ${speaker === null ? 'Bu konuşan' : quoted(speaker)} tarafından söylenen başka sözler aktarılıyor, ama bu kelimeleri içeren bir söz aktarılmıyor.`,
      'nobody-said': () =>
        'Derlemede bunu kimin söylediği belirtilmiyor. Kelimeler bir haberde geçiyor, ama onları söyleyen biri aktarılmıyor.',
      'nothing-dated': () =>
        'Derlemede bunun ne zaman olduğu söylenmiyor. Bu konuda cümleler var, ama hiçbirinde tarih yok.',
      'nothing-shared': () =>
        'Karşılaştırılacak bir şey yok. Açıklamalar bulundu, ama anlaşılabildiği kadarıyla her birini yalnızca bir yayın organı aktarıyor.',
      'filtered-out': () =>
        'Bir şeyler bulundu, ama bu yayın organı ve bu tarihlerle geriye hiçbir şey kalmıyor. outlet:, from: ve to: olmadan yeniden deneyin.',
    },
    missing: (words) => `Hiçbir haberde geçmiyor: ${quotedList(words)}`,
    closest: 'En yakın haberler:',
    searched: (articles, sentences, dated) =>
      `${count(articles, { other: 'haber' })} tarandı: bu konuda ${count(sentences, { other: 'cümle' })}, tarihli olanlar: ${dated}`,
    nearest: (date) => `Sorulana en yakın: ${date}`,
  },
  check: turkishCheck,
  badOption: {
    notADate: (option, value) =>
      `${quoted(value)}, ${option}: seçeneğinin anladığı bir tarih değil. İngilizce yazın, örneğin 2025-05-31, May 2025 ya da last month.`,
    notAChoice: (option, value) =>
      `${quoted(value)}, ${option}: için sunulan seçeneklerden biri değil. Yazarken açılan listeden birini seçin.`,
    phraseOrSpeaker: 'Aranacak bir şey yok. phrase:, speaker: ya da ikisini birden doldurun.',
    topicOrSpeaker:
      'Karşılaştırılacak bir şey yok. topic:, speaker: ya da ikisini birden doldurun.',
  },
  sources: {
    all: (outletCount, articleCount) => `${outlets(outletCount)}, ${articles(articleCount)}`,
    onTopic: (topic, outletCount) =>
      `${quoted(topic)} konusunda bir şey bulunan: ${outlets(outletCount)}`,
    coverage: (outlet, articleCount, sentenceCount, isOnTopic) =>
      `${outlet}: ${articles(articleCount)}, ${isOnTopic ? 'bu konuda ' : ''}${sentences(sentenceCount)}`,
    silent: (names) => `Bu konuda hiçbir şey bulunmayan yayın organları: ${names.join(', ')}`,
  },
  about: turkishAbout,
  report: turkishReport,
  keeping: turkishKeeping,
  feed: turkishFeed,
  form: {
    title: {
      'article-text': 'Haber ekle',
      'article-fields': 'Haberin bilinenlerini düzenle',
      'wrong-quote': 'Yanlış alıntıyı bildir',
    },
    field: {
      title: 'Başlık',
      outlet: 'Yayın organı',
      published: 'Yayım tarihi, örneğin 2025-05-30',
      url: 'Haberin bağlantısı',
      author: 'Yazar',
      text: 'Haberin metni',
      reason: 'Yanlış olan ne?',
    },
  },
  step: turkishSteps,
  error: {
    moderatorsOnly:
      'Bunu yalnızca bu sunucunun moderatörleri yapabilir: sunucuyu yönetenler ya da onların belirlediği role sahip olanlar.',
    serversOnly: 'Bu, doğrudan mesajda değil, yalnızca bir sunucuda çalışır.',
    unknownCommand:
      'Bu komut artık bilinmiyor. Discord’u yeniden yükleyin ya da botun işletmecisinden komutları yeniden kaydetmesini isteyin.',
    unknownStep: 'Bu düğme botun daha eski bir sürümünden kalma. Komutu yeniden çalıştırın.',
    askElsewhere: (channels) => [
      'Bu sunucuda sorular şurada yanıtlanır: ',
      ...listed(channels, LANGUAGE, 'disjunction'),
      '.',
    ],
    tooEarly: (until) => [
      'Bu sunucuda iki soru arasında beklemek gerekir. Yeniden sorabileceğiniz zaman: ',
      until,
      '.',
    ],
    later: 'Bot yeniden başlatılıyor. Bir dakika sonra yeniden sorun.',
    refused: (id) =>
      `Discord bu yanıtın olağan görünümünü kabul etmedi, bu yüzden yanıt burada düz metin olarak yer alıyor. Bildirirseniz bu kimliği verin: ${id}`,
    internal: (id) =>
      `Bir şeyler ters gitti; denetlenmemiş bir şey göstermektense hiçbir şey gösterilmiyor. Bildirirseniz bu kimliği verin: ${id}`,
  },
};
