// Words that say nothing of what a question is about. They are wider than the stop words of the index, which
// must keep phrases findable, and narrow a question only: “what does it mean” is about nothing yet.
const WORDS = `
  about above across actually after again against all almost already also although always am among another any
  anybody anyone anything around as away back be became because become been before being below between both but
  came can cannot come comes could did different do does doing done down during each either else enough ever every
  everybody everyone everything exactly few find for found from further gave get gets getting give given gives go
  goes going gone got had happen happened happening has have having he her here hers herself him himself his how
  however i if in instead into is it its itself just keep kind kinds know known last least less let like likely
  look made main make makes making many may maybe me mean means might mine more most much must my myself name
  need neither never next no nobody none nor not nothing now of off often on once one only or other others our ours
  over own part per perhaps please put quite rather really same said saw say says see seem seems shall she should
  since so some somebody someone something sometimes still such take taken takes tell than that the their theirs them
  themselves then there these they thing things think this those though through thus to together told too took
  toward towards tried try type under until up upon us use used using very want wants was way we well went were
  what whatever when where whether which while who whole whom whose why will with within without would yes yet you
  your yours`;

/** Lower-case. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
