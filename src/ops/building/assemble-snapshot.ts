import { unitsAt } from '../../build-snapshot.ts';
import type { Unit, UnitKind } from '../../retrieval/unit.ts';
import type { AnalysedArticle, Snapshot } from '../../snapshot.ts';
import { withRoles } from '../../with-roles.ts';
import type { Built } from './built.ts';

type Units = Readonly<Record<UnitKind, readonly Unit[]>>;

// Units at the place where their article stood last; most stand there again.
const placed = new WeakMap<AnalysedArticle, { readonly place: number; readonly units: Units }>();

// Two hundred articles take some 15 ms; between them questions are answered.
const AT_ONCE = 200;

/** The snapshot of these articles with what a worker found of all of them together. */
export async function assembleSnapshot(
  articles: readonly AnalysedArticle[],
  { version, problems, speakers, groups, indexes }: Extract<Built, { readonly kind: 'done' }>,
): Promise<Snapshot> {
  const units: Record<UnitKind, Unit[]> = { passage: [], sentence: [], statement: [] };
  for (const [place, held] of articles.entries()) {
    const own = unitsHere(held, place);
    for (const unit of own.passage) units.passage.push(unit);
    for (const unit of own.sentence) units.sentence.push(unit);
    for (const unit of own.statement) units.statement.push(unit);
    if (place % AT_ONCE === AT_ONCE - 1) await new Promise(setImmediate);
  }
  const { passage, sentence, statement } = indexes;
  return {
    ...{ version, problems, speakers, groups },
    articles: withRoles(articles, speakers.rolesElsewhere),
    ranked: {
      passage: { units: units.passage, index: passage },
      sentence: { units: units.sentence, index: sentence },
      statement: { units: units.statement, index: statement },
    },
  };
}

function unitsHere(held: AnalysedArticle, place: number): Units {
  const known = placed.get(held);
  if (known?.place === place) return known.units;
  const of = (kind: UnitKind): readonly Unit[] =>
    known === undefined
      ? unitsAt(held, kind, place)
      : known.units[kind].map((unit) => ({ ...unit, article: place }));
  const units = { passage: of('passage'), sentence: of('sentence'), statement: of('statement') };
  placed.set(held, { place, units });
  return units;
}
