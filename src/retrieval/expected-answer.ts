/** What a question asks for, where the words of an answer show it. */
export type ExpectedAnswer = 'time' | 'number';

// “How many tanks”, “how old”, “what percentage of”.
const ASKS_NUMBER =
  /\bhow (?:many|much|often|long|old|far|tall|big|large)\b|\bwhat (?:percent|percentage|number|amount|age)\b/iu;
// “When”, “which year”, “how long ago”.
const ASKS_TIME =
  /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|time|decade)\b|\bhow long ago\b/iu;

// “5 %”, “two”, “several”; “1961” is a year.
const NUMBER =
  /\b(?!(?:1[5-9]|20)\d\d\b)\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|quarter|third|several|many|few|once|twice)\b/iu;
// “In May”, “on Monday”; in lower case “may” and “march” are other words.
const NAMED_DAY =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;
// “1961”, “the 1960s”, “two years ago”.
const TIME =
  /\b(?:(?:1\d|20)\d\ds?|today|yesterday|tomorrow|century|ago|years?|month|week|night|morning|evening|afternoon)\b/iu;

/** What kind of answer a question expects; null when its words do not tell. */
export function expectedAnswer(question: string): ExpectedAnswer | null {
  if (/\bhow long ago\b/iu.test(question)) return 'time';
  if (ASKS_NUMBER.test(question)) return 'number';
  return ASKS_TIME.test(question) ? 'time' : null;
}

/** Whether a sentence has words of the kind. */
export function hasExpected(expected: ExpectedAnswer, sentence: string): boolean {
  switch (expected) {
    case 'number':
      return NUMBER.test(sentence);
    case 'time':
      return NAMED_DAY.test(sentence) || TIME.test(sentence);
  }
}
