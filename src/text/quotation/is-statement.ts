import type { Quotation } from './quotation.ts';

// Below an even chance, indirect finds are not shown to anybody. Quoted words stand for themselves.
const LEAST_CONFIDENCE = 0.5;

// “indicates”, “points to”, “underscored”: what a thing does when an author reads something into it.
const INFERENCE =
  /\b(?:indicat|point|reveal|suggest|impl(?:y|ie)|underscor|underlin|signal|refer|show|mean)/iu;

// “Hale’s remarks”, “the statement”: what was said, not who says it.
const ARTEFACT =
  /\b(?:remark|statement|comment|word|assertion|claim|speech|letter|report|tone|stance|position)s?$/iu;

/**
 * Whether an attribution may be shown as what somebody said. “He wants a shift” says nothing; “his remarks indicate
 * a shift” and “the term refers to” are an author's reading; what is half quoted and has no cue may be nobody's.
 */
export function isStatement(quotation: Quotation, text: string): boolean {
  if (quotation.rule === 'content-alone' && quotation.kind !== 'direct') return false;
  if (quotation.kind !== 'indirect') return true;
  if (quotation.act === 'thought' || quotation.confidence < LEAST_CONFIDENCE) return false;
  const [cue] = quotation.cue;
  const [source] = quotation.source;
  if (cue === undefined || !INFERENCE.test(text.slice(cue.start, cue.end))) return true;
  const words = source === undefined ? '' : text.slice(source.start, source.end);
  return quotation.speaker !== null && !ARTEFACT.test(words);
}
