import type { Compared } from '../../answers/groups/variant.ts';
import { counted } from '../counted.ts';
import { listing } from '../listing.ts';
import type { VersionPhrases } from '../phrases.ts';

const LANGUAGE = 'tr';
const count = counted(LANGUAGE);
const list = listing(LANGUAGE);
const quoted = (words: string): string => `“${words}”`;
const quotedList = (words: readonly string[]): string => words.map(quoted).join(', ');
const statements = (n: number): string => count(n, { other: 'açıklama' });

export const turkishVersions: VersionPhrases = {
  version: {
    1: (outlet) => `Aynı sözlerle: ${outlet}`,
    2: (outlet) => `Anlaşılabildiği kadarıyla aynı açıklama, başka sözlerle: ${outlet}`,
    3: (outlet) => `Aynısı olabilir: ${outlet}; ifadeler yayın organlarına göre değişiyor`,
  },
  sameArticle: 'Anlaşılabildiği kadarıyla aynı açıklama, aynı haberin başka bir yerinde',
  onlyHere: (words) => `Yalnızca burada: ${quotedList(words)}`,
  onlyThere: (words) => `Yalnızca ilk aktarımda: ${quotedList(words)}`,
  otherThroughout: 'Baştan sona başka sözler',
  partlyIn: (direct, partly) =>
    `Doğrudan alıntı: ${direct}; yalnızca kısmen tırnak içinde: ${partly}`,
  directIn: (direct, paraphrase) =>
    `Doğrudan alıntı: ${direct}; başka sözlerle aktarım: ${paraphrase}`,
  about: {
    number: 'Yayın organları farklı sayılar veriyor',
    name: 'Yayın organları farklı adlar ya da görevler veriyor',
    date: 'Yayın organları farklı günler veriyor',
    strength: 'Yayın organlarının ifadeleri daha güçlü ya da daha zayıf',
    polarity:
      'Yayın organları bunun söylendiği, yalanlandığı ya da yalnızca sorulduğu konusunda ayrışıyor',
  },
  aboutWithin: {
    number: 'Haberde iki sayı veriliyor',
    name: 'Haberde iki ad ya da görev veriliyor',
    date: 'Haberde iki gün veriliyor',
    strength: 'Haber bunu hem daha güçlü hem daha zayıf ifade ediyor',
    polarity: 'Haberde bu hem söylenmiş, hem yalanlanmış ya da yalnızca sorulmuş görünüyor',
  },
  ifOne: (told) => `${told} (tek bir açıklamaysa)`,
  side: (outlet, words) => `${outlet}: ${quoted(words)}`,
  sideWithout: (outlet) => `${outlet}: böyle bir kelime yok`,
  sidePublished: (outlet, day) => `${outlet}: yayım tarihi ${day}`,
  moreDisagreements: (n) => `${count(n, { other: 'fark' })} daha: /compare bunları sıralar`,
  anotherArticle: (outlet) => `${outlet} (başka bir haberi)`,
  part: (words) => `Burada karşılaştırılan: ${quoted(words)}`,
  heading: (asked, n) => `${about(asked)}: karşılaştırılabilecek ${statements(n)}`,
  reportedBy: (outlets, isSure) =>
    `${isSure ? 'Bunu aktaran' : 'Anlaşılabildiği kadarıyla bunu aktaran'}: ${list(outlets)}`,
  notQuotedHere: (outlets, isSure) =>
    `${isSure ? 'Bunu ayrıca aktaran, burada alıntılanmayan' : 'Anlaşılabildiği kadarıyla bunu ayrıca aktaran, burada alıntılanmayan'}: ${list(outlets)}`,
  notReportedBy: (outlets) => `Kayıtlı haberlerinde buna rastlanmayan: ${list(outlets)}`,
  moreOutlets: (n) => `${count(n, { other: 'yayın organı' })} daha`,
  chart: {
    legend: {
      direct: 'doğrudan alıntı',
      paraphrase: 'başka sözlerle',
      possible: 'aynısı olabilir',
    },
    title: about,
    alt: (asked, n) =>
      `Anlaşılabildiği kadarıyla hangi yayın organı neyi aktarıyor. ${about(asked)}: ${statements(n)}.`,
    left: (n) => `Burada gösterilmeyen ${count(n, { other: 'yayın organı' })} daha var`,
    cell: (outlet, kind, numbers) => `${outlet}, ${kind}: ${numbers.join(', ')}.`,
  },
};

function about({ topic, speaker }: Compared): string {
  if (topic === null) return speaker ?? '';
  return speaker === null ? topic : `${speaker}, ${topic}`;
}
