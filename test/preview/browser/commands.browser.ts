import { afterAll, describe, expect, test } from 'vitest';
import { typeKeys } from './type-keys.ts';
import { closeBrowser, visit } from './visit.ts';

afterAll(closeBrowser);

/** Each command as somebody types it. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  'who-said': ['/who', '{Enter}', 'spe', '{Enter}', 'Kellogg', '{ArrowDown}', '{Enter}', '{Enter}'],
  timeline: ['/timel', '{Enter}', 'NATO membership', '{Enter}'],
  sources: ['/sour', '{Tab}', 'topic', '{Tab}', 'NATO expansion', '{Enter}'],
  ask: ['/ask', '{Enter}', 'what does Finlandization mean?', '{Enter}'],
  about: ['/about', '{Enter}', '{Enter}'],
};

describe('by keyboard alone', () => {
  test.for(Object.entries(TYPED))('/%s is answered', async ([name, keys]) => {
    const visited = await visit();
    const { page, picture } = visited;
    await page.locator('#typed').focus();
    await typeKeys(visited, keys);
    const answer = page.getByRole('article').last();
    await answer.locator('.container').waitFor();
    expect(await answer.locator('.answered').textContent()).toBe(`Mika used /${name}`);
    await picture(name);
  });
});
