/** A question about what somebody said. */
export interface SaidQuestion {
  /** The words that name the speaker; null in “who said …”. */
  readonly subject: string | null;
  /** What is left of the question: what the statement should be about. */
  readonly topic: string;
  /**
   * Asks for a view or a deed, which articles also report in their own words: “what does Russia think of …”,
   * “when did the alliance promise …”.
   */
  readonly isReported: boolean;
}

const REPORTED_VERBS =
  'think|thinks|thought|believe|believes|believed|feel|feels|felt|announce|announces|announced|' +
  'promise|promises|promised|declare|declares|declared';
const VERBS =
  'say|says|said|saying|tell|tells|told|state|states|stated|claim|claims|claimed|call|calls|called|' +
  'describe|describes|described|explain|explains|explained|' +
  'warn|warns|warned|argue|argues|argued|deny|denies|denied|mention|mentions|mentioned|' +
  'comment|comments|commented|insist|insists|insisted|suggest|suggests|suggested|' +
  'admit|admits|admitted|acknowledge|acknowledges|acknowledged|reply|replies|replied|answer|answered|respond|responded|' +
  'emphasize|emphasized|emphasise|emphasised|add|added|note|noted|affirm|affirmed|express|expressed|talk|talked|speak|spoke|' +
  REPORTED_VERBS;

// “What did Keith Kellogg say about Georgia?”, “has the envoy ever mentioned Moldova?”
const AUXILIARY = new RegExp(
  String.raw`^(?<before>.*?)\b(?:did|does|do|has|have|had)\s+(?<subject>[^?,;:]{1,80}?)\s+(?:ever\s+|really\s+|actually\s+|just\s+|also\s+)*(?<verb>${VERBS})\b(?<after>.*)$`,
  'isu',
);

// “Who said that the concern is fair?”, “who has called it unrealistic”
const WHO = new RegExp(
  String.raw`^\W*who(?:\s+(?:has|have|had|first|ever|else))*\s+(?:${VERBS})\b(?<after>.*)$`,
  'isu',
);

// “What is Rutte’s position on membership?”, “what was the Kremlin’s view”
const VIEW = new RegExp(
  String.raw`^(?<before>.*?)\b(?:is|was|are|were)\s+(?<subject>[^?,;:]{1,80}?)(?:['’]s?)\s+(?:\p{L}+\s+)?(?:view|views|opinion|position|stance|statement|statements|comment|comments|remarks?|reaction|response|words?|take)\b(?<after>.*)$`,
  'isu',
);

// “According to Kellogg, is Ukraine joining?”, “what is on the table, according to the envoy?”
const ACCORDING = /^(?<before>.*?)\baccording to\s+(?<subject>[^?,;:]{1,80})(?<after>.*)$/isu;

// “say to reporters about”, “tell ABC that”: not what the statement is about.
const LEADING = /^\s*(?:anything|something|on|about|regarding|concerning|that|of|to)\b/iu;

// “What does the article say”, “what do they say”: nobody in particular.
const NOBODY =
  /^(?:the |these |those |this |any |your )?(?:articles?|corpus|news|outlets?|reports?|texts?|sources?|it|they|you|we)$/iu;
const ANYBODY = /^(?:any|some|every)(?:one|body)(?: else)?$/iu;
const IS_REPORTED_VERB = new RegExp(`^(?:${REPORTED_VERBS})$`, 'iu');

/** What the question asks somebody's words for; null when it asks for something else. */
export function parseSaidQuestion(question: string): SaidQuestion | null {
  const who = WHO.exec(question)?.groups;
  if (who !== undefined) return { subject: null, topic: who['after'] ?? '', isReported: false };
  for (const pattern of [AUXILIARY, VIEW, ACCORDING]) {
    const groups = pattern.exec(question)?.groups;
    if (groups === undefined) continue;
    const subject = groups['subject']?.trim() ?? '';
    if (NOBODY.test(subject)) return null;
    return {
      subject: ANYBODY.test(subject) ? null : subject,
      topic: `${groups['before'] ?? ''} ${trimLeading(groups['after'] ?? '')}`,
      isReported: pattern === VIEW || IS_REPORTED_VERB.test(groups['verb'] ?? ''),
    };
  }
  return null;
}

function trimLeading(words: string): string {
  let rest = words;
  while (LEADING.test(rest)) rest = rest.replace(LEADING, '');
  return rest;
}
