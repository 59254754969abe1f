import type { Answer } from '../answers/answer.ts';
import { svgChart } from '../chart/svg-chart.ts';
import { svgMatrix } from '../chart/svg-matrix.ts';
import type { Log } from '../log.ts';
import { compareAlt, compareChart } from '../phrases/compare-chart.ts';
import { chartAlt, timelineChart } from '../phrases/timeline-chart.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { errorFields } from './error-fields.ts';
import type { SentFile } from './message-payload.ts';
import { rasterise } from './rasterise.ts';

/** The picture that goes with an answer: of a timeline or a comparison its chart. Null for others, and when it cannot be drawn. */
export async function drawPicture(
  answer: Answer,
  topic: string,
  phrases: Phrases,
  log: Log,
): Promise<SentFile | null> {
  const drawn = drawingOf(answer, topic, phrases);
  if (drawn === null) return null;
  try {
    const { name, description, svg } = drawn;
    return { name, contentType: 'image/png', bytes: await rasterise(svg()), description };
  } catch (error) {
    // The answer stands without its picture.
    log.warn('picture-not-drawn', errorFields(error));
    return null;
  }
}

interface Drawing {
  readonly name: string;
  readonly description: string;
  readonly svg: () => string;
}

function drawingOf(answer: Answer, topic: string, phrases: Phrases): Drawing | null {
  if (answer.kind === 'timeline') {
    return {
      name: 'timeline.png',
      description: chartAlt(answer, topic, phrases),
      svg: () => svgChart(timelineChart(answer, topic, phrases)),
    };
  }
  if (answer.kind !== 'compare') return null;
  return {
    name: 'outlets.png',
    description: compareAlt(answer, phrases),
    svg: () => svgMatrix(compareChart(answer, phrases)),
  };
}
