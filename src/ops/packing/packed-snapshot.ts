import type { SpeakerRegistry, SpeakersOfPeople } from '../../corpus/speakers/speaker.ts';
import { type SpeakerColumns, SpeakerTable } from '../../corpus/speakers/speaker-table.ts';
import type { StatementGroups } from '../../groups/statement-groups.ts';
import type { Counts } from '../../retrieval/bm25-index.ts';
import { type NameColumns, NameTable } from '../../retrieval/name-table.ts';
import { type TermColumns, TermTable } from '../../retrieval/term-table.ts';
import { type TopicColumns, TopicTable } from '../../retrieval/topic-table.ts';
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
  /** Problems, roles told elsewhere, the folders of the groups, and of articles the names of their folders and outlets. */
  readonly lists: Uint8Array;
  readonly speakers: SpeakerColumns;
  readonly ofPerson: SpeakersOfPeople;
  readonly groups: Omit<StatementGroups, 'folders'>;
  readonly ranked: Readonly<Record<UnitKind, PackedRanked>>;
  readonly ofStatement: StatementColumns;
  readonly ofSentence: Snapshot['ofSentence'];
  readonly ofArticle: Omit<ArticleColumns, keyof Named | 'ids'>;
  readonly ids: TermColumns;
  readonly speakerNames: NameColumns;
  readonly topics: TopicColumns;
}

type Named = Pick<ArticleColumns, 'folderNames' | 'outletNames'>;

interface PackedRanked {
  readonly size: number;
  readonly units: UnitColumns;
  readonly terms: TermColumns;
  readonly offsets: Uint32Array;
  readonly documents: Uint16Array;
  readonly counts: Counts;
  readonly bases: Uint32Array;
  /** Eight bytes each, in the order of this machine. */
  readonly saturations: Uint8Array;
}

type Lists = Pick<Snapshot, 'problems'> &
  Pick<SpeakerRegistry, 'rolesElsewhere'> &
  Pick<StatementGroups, 'folders'> &
  Named;

export function packSnapshot(parts: Omit<Snapshot, 'articles'>): PackedSnapshot {
  const { version, problems, speakers: registry, ranked, ofStatement, ofSentence } = parts;
  const { speakers, ofPerson, rolesElsewhere } = registry;
  const { folders, ...groups } = parts.groups;
  const { ids, folderNames, outletNames, ...ofArticle } = parts.ofArticle;
  return {
    ...{ version, ofPerson, groups, ofStatement, ofSentence, ofArticle },
    lists: packValue({
      problems,
      rolesElsewhere,
      folders,
      folderNames,
      outletNames,
    } satisfies Lists),
    speakers: speakers.columns,
    ids: ids.columns,
    speakerNames: parts.speakerNames.columns,
    topics: parts.topics.columns,
    ranked: {
      passage: packRanked(ranked.passage),
      sentence: packRanked(ranked.sentence),
      statement: packRanked(ranked.statement),
    },
  };
}

function packRanked({ units, index: { terms, saturations, ...index } }: Ranked): PackedRanked {
  if (!(terms instanceof TermTable)) throw new TypeError('Cannot pack terms that are no table');
  const { buffer, byteOffset, byteLength } = saturations;
  return {
    ...{ ...index, units: units.columns, terms: terms.columns },
    saturations: new Uint8Array(buffer, byteOffset, byteLength),
  };
}

/** The snapshot of these articles: of what grows with the corpus, nothing is read before it is asked for. */
export function openPacked(packed: PackedSnapshot, articles: readonly AnalysedArticle[]): Snapshot {
  const { version, ofPerson, ranked, ofStatement, ofSentence } = packed;
  const { problems, rolesElsewhere, folders, ...named } = unpackValue(packed.lists) as Lists;
  const speakers = new SpeakerTable(packed.speakers);
  return {
    ...{ version, problems, ofStatement, ofSentence },
    ofArticle: { ...packed.ofArticle, ...named, ids: new TermTable(packed.ids) },
    speakerNames: new NameTable(packed.speakerNames),
    topics: new TopicTable(packed.topics),
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

export function openRanked({ units, terms, saturations, ...index }: PackedRanked): Ranked {
  return {
    units: new UnitTable(units),
    index: {
      ...{ ...index, terms: new TermTable(terms) },
      // Copied, a few kilobytes, so that they begin where a number may.
      saturations: new Float64Array(saturations.slice().buffer),
    },
  };
}
