import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Occasion } from '../../src/stand-in/send/occasion.ts';
import { readReports } from '../../src/ops/records/reports.ts';
import { parseGuildId } from '../../src/ops/records/scope.ts';
import {
  after,
  asked,
  harbour,
  OTHER_GUILD,
  press,
  PRESSER,
  putTown,
  type Shown,
} from './asked.ts';
import { labelsOf, MODERATOR, plainOf, typed, type Kept } from './kept.ts';
import { answered } from './online.ts';

const HOME = '2000000000000000009';
const REASON = 'She said **the opposite** @everyone';
const ONE = { phrase: 'needs new beams', speaker: 'Dana Hale' };

/** Opens the form with this button, fills it in and sends it off; what the member is told. */
async function reported(
  running: Kept,
  message: Shown,
  label: string,
  occasion: Occasion = {},
): Promise<string> {
  const opened = press(running, message, label, occasion);
  await opened.next('callback');
  if (opened.modal === null) return plainOf(opened.message);
  const { custom_id: id } = opened.modal;
  const sent = running.discord.modal(id, { reason: REASON }, occasion, message);
  return plainOf(await answered(sent));
}

/** A page with exactly one quote. */
async function oneQuote(running: Kept, occasion: Occasion = {}): Promise<Shown> {
  return await asked(running, ONE, occasion);
}

describe('a report of a wrong quote', () => {
  test('is asked for in a form that says which quote, and stands in /corpus log until it is dealt with', async () => {
    const running = await harbour();
    const page = await oneQuote(running);
    const opened = press(running, page, 'Report a wrong quote', PRESSER);
    expect(await opened.next('callback')).toMatchObject({ type: InteractionResponseType.Modal });
    expect(JSON.stringify(opened.modal)).toContain('pier needs 2 new beams');
    const told = await reported(running, page, 'Report a wrong quote', PRESSER);
    expect(told).toContain('Filed');
    // The answer stays as it is.
    expect(running.discord.message(page.id)).toEqual(page);

    const log = await typed(running, 'log');
    expect(plainOf(log)).toContain('1 report of wrong quotes');
    expect(plainOf(log)).toContain(`member ${PRESSER.member?.id}`);
    expect(plainOf(log)).toContain('shared/aldmoor-hale');
    expect(plainOf(log)).toContain(
      '“The Aldmoor pier needs 2 new beams before summer,” Hale said.',
    );
    expect(plainOf(log)).toContain(`Reason given: ${REASON}`);
    const done = await after(running, log, 'Done with 1', MODERATOR);
    expect(done.id).toBe(log.id);
    expect(plainOf(done)).not.toContain('Reason given');
    expect(labelsOf(done)).toEqual([]);
  });

  test('is taken once of a member and a quote', async () => {
    const running = await harbour();
    const page = await oneQuote(running);
    expect(await reported(running, page, 'Report a wrong quote')).toContain('Filed');
    expect(await reported(running, page, 'Report a wrong quote')).toContain('already');
    expect(await reported(running, page, 'Report a wrong quote', PRESSER)).toContain('Filed');
  });

  test('asks which quote where there are several', async () => {
    const running = await harbour();
    const page = await asked(running);
    const opened = press(running, page, 'Report a wrong quote');
    expect(await opened.next('callback')).toMatchObject({ isEphemeral: true });
    const list = opened.message;
    if (list === null) throw new RangeError('Cannot find the list of quotes');
    expect(labelsOf(list)).toEqual(['Quote 1', 'Quote 2', 'Quote 3', 'Quote 4', 'Quote 5']);
    expect(await reported(running, list, 'Quote 2')).toContain('Filed');
    const [report] = reports(running, running.discord.guildId);
    expect(plainOf(page)).toContain(wordsOf(running, report));
  });

  test('of an answer that is another one by now is not filed', async () => {
    const running = await harbour();
    const page = await asked(running, { phrase: 'pier', speaker: 'Dana Hale' });
    const opened = press(running, page, 'Report a wrong quote');
    await opened.next('callback');
    await putTown(running.folders.corpus, 'Brackwater');
    await typed(running, 'refresh');
    const changed = await reported(running, page, 'Report a wrong quote');
    expect(changed).toContain('have changed');
    expect(reports(running, running.discord.guildId)).toEqual([]);
  });

  test('on a shared article reaches the home server, without who it was', async () => {
    const running = await harbour(HOME);
    await reported(running, await oneQuote(running), 'Report a wrong quote', PRESSER);
    const [own] = reports(running, running.discord.guildId);
    const [copy] = reports(running, HOME);
    expect(own?.member).toBe(PRESSER.member?.id);
    expect(copy).toMatchObject({ member: null, article: own?.article, reason: REASON });
    const log = await typed(running, 'log', {}, { ...MODERATOR, guildId: HOME });
    expect(plainOf(log)).toContain('a member');
    expect(plainOf(log)).not.toContain(PRESSER.member?.id ?? '-');
  });

  test('on a server’s own article stays there', async () => {
    const running = await harbour(HOME);
    await putTown(running.folders.corpus, 'Cragsea', OTHER_GUILD);
    await typed(running, 'refresh');
    const there = { ...PRESSER, guildId: OTHER_GUILD };
    const page = await asked(running, { phrase: 'Cragsea beams', speaker: 'Hale' }, there);
    const choice = press(running, page, 'Report a wrong quote', there);
    await choice.next('callback');
    const list = choice.modal === null ? choice.message : null;
    const told =
      list === null
        ? await reported(running, page, 'Report a wrong quote', there)
        : await reported(running, list, 'Quote 1', there);
    expect(told).toContain('Filed');
    const [report] = reports(running, OTHER_GUILD);
    expect(report?.article).toContain(OTHER_GUILD);
    expect(reports(running, HOME)).toEqual([]);
  });

  test('in a direct message goes to the home server, and without one is not taken', async () => {
    const dm = { ...PRESSER, dm: true };
    const homeless = await harbour();
    const page = await oneQuote(homeless, dm);
    expect(await reported(homeless, page, 'Report a wrong quote', dm)).toContain('no moderators');
    const running = await harbour(HOME);
    const another = await oneQuote(running, dm);
    expect(await reported(running, another, 'Report a wrong quote', dm)).toContain('Filed');
    expect(await reported(running, another, 'Report a wrong quote', dm)).toContain('already');
    const log = await typed(running, 'log', {}, { ...MODERATOR, guildId: HOME });
    expect(plainOf(log)).not.toContain(PRESSER.member?.id ?? '-');
  });

  test('is told of in the channel for notices, without what it says', async () => {
    const running = await harbour();
    const { discord } = running;
    await typed(running, 'settings', { 'notice-channel': discord.channelId });
    await reported(running, await oneQuote(running), 'Report a wrong quote');
    const { message } = await discord.posts.next('post');
    expect(plainOf(message)).toContain('reported a quote as wrong');
    expect(plainOf(message)).not.toContain('opposite');
  });

  test('of an article that was changed since does not show other words', async () => {
    const running = await harbour();
    await reported(running, await oneQuote(running), 'Report a wrong quote');
    running.office().office?.db.run("UPDATE reports SET sha256 = 'of another text'");
    const log = plainOf(await typed(running, 'log'));
    expect(log).toContain('another text by now');
    expect(log).not.toContain('new beams');
  });
});

describe('a report that somebody else clears', () => {
  test('needs a moderator of that server', async () => {
    const running = await harbour();
    await reported(running, await oneQuote(running), 'Report a wrong quote');
    const log = await typed(running, 'log');
    const member = press(running, log, 'Done with 1');
    expect(await member.next('callback')).toMatchObject({ isEphemeral: true });
    await answered(press(running, log, 'Done with 1', { ...MODERATOR, guildId: OTHER_GUILD }));
    expect(reports(running, running.discord.guildId)).toHaveLength(1);
  });
});

function reports(running: Kept, guild: string): ReturnType<typeof readReports> {
  const [db, id] = [running.office().office?.db, parseGuildId(guild)];
  if (db === undefined || id === null) throw new RangeError(`Cannot read the reports of ${guild}`);
  return readReports(db, id);
}

function wordsOf(
  running: Kept,
  report: ReturnType<typeof readReports>[number] | undefined,
): string {
  const articles = running
    .office()
    .keeper.current()
    .articles.map(({ article }) => article);
  const article = articles.find(({ id }) => id === report?.article);
  return article?.text.slice(report?.span.start, report?.span.end) ?? '-';
}
