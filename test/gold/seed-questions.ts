/** A sentence of an article, by its first and its last words. */
export interface ExpectedSentence {
  readonly article: string;
  readonly starts: string;
  readonly ends: string;
}

/** A question about the five articles of `corpus/shared`, and what an honest answer quotes. */
export interface SeedQuestion {
  readonly id: string;
  readonly command: 'who-said' | 'ask' | 'timeline' | 'sources';
  readonly options: Readonly<Record<string, string>>;
  /**
   * One of them is enough; for `timeline` and `sources`, each article named here should be quoted.
   * Null: the articles do not say it.
   */
  readonly expected: readonly ExpectedSentence[] | null;
  /** Who says it, under the fullest name of the corpus; null: no person. Left out: not asked. */
  readonly speaker?: string | null;
  readonly why: string;
}

const ANKASAM = 'shared/ankasam-russias-nato-concerns';
const RBC = 'shared/rbc-ukraine-us-open-to-address-nato-concerns';
const CHAS = 'shared/chas-pravdy-us-willing-to-discuss-guarantees';
const ARENA = 'shared/news-arena-india-concerns-are-fair';
const GALLANT = 'shared/gallantmilitary-why-does-russia-not-want-ukraine-to-join-nato';

const KELLOGG = 'Keith Kellogg';

// Written by reading the articles, before any search was run on them. Questions are in the words that
// somebody on Discord would type; where that means few words in common with the sentence, so be it.

const WHO_SAID: readonly SeedQuestion[] = [
  {
    id: 'who-fair-concern',
    command: 'who-said',
    options: { phrase: "it's a fair concern" },
    expected: [
      { article: RBC, starts: '"I think it\'s a fair concern', ends: 'the special envoy said.' },
      {
        article: ARENA,
        starts: 'US president’s special envoy Keith Kellogg has said',
        ends: 'solving the Ukraine crisis.',
      },
    ],
    speaker: KELLOGG,
    why: 'The exact words stand once, under a role; another outlet quotes the one word',
  },
  {
    id: 'who-showing-up',
    command: 'who-said',
    options: { phrase: 'part of life is showing up', speaker: 'Kellogg' },
    expected: [
      { article: ARENA, starts: '“Part of life is showing up', ends: 'show you’re serious.”' },
    ],
    speaker: KELLOGG,
    why: 'The second half of a quotation; its cue stands in the sentence before',
  },
  {
    id: 'who-rutte-irreversible',
    command: 'who-said',
    options: { phrase: 'irreversible', speaker: 'Rutte' },
    expected: [
      {
        article: RBC,
        starts: 'NATO Secretary-General Mark Rutte affirmed',
        ends: 'end the full-scale war.',
      },
    ],
    speaker: 'Mark Rutte',
    why: 'Three articles say irreversible, of different sources; only one of them is Rutte',
  },
  {
    id: 'who-pavel-unlikely',
    command: 'who-said',
    options: { phrase: "Ukraine won't join soon", speaker: 'Petr Pavel' },
    expected: [
      {
        article: RBC,
        starts: 'Czech President Petr Pavel also acknowledged',
        ends: 'the Trump administration’s stance.',
      },
      {
        article: CHAS,
        starts: 'Four weeks later, Czech President Petr Pavel',
        ends: 'cautious approach to alliance expansion.',
      },
    ],
    speaker: 'Petr Pavel',
    why: 'Two outlets report it indirectly; neither says “join”',
  },
  {
    id: 'who-hegseth',
    command: 'who-said',
    options: { speaker: 'Pete Hegseth' },
    expected: [
      {
        article: RBC,
        starts: 'US Defense Secretary Pete Hegseth called',
        ends: 'NATO membership unrealistic.',
      },
    ],
    speaker: 'Pete Hegseth',
    why: 'A speaker alone; his only statement, with “called”',
  },
  {
    id: 'who-privileged-interests',
    command: 'who-said',
    options: { phrase: 'sphere of privileged interests' },
    expected: [
      {
        article: GALLANT,
        starts: 'The Kremlin believes Russia should have a sphere',
        ends: 'self-image as a great power.',
      },
    ],
    speaker: 'Dmitry Medvedev',
    why: 'A quoted phrase with “as … called it”; the sentence’s subject is somebody else',
  },
  {
    id: 'who-off-the-table',
    command: 'who-said',
    options: { phrase: 'off the table' },
    expected: [
      {
        article: ARENA,
        starts: "While NATO has said that Ukraine's entry",
        ends: 'is “off the table”.',
      },
    ],
    speaker: 'Donald Trump',
    why: 'Two sources and two quoted phrases in one sentence; Kellogg’s “not on the table” is near',
  },
  {
    id: 'who-close-to-your-border',
    command: 'who-said',
    options: { phrase: 'stop the expansion of NATO coming close to your border' },
    expected: [
      { article: RBC, starts: '"And we\'re saying okay', ends: 'close to your border.' },
      {
        article: ARENA,
        starts: "“We're saying, okay, comprehensively",
        ends: 'a presidential-level decision.',
      },
    ],
    speaker: KELLOGG,
    why: 'One statement, transcribed differently by two outlets, under “the general” and “he”',
  },
  {
    id: 'who-boycott',
    command: 'who-said',
    options: { phrase: 'might boycott the meeting' },
    expected: [
      {
        article: ARENA,
        starts: 'Ukrainian officials have expressed frustration',
        ends: 'might boycott the meeting.',
      },
    ],
    speaker: null,
    why: 'The source is a group without a name; Umerov and Kellogg stand in the next paragraph',
  },
  {
    id: 'who-written-guarantees',
    command: 'who-said',
    options: { phrase: 'Trump would give Putin written guarantees' },
    expected: [
      {
        article: RBC,
        starts: 'He noted that Donald Trump is willing',
        ends: 'war in Ukraine to a close.',
      },
    ],
    speaker: KELLOGG,
    why: '“He” is Kellogg, not Trump or Putin, who stand in the same sentence',
  },
];

const ASK: readonly SeedQuestion[] = [
  {
    id: 'ask-how-many-members',
    command: 'ask',
    options: { question: 'How many members have to agree before a country can get into NATO?' },
    expected: [
      { article: RBC, starts: 'And it takes 32 of the 32', ends: 'come into NATO.' },
      { article: CHAS, starts: 'For this to happen, unity among all 30', ends: 'is necessary."' },
    ],
    speaker: KELLOGG,
    why: 'Two outlets give two numbers for one remark; both may be quoted, neither corrected',
  },
  {
    id: 'ask-who-decides',
    command: 'ask',
    options: { question: 'Who would have to decide on halting NATO’s growth?' },
    expected: [
      {
        article: ARENA,
        starts: "“We're saying, okay, comprehensively",
        ends: 'a presidential-level decision.',
      },
    ],
    speaker: KELLOGG,
    why: 'Hard: only “decision” and the name of the alliance are shared',
  },
  {
    id: 'ask-finlandization',
    command: 'ask',
    options: { question: 'What does Finlandization mean?' },
    expected: [
      {
        article: ANKASAM,
        starts: 'The term refers to Finland’s',
        ends: 'political relations with the West.',
      },
      {
        article: ANKASAM,
        starts: 'First, it appears that the U.S.',
        ends: '“Finlandization” model for Ukraine.',
      },
    ],
    why: 'The word stands in one sentence, its meaning in the next',
  },
  {
    id: 'ask-next-talks',
    command: 'ask',
    options: { question: 'When and where is the next round of talks between Moscow and Kyiv?' },
    expected: [
      {
        article: ARENA,
        starts: 'Russia expects to hold a second round',
        ends: 'steps in the peace effort.',
      },
    ],
    why: 'The sentence says Russia and Ukraine, negotiations, second',
  },
  {
    id: 'ask-democracy-fear',
    command: 'ask',
    options: { question: 'Is Putin scared of a democratic Ukraine?' },
    expected: [
      {
        article: GALLANT,
        starts: 'The Kremlin is concerned that Ukraine’s triumph',
        ends: 'authoritarian system in jeopardy.',
      },
      {
        article: GALLANT,
        starts: 'Russia’s goal now appears to be',
        ends: 'Western-oriented democracy.',
      },
    ],
    why: 'Scared and democratic stand nowhere; concerned and democracy do',
  },
  {
    id: 'ask-asia',
    command: 'ask',
    options: { question: 'Does Washington want to turn its attention to Asia?' },
    expected: [
      {
        article: ANKASAM,
        starts: 'Washington’s desire to shift more focus',
        ends: 'within “manageable” limits.',
      },
      {
        article: ANKASAM,
        starts: 'By limiting its direct engagement in Europe',
        ends: 'region against China.',
      },
      {
        article: ANKASAM,
        starts: 'Third and from a longer-term perspective',
        ends: 'growing competition with China.',
      },
    ],
    why: 'Hard: the article writes Indo-Pacific, focus and desire',
  },
  {
    id: 'ask-tv-channel',
    command: 'ask',
    options: { question: 'On which TV channel did Kellogg give the interview?' },
    expected: [
      {
        article: CHAS,
        starts: 'His statements were made during an interview',
        ends: 'key security issue for Moscow.',
      },
    ],
    why: 'Easy: three words shared, though not the name; another outlet has an interview without a channel',
  },
  {
    id: 'ask-german-reunification',
    command: 'ask',
    options: { question: 'What was the Soviet Union promised in return for a united Germany?' },
    expected: [
      {
        article: ARENA,
        starts: 'During the infamous Cold War',
        ends: 'support for German reunification.',
      },
    ],
    why: 'Committed for promised, exchange for return, reunification for united',
  },
  {
    id: 'ask-war-this-year',
    command: 'ask',
    options: { question: 'How badly is the war going for Ukraine in 2025?' },
    expected: [
      {
        article: ARENA,
        starts: 'However, things in 2025 are looking pretty bad',
        ends: 'now under US control.',
      },
    ],
    why: 'The year and the country are the only plain matches, and both stand elsewhere',
  },
  {
    id: 'ask-own-alliances',
    command: 'ask',
    options: { question: 'Which treaty says countries may pick their own alliances?' },
    expected: [
      {
        article: GALLANT,
        starts: 'In the past, Moscow formally agreed to this',
        ends: 'Helsinki Final Act of 1975.',
      },
      {
        article: GALLANT,
        starts: 'Ukraine, as a sovereign state',
        ends: 'including alliance treaties.',
      },
    ],
    why: 'Hard: the sentence with the name of the treaty shares no word; the one before it does',
  },
  {
    id: 'ask-nuclear-weapons',
    command: 'ask',
    options: { question: 'Did NATO plan to put nukes in new member countries?' },
    expected: [
      {
        article: GALLANT,
        starts: 'NATO announced in 1997',
        ends: 'on new member territory.',
      },
    ],
    speaker: null,
    why: 'The source is an organisation; the member writes nukes',
  },
];

const TIMELINE_AND_SOURCES: readonly SeedQuestion[] = [
  {
    id: 'timeline-bucharest',
    command: 'timeline',
    options: { topic: 'Bucharest summit promise' },
    expected: [
      {
        article: ANKASAM,
        starts: 'The 2008 Bucharest Summit',
        ends: 'contributed to regional instability.',
      },
      {
        article: ARENA,
        starts: 'Moscow sees NATO’s 2008 promise',
        ends: 'behind the current conflict.',
      },
    ],
    why: 'One event in two articles that themselves have no date; only one names the city',
  },
  {
    id: 'timeline-irreversible',
    command: 'timeline',
    options: { topic: "Ukraine's NATO membership irreversible" },
    expected: [
      {
        article: RBC,
        starts: 'In a joint communiqué from the NATO summit',
        ends: 'membership was declared irreversible.',
      },
      {
        article: CHAS,
        starts: 'The background of this diplomatic discussion',
        ends: 'peace agreement with Russia.',
      },
    ],
    why: 'July 2024 is stated; “April” needs the year of publication',
  },
  {
    id: 'sources-georgia-moldova',
    command: 'sources',
    options: { topic: 'Georgia and Moldova' },
    expected: [
      { article: RBC, starts: 'Kellogg also added that Moscow', ends: 'in the same context.' },
      {
        article: CHAS,
        starts: 'They are not only talking about Ukraine',
        ends: 'about Georgia and Moldova.',
      },
      {
        article: ARENA,
        starts: 'During an interview that aired on Thursday',
        ends: 'Ukraine, Moldova and Georgia.',
      },
    ],
    why: 'Three outlets have both countries; a fourth has Georgia in other matters',
  },
  {
    id: 'sources-donbas',
    command: 'sources',
    options: { topic: 'Donbas' },
    expected: [
      {
        article: GALLANT,
        starts: 'The Donbas conflict is being used',
        ends: 'bringing the country closer to Europe.',
      },
      {
        article: GALLANT,
        starts: 'Kyiv’s interest in joining NATO has grown',
        ends: 'territory of Donbas in 2014.',
      },
    ],
    why: 'One outlet has it, four are silent',
  },
];

const UNANSWERABLE: readonly SeedQuestion[] = [
  {
    id: 'none-kellogg-china',
    command: 'who-said',
    options: { phrase: 'trade with China', speaker: 'Kellogg' },
    expected: null,
    why: 'Right speaker, wrong topic: China is the analyst’s own conclusion, in a sentence with Kellogg’s name',
  },
  {
    id: 'none-rutte-georgia',
    command: 'who-said',
    options: { phrase: 'Georgia', speaker: 'Mark Rutte' },
    expected: null,
    why: 'Right speaker, wrong topic: Georgia stands in the same article, from Kellogg',
  },
  {
    id: 'none-stoltenberg-moldova',
    command: 'who-said',
    options: { phrase: 'Moldova', speaker: 'Stoltenberg' },
    expected: null,
    why: 'Right speaker, wrong topic: Moldova stands in the same paragraph, from Kellogg',
  },
  {
    id: 'none-mearsheimer',
    command: 'who-said',
    options: { speaker: 'John Mearsheimer' },
    expected: null,
    why: 'He stands in a footnote only',
  },
  {
    id: 'none-zelensky-ceasefire',
    command: 'who-said',
    options: { phrase: 'ceasefire', speaker: 'Zelensky' },
    expected: null,
    why: 'He stands in captions only; a conditional cease-fire stands elsewhere without a speaker',
  },
  {
    id: 'none-umerov-showing-up',
    command: 'who-said',
    options: { phrase: 'showing up', speaker: 'Rustem Umerov' },
    expected: null,
    why: 'He is named inside the quotation; he is spoken to, and says nothing',
  },
  {
    id: 'none-merkel',
    command: 'who-said',
    options: { phrase: 'Ukraine in NATO', speaker: 'Angela Merkel' },
    expected: null,
    why: 'The person is absent, the phrase is everywhere',
  },
  {
    id: 'none-hamas',
    command: 'ask',
    options: { question: 'What did Hamas say about the Gaza truce?' },
    expected: null,
    why: 'Both stand only in a headline of another article',
  },
  {
    id: 'none-bucha',
    command: 'ask',
    options: { question: 'How many bodies were found in the mass grave in Bucha?' },
    expected: null,
    why: 'They stand only in a headline of another article; an opening with “how many” invites numbers',
  },
  {
    id: 'none-brookings',
    command: 'ask',
    options: { question: 'What does the Brookings Institution say about European defense?' },
    expected: null,
    why: 'Brookings stands in a footnote only, while European security is all over that article',
  },
  {
    id: 'none-photographer',
    command: 'ask',
    options: { question: 'Did Getty Images take the photo of Kellogg?' },
    expected: null,
    why: 'The agency stands in a caption only; Kellogg’s name must not carry the answer',
  },
  {
    id: 'none-university',
    command: 'ask',
    options: { question: 'Who studied at Hacettepe University?' },
    expected: null,
    why: 'The university stands in the author’s biography only',
  },
  {
    id: 'none-taiwan',
    command: 'ask',
    options: { question: 'What did Xi Jinping tell Putin about Taiwan?' },
    expected: null,
    why: 'Putin is there, the other two are not',
  },
  {
    id: 'none-timeline-gaza',
    command: 'timeline',
    options: { topic: 'Gaza truce' },
    expected: null,
    why: 'It stands only in a headline of another article',
  },
  {
    id: 'none-sources-tass',
    command: 'sources',
    options: { topic: 'TASS' },
    expected: null,
    why: 'The agency stands in a footnote only',
  },
];

export const SEED_QUESTIONS: readonly SeedQuestion[] = [
  ...WHO_SAID,
  ...ASK,
  ...TIMELINE_AND_SOURCES,
  ...UNANSWERABLE,
];
