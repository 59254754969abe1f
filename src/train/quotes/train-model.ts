import { linkingOf } from '../../text/quotation/tagged-drafts.ts';
import { weightTable } from '../../text/quotation/tagger/weight-table.ts';
import type { LearnedModel } from './encode-model.ts';
import type { Example } from './example.ts';
import { shrink } from './shrink.ts';
import { measurePrecision, type UnseenExample } from './measure-precision.ts';
import { trainLinker } from './train-linker.ts';
import { trainTagger } from './train-tagger.ts';

/** How much is trained for, and how much is kept. */
export interface Effort {
  readonly folds: number;
  readonly epochs: number;
  /** The least weight that keeps its row. */
  readonly least: number;
}

export const FULL_EFFORT: Effort = { folds: 3, epochs: 4, least: 0.03 };

/** A model learned from these articles; the same each time. `report` hears of each epoch done. */
export function trainModel(
  examples: readonly Example[],
  { folds, epochs, least }: Effort,
  report: (done: number, all: number) => void,
): LearnedModel {
  const all = (folds + 1) * epochs;
  let done = 0;
  const count = (): void => report((done += 1), all);
  // The linker learns from labels as they come out on articles that the tagger has not seen.
  const unseen: UnseenExample[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (index: number): boolean => index % folds === fold;
    const learned = trainTagger(
      examples.filter((_, index) => !isHeld(index)),
      epochs,
      count,
    );
    const tagger = {
      classes: learned.classes,
      state: weightTable(learned.state),
      edge: weightTable(learned.edge),
    };
    for (const [index, example] of examples.entries()) {
      if (!isHeld(index)) continue;
      const gold = example.article.annotations[0] ?? [];
      unseen.push({ example, gold, linking: linkingOf(example.found, tagger) });
    }
  }
  const { classes, state, edge } = trainTagger(examples, epochs, count);
  return {
    classes,
    state: shrink(state, least),
    edge: shrink(edge, least),
    links: shrink(trainLinker(unseen), 0.01),
    precision: measurePrecision(unseen),
  };
}
