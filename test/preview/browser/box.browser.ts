import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, visit } from './visit.ts';

afterAll(closeBrowser);

describe('the box', () => {
  test('proposes commands to whom they are offered', async () => {
    const { page, type, press, picture } = await visit();
    const titles = (): Promise<readonly string[]> =>
      page.locator('#choices .row-title').allTextContents();
    await page.locator('#typed').focus();
    await type('/');
    expect(await titles()).not.toContain('/corpus status');
    await press('Backspace');
    // Radio buttons change by arrows.
    await page.getByRole('radio', { name: /Mika/ }).focus();
    await press('ArrowRight');
    await page.locator('#typed').focus();
    await type('/cor');
    expect(await titles()).toContain('/corpus status');
    await picture('moderator');
  });

  test('adds options, takes them away and leaves the command', async () => {
    const { page, type, press, picture } = await visit();
    await page.locator('#typed').focus();
    await type('/who');
    await press('Enter');
    await picture('options');
    await type('pri');
    await press('Enter');
    const field = page.getByRole('combobox', { name: 'private: Show the answer only to me' });
    expect(await page.locator('#choices .row-title').allTextContents()).toEqual(['True', 'False']);
    await press('ArrowDown', 'Enter');
    expect(await field.inputValue()).toBe('True');
    for (let typed = 0; typed < 5; typed += 1) await press('Backspace');
    expect(await field.count()).toBe(0);
    await press('Escape', 'Escape');
    expect(await page.locator('#chip').isVisible()).toBe(false);
  });

  test('says what is missing or wrong before anything is sent', async () => {
    const { page, type, press } = await visit();
    await page.locator('#typed').focus();
    await type('/timeline');
    await press('Enter', 'Enter');
    expect(await page.locator('#hint').textContent()).toBe('topic: is needed');
    await press('Escape', 'Escape');
    await type('/nonsense');
    await press('Enter');
    expect(await page.locator('#hint').textContent()).toContain('no command “/nonsense”');
  });

  test('posts plain words, and hostile ones as they are', async () => {
    const { page, type, press } = await visit();
    await page.locator('#typed').focus();
    await type('<img src=x onerror=alert(1)> **bold**');
    await press('Enter');
    const said = page.getByRole('article').last().locator('.markdown');
    await said.filter({ hasText: 'bold' }).waitFor();
    expect(await said.textContent()).toBe('<img src=x onerror=alert(1)> bold');
    expect(await said.locator('strong').textContent()).toBe('bold');
  });

  test('shows a private answer to the one who asked alone', async () => {
    const { page, type, press } = await visit();
    await page.locator('#typed').focus();
    await type('/about');
    await press('Enter');
    await type('private');
    await press('Enter');
    await type('true');
    await press('Enter', 'Enter');
    const answer = page.getByRole('article').filter({ hasText: 'Only you can see this' });
    await answer.waitFor();
    await page.getByRole('radio', { name: /Robin/ }).check();
    expect(await answer.count()).toBe(0);
    await page.getByRole('radio', { name: /Mika/ }).check();
    expect(await answer.count()).toBe(1);
  });

  test('finds the same messages after the page is loaded again', async () => {
    const { page, type, press } = await visit();
    await page.locator('#typed').focus();
    await type('still here');
    await press('Enter');
    await page.getByText('still here').waitFor();
    await page.reload();
    await page.getByText('still here').waitFor();
  });
});
