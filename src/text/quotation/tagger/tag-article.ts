import type { RuleDrafts } from '../rule-drafts.ts';
import { articleColumns } from './article-columns.ts';
import { bestLabels } from './best-labels.ts';
import type { CueClasses } from './cue-class.ts';
import { addRows } from './lattice.ts';
import { featureKeys } from './template.ts';
import { EDGE_TEMPLATES, STATE_TEMPLATES } from './templates.ts';
import type { WeightTable } from './weight-table.ts';

/** Weights for labels, and for labels after others. */
export interface Tagger {
  readonly classes: CueClasses;
  readonly state: WeightTable;
  readonly edge: WeightTable;
}

/** The likeliest labels of each paragraph. */
export function tagArticle(found: RuleDrafts, tagger: Tagger): readonly Uint8Array[] {
  return articleColumns(found, tagger.classes).map((columns) => {
    const { length } = columns.word;
    if (length === 0) return new Uint8Array();
    const state = addRows(featureKeys(columns, STATE_TEMPLATES), length, tagger.state);
    const edge = addRows(featureKeys(columns, EDGE_TEMPLATES), length, tagger.edge);
    return bestLabels({ length, state, edge });
  });
}
