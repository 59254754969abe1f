import type { Answer } from '../answers/answer.ts';
import { svgChart } from '../chart/svg-chart.ts';
import type { Log } from '../log.ts';
import { chartAlt, timelineChart } from '../phrases/timeline-chart.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { errorFields } from './error-fields.ts';
import type { SentFile } from './message-payload.ts';
import { rasterise } from './rasterise.ts';

const FILENAME = 'timeline.png';

/** The picture that goes with an answer: of a timeline its chart. Null for others, and when it cannot be drawn. */
export async function drawPicture(
  answer: Answer,
  topic: string,
  phrases: Phrases,
  log: Log,
): Promise<SentFile | null> {
  if (answer.kind !== 'timeline') return null;
  try {
    const bytes = await rasterise(svgChart(timelineChart(answer, topic, phrases)));
    const description = chartAlt(answer, topic, phrases);
    return { name: FILENAME, contentType: 'image/png', bytes, description };
  } catch (error) {
    // The timeline stands without its picture.
    log.warn('picture-not-drawn', errorFields(error));
    return null;
  }
}
