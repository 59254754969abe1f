/** A name as it is compared: no accents, lower case, words parted by one space. “Zelenskyy’s” → “zelenskyy s”. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
