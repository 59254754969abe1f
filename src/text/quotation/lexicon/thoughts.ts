/** Base forms of what happens without a word: beliefs, wishes, feelings, plans, perceptions. */
export const THOUGHTS: ReadonlySet<string> = new Set(
  // beliefs
  (
    'believe think know suspect doubt consider regard view see perceive feel find understand realize realise assume ' +
    'presume imagine figure guess reckon judge interpret conceive remember forget recognize recognise learn discover ' +
    'deem belief thought view opinion conviction sense impression notion idea mind convinced confident certain sure ' +
    'aware unaware ' +
    // wishes and feelings
    'want wish hope fear worry desire like love hate prefer dislike enjoy admire respect trust distrust resent envy ' +
    'crave long yearn concern dread regret care concerned worried afraid eager willing unwilling reluctant ready ' +
    'keen hopeful optimistic pessimistic glad happy sad angry proud upset frustrated disappointed surprised ' +
    'interested ' +
    // plans
    'plan intend intention aim seek try expect anticipate await decide determine choose mean prepare strive hesitate ' +
    'expectation hopes plans desire goal ' +
    // perceptions
    'hear watch notice witness'
  ).split(' '),
);
