import { afterAll, describe, expect, test } from 'vitest';
import { citationsAnswer, citing, inventedArticle, snapshotOf } from '../../phrases/invented.ts';
import { ask } from '../../wire/online.ts';
import { axeFindings, isGrave } from './axe-findings.ts';
import { speakingBot } from './speaking-bot.ts';
import { closeBrowser, look, visit, type View, type Visit } from './visit.ts';

afterAll(closeBrowser);

const VIEWS: readonly (readonly [string, View])[] = [
  ['dark', { theme: 'dark' }],
  ['light', { theme: 'light' }],
  ['dark on a phone', { theme: 'dark', width: 360, height: 740 }],
  ['light on a phone', { theme: 'light', width: 360, height: 740 }],
];

async function expectClean({ page }: Visit): Promise<void> {
  const findings = await axeFindings(page);
  for (const { id, impact, nodes } of findings)
    console.log(`axe: ${impact} ${id} at ${nodes.length} places`);
  expect(findings.filter(isGrave)).toEqual([]);
  const isWider = await page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  expect(isWider).toBe(false);
}

describe('has no serious finding of axe-core, and nothing beyond the edge', () => {
  test.for(VIEWS)('%s: an answer, and options being typed', async ([name, view]) => {
    const visited = await visit(view);
    const { page, type, press, picture } = visited;
    await page.locator('#typed').focus();
    await type('/ask');
    await press('Enter');
    await type('what does Finlandization mean?');
    await press('Enter');
    await page.locator('.container').first().waitFor();
    await expectClean(visited);
    await picture(`answer-${name.replaceAll(' ', '-')}`);
    await type('/who-said');
    await press('Enter');
    await type('speaker');
    await press('Enter');
    await type('Ke');
    await page.locator('#choices').getByRole('option').first().waitFor();
    await press('ArrowDown');
    await expectClean(visited);
    await picture(`typing-${name.replaceAll(' ', '-')}`);
  });

  test.for(VIEWS)('%s: an answer as embeds', async ([name, view]) => {
    const visited = await visit(view, { replyFormat: 'embed' });
    const { page, type, press, picture } = visited;
    await page.locator('#typed').focus();
    await type('/timeline');
    await press('Enter');
    await type('Russian security concerns');
    await press('Enter');
    await page
      .getByRole('link', { name: /^Open: / })
      .first()
      .waitFor();
    await expectClean(visited);
    await picture(`embeds-${name.replaceAll(' ', '-')}`);
  });

  test.for(VIEWS)('%s: a sentence that had to be cut, with its file', async ([name, view]) => {
    const long = inventedArticle('Seventy ships waited outside the port. '.repeat(300).trim());
    const commands = [ask(() => citationsAnswer([citing(long), citing(long)]))];
    const visited = await visit(view, { commands, current: () => snapshotOf([long]) });
    const { page, type, press, picture } = visited;
    await page.locator('#typed').focus();
    await type('/ask');
    await press('Enter', 'Enter');
    await page.getByRole('link', { name: 'quote-1.txt' }).waitFor();
    await page.getByText('Page 1 of 2').waitFor();
    await expectClean(visited);
    await picture(`cut-${name.replaceAll(' ', '-')}`);
  });

  test.for(VIEWS)('%s: one of everything, a form, an older card', async ([name, view]) => {
    const visited = await look(await speakingBot(), view);
    const { page, type, press, picture } = visited;
    await page.locator('#typed').focus();
    for (const command of ['/embed', '/think', '/show']) {
      await type(command);
      await press('Enter', 'Enter');
    }
    await page.getByText('Page 1 of 2').waitFor();
    await expectClean(visited);
    await picture(`parts-${name.replaceAll(' ', '-')}`);
    await page.getByRole('button', { name: 'Choose an outlet' }).click();
    await expectClean(visited);
    await press('Escape');
    await page.getByRole('button', { name: 'Report' }).click();
    await page.getByRole('dialog').waitFor();
    await expectClean(visited);
    await picture(`form-${name.replaceAll(' ', '-')}`);
  });
});
