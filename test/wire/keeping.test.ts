import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadSnapshot } from '../../src/ops/load-snapshot.ts';
import { GUILD_ID } from '../../src/stand-in/identity.ts';
import { answered } from './online.ts';
import {
  idOf,
  kept,
  labelsOf,
  MODERATOR,
  page,
  plainOf,
  pressed,
  sentencesAbout,
  typed,
  type Kept,
} from './kept.ts';

const OTHER = '900000000000000002';

/** An article of the site, added and saved. */
async function added(running: Kept, mark: string, occasion: object = MODERATOR) {
  const path = `/${mark.toLowerCase()}`;
  running.site.pages.set(path, page(`${mark} closed`, sentencesAbout(mark)));
  const preview = await typed(running, 'add link', { links: running.site.url(path) }, occasion);
  return await pressed(running, preview, 'Save', occasion);
}

async function whoSaid({ discord }: Kept, phrase: string, occasion: object = {}): Promise<string> {
  return plainOf(await answered(discord.slash('who-said', { phrase }, occasion)));
}

const PIER = 'pier is not safe';

describe('/corpus add link', () => {
  test('shows what was read, saves it, and it is quoted by /who-said', async () => {
    const running = await kept();
    const { site } = running;
    site.pages.set('/closed', page('Harbour closed', sentencesAbout('Skarvik')));
    const preview = await typed(running, 'add link', { links: site.url('/closed') });
    const shown = plainOf(preview);
    expect(shown).toContain('Harbour Post, published 30 May 2025');
    expect(shown).toContain('Begins: The harbour of Skarvik will stay closed');
    expect(shown).toContain('Ends: An engineer who looked');
    expect(await whoSaid(running, PIER)).not.toContain('Skarvik');

    const saved = plainOf(await pressed(running, preview, 'Save'));
    expect(saved).toContain('Saved: Harbour closed');
    expect(saved).toContain('5 sentences');
    expect(saved).toContain('It can be quoted now');
    expect(await whoSaid(running, PIER)).toContain('Skarvik pier is not safe after the storm');
  });

  test('waits for its buttons over a restart', async () => {
    const running = await kept();
    running.site.pages.set('/a', page('Harbour closed', sentencesAbout('Skarvik')));
    const preview = await typed(running, 'add link', { links: running.site.url('/a') });
    await running.restart();
    await pressed(running, preview, 'Save');
    expect(await whoSaid(running, PIER)).toContain('Skarvik');
    // What is saved is not saved again.
    expect(plainOf(await pressed(running, preview, 'Save'))).toContain('not kept any more');
  });

  test('takes several at once, says which are ready, and saves those without questions', async () => {
    const running = await kept();
    const { site } = running;
    site.pages.set('/a', page('Skarvik closed', sentencesAbout('Skarvik')));
    site.pages.set('/b', page('Lomvik closed', sentencesAbout('Lomvik')));
    site.pages.set('/c', '<title>Nothing</title><p>Too short.');
    const links = ['/a', '/b', '/c', '/gone'].map(site.url).join(' ');
    const overview = await typed(running, 'add link', { links });
    expect(plainOf(overview)).toContain('2 ready to be saved, 2 cannot be added');
    expect(plainOf(overview)).toContain('no such page');
    const look = await pressed(running, overview, 'Look at 2');
    expect(plainOf(look)).toContain('Begins: The harbour of Lomvik');
    const back = await pressed(running, look, 'Back to all');
    const saved = await pressed(running, back, 'Save 2 without questions');
    expect(plainOf(saved)).toContain('Saved: Skarvik closed');
    expect(plainOf(saved)).toContain('Saved: Lomvik closed');
    expect(await whoSaid(running, 'Lomvik pier')).toContain('Lomvik pier');
  });

  test('asks about a near copy, and replaces it', async () => {
    const running = await kept();
    await added(running, 'Skarvik');
    const longer = [
      ...sentencesAbout('Skarvik'),
      'The quay was closed too, the council said late.',
    ];
    running.site.pages.set('/b', page('Skarvik closed, updated', longer));
    const preview = await typed(running, 'add link', { links: running.site.url('/b') });
    expect(plainOf(preview)).toContain('stands in “Skarvik closed” already');
    expect(labelsOf(preview)).toEqual(['Replace', 'Keep both', 'Edit', 'Cancel']);
    await pressed(running, preview, 'Replace');
    const list = plainOf(await typed(running, 'list'));
    expect(list).toContain('1 article');
    expect(list).toContain('Skarvik closed, updated');
  });

  test('asks which of two dates is right, and stores none that nobody has chosen', async () => {
    const running = await kept();
    const head = '<meta name="dc.date" content="2025-05-12">';
    const html = page('Skarvik closed', sentencesAbout('Skarvik'), head).replaceAll(
      '2025-05-30T08:00:00Z',
      '2025-05-12T08:00:00Z',
    );
    running.site.pages.set('/a', html);
    const preview = await typed(running, 'add link', { links: running.site.url('/a') });
    expect(labelsOf(preview).slice(0, 3)).toEqual([
      '30 May 2025',
      '12 May 2025',
      'Leave the date unknown',
    ]);
    const chosen = await pressed(running, preview, '12 May 2025');
    expect(plainOf(chosen)).toContain('12 May 2025');
    expect(labelsOf(chosen)).toContain('Save');
  });

  test('takes outlet and date from whoever knows better, and corrections from a form', async () => {
    const running = await kept();
    const { site, discord } = running;
    site.pages.set('/a', page('Skarvik closed', sentencesAbout('Skarvik')));
    const given = { links: site.url('/a'), outlet: 'Valley Herald', published: '1 May 2025' };
    const preview = await typed(running, 'add link', given);
    expect(plainOf(preview)).toContain('Valley Herald');
    expect(plainOf(preview)).toContain('1 May 2025');
    const press = discord.button(preview, idOf(preview, 'Edit'), MODERATOR);
    await press.next('callback');
    expect(JSON.stringify(press.modal)).toContain('"value":"Valley Herald"');
    const fields = { title: 'Closed', outlet: 'Northgate Radio', published: '', author: 'A. Reed' };
    const id = press.modal?.custom_id ?? '';
    const form = discord.modal(id, fields, MODERATOR, preview);
    const changed = plainOf(await answered(form));
    expect(changed).toContain('Closed');
    expect(changed).toContain('Northgate Radio');
    expect(changed).toContain('publication date unknown');
    expect(changed).toContain('A. Reed');
  });

  test.for([
    [{ links: 'nonsense' }, 'https://'],
    [{ links: 'http://harbour.example:1/' }, 'cannot be reached'],
    [{ links: 'x '.repeat(11) + 'y z a b c d e f g h i j' }, 'at most 10'],
    [{ links: 'http://harbour.example/', published: 'soon' }, 'not a day'],
  ] as const)('says what to do about %j', async ([given, words]) => {
    const running = await kept();
    expect(plainOf(await typed(running, 'add link', given))).toContain(words);
  });

  test('keeps nothing that the site does not want kept', async () => {
    const running = await kept();
    const { site } = running;
    const sentences = sentencesAbout('Skarvik');
    site.pages.set('/a', page('A', sentences, '<meta name="robots" content="noarchive">'));
    site.pages.set('/private/b', page('B', sentences));
    site.pages.set('/robots.txt', 'User-agent: *\nDisallow: /private/');
    const links = [site.url('/a'), site.url('/private/b')].join(' ');
    const overview = plainOf(await typed(running, 'add link', { links }));
    expect(overview).toContain('noarchive');
    expect(overview).toContain('robots.txt');
    expect(overview).toContain('0 ready');
  });
});

describe('/corpus add file and text', () => {
  test('reads an attachment at once; its name becomes no path', async () => {
    const running = await kept();
    const { discord, folders } = running;
    const html = page('Skarvik closed', sentencesAbout('Skarvik'));
    const file = discord.attach('..%2F..%2Fetc.html', html, 'text/html');
    const preview = await typed(running, 'add file', { file });
    expect(plainOf(preview)).toContain('Skarvik closed');
    await pressed(running, preview, 'Save');
    const files = await readdir(folders.corpus, { recursive: true });
    expect(files.filter((name) => name.endsWith('.md'))).toEqual([
      `${discord.guildId}/2025/skarvik-closed.md`,
    ]);
  });

  test('refuses a file that is too large or none of ours', async () => {
    const running = await kept();
    const large = running.discord.attach('a.txt', 'x'.repeat(1_048_577));
    expect(plainOf(await typed(running, 'add file', { file: large }))).toContain('1.0 MiB');
    const zip = running.discord.attach('a.zip', 'PK');
    expect(plainOf(await typed(running, 'add file', { file: zip }))).toContain('.txt, .md');
    const foreign = { ...running.discord.attach('a.txt', 'x'), url: running.site.url('/a.txt') };
    expect(plainOf(await typed(running, 'add file', { file: foreign }))).toContain('no link');
  });

  test('takes a text from a form, and puts back what was left out', async () => {
    const running = await kept();
    const { discord } = running;
    const form = discord.slash('corpus', {}, { subcommand: 'add text', ...MODERATOR });
    await form.next('callback');
    const text = [...sentencesAbout('Skarvik'), 'Read also: ten harbours to see'].join('\n\n');
    const fields = { title: 'Closed', outlet: '', published: '2025-05-30', url: '', text };
    const sent = discord.modal(form.modal?.custom_id ?? '', fields, MODERATOR);
    const preview = await answered(sent);
    expect(plainOf(preview)).toContain('1 line left out');
    expect(plainOf(preview)).toContain('The outlet is not known');
    const whole = await pressed(running, preview, 'Put back what was left out');
    expect(plainOf(whole)).toContain('Ends: Read also: ten harbours to see');
    expect(plainOf(whole)).toContain('Nothing was left out');
  });
});

describe('articles that stand', () => {
  test('are edited, removed from answers, and put back', async () => {
    const running = await kept();
    const { discord } = running;
    await added(running, 'Skarvik');
    const shown = await typed(running, 'show', { id: 'skarvik-closed' });
    const press = discord.button(shown, idOf(shown, 'Edit'), MODERATOR);
    await press.next('callback');
    const fields = { title: 'Shut', outlet: 'Valley Herald', published: '2025-05-29', author: '' };
    const edited = await answered(discord.modal(press.modal?.custom_id ?? '', fields, MODERATOR));
    expect(plainOf(edited)).toContain('Answers follow it now');
    expect(await whoSaid(running, PIER)).toContain('Valley Herald');

    const asked = await typed(running, 'remove', { id: 'skarvik-closed' });
    expect(await whoSaid(running, PIER)).toContain('Skarvik');
    const removed = await pressed(running, asked, 'Yes, remove it');
    expect(plainOf(removed)).toContain('Removed: Shut');
    expect(await whoSaid(running, PIER)).not.toContain('Skarvik');
    await running.restart();
    await pressed(running, removed, 'Undo');
    expect(await whoSaid(running, PIER)).toContain('Skarvik');
  });

  test('are proposed by title, also when they are gone', async () => {
    const running = await kept();
    const { discord } = running;
    await added(running, 'Skarvik');
    const type = async (option: string, value: string, subcommand: string) => {
      const handle = discord.autocomplete('corpus', { [option]: value }, option, {
        subcommand,
        ...MODERATOR,
      });
      await handle.next('callback');
      return handle.choices;
    };
    const choice = { name: 'Skarvik closed', value: 'skarvik-closed' };
    expect(await type('id', 'skavik', 'show')).toEqual([choice]);
    await pressed(
      running,
      await typed(running, 'remove', { id: 'skarvik-closed' }),
      'Yes, remove it',
    );
    expect(await type('id', 'skarvik', 'show')).toEqual([]);
    expect(await type('removed', 'skarvik', 'restore')).toEqual([choice]);
  });

  test('are listed by pages, and a button of a list with a wish survives a restart', async () => {
    const running = await kept({
      seed: async (corpus) => {
        for (let number = 0; number < 12; number += 1) {
          await put(corpus, 'shared', `Shared ${number}`);
          await put(corpus, GUILD_ID, `Ferry ${number}`);
        }
      },
    });
    const first = await typed(running, 'list', { words: 'ferry' });
    expect(plainOf(first)).toContain('12 articles');
    expect(plainOf(first)).not.toContain('Shared');
    await running.restart();
    const second = await pressed(running, first, '▶');
    expect(plainOf(second)).toContain('Page 2 of 2');
    expect(labelsOf(second)).toEqual(['◀']);
  });

  test('are told in the log without a ping, and exported', async () => {
    const running = await kept();
    await added(running, 'Skarvik');
    const log = plainOf(await typed(running, 'log'));
    expect(log).toMatch(/member \d+ · added · \d+\/skarvik-closed/);
    expect(log).not.toContain('<@');

    const { discord } = running;
    const handle = discord.slash('corpus', {}, { subcommand: 'export', ...MODERATOR });
    const { files, message } = await handle.next('edit');
    const unpacked = unzipSync(files[0]?.bytes ?? new Uint8Array());
    expect(Object.keys(unpacked)).toContain('articles/2025/skarvik-closed.md');
    expect(JSON.stringify(message.components)).toContain('attachment://onrecord-');
  });

  test('leave only a hash in the log once they are removed', async () => {
    const running = await kept();
    await added(running, 'Skarvik');
    await pressed(
      running,
      await typed(running, 'remove', { id: 'skarvik-closed' }),
      'Yes, remove it',
    );
    const files = await readdir(running.folders.corpus, { recursive: true });
    expect(files.filter((name) => name.endsWith('.md'))).toEqual([]);
    expect(plainOf(await typed(running, 'status'))).toContain('0 articles from 0 outlets');
  });
});

describe('a change whose build fails', () => {
  test('is stored and told as not quotable yet, while old answers go on, but for what is taken away', async () => {
    let isBroken = false;
    const running = await kept({
      build: (corpus) => async () => {
        if (isBroken) throw new Error('Cannot build: broken by the test');
        return await loadSnapshot(corpus);
      },
    });
    await added(running, 'Skarvik');
    isBroken = true;
    const saved = plainOf(await added(running, 'Lomvik'));
    expect(saved).toContain('Saved: Lomvik closed');
    expect(saved).toContain('answers do not follow it yet');
    expect(saved).not.toContain('can be quoted now');
    expect(await whoSaid(running, PIER)).toContain('Skarvik');
    const removed = await pressed(
      running,
      await typed(running, 'remove', { id: 'skarvik-closed' }),
      'Yes, remove it',
    );
    // What is taken away needs no build to be out of the answers.
    expect(plainOf(removed)).toContain('Answers follow it now');
    expect(await whoSaid(running, PIER)).not.toContain('Skarvik');
    isBroken = false;
    await typed(running, 'refresh');
    expect(await whoSaid(running, PIER)).toContain('Lomvik');
  });
});

describe('who may', () => {
  test('a member is refused at each step', async () => {
    const running = await kept();
    const { discord, site } = running;
    site.pages.set('/a', page('A', sentencesAbout('Skarvik')));
    const preview = await typed(running, 'add link', { links: site.url('/a') });
    for (const subcommand of ['add link', 'list', 'export', 'log', 'settings']) {
      const handle = discord.slash('corpus', { links: site.url('/a') }, { subcommand });
      const act = await handle.next('callback');
      expect([act.isEphemeral, plainOf(handle.message)]).toEqual([
        true,
        expect.stringContaining('Only moderators'),
      ]);
    }
    for (const label of ['Save', 'Edit', 'Cancel']) {
      const press = discord.button(preview, idOf(preview, label));
      await press.next('callback');
      expect(plainOf(press.message)).toContain('Only moderators');
    }
    expect(await whoSaid(running, PIER)).not.toContain('Skarvik');
  });

  test('a role that the server has set may, until it is taken back', async () => {
    const running = await kept();
    const { discord } = running;
    const role = '900000000000000777';
    const guild_id = discord.guildId;
    discord.dispatch('GUILD_ROLE_CREATE', {
      guild_id,
      role: { id: role, name: 'Editors', permissions: '0', position: 1, color: 0, flags: 0 },
    });
    const editor = { roles: [role] };
    const refusal = discord.slash('corpus', {}, { subcommand: 'list', ...editor });
    await refusal.next('callback');
    expect(plainOf(refusal.message)).toContain('Only moderators');
    const options = { 'moderator-role': role };
    expect(plainOf(await typed(running, 'settings', options))).toContain('Changed.');
    expect(plainOf(await typed(running, 'list', {}, editor))).toContain('No article fits');
    const everyone = await typed(running, 'settings', { 'moderator-role': discord.guildId });
    expect(plainOf(everyone)).toContain('Every member has that role');
    await typed(running, 'settings', { clear: 'moderator-role' });
    const again = discord.slash('corpus', {}, { subcommand: 'list', ...editor });
    await again.next('callback');
    expect(plainOf(again.message)).toContain('Only moderators');
  });

  test('another server reaches neither articles, drafts, log nor settings', async () => {
    const running = await kept();
    const elsewhere = { ...MODERATOR, guildId: OTHER };
    await added(running, 'Skarvik');
    running.site.pages.set('/b', page('Lomvik closed', sentencesAbout('Lomvik')));
    const preview = await typed(running, 'add link', { links: running.site.url('/b') });
    await typed(running, 'settings', { 'moderator-role': '900000000000000777' });
    expect(await whoSaid(running, PIER, { guildId: OTHER })).not.toContain('Skarvik');
    expect(plainOf(await pressed(running, preview, 'Save', elsewhere))).toContain(
      'not kept any more',
    );
    for (const [task, words] of [
      ['list', 'No article fits'],
      ['log', 'Nothing has been done'],
      ['settings', 'none'],
      ['status', '0 articles from 0 outlets'],
    ] as const)
      expect(plainOf(await typed(running, task, {}, elsewhere))).toContain(words);
    const id = `${running.discord.guildId}/skarvik-closed`;
    expect(plainOf(await typed(running, 'show', { id }, elsewhere))).toContain('no such article');
    expect(plainOf(await typed(running, 'remove', { id }, elsewhere))).toContain('no such article');
    // The same article may stand in both, and each has its own quota.
    const saved = await added(running, 'Skarvik', elsewhere);
    expect(plainOf(saved)).toContain('Saved: Skarvik closed');
  });

  test('the home server keeps what all servers read', async () => {
    const { discord } = await kept();
    const running = await kept({ home: discord.guildId });
    await added(running, 'Skarvik');
    expect(await whoSaid(running, PIER, { guildId: OTHER })).toContain('Skarvik');
    expect(await readdir(join(running.folders.corpus, 'shared'))).toEqual(['2025']);
  });
});

describe('/privacy', () => {
  test('says what is stored about whoever asks, and deletes it', async () => {
    const running = await kept();
    const { discord } = running;
    await added(running, 'Skarvik');
    running.site.pages.set('/b', page('Lomvik closed', sentencesAbout('Lomvik')));
    await typed(running, 'add link', { links: running.site.url('/b') });
    const asked = await answered(discord.slash('privacy', {}, { subcommand: 'show' }));
    expect(plainOf(asked)).toContain('1 entry of the log, 0 reports, 1 waiting draft');
    const gone = await answered(discord.button(asked, idOf(asked, 'Delete it')));
    expect(plainOf(gone)).toContain('Deleted: your id in 1 entry');
    const again = await answered(discord.slash('privacy', {}, { subcommand: 'show', dm: true }));
    expect(plainOf(again)).toContain('Nothing is stored about you');
    expect(plainOf(await typed(running, 'log'))).toContain('a member · added');
  });
});

describe('hostile titles', () => {
  test.for([
    '# @everyone **bold** <@900000000000000001> [link](https://x.example)',
    '\u202Eevil \u2066title',
    'x'.repeat(300),
    '> a quotation\n> that is none',
    '||spoiler|| ~~gone~~ `code` <t:0:D>',
  ])('%j stays within every limit and quotes nothing', async (title) => {
    const running = await kept();
    const { discord } = running;
    const text = sentencesAbout('Skarvik').join('\n\n');
    const form = discord.slash('corpus', {}, { subcommand: 'add text', ...MODERATOR });
    await form.next('callback');
    const fields = { title, outlet: title, published: '2025-05-30', url: '', text };
    const preview = await answered(discord.modal(form.modal?.custom_id ?? '', fields, MODERATOR));
    const saved = await pressed(running, preview, 'Save');
    expect(plainOf(saved)).toContain('Saved:');
    await typed(running, 'list');
    await typed(running, 'show', { id: 'skarvik-closed' });
    await pressed(running, saved, 'Remove');
  });
});

/** The file of an article, as an operator may put it there. */
async function put(corpus: string, folder: string, title: string): Promise<void> {
  const slug = title.toLowerCase().replace(' ', '-');
  await mkdir(join(corpus, folder), { recursive: true });
  await writeFile(
    join(corpus, folder, `${slug}.md`),
    `---\nid: "${slug}"\ntitle: "${title}"\n---\n\n${sentencesAbout(title).join('\n\n')}\n`,
  );
}
