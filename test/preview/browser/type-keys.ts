import type { Visit } from './visit.ts';

/** Types each in turn: a key in braces, “{Enter}”, all else letter by letter. */
export async function typeKeys(
  { type, press, page }: Visit,
  keys: readonly string[],
): Promise<void> {
  for (const key of keys) {
    const name = /^\{(?<name>\w+)\}$/.exec(key)?.groups?.['name'];
    if (name === undefined) {
      await type(key);
      continue;
    }
    // Proposals come from the bot: an arrow has nowhere to go before them.
    if (name === 'ArrowDown') await page.locator('#choices').getByRole('option').first().waitFor();
    await press(name);
  }
}
