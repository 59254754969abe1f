// Sign up for our newsletter. · Follow her on Twitter. · Have a tip? Write to us. · This site uses cookies.
const PARTING =
  /\b(?:newsletters?|subscribe(?:rs?)?|sign up|follow (?:us|me|him|her|them|@?\w+) on|follow @|on (?:twitter|facebook|instagram)|can be (?:reached|contacted)|may be reached|reach the (?:reporters?|authors?)|have a tip|enjoyed this (?:article|story)|like(?:d)? this (?:article|story)|share it with|uses? cookies|affiliate (?:commission|links?)|earn a commission|all rights reserved|may not be (?:published|reproduced)|contributed to this (?:report|story|article)|app store|google play|download (?:the|our) app|leave a comment|in the comments|click here|join our|support our|your inbox|abonnieren|abonnez-vous|suscr[ií]b|iscriviti|assine|подпи[сш]|підпи[сш])/iu;

/** Whether a line speaks to the reader or of the outlet, as the last lines of a page do; in the middle it may be news. */
export function isPartingLine(line: string): boolean {
  return PARTING.test(line);
}
