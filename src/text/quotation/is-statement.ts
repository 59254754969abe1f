import type { Quotation } from './quotation.ts';

// Below an even chance, indirect finds are not shown to anybody. Quoted words stand for themselves.
const LEAST_CONFIDENCE = 0.5;

// “indicates”, “points to”, “underscored”: what a thing does when an author reads something into it.
const INFERENCE =
  /\b(?:indicat|point|reveal|suggest|impl(?:y|ie)|underscor|underlin|signal|refer|show|mean)/iu;

// “Hale’s remarks”, “the statement”: what was said, not who says it.
const ARTEFACT =
  /\b(?:remark|statement|comment|word|assertion|claim|speech|letter|report|tone|stance|position)s?$/iu;

// “If |Hale| said”, “unless |he| says”, “Had |she| said”: nobody has said it. “asked if” and “if, as Hale said” differ.
const SUPPOSED = /\b(?:if|unless|had)\s+(?:the |an? )?$/iu;

// “spoke about the bridge”, “talked of his plans”: a topic, not what was said on it.
const TOPIC = /^(?:\S+ )*?(?:sp[eo]ak\w*|spoken?|talk\w*|chat\w*) (?:about|of|on)$/iu;

// “Hale said nothing”, “said so”: no words of hers.
const NOTHING = /^(?:nothing|anything|something|little|much|so|as much|no more)(?: more| else)?$/iu;

/**
 * Whether an attribution may be shown as what somebody said. “He wants a shift” says nothing; “his remarks indicate
 * a shift” and “the term refers to” are an author's reading; what is half quoted and has no cue may be nobody's; what
 * somebody might say, or only spoke about, was not said.
 */
export function isStatement(quotation: Quotation, text: string): boolean {
  if (quotation.rule === 'content-alone' && quotation.kind !== 'direct') return false;
  if (isSupposed(quotation, text)) return false;
  if (quotation.kind !== 'indirect') return true;
  if (quotation.act === 'thought' || quotation.confidence < LEAST_CONFIDENCE) return false;
  const [{ start, end }] = quotation.content;
  if (NOTHING.test(text.slice(start, end))) return false;
  const [cue] = quotation.cue;
  const [source] = quotation.source;
  if (cue === undefined) return true;
  const verb = text.slice(cue.start, cue.end);
  if (TOPIC.test(verb)) return false;
  if (!INFERENCE.test(verb)) return true;
  const words = source === undefined ? '' : text.slice(source.start, source.end);
  return quotation.speaker !== null && !ARTEFACT.test(words);
}

/** Whether the speaker stands right behind a word that only supposes the speech. */
function isSupposed({ source, cue }: Quotation, text: string): boolean {
  const [who] = source;
  const [verb] = cue;
  if (who === undefined || verb === undefined || who.start > verb.start) return false;
  return SUPPOSED.test(text.slice(Math.max(0, who.start - 12), who.start));
}
