import { monitorEventLoopDelay } from 'node:perf_hooks';
import { findWhoSaid } from '../answers/who-said.ts';
import { type IsoDate, parseIsoDate } from '../text/iso-date.ts';
import { median } from './cpu-time.ts';
import { type IngestOffice, openIngestOffice } from './ingest-office.ts';
import { openLocalSite, saidOn } from './local-page.ts';
import { type FilledFolders, tell, withCorpus } from './with-corpus.ts';

// The first add after a start is told by itself: it waits for what nobody has asked for before.
const ADDS = 7;
const TODAY = parseIsoDate('2016-06-11') as IsoDate;

/** How long it takes from a link to the moment from which its article can be quoted, and where the time goes. */
export const ingestSpeed = withCorpus('ingest', report);

/** Milliseconds. */
interface Add {
  readonly parts: Readonly<Record<Part, number>>;
  /** How long the event loop stood still at most. */
  readonly stall: number;
}

const PARTS = ['fetch and extract', 'save', 'rebuild', 'swap and find', 'link to quote'] as const;
type Part = (typeof PARTS)[number];

async function report(folders: FilledFolders): Promise<readonly string[]> {
  const site = await openLocalSite();
  const office = await openIngestOffice(folders, site.network);
  const { ended, began } = office.builds;
  tell(`The first snapshot took ${seconds(ended - began)} s`);
  const adds: Add[] = [];
  try {
    for (let number = 0; number <= ADDS; number += 1) {
      const place = placeName(number);
      const add = await measureAdd(office, site.link(place), saidOn(place));
      adds.push(add);
      tell(`Add ${number} of ${ADDS}: ${seconds(add.parts['link to quote'])} s`);
    }
  } finally {
    await office.close();
    await site.close();
  }
  return [
    `${folders.title}; the first snapshot took ${seconds(ended - began)} s`,
    `The first add, then the median and the worst of ${ADDS}; wall time`,
    ...PARTS.map((part) =>
      line(
        part,
        adds.map(({ parts }) => parts[part]),
      ),
    ),
    line(
      'longest stall',
      adds.map(({ stall }) => stall),
    ),
  ];
}

/** The add that is not the first, by letters: a place of a name that no other text has. */
function placeName(number: number): string {
  return `Quorvik${String.fromCharCode(97 + number)}stad`;
}

/** @throws Error when the article does not get in, or cannot be quoted afterwards. */
async function measureAdd(
  { office, builds }: IngestOffice,
  link: string,
  phrase: string,
): Promise<Add> {
  const { drafts } = office.operations;
  const asked = { guild: null, today: TODAY };
  const by = { ...asked, member: null, attachmentLimit: null };
  // Unit: milliseconds; the default of ten would miss what a member would feel.
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const start = performance.now();
  const draft = await drafts.addLinks(by, [link], {}, () => {});
  const drafted = performance.now();
  if (draft.kind !== 'draft')
    throw new Error(`"${link}" became no draft: ${JSON.stringify(draft)}`);
  const saved = await drafts.save(by, draft.draft.key, 'new');
  if (saved.kind !== 'saved') throw new Error(`"${link}" was not saved: ${JSON.stringify(saved)}`);
  const wish = { phrase, speaker: null, quotedOnly: false, outlet: null, from: null, to: null };
  const answer = findWhoSaid(office.keeper.current(), wish, asked);
  const end = performance.now();
  delay.disable();
  const isFound =
    answer.kind === 'citations' && answer.citations.some(({ quote }) => quote.includes(phrase));
  if (!isFound) throw new Error(`"${link}" cannot be quoted after it was saved`);
  const { began, ended } = builds;
  return {
    parts: {
      'fetch and extract': drafted - start,
      save: began - drafted,
      rebuild: ended - began,
      'swap and find': end - ended,
      'link to quote': end - start,
    },
    stall: delay.max / 1e6,
  };
}

function line(name: string, [first = 0, ...others]: readonly number[]): string {
  const [middle, worst] = [median(others), Math.max(...others)];
  return `${name.padEnd(18)}${[first, middle, worst].map((each) => each.toFixed(0).padStart(8)).join('')} ms`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
