import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, visit, type Visit } from './visit.ts';

afterAll(closeBrowser);

/** Each command as somebody types it: keys between braces, all else letters. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  'who-said': ['/who', '{Enter}', 'spe', '{Enter}', 'Kellogg', '{ArrowDown}', '{Enter}', '{Enter}'],
  timeline: ['/timel', '{Enter}', 'NATO membership', '{Enter}'],
  sources: ['/sour', '{Tab}', 'topic', '{Tab}', 'NATO expansion', '{Enter}'],
  ask: ['/ask', '{Enter}', 'what does Finlandization mean?', '{Enter}'],
  about: ['/about', '{Enter}', '{Enter}'],
};

async function typeAll({ type, press, page }: Visit, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const name = /^\{(?<name>\w+)\}$/.exec(key)?.groups?.['name'];
    if (name === undefined) await type(key);
    else {
      // Proposals come from the bot: an arrow has nowhere to go before them.
      if (name === 'ArrowDown') await page.getByRole('option').first().waitFor();
      await press(name);
    }
  }
}

describe('by keyboard alone', () => {
  test.for(Object.entries(TYPED))('/%s is answered', async ([name, keys]) => {
    const visited = await visit();
    const { page, picture } = visited;
    await page.locator('#typed').focus();
    await typeAll(visited, keys);
    const answer = page.getByRole('article').last();
    await answer.locator('.container').waitFor();
    expect(await answer.locator('.answered').textContent()).toBe(`Mika used /${name}`);
    await picture(name);
  });
});
