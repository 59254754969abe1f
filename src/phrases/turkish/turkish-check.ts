import type { CheckPhrases } from '../check-phrases.ts';
import { counted } from '../counted.ts';
import { listing } from '../listing.ts';

const count = counted('tr');
const quoted = (words: string): string => `“${words}”`;
const list = listing('tr');
const quotedList = (runs: readonly string[]): string => runs.map(quoted).join(', ');

const found = (isSame: boolean): string => (isSame ? 'Bulundu' : 'Başka kelimelerle bulundu');

export const turkishCheck: CheckPhrases = {
  verdict: {
    'word-for-word': (claim) => `Kelimesi kelimesine bulundu: ${quoted(claim)}`,
    'other-words': (claim) => `Bulundu, ama kelimeler farklı: ${quoted(claim)}`,
    indirect: (claim, isSame) =>
      `${found(isSame)}, ama yalnızca başka sözlerle aktarım olarak: haberde tırnak içinde değil. ${quoted(claim)}`,
    nobody: (claim, isSame) =>
      `Bir haberde ${isSame ? 'bulundu' : 'başka kelimelerle bulundu'}, ama haberde bunu söyleyen biri aktarılmıyor: ${quoted(claim)}`,
    absent: (claim) => `Haberlerde bulunamadı: ${quoted(claim)}`,
    'too-short': (claim) =>
      `Denetlemek için fazla kısa: ${quoted(claim)}. Birkaç kelime daha gerekiyor.`,
  },
  otherSpeaker: (claim, speaker, claimed, isSame) =>
    `${found(isSame)}, ama habere göre bunu söyleyen ${speaker}, ${quoted(claimed)} değil: ${quoted(claim)}`,
  nothing: 'Denetlenecek bir şey yok: bu mesajın kendi metni yok.',
  messageOnly: (runs) => `Mesajda var, haberde yok: ${quotedList(runs)}`,
  articleOnly: (runs) => `Haberde var, mesajda yok: ${quotedList(runs)}`,
  misspelt: (message, article) =>
    `Farklı yazılmış: mesajda ${quoted(message)}, haberde ${quoted(article)}`,
  speaker: {
    nobody: 'Mesajın kimi kastettiği anlaşılamadı: yalnızca kelimeler denetlendi.',
    same: (claimed) => `Mesajda aynı konuşanın adı geçiyor: ${quoted(claimed)}`,
    unknown: (claimed) =>
      `Yalnızca kelimeler denetlendi: ${quoted(claimed)} ile konuşanın aynı kişi olup olmadığı haberlerden anlaşılmıyor.`,
    unnamed: (claimed) =>
      `Yalnızca kelimeler denetlendi: haberde bunu söyleyenin adı verilmiyor; ${quoted(claimed)} olabilir de, olmayabilir de.`,
  },
  polarity: {
    said: null,
    denied: 'Dikkat: haberde bunun yalanlandığı aktarılıyor.',
    asked: 'Dikkat: haberde bu bir soru olarak aktarılıyor.',
    'not-said': 'Dikkat: haberde bunun söylenmediği aktarılıyor.',
  },
  onlyIn: (outlet) =>
    outlet === null
      ? 'Bu ifadeye başka bir yayın organında rastlanmadı.'
      : `Bu ifadeye yalnızca bir yayın organında rastlandı: ${outlet}.`,
  sameWordsIn: (outlets) => `Aynı kelimeler şurada da geçiyor: ${list(outlets)}.`,
  partlyQuoted: 'Haberde bu kelimelerin yalnızca bir bölümü tırnak içinde.',
  cut: 'Bölüm devam ediyor: burada ilk cümleleri alıntılandı.',
  notQuoted: 'Şu haberde geçiyor; haber yukarıda alıntılandı ve daha fazla alıntılanamaz:',
  absentNote: 'Yine de söylenmiş olabilir: yalnızca kayıtlı haberlerde arandı.',
  leftOut: (n) => `Bu mesajda denetlenmeyen ${count(n, { other: 'alıntı' })} daha var.`,
  reports: 'Bu, haberlerin ne aktardığını söyler; doğru olup olmadığını asla söylemez.',
};
