import type { Answer, Check } from '../answers/answer.ts';
import { disagreementJson, unquotedJson, versionJson } from './versions-json.ts';

type Checked = Extract<Answer, { readonly kind: 'checked' }>;

/** What was checked, without the quotes, which stand in `citations`: the verdict is that of the first claim. */
export function checkedSummary({ kind, checks, leftOut }: Checked): object {
  let quoted = 0;
  const summaries = checks.map((check) => {
    const place = check.found?.citation == null ? null : quoted;
    quoted += (place === null ? 0 : 1) + check.versions.length;
    return checkSummary(check, place);
  });
  return { kind, verdict: checks[0]?.verdict ?? 'nothing-to-check', checks: summaries, leftOut };
}

/** `citation` is a place in `citations`; those of `versions` follow it there. */
function checkSummary(
  { verdict, claim, claimed, found, versions, unquoted, disagreements }: Check,
  citation: number | null,
): object {
  return {
    verdict,
    claim,
    claimedSpeaker: claimed.kind === 'nobody' ? null : claimed.name,
    speaker: claimed.kind,
    article: found?.article.id ?? null,
    wording: found?.wording ?? null,
    messageOnly: found?.messageOnly ?? [],
    articleOnly: found?.articleOnly ?? [],
    misspelt: found?.misspelt ?? [],
    isPartlyQuoted: found?.isPartlyQuoted ?? false,
    isCut: found?.isCut ?? false,
    citation,
    sameIn: found?.sameIn ?? [],
    versions: versions.map(versionJson),
    unquoted: unquoted.map(unquotedJson),
    disagreements: disagreements.map(disagreementJson),
  };
}
