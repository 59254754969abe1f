import { wordTerm } from '../retrieval/word-term.ts';

// Words that report the same in two outlets' language, one class a line. A country, its people and its capital are one.
const CLASSES = `
  fair justified justify legitimate legitimacy valid warranted
  concern worry worries worried anxiety fear apprehension misgiving alarm
  stop stopped halt cease freeze suspend prevent
  expand expansion enlarge enlargement extend extension widen
  join accession accede membership enter entry admit admission joining
  alliance bloc coalition
  accept approve approval endorse
  refuse reject rejection rebuff dismiss spurn rule-out
  deny denial refute
  promise pledge vow guarantee assure assurance commitment
  offer propose proposal
  discuss discussion talks negotiate negotiation dialogue consult
  deal agreement accord treaty settlement pact
  war conflict hostilities fighting fight
  attack assault offensive raid
  kill killed dead death died die fatal fatality
  injure injured injury wounded wound hurt
  border frontier boundary
  leave quit resign resignation withdraw withdrawal exit
  rise rose risen increase climb surge soar grow grew
  fall fell drop decrease decline plunge slump shrink
  cut reduce reduction slash trim lower
  lift raise boost
  money cash fund funding
  cost price expense expensive
  pay salary wage wages
  worker employee staff
  job employment post
  company firm business
  chief head boss leader director
  cabinet government administration
  parliament congress legislature
  law legislation bill
  vote ballot poll election
  court judge tribunal
  police officer
  prison jail custody detention imprisoned
  protest demonstration demonstrator protester march
  walkout stoppage
  table agenda
  country nation
  resident citizen inhabitant
  child children kid youngster
  large big huge enormous major
  small little minor tiny
  important crucial vital essential key
  difficult hard tough
  terrible awful dreadful
  safe safety secure security
  danger dangerous threat risk menace threaten
  begin began begun start launch
  finish complete conclude completion
  build built construct construction
  destroy demolish ruin destruction
  buy bought purchase acquire
  help aid assist assistance
  need require necessary must
  want wish desire
  think thought believe
  try attempt effort
  show reveal demonstrate
  hide conceal secret
  plan intend intention
  decide decision
  change shift alter
  immediate immediately instantly
  ready prepared willing open
  car vehicle
  house home
  hospital clinic
  doctor physician medic
  disease illness sickness
  fire blaze
  unlikely doubtful
  impossible unrealistic unfeasible
  possible possibility possibly chance prospect
  false untrue wrong
  true truth
  crime offence offense
  arrest detain detained
  weapon arms
  soldier troop troops
  missile rocket
  plane aircraft jet
  ship vessel boat
  rail railway train
  road street
  close shut closure closing
  delay postpone postponed
  cancel scrap
  win won victory
  lose lost defeat loss
  enemy foe
  ally partner friend
  repeat repeated repeatedly consistently constantly
  unanimous unanimity unity
  mistake error
  apologise apologize apology sorry regret
  angry anger fury furious outrage
  happy pleased glad delighted
  afraid scared frightened
  teacher
  pupil student
  fee charge
  tax levy duty
  tariff
  profit earnings
  shortage lack scarcity
  percent cent
  rescue save saved
  search hunt
  cause reason
  blame fault responsible responsibility
  replace replacement substitute
  repair fix mend
  damage harm
  collapse
  warn warning caution
  criticise criticize criticism condemn
  praise applaud welcome
  russia russian russians moscow kremlin
  ukraine ukrainian ukrainians kyiv kiev
  u.s. america american americans washington
  britain british uk london
  china chinese beijing
  france french paris
  germany german germans berlin
  israel israeli
  iran iranian tehran
  turkey turkish ankara
  europe european brussels eu
`;

// From two on: “one” counts nothing.
const NUMERALS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const NUMBERS: readonly (readonly [string, string])[] = [
  ...NUMERALS.split(' ').map((word, place) => [word, `${place + 2}`] as const),
  ...TENS.split(' ').map((word, place) => [word, `${place + 2}0`] as const),
  ['dozen', '12'],
];

/** The first term of a class by each of its terms. */
const CONCEPTS: ReadonlyMap<string, string> = new Map([
  ...NUMBERS.map(([word, digits]) => [wordTerm(word), digits] as const),
  ...CLASSES.trim()
    .split('\n')
    .flatMap((line) => {
      const terms = line.trim().split(/\s+/u).map(wordTerm);
      const [first] = terms;
      return first === undefined ? [] : terms.map((term) => [term, first] as const);
    }),
]);

/** What a term is about: “halt” is about stopping; any other term is about itself. */
export function conceptOf(term: string): string {
  return CONCEPTS.get(term) ?? term;
}

// Words whose stem is another word's: “reason”, “understand”.
const SURFACES: ReadonlyMap<string, string> = new Map(
  ['reasonable', 'reasonably', 'understandable', 'understandably', 'rightful'].map((word) => [
    word,
    conceptOf('fair'),
  ]),
);

/** The same of a term by the word as it stands: “reasonable” is not about reasons. */
export function conceptOfWord(word: string, term: string): string {
  return SURFACES.get(word.toLowerCase()) ?? conceptOf(term);
}

/** Whether it counts: 32, 1.5, “thirty”. */
export function isNumber(concept: string): boolean {
  return /^\d/u.test(concept);
}
