const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for the content of an element: markup escaped, and left out what XML 1.0 may not hold. */
export function svgText(text: string): string {
  return text.replaceAll(NOT_XML, '').replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

// Control characters, halves of characters, marks that turn the direction of what follows, and two code points that are none.
const NOT_XML = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

// Made for the first chart, as it reads tables.
let graphemes: Intl.Segmenter | null = null;

/** The text, cut to so many characters with an ellipsis. Never within what reads as one character. */
export function shortened(text: string, most: number): string {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const characters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  if (characters.length <= most) return text;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
