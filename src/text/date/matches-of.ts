/** The matches of a global pattern, in order of place. None may be empty. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  // Cost: matchAll makes a new pattern each time, which is slower than to look for it in a paragraph.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
  }
  return found;
}
