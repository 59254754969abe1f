import type { Locator } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { typeKeys } from './type-keys.ts';
import { closeBrowser, visit, type Visit } from './visit.ts';

afterAll(closeBrowser);

// Every sentence of it is invented.
const TEXT = `The harbour of Aldmoor will stay closed until Monday, the port authority announced on Friday.

“The Aldmoor pier is not safe after the storm,” said harbour master Dana Hale in a statement.

Ferry companies serving Aldmoor have moved their boats to the northern quay for the weekend.

An engineer who looked at the Aldmoor breakwater found three cracks below the water line.`;

/** The page as its moderator sees it. */
async function asModerator(): Promise<Visit> {
  const visited = await visit();
  await visited.page.getByRole('radio', { name: /Robin/ }).check();
  await visited.page.locator('#typed').focus();
  return visited;
}

/** The answer of the bot that was given last, once it stands. */
function card({ page }: Visit, holding: string): Locator {
  return page.getByRole('article').filter({ hasText: holding }).last();
}

describe('a moderator of the page', () => {
  test('adds an article by its text, looks at it, saves it, and finds it', async () => {
    const visited = await asModerator();
    const { page, picture } = visited;
    await typeKeys(visited, ['/corpus add text', '{Enter}', '{Enter}']);
    const form = page.getByRole('dialog');
    await form.waitFor();
    await picture('add-text');
    await form.getByLabel(/^Text/).fill(TEXT);
    await form.getByLabel(/^Title/).fill('Aldmoor pier closed after storm');
    await form.getByLabel(/^Outlet/).fill('Harbour Post');
    await form.getByLabel(/^Publi|^Date/).fill('2025-05-30');
    await picture('add-text-filled');
    await form.getByRole('button', { name: 'Submit' }).click();
    const preview = card(visited, 'Aldmoor pier closed after storm');
    const save = preview.getByRole('button', { name: 'Save' });
    await save.waitFor();
    await picture('draft');
    await save.click();
    await save.waitFor({ state: 'detached' });
    await page.getByText(/^Saved/).waitFor();
    await picture('saved');
    await page.locator('#typed').focus();
    await typeKeys(visited, ['/ask', '{Enter}', 'is the Aldmoor pier safe?', '{Enter}']);
    const answer = card(visited, 'used /ask');
    await answer.locator('.container').first().waitFor();
    expect(await answer.textContent()).toContain('The Aldmoor pier is not safe after the storm');
    await picture('found');
  });

  test('adds an article by a file that lies on this machine alone', async () => {
    const visited = await asModerator();
    const { page } = visited;
    await typeKeys(visited, ['/corpus add file', '{Enter}']);
    const file = { name: 'pier.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) };
    const uploaded = page.waitForResponse((response) => response.url().includes('/files?'));
    await page.locator('input[type=file]').setInputFiles(file);
    await uploaded;
    await typeKeys(visited, ['{Tab}', 'outlet', '{Enter}', 'Harbour Post', '{Enter}']);
    await card(visited, 'Aldmoor').getByRole('button', { name: 'Save' }).waitFor();
  });

  test('is told that a link into this machine is not followed', async () => {
    const visited = await asModerator();
    const link = 'http://127.0.0.1/article';
    await typeKeys(visited, ['/corpus add link', '{Enter}', link, '{Enter}']);
    await card(visited, 'private network').waitFor();
  });
});
