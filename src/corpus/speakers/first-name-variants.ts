const VARIANTS: readonly (readonly string[])[] = `
  alexander alex alexandr aleksandr aleksander oleksandr sasha
  andrew andy drew
  anthony tony
  benjamin ben benny
  bernard bernie bernhard
  charles charlie chuck
  christopher chris
  daniel dan danny
  david dave
  donald don donnie
  dmitry dmitri dmitriy dmytro
  edward ed eddie ted teddy
  elizabeth liz lizzie beth betsy
  frederick fred freddy
  gregory greg
  james jim jimmy jamie
  jeffrey jeff geoffrey geoff
  john jack johnny
  joseph joe joey
  katherine kate kathy catherine cathy
  kenneth ken kenny
  lawrence larry
  margaret peggy maggie
  matthew matt
  michael mike mikhail
  mitchell mitch
  nicholas nick nicolas
  patricia patty patti
  patrick pat
  richard rick dick rich ricky
  robert bob bobby rob
  ronald ron ronnie
  sergey sergei serhiy serhii
  steven steve stephen
  susan sue
  thomas tom tommy
  timothy tim
  victoria vicky
  william bill billy will
  yuri yuriy yury iurii
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

// Most names have no other form: that is told at once.
const KNOWN: ReadonlySet<string> = new Set(VARIANTS.flat());

// Two languages' forms of one name: of presidents of two countries as well, so a role must agree too.
const DISTANT: readonly (readonly string[])[] = [
  ['volodymyr', 'vladimir', 'wolodymyr', 'vladymyr'],
];

/** Whether two folded first names are forms of one: Bill and William. */
export function areVariants(one: string, other: string): boolean {
  return one === other || (KNOWN.has(one) && isIn(VARIANTS, one, other));
}

/** Whether they may be, if the roles agree: Volodymyr and Vladimir. */
export function areDistantVariants(one: string, other: string): boolean {
  return isIn(DISTANT, one, other);
}

function isIn(lists: readonly (readonly string[])[], one: string, other: string): boolean {
  return lists.some((list) => list.includes(one) && list.includes(other));
}
