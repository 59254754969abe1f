/**
 * What a paragraph must hold for a rule to find anything in it. Cost: the rules are looked for with Unicode classes and
 * look-behinds at every character; these are plain words, ten to a hundred times cheaper, and most paragraphs have none.
 */

// 2014; every rule that reads a whole date needs a year in four digits
export const FOUR_DIGITS = /[12]\d{3}/;
// 1990, 2025
export const YEAR_DIGITS = /1\d\d\d|20\d\d/;
// May, Sept., JUNE
export const MONTH_WORD =
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/;
// Monday, Fri., SUNDAY
export const WEEKDAY_WORD = /Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN/;
// years, Hour, MONTH
export const UNIT_WORD =
  /second|minute|hour|day|week|night|month|quarter|year|decade|centur|millenni/i;
export const WEEK_WORD = /week/i;
export const CENTURY_WORD = /centur/i;
// quarter, third-period, Q3, first half
export const QUARTER_WORD = /quarter|period|half|year|Q[1-4]/i;
export const SEASON_WORD = /spring|summer|autumn|fall|winter/i;
// 1990s, 1970's, the nineties
export const DECADE_WORD = /0[’']?s|ties/;
// BC, A.D., CE
export const ERA_WORD = /BC|AD|CE|\.[DC]\./;
// nineteen ninety-six, two thousand
export const YEAR_WORD = /nineteen|twenty|thousand/i;
export const HOLIDAY_WORD =
  /11|Christmas|Boxing|New Year|Thanksgiving|Halloween|Valentine|Easter|Good Friday/;
export const DEICTIC_WORD = /today|yesterday|tomorrow/i;
export const AGO_WORD = /ago|from (?:now|today)|hence/i;
// earlier, two days before
export const SIDE_WORD = /earlier|later|before|after|previously/i;
// every day, Mondays, monthly, $3 a day
export const REPEATED_WORD = new RegExp(`${UNIT_WORD.source}|every|each|dai|annually`, 'i');
// 10:35, noon, tonight
export const TIME_WORD = /\d|noon|mid|night|morning|afternoon|evening/i;
// now, recently, soon
export const VAGUE_WORD =
  /now|current|present|these days|at th|this time|time being|recent|lately|past|soon|future/i;
// a unit, or 3:07:35
export const DURATION_WORD = new RegExp(`${UNIT_WORD.source}|\\d:\\d\\d:\\d\\d`, 'i');
