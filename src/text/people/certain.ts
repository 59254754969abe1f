/** The margin of a speaker whom the words themselves name; the most that any margin can be. */
export const CERTAIN = 10;
