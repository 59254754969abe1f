/** What a folded surname has in common with its other transliterations: zelensky, zelenskiy, zelenskyy → zelenski. */
export function spellingKey(surname: string): string {
  return surname
    .replaceAll('tsch', 'ch')
    .replaceAll('sch', 'sh')
    .replaceAll('tch', 'ch')
    .replaceAll('kh', 'h')
    .replaceAll('ck', 'k')
    .replaceAll('w', 'v')
    .replaceAll('ks', 'x')
    .replaceAll('ou', 'u')
    .replaceAll(/[yj]/gu, 'i')
    .replaceAll(/(?<letter>.)\k<letter>+/gu, '$<letter>')
    .replace(/off$/u, 'ov')
    .replace(/(?<=.)of$/u, 'ov')
    .replace(/(?<=ch)ev$/u, 'ov')
    .replace(/enka$/u, 'enko')
    .replace(/i?i$/u, 'i');
}
