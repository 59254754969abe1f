import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { typeKeys } from './type-keys.ts';
import { closeBrowser, visit } from './visit.ts';

// The pictures of the README, one of each command's answer, made anew by `npm run screenshots`.
afterAll(closeBrowser);

const FOLDER = fileURLToPath(new URL('../../../docs/images/', import.meta.url));

/** Questions with short answers, as somebody types them. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  'who-said': ['/who-said', '{Enter}', 'phrase', '{Enter}', 'membership irreversible', '{Enter}'],
  timeline: ['/timeline', '{Enter}', 'Russian security concerns', '{Enter}'],
  sources: ['/sources', '{Enter}', 'topic', '{Enter}', 'fair concern', '{Enter}'],
  compare: ['/compare', '{Enter}', 'topic', '{Enter}', 'stop expansion', '{Enter}'],
  ask: ['/ask', '{Enter}', 'what does Finlandization mean?', '{Enter}'],
  about: ['/about', '{Enter}', '{Enter}'],
};

describe('the pictures of the README', () => {
  test.for(Object.entries(ASKED))('/%s', async ([name, keys]) => {
    const visited = await visit({ width: 940, height: 3_200 });
    await visited.page.locator('#typed').focus();
    await typeKeys(visited, keys);
    await take(visited.page.getByRole('article').last(), name);
  });

  test.for([
    ['privacy', 'privacy show'],
    ['corpus', 'corpus status'],
    ['feeds', 'feeds list'],
  ] as const)('/%s, as a moderator sees it', async ([name, typed]) => {
    const visited = await visit({ width: 940, height: 3_200 });
    const { page } = visited;
    await page.getByRole('radio', { name: /Mika/ }).focus();
    await typeKeys(visited, ['{ArrowRight}']);
    await page.locator('#typed').focus();
    await typeKeys(visited, [`/${typed}`, '{Enter}', '{Enter}']);
    await take(page.getByRole('article').filter({ hasText: 'Only you can see this' }), name);
  });

  test('Check this quote', async () => {
    const visited = await visit({ width: 940, height: 3_200 });
    const { page } = visited;
    await page.locator('summary', { hasText: 'Apps' }).first().focus();
    await typeKeys(visited, ['{Enter}', '{Tab}', '{Enter}']);
    const answer = page.getByRole('article').filter({ hasText: 'Only you can see this' });
    await take(answer, 'check-this-quote');
  });
});

async function take(answer: Locator, name: string): Promise<void> {
  await answer.locator('.container').first().waitFor();
  // The same picture whenever it is made.
  await answer
    .page()
    .evaluate(
      'for (const time of document.querySelectorAll("header time")) time.textContent = "Today at 12:00"',
    );
  mkdirSync(FOLDER, { recursive: true });
  const path = `${FOLDER}${name}.png`;
  expect((await answer.screenshot({ path })).byteLength).toBeLessThan(360_000);
}
