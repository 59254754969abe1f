import { afterAll, describe, expect, test } from 'vitest';
import { speakingBot } from './speaking-bot.ts';
import { closeBrowser, look, type Visit } from './visit.ts';

afterAll(closeBrowser);

async function shown(command: string): Promise<Visit> {
  const visited = await look(await speakingBot());
  const { page, type, press } = visited;
  await page.locator('#typed').focus();
  await type(`/${command}`);
  await press('Enter', 'Enter');
  return visited;
}

describe('what a bot shows, by keyboard alone', () => {
  test('pages by buttons, the focus staying in the row', async () => {
    const { page, press, picture } = await shown('show');
    await page.getByText('Page 1 of 2').waitFor();
    expect(await page.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true);
    await page.getByRole('img', { name: 'A blue square' }).waitFor();
    const width = await page.evaluate<number>('document.querySelector(".picture").naturalWidth');
    expect(width).toBe(240);
    await picture('parts');
    await page.getByRole('button', { name: 'Next' }).focus();
    await press('Enter');
    await page.getByText('Page 2 of 2').waitFor();
    expect(await page.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
    expect(await page.getByText('Page 1 of 2').count()).toBe(0);
    // What can no longer be pressed hands the focus to its neighbour.
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Previous');
  });

  test('sends off a form', async () => {
    const { page, type, press, picture } = await shown('show');
    await page.getByRole('button', { name: 'Report' }).focus();
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Report a wrong quote' });
    await dialog.waitFor();
    await type('It was Hale');
    await picture('form');
    await press('Tab', 'ArrowDown', 'Tab', 'Tab', 'Enter');
    await page.getByText('Reported: It was Hale (words)').waitFor();
    expect(await dialog.isVisible()).toBe(false);
  });

  test('leaves a form by Escape, and nothing is sent', async () => {
    const { page, press } = await shown('show');
    await page.getByRole('button', { name: 'Report' }).focus();
    await press('Enter');
    await page.getByRole('dialog').waitFor();
    await press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(await page.getByRole('article').count()).toBe(2);
  });

  test('chooses from a menu, and dismisses what only one sees', async () => {
    const { page, press, picture } = await shown('show');
    const menu = page.getByRole('button', { name: 'Choose an outlet' });
    await menu.focus();
    await press('Enter', 'ArrowDown');
    await picture('menu');
    await press('Enter');
    const answer = page.getByRole('article').filter({ hasText: 'You chose valley-herald' });
    await answer.waitFor();
    await picture('private');
    await answer.getByRole('button', { name: 'Dismiss message' }).focus();
    await press('Enter');
    await answer.waitFor({ state: 'detached' });
  });

  test('uses a message command on a message', async () => {
    const { page, press, picture } = await look(await speakingBot());
    await page.locator('summary', { hasText: 'Apps' }).first().focus();
    await press('Enter', 'Tab');
    await picture('apps');
    await press('Enter');
    const answer = page.getByRole('article').filter({ hasText: 'Checked: He said' });
    await answer.waitFor();
    expect(await answer.locator('.answered').textContent()).toBe('Mika used Check this quote');
  });

  test('hands over a file, a member, a channel and a number', async () => {
    const { page, type, press, picture } = await look(await speakingBot());
    await page.locator('#typed').focus();
    await type('/take');
    await press('Enter');
    // A file is chosen in a window of the system's, which no page and no test can see.
    const file = { name: 'a.md', mimeType: 'text/markdown', buffer: Buffer.from('A strike') };
    const uploaded = page.waitForResponse((response) => response.url().includes('/files?'));
    await page.locator('input[type=file]').setInputFiles(file);
    await uploaded;
    await press('Tab');
    await type('rob');
    await press('Enter', 'Tab', 'ArrowDown', 'Enter', 'Tab');
    await type('three');
    await press('Enter');
    expect(await page.locator('#hint').textContent()).toBe('count: a number');
    for (let typed = 0; typed < 5; typed += 1) await press('Backspace');
    await type('3');
    expect(await page.locator('#hint').textContent()).toBe('count: How many');
    await picture('options-filled');
    await press('Enter');
    await page.getByText('A strike for Robin in news, 3 times').waitFor();
  });

  test('draws an older card with a file', async () => {
    const { page, picture } = await shown('embed');
    await page.locator('.embed').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'whole.txt' }).click();
    expect((await download).suggestedFilename()).toBe('whole.txt');
    await picture('embed');
  });

  test('shows that the bot is thinking', async () => {
    const { page, picture } = await shown('think');
    await page.getByText('is thinking…').waitFor();
    await picture('thinking');
  });

  test('says that the bot did not respond', async () => {
    const { page } = await shown('silence');
    await page.getByRole('alert').filter({ hasText: 'did not respond' }).waitFor();
  });
});
