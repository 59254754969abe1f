/** What a source has, gives or makes: “her claim that it rains”, “Ms Hale’s acknowledgment of the rain”. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement claim assertion insistence acknowledgment acknowledgement argument remark comment warning promise ' +
    'pledge suggestion belief view opinion announcement admission allegation accusation denial prediction complaint ' +
    'contention observation declaration description characterization criticism call demand proposal assessment ' +
    'assurance confession hope fear concern idea notion position stance vow threat quip joke line word words ' +
    'statements claims remarks comments warnings promises allegations accusations predictions complaints denials ' +
    'suggestions assertions arguments refusal rejection endorsement'
  ).split(' '),
);
