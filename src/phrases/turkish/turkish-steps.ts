import { turkishJoined } from './turkish-joined.ts';
import { counted } from '../counted.ts';
import type {
  ContextPhrases,
  EvidencePhrases,
  StepPhrases,
  WrongQuotePhrases,
} from '../step-phrases.ts';
import { turkishDateRules, turkishQuotationRules } from './turkish-rules.ts';

const count = counted('tr');
const reports = (n: number): string => count(n, { other: 'yanlış alıntı bildirimi' });
const outOfHundred = (share: number): string => `${Math.round(share * 100)} / 100`;
const quoted = (words: string): string => `“${words}”`;

const context: ContextPhrases = {
  before: (isSame) => (isSame ? 'Önceki cümle' : 'Önceki cümle, önceki paragrafta'),
  after: (isSame) => (isSame ? 'Sonraki cümle' : 'Sonraki cümle, sonraki paragrafta'),
  quote: (first, last, of) =>
    first === last
      ? `Alıntı: ${first}. cümle (toplam ${of})`
      : `Alıntı: ${first} – ${last}. cümleler (toplam ${of})`,
  isFirst: 'Alıntıdan önce bir şey yok: haber onunla başlıyor.',
  isLast: 'Alıntıdan sonra bir şey yok: haber onunla bitiyor.',
};

const evidence: EvidencePhrases = {
  noStatement:
    'Tek bir konuşanın açıklaması olarak değil, yayın organının kendi cümlesi olarak geçiyor.',
  named: (words, where) => `${quoted(words)} olarak anılıyor, ${where}:`,
  roleGiven: (words) => `Başka bir haber ${quoted(words)} rolünü veriyor:`,
  sure: (share) =>
    `Ölçümlere göre konuşanın bu yolla doğru belirlenme oranı: ${outOfHundred(share)}.`,
  kind: {
    direct: 'Söylenenin tümü tırnak içinde: bunlar konuşanın kendi sözleri.',
    mixed: 'Bir bölümü tırnak içinde; kalanı yayın organının kendi ifadesi.',
    indirect: 'Hiçbir bölümü tırnak içinde değil: yayın organının kendi ifadesi.',
  },
  polarity: {
    said: null,
    denied: 'Konuşanın bunu yalanladığı aktarılıyor.',
    asked: 'Konuşanın bunu sorduğu aktarılıyor.',
    'not-said': 'Konuşanın bunu söylemediği aktarılıyor.',
  },
  cue: (words) => `Bunu aktaran kelimeler: ${words.map(quoted).join(', ')}`,
  quotationRule: (rule) =>
    `Görülen: ${Object.hasOwn(turkishQuotationRules, rule) ? (turkishQuotationRules[rule] ?? rule) : rule}`,
  merged: ([one, other], kind) => {
    const forms = `${quoted(one)} ve ${quoted(other)}`;
    switch (kind) {
      case 'same-name':
        return `${forms} aynı kişi sayılıyor: birkaç haberde aynı ad.`;
      case 'first-name-variant':
        return `${forms} aynı kişi sayılıyor: bir ön adın iki biçimi.`;
      case 'initial':
        return `${forms} aynı kişi sayılıyor: ön adı böyle başlayan başka kimse yok.`;
      case 'transliteration':
        return `${forms} aynı kişi sayılıyor: başka bir alfabeden gelen bir adın iki yazılışı.`;
      case 'surname':
        return `${forms} aynı kişi sayılıyor: bu soyadını taşıyan başka kimse yok.`;
      case 'short-form':
        return `${forms} aynı kişi sayılıyor: haberlerde bu kısa biçim başka kimse için kullanılmıyor.`;
      case 'body':
        return `${forms} bir ve aynı sayılıyor.`;
    }
  },
  moreMerged: (n) => `Adın ${count(n, { other: 'biçimi' })} daha`,
  joined: turkishJoined,
  countedFromPublication: (day) => `Yayım tarihinden hesaplandı: ${day}`,
  countedFromText: (words, day) => `Haberdeki şu tarihten hesaplandı: ${quoted(words)}, ${day}`,
  direction: (direction, cue) => {
    const told = cue === null ? '' : `; gösteren kelime: ${quoted(cue)}`;
    switch (direction) {
      case 'past':
        return `Yayım tarihinden öncesi olarak okundu${told}`;
      case 'same':
        return `Yayım tarihinin kendisi olarak okundu${told}`;
      case 'future':
        return `Yayım tarihinden sonrası olarak okundu${told}`;
    }
  },
  dateRule: (rule) =>
    `Şöyle okundu: ${Object.hasOwn(turkishDateRules, rule) ? (turkishDateRules[rule] ?? rule) : rule}`,
  dateSure: (share) =>
    `Ölçümlere göre tarihin bu yolla doğru okunma oranı: ${outOfHundred(share)}.`,
};

const wrongQuote: WrongQuotePhrases = {
  which: 'Hangi alıntı yanlış?',
  fate: {
    filed: 'Bildirim kaydedildi. Moderatörler onu “/corpus log” ile görür.',
    known: 'Bu alıntıyı zaten bildirdiniz. Moderatörler henüz ele almadı.',
    full: 'Moderatörlerin okuyacağı bildirimler saklama sınırına ulaştı. Onlara doğrudan söyleyin.',
    nobody: 'Burada bunu okuyacak moderatör yok. Bir sunucuda bildirin.',
    closed: 'Bildirimler şu anda saklanamıyor. Bir moderatöre doğrudan söyleyin.',
  },
  waiting: (n) => `${reports(n)}, en eskisi başta`,
  report: (place, who, when, article) =>
    `${place}. ${who === null ? 'bir üye' : `üye ${who}`} · ${when} · ${article}`,
  words: (words) =>
    words === null ? 'Haberin metni artık farklı ya da haber artık yok.' : quoted(words),
  reason: (words) => `Verilen neden: ${words}`,
  more: (n) => `Bunlardan sonra ${count(n, { other: 'bildirim' })} daha`,
  notice: (n) =>
    n === 1
      ? 'Bir üye, bir alıntının yanlış olduğunu bildirdi.'
      : `${reports(n)} moderatörleri bekliyor.`,
  noticeHint: 'Moderatörler bunları “/corpus log” ile görür.',
};

export const turkishSteps: StepPhrases = {
  button: {
    previous: '◀ Önceki',
    next: 'Sonraki ▶',
    context: 'Bağlamı göster',
    evidence: 'Bu nereden biliniyor?',
    share: 'Kanalda paylaş',
    report: 'Yanlış alıntıyı bildir',
    again: 'Yeniden sor',
    quote: (place) => `Alıntı ${place}`,
    done: (place) => `Tamamlandı: ${place}`,
  },
  said: {
    changed: 'Bu sorulduğundan beri haberler değişti ve yanıt artık farklı.',
    questionGone:
      'Bu soru bir düğme için fazla uzundu ve artık saklanmıyor. Komutu yeniden çalıştırın.',
    sharedBy: (name) => `Paylaşan: ${name}`,
    noRoom: 'Tümü buraya sığmıyor: kalanı haberde.',
    mayNotShare: 'Bu kanala yazma izniniz yok, bu yüzden paylaşılmadı.',
  },
  context,
  evidence,
  wrongQuote,
};
