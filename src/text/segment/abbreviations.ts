// Titles and words that announce what follows, so that their full stop ends no sentence: “Gen. Kellogg”.
const BEFORE_A_NAME =
  'mr mrs ms mx messrs dr prof rev fr hon gen adm col maj lt capt cmdr cpl sgt pvt sen sens rep reps gov govs ' +
  'pres amb atty det insp supt st mt ft vs v cf viz al approx';

// Before a number: “No. 5”, “Art. 9”. Elsewhere “no.” is a word that ends its sentence.
const BEFORE_A_NUMBER = 'no nos art fig sec pp p vol ch para op ca';

// These also stand last in a sentence: “Acme Inc. It …”, “in Jan. The …”.
const ANYWHERE =
  'inc corp ltd co bros plc llc jr sr esq dept univ assn natl intl ave blvd rd hwy jan feb mar apr jun jul aug sep sept ' +
  'oct nov dec mon tue tues wed thu thur thurs fri sat sun etc est hrs min ala ariz ark calif colo conn del fla ga ' +
  'ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lower-cased, without the full stop. */
export const neverLast = words(BEFORE_A_NAME);
export const beforeNumber = words(BEFORE_A_NUMBER);
export const maybeLast = words(ANYWHERE);
