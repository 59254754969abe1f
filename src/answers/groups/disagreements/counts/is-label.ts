// “Article 5”, “pier 4”, “flight 370”, “day 3”: the number names one thing, it counts none.
const NAMED =
  /(?:\b(?:articles?|no\.?|nos\.?|sections?|chapters?|resolutions?|pages?|channel|phase|type|version|level|route|highway|motorway|flight|room|platform|lines?|group|pier|unit|block|bus|gate|grade|category|day|week|year|step|stage|act|part|point|war|aged?|size|episode|season|under|over)|#)\s?$/iu;
// “Apollo 11”, “World War Two”: a name goes before it, and nothing that could be counted behind.
const NAME_BEFORE = /(?<=\S\s)\p{Lu}[\p{L}]+\s$/u;
const COUNTED_BEHIND = /^\s(?:of\s)?(?:the\s)?\p{L}{3,}/u;
const FUNCTION_BEHIND =
  /^\s(?:of|to|in|on|at|for|from|by|with|and|or|but|is|are|was|were|had|have|has|will|would|that|which|who|after|before|since|during|than|when|while|if|as)\b/iu;
// “Dana Hale, 52, said”
const AGE = /\p{L},\s$/u;
// 10 am, 10:30, 5 o’clock, 50s, 5th
const CLOCK_BEHIND = /^(?:\s?(?:a\.?m\b|p\.?m\b|o['’]clock)|:\d)/iu;
// in 1999, since 2014
const YEAR_BEFORE =
  /\b(?:in|since|by|until|till|from|of|to|and|year|during|before|after|early|late|mid|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)[ -]$/iu;
// one in five, four out of five; two thirds
const RATIO_BEFORE = /\b(?:one|two|three|four|\d+) (?:in|out of)(?: every)? $/iu;
const RATIO_BEHIND =
  /^(?: (?:in|out of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b| (?:halves|thirds?|quarters?|fifths?|tenths?)\b)/iu;
// 3-1, 24/7, a 12-month plan
const JOINED = /^[-–/]/u;

/** Whether a number names something, or tells a time, an age, a share, and counts nothing. */
export function isLabel(before: string, run: string, behind: string): boolean {
  // “under 500”, “over 500” are bounds; “the under 21s” ends in a letter.
  if (/\b(?:under|over)\s?$/iu.test(before)) return false;
  const isNamed =
    NAMED.test(before) ||
    (NAME_BEFORE.test(before) && (!COUNTED_BEHIND.test(behind) || FUNCTION_BEHIND.test(behind)));
  const isAge = AGE.test(before) && /^,|^\)/u.test(behind);
  const isYear = /^(?:1[5-9]|20)\d\d$/u.test(run) && YEAR_BEFORE.test(before);
  return (
    isNamed ||
    isAge ||
    isYear ||
    CLOCK_BEHIND.test(behind) ||
    RATIO_BEFORE.test(before) ||
    RATIO_BEHIND.test(behind) ||
    JOINED.test(behind)
  );
}
