import { wordSet } from './words.ts';

/** Words that are capitalised for their place (a sentence's first word) or by custom, and name nobody. */
export const commonWords = wordSet(`
  a about above according across actually additionally after again against ago all almost along also although always am
  amid among an and another any anybody anyone anything are around as asked at away back be because been before behind
  being below besides best better between beyond both but by came can cannot clearly could despite did do does doing done
  down due during each early earlier either else even eventually ever every everybody everyone everything exactly except
  few finally first for four from further furthermore generally given go going good great had half has have having he hello
  hence her here hers herself him himself his how however hundreds i if in including indeed inside instead into is it its
  itself just keep last later lately least less let like likewise look many may maybe me meanwhile might mine more moreover most
  mostly much must my myself near nearly neither never nevertheless next no nobody none nonetheless nor not nothing
  notably now obviously of off often oh ok okay on once one only onto or other others otherwise our ours out outside over
  overall own part perhaps please presumably put quite rather really recently right said same say saying says second see
  seven several shall she should similarly since six so some somebody somehow someone something sometimes soon speaking
  still such sure than thank thanks that the their theirs them themselves then there therefore these they thing think third
  this those though thousands three through throughout thus till to today together tomorrow tonight too toward towards two
  under unfortunately unless unlike until up upon us usually very via was we well were what whatever when whenever where
  whereas wherever whether which while who whoever whom whose why will with within without would yeah yes yesterday yet you
  your yours yourself monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs
  fri sat sun christmas easter thanksgiving ramadan god photo image read source video related also follow
  subscribe advertisement breaking exclusive opinion analysis update updated share click reporting editing copyright
  getty images ap reuters afp internet english p.m. a.m. gmt est edt bst am pm covid covid-19
  people asked critics supporters officials sources experts voters democrats republicans americans russians ukrainians
`);
