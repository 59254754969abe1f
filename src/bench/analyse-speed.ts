import { analyse } from '../text/analyse.ts';
import { findDates } from '../text/date/find-dates.ts';
import { parseIsoDate } from '../text/iso-date.ts';
import { findPeople } from '../text/people/find-people.ts';
import { resolveSpeaker } from '../text/people/resolve-speaker.ts';
import { findAttributions } from '../text/quotation/find-attributions.ts';
import { quotationModel } from '../text/quotation/model/model.ts';
import type { Attribution, Quotation } from '../text/quotation/quotation.ts';
import { segment } from '../text/segment.ts';
import type { SegmentedText } from '../text/segmented.ts';
import { cpuTime, median } from './cpu-time.ts';
import type { Question } from './question.ts';
import { readTexts } from './read-texts.ts';

const USAGE = 'Usage: npm run bench -- analyse DIR';
// Passes over all texts: after three the compiler has settled, and seven give a median.
const WARM_UP = 3;
const PASSES = 7;
// Unit: words, of an article of news.
const ARTICLE = 750;
const DAY = parseIsoDate('2016-05-06');

/** How many articles a second one core analyses, by stage, and what the model costs at the start. */
export const analyseSpeed: Question = {
  takes: 'DIR',
  measure: ([folder, ...others]) => {
    if (folder === undefined || others.length > 0) return { kind: 'refused', reason: USAGE };
    const texts = readTexts(folder);
    if (texts === null) {
      return { kind: 'refused', reason: `Cannot read "${folder}": it holds no *.txt or *.md` };
    }
    return { kind: 'lines', lines: report(folder, texts) };
  },
};

function report(folder: string, texts: readonly string[]): readonly string[] {
  const load = cpuTime(quotationModel);
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const articles = words / ARTICLE;
  const stages = measureStages(texts);
  const all = median(stages.map(({ whole }) => whole)) / articles;
  const line = (name: string, milliseconds: number): string =>
    `${name.padEnd(12)}${milliseconds.toFixed(2).padStart(8)} ms${((milliseconds / all) * 100).toFixed(0).padStart(6)} %`;
  return [
    `${folder}: ${texts.length} texts, ${words} words, as many as ${articles.toFixed(1)} articles of ${ARTICLE}`,
    `Processor time, medians of ${PASSES} passes after ${WARM_UP}; the model was read in ${load.toFixed(0)} ms`,
    ...STAGES.map((stage) => line(stage, median(stages.map((pass) => pass[stage])) / articles)),
    `${line('whole', all)}   ${(1000 / all).toFixed(0)} articles a second`,
  ];
}

const STAGES = ['segment', 'quotations', 'people', 'dates'] as const;
type Pass = Readonly<Record<(typeof STAGES)[number] | 'whole', number>>;

function measureStages(texts: readonly string[]): readonly Pass[] {
  const passes = Array.from({ length: WARM_UP + PASSES }, () => ({
    ...measurePass(texts),
    whole: cpuTime(() => {
      for (const text of texts) analyse(text, DAY);
    }),
  }));
  return passes.slice(WARM_UP);
}

/** Each stage by itself, over all texts: the clock of a processor is too coarse for one of them. */
function measurePass(texts: readonly string[]): Omit<Pass, 'whole'> {
  const articles: { segmented: SegmentedText; attributions: readonly Attribution[] }[] = [];
  const times = { segment: 0, quotations: 0, people: 0, dates: 0 };
  times.segment = cpuTime(() => {
    for (const text of texts) articles.push({ segmented: segment(text), attributions: [] });
  });
  times.quotations = cpuTime(() => {
    for (const each of articles) each.attributions = findAttributions(each.segmented);
  });
  times.people = cpuTime(() => {
    for (const { segmented, attributions } of articles) nameSpeakers(segmented, attributions);
  });
  times.dates = cpuTime(() => {
    for (const { segmented } of articles) findDates(segmented, DAY);
  });
  return times;
}

// As `analyse` does between quotations and dates.
function nameSpeakers(segmented: SegmentedText, attributions: readonly Attribution[]): void {
  const people = findPeople(segmented, attributions);
  const quotations: Quotation[] = [];
  for (const attribution of attributions) {
    const speaker = resolveSpeaker(segmented, attribution, people, quotations);
    quotations.push({ ...attribution, speaker });
  }
}
