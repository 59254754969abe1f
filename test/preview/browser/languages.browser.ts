import { afterAll, describe, expect, test } from 'vitest';
import { phrasesFor } from '../../../src/phrases/phrases-for.ts';
import { axeFindings, isGrave } from './axe-findings.ts';
import { closeBrowser, visit } from './visit.ts';

afterAll(closeBrowser);

const RUSSIAN = phrasesFor('ru');
const TURKISH = phrasesFor('tr');

describe('the choice of language', () => {
  test('is made by keyboard, and answers, options and proposals follow it', async () => {
    const { page, type, press, picture } = await visit();
    const language = page.getByRole('combobox', { name: 'Language' });
    expect(await language.inputValue()).toBe('en-US');
    await language.focus();
    // English, Türkçe, Русский
    await press('ArrowDown', 'ArrowDown');
    expect(await language.inputValue()).toBe('ru');
    await page.locator('#typed').focus();
    await type('/who');
    expect(await page.locator('#choices .row-note').first().textContent()).toMatch(/^Найти/u);
    await press('Enter');
    await type('phr');
    await press('Enter');
    await type('walrus');
    const phrase = page.getByRole('combobox', { name: /^phrase: Слова/u });
    expect(await phrase.inputValue()).toBe('walrus');
    await press('Enter');
    const body = page.locator('.body[lang=ru]');
    await body.filter({ hasText: RUSSIAN.noEvidence.reason['topic-absent'](null) }).waitFor();
    await picture('russian');
    expect((await axeFindings(page)).filter(isGrave)).toEqual([]);
  });

  test('keeps quotations in the language in which they stand', async () => {
    const { page, type, press, picture } = await visit();
    await page.getByLabel('Language').selectOption('tr');
    await page.locator('#typed').focus();
    await type('/who');
    await press('Enter');
    await type('phr');
    await press('Enter');
    await type('NATO expansion');
    await press('Enter');
    const quotes = page.locator('.body[lang=tr] blockquote');
    await quotes.first().waitFor();
    expect(await quotes.first().getAttribute('lang')).toBe('en');
    await page.getByText(TURKISH.article.open).first().waitFor();
    await picture('turkish');
  });

  test('is remembered, and begins with what the browser speaks', async () => {
    const { page } = await visit();
    await page.getByLabel('Language').selectOption('uk');
    await page.reload();
    await page.locator('#personas input').first().waitFor();
    expect(await page.getByLabel('Language').inputValue()).toBe('uk');
    await page.evaluate("localStorage.removeItem('language')");
    await page.reload();
    await page.locator('#personas input').first().waitFor();
    expect(await page.getByLabel('Language').inputValue()).toBe('en-US');
  });
});
