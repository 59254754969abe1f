import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { everyComponent } from '../../src/discord/limits/component-tree.ts';
import { readStepId, writeStepId } from '../../src/discord/step-id.ts';
import { quotedRuns, unescapeMarkdown } from '../../src/discord/escape.ts';
import {
  after,
  asked,
  harbour,
  OTHER_GUILD,
  press,
  PRESSER,
  putEcho,
  putTown,
  type Shown,
} from './asked.ts';
import { idOf, labelsOf, plainOf, typed } from './kept.ts';
import { closedOperations } from '../../src/ops/moderating/closed-operations.ts';
import { answered, textOf } from './online.ts';

// ViewChannel and UseApplicationCommands, without SendMessages
const MAY_NOT_WRITE = { permissions: 2_147_484_672n };

function quotesOf(message: Shown): readonly string[] {
  return quotedRuns(textOf(message)).map(unescapeMarkdown);
}

function isDisabled(message: Shown, label: string): boolean {
  const button = everyComponent(message.components).find((each) => each['label'] === label);
  return button?.['disabled'] === true;
}

function isEphemeral({ flags }: Shown): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

describe('the pages of an answer', () => {
  test('are turned in place, to the end and back, and hold every quote once', async () => {
    const running = await harbour();
    const first = await asked(running);
    expect(plainOf(first)).toContain('Page 1 of 2');
    expect([isDisabled(first, '◀ Previous'), isDisabled(first, 'Next ▶')]).toEqual([true, false]);
    const second = await after(running, first, 'Next ▶');
    expect(second.id).toBe(first.id);
    expect(plainOf(second)).toContain('Page 2 of 2');
    expect([isDisabled(second, '◀ Previous'), isDisabled(second, 'Next ▶')]).toEqual([false, true]);
    const all = [...quotesOf(first), ...quotesOf(second)];
    expect(all.length).toBe(9);
    expect(new Set(all).size).toBe(9);
    const back = await after(running, second, '◀ Previous');
    expect(textOf(back)).toBe(textOf(first));
  });

  test('are turned after a restart', async () => {
    const running = await harbour();
    const first = await asked(running);
    await running.restart();
    expect(plainOf(await after(running, first, 'Next ▶'))).toContain('Page 2 of 2');
  });

  test('are turned after the articles have been read again without a change', async () => {
    const running = await harbour();
    const first = await asked(running);
    await putTown(running.folders.corpus, 'Brackwater');
    const narrow = await asked(running, { phrase: 'Aldmoor pier' });
    await typed(running, 'refresh');
    expect(plainOf(await after(running, narrow, 'Next ▶'))).toContain('Page 2 of 2');
    expect(plainOf(await after(running, first, 'Next ▶'))).toContain('have changed');
  });

  test('say that the answer is another one now, and give that when asked', async () => {
    const running = await harbour();
    const first = await asked(running);
    await putTown(running.folders.corpus, 'Brackwater');
    await typed(running, 'refresh');
    const changed = await after(running, first, 'Next ▶');
    expect(changed.id).toBe(first.id);
    expect(quotesOf(changed)).toEqual([]);
    const now = await after(running, changed, 'Ask again');
    expect(now.id).toBe(first.id);
    expect(plainOf(now)).toContain('Page 1 of ');
    expect(textOf(now)).toBe(textOf(await asked(running)));
  });

  test('are turned by another member in a reply of their own', async () => {
    const running = await harbour();
    const first = await asked(running);
    const standing = textOf(first);
    const pressed = press(running, first, 'Next ▶', PRESSER);
    const own = await answered(pressed);
    expect(own.id).not.toBe(first.id);
    expect(isEphemeral(own)).toBe(true);
    expect(plainOf(own)).toContain('Page 2 of 2');
    expect(textOf(running.discord.message(first.id))).toBe(standing);
    const back = await after(running, own, '◀ Previous', PRESSER);
    expect(back.id).toBe(own.id);
    expect(plainOf(back)).toContain('Page 1 of 2');
  });

  test('are those of the server in which the button is pressed', async () => {
    const running = await harbour();
    await putTown(running.folders.corpus, 'Brackwater', OTHER_GUILD);
    await typed(running, 'refresh');
    const theirs = await asked(running, { phrase: 'pier' }, { guildId: OTHER_GUILD });
    expect(plainOf(theirs)).toContain('Brackwater');
    const id = idOf(theirs, 'Next ▶');
    const here = await asked(running);
    const copied = await answered(running.discord.button(here, id));
    expect(plainOf(copied)).not.toContain('Brackwater');
    const again = await after(running, copied, 'Ask again');
    expect(plainOf(again)).not.toContain('Brackwater');
  });

  test('of a long question are found by its key, and say when that is not kept any more', async () => {
    const running = await harbour();
    const phrase = 'Aldmoor pier '.repeat(9).trim();
    const first = await asked(running, { phrase, from: 'May 2025' });
    expect(idOf(first, 'Next ▶')).toMatch(/\.k[\w-]{10}$/);
    await running.restart();
    expect(plainOf(await after(running, first, 'Next ▶'))).toContain('Page 2 of 2');
    running.office().office?.db.run('DELETE FROM questions');
    const gone = press(running, first, 'Next ▶');
    expect(await gone.next('callback')).toMatchObject({
      type: InteractionResponseType.ChannelMessageWithSource,
      isEphemeral: true,
    });
    expect(plainOf(gone.message)).toContain('not kept any more');
  });

  test('with a button of another version, or of nobody, say so', async () => {
    const running = await harbour();
    const first = await asked(running);
    const step = readStepId(idOf(first, 'Next ▶'));
    const argument = step?.argument ?? '';
    for (const each of [
      '',
      '1',
      '1.x',
      `${argument}x`,
      argument.replace('.i', '.j'),
      'x'.repeat(60),
    ]) {
      const customId = writeStepId({ command: 'who-said', step: 'page', argument: each });
      const pressed = running.discord.button(first, customId);
      await pressed.next('callback');
      expect(plainOf(pressed.message)).toContain('older version');
    }
    const unknown = writeStepId({ command: 'who-said', step: 'constructor', argument });
    const pressed = running.discord.button(first, unknown);
    await pressed.next('callback');
    expect(plainOf(pressed.message)).toContain('older version');
  });
});

describe('the context of a quote', () => {
  test('is shown to one member alone, word for word, with its place', async () => {
    const running = await harbour();
    const first = await asked(running, { phrase: 'pier', speaker: 'Dana Hale' });
    const context = await after(running, first, 'Show context', PRESSER);
    expect(isEphemeral(context)).toBe(true);
    const [before, quote, behind] = quotesOf(context);
    expect(quote).toBe(quotesOf(first)[0]);
    expect(plainOf(context)).toMatch(/The quote: sentence \d of 5/);
    const articles = running
      .office()
      .keeper.current()
      .articles.map(({ article }) => article.text);
    const [text = ''] = articles.filter((each) => each.includes(quote ?? '-'));
    const [from, middle, to] = [before, quote, behind].map((each) => text.indexOf(each ?? '-'));
    expect([from, middle, to].every((place) => place !== undefined && place >= 0)).toBe(true);
    expect((from ?? 0) < (middle ?? 0) && (middle ?? 0) < (to ?? 0)).toBe(true);
  });

  test('of another quote of the page takes its place', async () => {
    const running = await harbour();
    const first = await asked(running);
    const context = await after(running, first, 'Show context');
    expect(labelsOf(context)).toEqual(['Quote 1', 'Quote 2', 'Quote 3', 'Quote 4', 'Quote 5']);
    expect(isDisabled(context, 'Quote 1')).toBe(true);
    const third = await after(running, context, 'Quote 3');
    expect(third.id).toBe(context.id);
    expect(quotesOf(third)).toContain(quotesOf(first)[2]);
    expect(isDisabled(third, 'Quote 3')).toBe(true);
  });
});

describe('how it is known', () => {
  test('is told from “he” to the sentence that names him', async () => {
    const running = await harbour();
    const first = await asked(running, { phrase: 'nobody may walk', speaker: 'Dana Hale' });
    const evidence = await after(running, first, 'How do you know?');
    expect(isEphemeral(evidence)).toBe(true);
    const told = plainOf(evidence);
    expect(told).toContain('he → Dana Hale');
    expect(told).toMatch(/Named as “.*Hale”/);
    expect(quotesOf(evidence).some((quote) => quote.includes('Hale'))).toBe(true);
    expect(told).toContain('All that is said stands in quotation marks');
    expect(told).toContain('Words that report it: “added”');
    expect(told).toContain('Outlet of Hale');
  });

  test('is told of a date too', async () => {
    const running = await harbour();
    const { discord } = running;
    const shown = await answered(discord.slash('timeline', { topic: 'council Aldmoor winter' }));
    const evidence = await after(running, shown, 'How do you know?');
    expect(plainOf(evidence)).toContain('Counted from the publication date, 30 May 2025');
    expect(plainOf(evidence)).toContain('a day of the week');
  });
});

describe('a comparison of outlets', () => {
  test('has the buttons of other answers, about its versions too', async () => {
    const running = await harbour();
    await putEcho(running.folders.corpus);
    await typed(running, 'refresh');
    const shown = await answered(running.discord.slash('compare', { speaker: 'Dana Hale' }));
    expect(quotesOf(shown).length).toBeGreaterThan(2);
    expect(plainOf(shown)).toContain('“2”');
    expect(plainOf(shown)).toContain('“4”');
    const context = await after(running, shown, 'Show context', PRESSER);
    expect(isEphemeral(context)).toBe(true);
    const second = await after(running, context, 'Quote 2', PRESSER);
    expect(textOf(second)).not.toBe(textOf(context));
    const evidence = await after(running, shown, 'How do you know?');
    expect(plainOf(evidence)).toContain('Words that report it');
    const opened = press(running, shown, 'Report a wrong quote');
    await opened.next('callback');
    expect(plainOf(opened.message)).toContain('Which');
  });

  test('shown to one member alone can be shared, and tells why two versions stand together', async () => {
    const running = await harbour();
    await putEcho(running.folders.corpus);
    await typed(running, 'refresh');
    const options = { speaker: 'Dana Hale', private: true };
    const mine = await answered(running.discord.slash('compare', options));
    expect(isEphemeral(mine)).toBe(true);
    const handle = press(running, mine, 'Share in channel');
    const { message: shared } = await handle.next('followup');
    expect(isEphemeral(shared)).toBe(false);
    expect(quotesOf(shared)).toEqual(quotesOf(mine));
    const first = await after(running, shared, 'How do you know?', PRESSER);
    expect(isEphemeral(first)).toBe(true);
    expect(plainOf(first)).toContain('how that is known');
    const second = await after(running, first, 'Quote 2', PRESSER);
    expect(plainOf(second)).toContain('how that is known');
    expect(plainOf(second)).not.toBe(plainOf(first));
  });

  test('changes when an article is added, and says so on its next page and its buttons', async () => {
    const running = await harbour();
    await putEcho(running.folders.corpus);
    await typed(running, 'refresh');
    const shown = await answered(running.discord.slash('compare', { speaker: 'Dana Hale' }));
    await putEcho(running.folders.corpus, 'Northern Echo');
    await typed(running, 'refresh');
    expect(plainOf(await after(running, shown, 'How do you know?'))).toContain('have changed');
    const again = await answered(running.discord.slash('compare', { speaker: 'Dana Hale' }));
    expect(plainOf(again)).toContain('Northern Echo');
  });

  test('is sent as embeds where an operator prefers them', async () => {
    const running = await harbour();
    await putEcho(running.folders.corpus);
    await typed(running, 'refresh');
    await running.restart({ replyFormat: 'embed' });
    const shown = await answered(running.discord.slash('compare', { speaker: 'Dana Hale' }));
    const embeds = JSON.stringify(shown.embeds);
    expect(embeds).toContain('different numbers');
    expect(embeds).toContain('Valley Herald');
    expect(shown.attachments.map(({ filename }) => filename)).toEqual(['outlets.png']);
  });
});

describe('sharing', () => {
  test('shows the page of a private answer to all, by name and without a ping', async () => {
    const running = await harbour();
    const options = { phrase: 'pier', private: true };
    const mine = await asked(running, options);
    expect(labelsOf(await asked(running))).not.toContain('Share in channel');
    const second = await after(running, mine, 'Next ▶');
    const handle = press(running, second, 'Share in channel');
    const { message: shared } = await handle.next('followup');
    expect(isEphemeral(shared)).toBe(false);
    expect(plainOf(shared)).toContain('Shared by Member');
    expect(plainOf(shared)).toContain('Page 2 of 2');
    expect(quotesOf(shared)).toEqual(quotesOf(second));
    expect(labelsOf(shared)).not.toContain('Share in channel');
    // Who shared it turns its pages in place, and others in their own.
    const turned = await after(running, shared, '◀ Previous');
    expect(turned.id).toBe(shared.id);
    expect(plainOf(turned)).toContain('Shared by Member');
    const other = await after(running, turned, 'Next ▶', PRESSER);
    expect(other.id).not.toBe(shared.id);
    expect(plainOf(other)).not.toContain('Shared by');
  });

  test('is for those who may write there', async () => {
    const running = await harbour();
    const mine = await asked(running, { phrase: 'pier', private: true }, MAY_NOT_WRITE);
    const handle = press(running, mine, 'Share in channel', MAY_NOT_WRITE);
    expect(await handle.next('callback')).toMatchObject({ isEphemeral: true });
    expect(plainOf(handle.message)).toContain('may not write');
    expect(handle.followups).toEqual([]);
  });
});

describe('where things are otherwise', () => {
  test('a bot that sends embeds pages, shows context and shares as embeds', async () => {
    const running = await harbour();
    await running.restart({ replyFormat: 'embed' });
    const mine = await asked(running, { phrase: 'pier', private: true });
    expect(mine.embeds.length).toBeGreaterThan(0);
    const second = await after(running, mine, 'Next ▶');
    expect(JSON.stringify(second.embeds)).toContain('Page 2 of 2');
    const context = await after(running, second, 'Show context');
    expect(JSON.stringify(context.embeds)).toContain('The quote');
    const { message } = await press(running, second, 'Share in channel').next('followup');
    expect(JSON.stringify(message.embeds)).toContain('Shared by Member');
  });

  test('without records a short question has its buttons, and a long one its answer', async () => {
    const running = await harbour();
    const { keeper } = running.office();
    await running.restart({ operations: closedOperations(keeper, { kind: 'discord-only' }) });
    const short = await asked(running);
    expect(plainOf(await after(running, short, 'Next ▶'))).toContain('Page 2 of 2');
    const long = await asked(running, { phrase: 'Aldmoor pier '.repeat(9).trim() });
    expect(quotesOf(long).length).toBe(5);
    expect(labelsOf(long)).toEqual([]);
    const report = press(running, short, 'Report a wrong quote');
    await report.next('callback');
    expect(plainOf(report.message)).toContain('cannot be kept at the moment');
  });
});
