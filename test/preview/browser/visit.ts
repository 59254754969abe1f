import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { openPreview, type PreviewOptions } from '../../../src/preview/open-preview.ts';
import { previewOptions } from './preview-options.ts';
import { findChromium } from './find-chromium.ts';

/** One view of the page in a browser without a window. */
export interface Visit {
  readonly page: Page;
  /** Types it, one key after another. */
  type(this: void, text: string): Promise<void>;
  press(this: void, ...keys: readonly string[]): Promise<void>;
  /** Keeps a picture of what is seen now, for people to look at. */
  picture(this: void, name: string): Promise<void>;
}

export interface View {
  readonly theme?: 'dark' | 'light';
  readonly width?: number;
  readonly height?: number;
}

const PICTURES = fileURLToPath(new URL('../../../artefacts/page/', import.meta.url));

let browser: Promise<Browser> | null = null;

/** The one browser of all tests in this process; `closeBrowser` ends it. */
async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env);
  if (executablePath === null) throw new Error('Cannot find a Chromium');
  // No sandbox: in a container there is none to be had. No name resolves: the page must need none.
  const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];
  browser ??= chromium.launch({ executablePath, args });
  return await browser;
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/** A new bot on a new page, both gone at the end of the test. */
export async function visit(
  view: View = {},
  options: Partial<PreviewOptions> = {},
): Promise<Visit> {
  const preview = await openPreview({ ...(await previewOptions()), ...options });
  onTestFinished(() => preview.stop());
  return await look(preview.address, view);
}

/**
 * The page at this address, gone at the end of the test, which fails for any word on the browser's console and any
 * request that leaves the address.
 */
export async function look(address: string, view: View = {}): Promise<Visit> {
  const { theme = 'dark', width = 1_100, height = 900 } = view;
  const context = await (
    await openBrowser()
  ).newContext({ viewport: { width, height }, colorScheme: theme, locale: 'en-GB' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    faults.push(String(error));
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`asked for ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  await page.goto(address);
  await page.locator('#personas input').first().waitFor();
  mkdirSync(PICTURES, { recursive: true });
  return {
    page,
    type: (text) => page.keyboard.type(text),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    picture: async (name) => void (await page.screenshot({ path: `${PICTURES}${name}.png` })),
  };
}
