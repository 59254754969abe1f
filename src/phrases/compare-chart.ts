import type { Answer, Citation } from '../answers/answer.ts';
import type { CellKind, Matrix } from '../chart/matrix.ts';
import { outletName } from './article-lines.ts';
import { label } from './label.ts';
import type { Phrases } from './phrases.ts';

// More would not be legible on a phone.
const MOST_ROWS = 12;
const MOST_COLUMNS = 12;
// Discord's limit for the description of a picture.
const ALT_LENGTH = 1_024;

type CompareAnswer = Extract<Answer, { readonly kind: 'compare' }>;

/** Outlets against the statements shown, numbered in their order; those with most statements first. */
export function compareChart({ asked, groups }: CompareAnswer, phrases: Phrases): Matrix {
  const shown = groups.slice(0, MOST_COLUMNS);
  const cells = shown.flatMap(({ citations, notQuoted }, column) => {
    const kinds = new Map<string, CellKind>();
    for (const citation of citations) {
      const outlet = nameOf(citation.article.outlet?.value ?? null, phrases);
      if (!kinds.has(outlet)) kinds.set(outlet, kindOf(citation));
    }
    for (const { outlet: name, isDirect } of notQuoted) {
      const outlet = nameOf(name, phrases);
      if (!kinds.has(outlet)) kinds.set(outlet, isDirect ? 'direct' : 'paraphrase');
    }
    return Array.from(kinds, ([outlet, kind]) => ({ outlet, column, kind }));
  });
  const counts = new Map<string, number>();
  for (const { outlet } of cells) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const outlets = [...counts]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([outlet]) => outlet);
  const rows = outlets.slice(0, MOST_ROWS);
  const left = outlets.length - rows.length;
  return {
    title: phrases.versions.chart.title(asked),
    ...{ rows, columns: shown.length, legend: phrases.versions.chart.legend },
    note: left === 0 ? null : phrases.versions.chart.left(left),
    cells: cells.flatMap(({ outlet, column, kind }) => {
      const row = rows.indexOf(outlet);
      return row === -1 ? [] : [{ row, column, kind }];
    }),
  };
}

/** The same in words, for those who do not see the picture: at most 1,024 units. */
export function compareAlt(answer: CompareAnswer, phrases: Phrases): string {
  const { rows, cells, columns, note, legend } = compareChart(answer, phrases);
  const { chart: say } = phrases.versions;
  let text = say.alt(answer.asked, columns);
  for (const [row, outlet] of rows.entries()) {
    for (const kind of ['direct', 'paraphrase', 'possible'] as const) {
      const own = cells.filter((cell) => cell.row === row && cell.kind === kind);
      if (own.length === 0) continue;
      const numbers = own.map(({ column }) => column + 1);
      const part = ` ${say.cell(outlet, legend[kind], numbers)}`;
      if (text.length + part.length > ALT_LENGTH - 2) return `${text} …`.slice(0, ALT_LENGTH);
      text += part;
    }
  }
  const whole = note === null ? text : `${text} ${note}`;
  return whole.length <= ALT_LENGTH ? whole : text;
}

function kindOf({ statement, variant }: Citation): CellKind {
  if (variant?.tier === 3) return 'possible';
  return statement?.kind === 'direct' ? 'direct' : 'paraphrase';
}

function nameOf(outlet: string | null, phrases: Phrases): string {
  return label(outletName(outlet, phrases));
}
