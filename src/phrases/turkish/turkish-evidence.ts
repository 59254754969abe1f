import type { Away } from '../../answers/answer.ts';
import type { ArticlePhrases, AttributionPhrases, DatePhrases } from '../phrases.ts';

// he → Keith Kellogg; Keith Kellogg alone when the sentence has no word for the speaker.
const arrow = (name: string, source: string | null): string =>
  source === null ? name : `${source} → ${name}`;

const UNIT = {
  sentence: { before: 'önceki cümlede', name: 'cümle' },
  paragraph: { before: 'önceki paragrafta', name: 'paragraf' },
} as const;

const where = ({ unit, count }: Away): string => {
  if (count < 0) return 'haberin ilerleyen bölümünde';
  if (count === 0) return 'aynı cümlede';
  return count === 1 ? UNIT[unit].before : `${count} ${UNIT[unit].name} önce`;
};

const fromPublication = (words: string, published: string | null): string =>
  published === null
    ? `“${words}”, yayım tarihinden hesaplandı`
    : `“${words}”, yayım tarihinden hesaplandı: ${published}`;

export const turkishAttribution: AttributionPhrases = {
  speaker: {
    name: (name) => `${name}, adı burada geçiyor`,
    alias: (name, source, where) =>
      `${arrow(name, source)}, tam adı ${where ?? 'bu haberde'} geçiyor`,
    pronoun: (name, source, where) =>
      `${arrow(name, source)}, adı ${where ?? 'haberin önceki bölümünde'} geçiyor`,
    role: (name, source, where) => `${arrow(name, source)}, ${where ?? 'bu haberde'} tanıtılıyor`,
  },
  where,
  introducedElsewhere: (name, source, role) =>
    `${arrow(name, source)}, başka bir haberde “${role}” olarak tanıtılıyor`,
  namedElsewhere: (name, source) => `${arrow(name, source)}, tam adı başka haberlerde geçiyor`,
  unnamed: (source) => `“${source}”, adı verilmiyor`,
  speakerUnknown: 'Konuşanın adı verilmiyor',
  transcript: 'konuşma dökümü',
  kind: {
    direct: () => 'doğrudan alıntı',
    mixed: () => 'kısmen alıntı',
    indirect: (outlet) =>
      outlet === null ? 'başka sözlerle aktarım' : `başka sözlerle aktaran: ${outlet}`,
  },
  polarity: { said: null, denied: 'yalanladı', asked: 'sordu', 'not-said': 'söylemedi' },
};

export const turkishArticle: ArticlePhrases = {
  outlet: {
    stated: (outlet) => outlet,
    url: (outlet) => `${outlet} (yayın organı adresten belirlendi)`,
    moderator: (outlet) => `${outlet} (yayın organını bir moderatör belirledi)`,
    unknown: (outlet) => `${outlet} (yayın organının nereden bilindiği kaydedilmemiş)`,
  },
  outletUnknown: 'yayın organı bilinmiyor',
  published: {
    stated: (day) => `yayım tarihi ${day} (belirtilmiş)`,
    'json-ld': (day) => `yayım tarihi ${day} (sayfanın verilerinde belirtilmiş)`,
    meta: (day) => `yayım tarihi ${day} (sayfanın verilerinde belirtilmiş)`,
    markup: (day) => `yayım tarihi ${day} (sayfanın verilerinde belirtilmiş)`,
    url: (day) => `yayım tarihi ${day} (adresten)`,
    text: (day) => `yayım tarihi ${day} (sayfanın metninden okundu)`,
    feed: (day) => `yayım tarihi ${day} (akışta belirtilmiş)`,
    moderator: (day) => `yayım tarihi ${day} (bir moderatör belirledi)`,
    inferred: (day) => `yayım tarihi ${day} (çıkarımla belirlendi)`,
    unknown: (day) => `yayım tarihi ${day} (tarihin nereden bilindiği kaydedilmemiş)`,
  },
  publishedUnknown: 'yayım tarihi bilinmiyor',
  untitled: 'Başlıksız haber',
  open: 'Haberi aç',
  openTitled: (title) => `Aç: ${title}`,
  addressTooLong: 'Haberin adresi bir düğme için fazla uzun',
};

export const turkishDate: DatePhrases = {
  basis: {
    stated: (words) => `“${words}”, belirtilmiş`,
    'year-inferred': (words) => `“${words}”, yılı çıkarımla belirlendi`,
    weekday: fromPublication,
    deictic: fromPublication,
    'relative-to-publication': fromPublication,
    'relative-to-text': (words) => `“${words}”, haberdeki başka bir tarihten hesaplandı`,
  },
  statedAsShown: 'belirtilmiş',
  byPublication: 'yalnızca yayım tarihine göre: cümlede tarih yok',
  about: (date) => `yaklaşık ${date}`,
};
