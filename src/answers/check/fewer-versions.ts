import type { Answer, Check } from '../answer.ts';
import type { Unquoted } from '../groups/variant.ts';

/**
 * A checked message with one thing less beside its claims: the last disagreement, else a version of the claim that has
 * most; the claims stay. Null when nothing is left to leave out, and for other answers.
 */
export function fewerVersions(answer: Answer): Answer | null {
  if (answer.kind !== 'checked') return null;
  const { checks } = answer;
  const most = Math.max(0, ...checks.map(besides));
  const fullest = most === 0 ? undefined : checks.find((check) => besides(check) === most);
  if (fullest === undefined) return null;
  return {
    ...answer,
    checks: checks.map((check) => (check === fullest ? withoutLast(check) : check)),
  };
}

function besides({ versions, disagreements }: Check): number {
  return versions.length + disagreements.length;
}

function withoutLast(check: Check): Check {
  const { versions, unquoted, disagreements } = check;
  if (disagreements.length > 0) return { ...check, disagreements: disagreements.slice(0, -1) };
  const left = versions
    .slice(-1)
    .flatMap(({ article, variant }): readonly Unquoted[] =>
      variant === undefined || variant.tier === 3 ? [] : [{ article, tier: variant.tier }],
    );
  return { ...check, versions: versions.slice(0, -1), unquoted: [...left, ...unquoted] };
}
