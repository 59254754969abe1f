import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../commands/all.ts';
import { typeKeys } from './type-keys.ts';
import { closeBrowser, visit } from './visit.ts';

afterAll(closeBrowser);

/** Each command as a member types it. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  'who-said': ['/who', '{Enter}', 'spe', '{Enter}', 'Kellogg', '{ArrowDown}', '{Enter}', '{Enter}'],
  timeline: ['/timel', '{Enter}', 'NATO membership', '{Enter}'],
  compare: ['/comp', '{Enter}', 'top', '{Enter}', 'stop expansion', '{Enter}'],
  sources: ['/sour', '{Tab}', 'topic', '{Tab}', 'NATO expansion', '{Enter}'],
  ask: ['/ask', '{Enter}', 'what does Finlandization mean?', '{Enter}'],
  about: ['/about', '{Enter}', '{Enter}'],
};

describe('by keyboard alone', () => {
  test.for(Object.entries(TYPED))('/%s is answered', async ([name, keys]) => {
    const visited = await visit();
    const { page, picture } = visited;
    // The box has the focus from the start.
    await typeKeys(visited, keys);
    const answer = page.getByRole('article').last();
    await answer.locator('.container').first().waitFor();
    expect(await answer.locator('.answered').textContent()).toBe(`Mika used /${name}`);
    await picture(name);
  });

  test.for(['refresh', 'status'])('/corpus %s is answered to a moderator', async (task) => {
    const visited = await visit();
    const { page, picture } = visited;
    await page.getByRole('radio', { name: /Mika/ }).focus();
    await typeKeys(visited, ['{ArrowRight}']);
    await page.locator('#typed').focus();
    await typeKeys(visited, [`/corpus ${task}`, '{Enter}', '{Enter}']);
    const answer = page.getByRole('article').filter({ hasText: 'Only you can see this' });
    await answer.locator('.container').first().waitFor();
    expect(await answer.locator('.answered').textContent()).toBe(`Robin used /corpus ${task}`);
    await picture(`corpus-${task}`);
  });

  test('“Check this quote” is answered on a message, by keyboard', async () => {
    const visited = await visit();
    const { page, picture } = visited;
    await page.locator('summary', { hasText: 'Apps' }).first().focus();
    await typeKeys(visited, ['{Enter}', '{Tab}', '{Enter}']);
    const answer = page.getByRole('article').filter({ hasText: 'Only you can see this' });
    await answer.locator('.container').first().waitFor();
    expect(await answer.locator('.answered').textContent()).toBe('Mika used Check this quote');
    expect(await answer.textContent()).toContain('reports Keith Kellogg as saying it, not “Rutte”');
    const [quote, ...versions] = await answer.locator('blockquote').allTextContents();
    expect(quote).toContain("it's a fair concern");
    expect(versions.length).toBeGreaterThan(0);
    await picture('check-this-quote');
  });

  test('every member’s command is among these', () => {
    const names = COMMANDS.filter(({ access }) => access === 'member').map(
      ({ definition }) => definition.name,
    );
    expect(Object.keys(TYPED)).toEqual(expect.arrayContaining(names));
  });
});
