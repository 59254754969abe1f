import type { SpeakerRegistry, SpeakersOfPeople } from '../../corpus/speakers/speaker.ts';
import type { StatementGroups } from '../../groups/statement-groups.ts';
import type { Counts } from '../../retrieval/bm25-index.ts';
import { type TermColumns, TermTable } from '../../retrieval/term-table.ts';
import type { UnitKind } from '../../retrieval/unit.ts';
import { type UnitColumns, UnitTable } from '../../retrieval/unit-table.ts';
import type {
  AnalysedArticle,
  ArticleColumns,
  Ranked,
  Snapshot,
  StatementColumns,
} from '../../snapshot.ts';
import { withRoles } from '../../with-roles.ts';
import { packValue, unpackValue } from './packed-value.ts';

/** All of a snapshot but its articles, as typed arrays: what threads and files take as it is. */
export interface PackedSnapshot {
  readonly version: string;
  /** Problems, roles told elsewhere, and the folders of the groups. */
  readonly lists: Uint8Array;
  /** Some speakers a piece: a thread reads them a piece at a time. */
  readonly speakers: readonly Uint8Array[];
  readonly ofPerson: SpeakersOfPeople;
  readonly groups: Omit<StatementGroups, 'folders'>;
  readonly ranked: Readonly<Record<UnitKind, PackedRanked>>;
  readonly ofStatement: StatementColumns;
  readonly ofArticle: ArticleColumns;
}

interface PackedRanked {
  readonly size: number;
  readonly units: UnitColumns;
  readonly terms: TermColumns;
  readonly offsets: Uint32Array;
  readonly documents: Uint32Array;
  readonly counts: Counts;
  readonly bases: Uint32Array;
  /** Eight bytes each, in the order of this machine. */
  readonly saturations: Uint8Array;
}

type Lists = Pick<Snapshot, 'problems'> &
  Pick<SpeakerRegistry, 'rolesElsewhere'> &
  Pick<StatementGroups, 'folders'>;

// A piece is read in some 2 ms, unless one speaker has said more.
const AT_ONCE = { speakers: 200, statements: 5000 };

export function packSnapshot(parts: Omit<Snapshot, 'articles'>): PackedSnapshot {
  const { version, problems, speakers: registry, ranked, ofStatement, ofArticle } = parts;
  const { speakers, ofPerson, rolesElsewhere } = registry;
  const { folders, ...groups } = parts.groups;
  return {
    ...{ version, ofPerson, groups, ofStatement, ofArticle },
    lists: packValue({ problems, rolesElsewhere, folders } satisfies Lists),
    speakers: piecesOf(speakers).map((piece) => packValue(piece)),
    ranked: {
      passage: packRanked(ranked.passage),
      sentence: packRanked(ranked.sentence),
      statement: packRanked(ranked.statement),
    },
  };
}

function piecesOf(speakers: SpeakerRegistry['speakers']): readonly SpeakerRegistry['speakers'][] {
  const pieces: SpeakerRegistry['speakers'][number][][] = [];
  let statements = Infinity;
  for (const speaker of speakers) {
    const last = pieces.at(-1);
    if (last === undefined || statements >= AT_ONCE.statements || last.length >= AT_ONCE.speakers) {
      pieces.push([speaker]);
      statements = 0;
    } else last.push(speaker);
    statements += speaker.statements.length;
  }
  return pieces;
}

function packRanked({ units, index: { terms, saturations, ...index } }: Ranked): PackedRanked {
  if (!(terms instanceof TermTable)) throw new TypeError('Cannot pack terms that are no table');
  const { buffer, byteOffset, byteLength } = saturations;
  return {
    ...{ ...index, units: units.columns, terms: terms.columns },
    saturations: new Uint8Array(buffer, byteOffset, byteLength),
  };
}

/** The snapshot of these articles; `pause` is waited for between pieces of work of a few milliseconds. */
export async function openPacked(
  packed: PackedSnapshot,
  articles: readonly AnalysedArticle[],
  pause: () => Promise<void>,
): Promise<Snapshot> {
  const { version, ofPerson, ranked, ofStatement, ofArticle } = packed;
  const { problems, rolesElsewhere, folders } = unpackValue(packed.lists) as Lists;
  const speakers: SpeakerRegistry['speakers'][number][] = [];
  for (const piece of packed.speakers) {
    speakers.push(...(unpackValue(piece) as SpeakerRegistry['speakers']));
    await pause();
  }
  return {
    ...{ version, problems, ofStatement, ofArticle },
    articles: withRoles(articles, rolesElsewhere),
    speakers: { speakers, ofPerson, rolesElsewhere },
    groups: { ...packed.groups, folders },
    ranked: {
      passage: openRanked(ranked.passage),
      sentence: openRanked(ranked.sentence),
      statement: openRanked(ranked.statement),
    },
  };
}

function openRanked({ units, terms, saturations, ...index }: PackedRanked): Ranked {
  return {
    units: new UnitTable(units),
    index: {
      ...{ ...index, terms: new TermTable(terms) },
      // Copied, a few kilobytes, so that they begin where a number may.
      saturations: new Float64Array(saturations.slice().buffer),
    },
  };
}
