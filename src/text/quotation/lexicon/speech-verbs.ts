/**
 * What a verb takes beside its source:
 * `clause` said (that) it rains; `person` told her (that) it rains; `question` asked (her) if it rains;
 * `object` called the rain a blessing; `thought` believes (that) it rains;
 * `quote` maintains that it rains: a cue only before “that” or a quotation, or beside one.
 */
export const FRAMES = ['clause', 'person', 'question', 'object', 'thought', 'quote'] as const;
export type Frame = (typeof FRAMES)[number];

const words = (list: string): readonly string[] => list.split(' ');

/** Verbs of speaking and writing, by what they take. Thoughts are no speech, but news reports them alike. */
export const SPEECH_VERBS: Readonly<Record<Frame, readonly string[]>> = {
  clause: words(
    'say add note state explain claim argue announce declare insist assert affirm reaffirm confirm acknowledge ' +
      'admit concede contend stress emphasize emphasise highlight underline underscore reiterate repeat ' +
      'reply answer retort counter caution predict promise pledge vow suggest imply hint indicate reveal ' +
      'disclose report write tweet retweet comment remark observe mention recall recount conclude ' +
      'interject quip joke boast brag lament complain grumble mutter murmur whisper shout yell scream exclaim ' +
      'chant sing plead swear testify allege propose recommend speculate estimate opine muse reason clarify ' +
      'elaborate specify theorize surmise gush tease crow bemoan fume rant snap scoff sneer sigh intone proclaim ' +
      'pronounce attest posit forecast guarantee stipulate gripe holler howl bark blurt confess ' +
      'deny demand apologize rejoin riff tout email text blog agree disagree ' +
      'hypothesize summarize recite rule warn stammer deadpan concur preach lecture ' +
      'decree vouch relate narrate point refer allude point speak talk refer call',
  ),
  person: words('tell assure reassure remind inform notify advise promise warn'),
  question: words('ask wonder inquire enquire query quiz'),
  object: words(
    'call describe label dub brand term deem characterize characterise portray depict denounce condemn criticize ' +
      'criticise praise accuse blame blast slam hail decry deride dismiss reject refute dispute rebuke rebut mock ' +
      'ridicule laud applaud defend endorse voice express cite reference compare liken quote outline echo ' +
      'question challenge lambaste assail credit invoke attribute articulate disavow detail chide scold ' +
      'berate bash attack commend salute champion discuss convince persuade urge beg implore order instruct thank congratulate',
  ),
  thought: words('believe think hope fear suspect doubt'),
  quote: words(
    'maintain continue respond signal threaten protest object post read speak talk feel expect consider view regard ' +
      'see perceive show find know thunder charge',
  ),
};
