const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const SUBJECT_PRONOUNS = words('he she they it we i you');
export const POSSESSIVES = words('his her its their our my your whose');
export const TIME_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december today yesterday tomorrow tonight',
);
export const TITLES = words('mr mr. mrs mrs. ms ms. miss');
/** Verbs of things that people put out, so that “said a spokesman in a statement” ends before “in”. */
export const MEDIA = words(
  'statement interview email e speech letter tweet post report news conference video call memo release message ' +
    'briefing press facebook twitter television tv radio program show broadcast phone telephone',
);
