/** The names of “Harbour Post, Star, The”: a comma parts two, unless it stands in the name of one that is known. */
export function readOutletList(
  typed: string,
  isKnown: (name: string) => boolean,
): readonly string[] {
  const pieces = typed
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const names: string[] = [];
  for (let place = 0; place < pieces.length;) {
    const longest = pieces
      .slice(place)
      .findLastIndex((_, last) => isKnown(pieces.slice(place, place + last + 1).join(', ')));
    const end = place + Math.max(0, longest) + 1;
    names.push(pieces.slice(place, end).join(', '));
    place = end;
  }
  return names;
}
