import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  /** Where, as selectors. */
  readonly nodes: readonly string[];
}

/** What axe-core finds on the page as it is now. */
export async function axeFindings(page: Page): Promise<readonly Finding[]> {
  // Past the page's policy, which rightly lets no script of ours in: the evaluation is not the page's own.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: readonly AxeViolation[] }>(
    'axe.run({ resultTypes: ["violations"] })',
  );
  return violations.map(({ id, impact, nodes }) => ({
    id,
    impact,
    nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
}

interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly failureSummary: string;
  }[];
}

export function isGrave({ impact }: Finding): boolean {
  return impact === 'serious' || impact === 'critical';
}
