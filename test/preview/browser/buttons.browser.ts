import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { axeFindings, isGrave } from './axe-findings.ts';
import { typeKeys } from './type-keys.ts';
import { closeBrowser, visit } from './visit.ts';

afterAll(closeBrowser);

function cards(page: Page, holding: string): Locator {
  return page.getByRole('article').filter({ hasText: holding });
}

async function press(within: Locator, name: string): Promise<void> {
  await within.getByRole('button', { name, exact: true }).click();
}

describe('the buttons of an answer on the page', () => {
  test('turn it, show its context and evidence, and report a quote that a moderator then sees', async () => {
    const visited = await visit();
    const { page, picture } = visited;
    await page.locator('#typed').focus();
    await typeKeys(visited, ['/who', '{Enter}', 'phr', '{Enter}', 'NATO', '{Enter}']);
    const answer = cards(page, 'used /who-said').last();
    await answer.getByText('Page 1 of').waitFor();
    await press(answer, 'Next ▶');
    await answer.getByText('Page 2 of').waitFor();
    await picture('page-two');
    await press(answer, '◀ Previous');
    await answer.getByText('Page 1 of').waitFor();
    expect(await answer.getByRole('button', { name: '◀ Previous' }).isDisabled()).toBe(true);

    await press(answer, 'Show context');
    const context = cards(page, 'The quote: sentence').last();
    await context.waitFor();
    expect(await context.textContent()).toContain('Only you can see this');
    await press(context, 'Quote 2');
    await context.getByRole('button', { name: 'Quote 2' }).and(page.locator(':disabled')).waitFor();
    await picture('context');

    await press(answer, 'How do you know?');
    await cards(page, 'Words that report it').last().waitFor();
    await picture('evidence');

    await press(answer, 'Report a wrong quote');
    const choice = cards(page, 'Which quote is wrong?').last();
    await choice.waitFor();
    await press(choice, 'Quote 1');
    const form = page.getByRole('dialog');
    await form.waitFor();
    await picture('report');
    await form.getByLabel(/What is wrong/).fill('He said the opposite');
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.getByText(/^Filed/).waitFor();
    const grave = (await axeFindings(page)).filter(isGrave);
    expect(grave).toEqual([]);

    await page.getByRole('radio', { name: /Robin/ }).check();
    await page.locator('#typed').focus();
    await typeKeys(visited, ['/corpus log', '{Enter}', '{Enter}']);
    const log = cards(page, 'Reason given: He said the opposite').last();
    await log.waitFor();
    await picture('reports');
    await press(log, 'Done with 1');
    await page.getByText('Nothing has been done yet').waitFor();
    expect(await page.getByText('He said the opposite').count()).toBe(0);
  });

  test('share a private answer with all', async () => {
    const visited = await visit();
    const { page, picture } = visited;
    await page.locator('#typed').focus();
    await typeKeys(visited, ['/ask', '{Enter}', 'what does Finlandization mean?']);
    await typeKeys(visited, ['{Tab}', 'private', '{Enter}', 'true', '{Enter}', '{Enter}']);
    const mine = cards(page, 'Only you can see this').last();
    await mine.waitFor();
    await press(mine, 'Share in channel');
    await page.getByText('Shared by Mika').waitFor();
    await page.getByRole('radio', { name: /Robin/ }).check();
    await page.getByText('Shared by Mika').waitFor();
    await picture('shared');
  });
});
