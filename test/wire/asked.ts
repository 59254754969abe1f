import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handle } from '../../src/stand-in/interaction.ts';
import type { Occasion } from '../../src/stand-in/send/occasion.ts';
import { answered, type Online } from './online.ts';
import { idOf, kept, type Kept } from './kept.ts';

export type Shown = NonNullable<Handle['message']>;

export const PRESSER: Occasion = { member: { id: '4000000000000000007', username: 'other' } };
export const OTHER_GUILD = '2000000000000000002';

/** An article as a file; every sentence that is put into one is invented. */
async function putArticle(
  corpus: string,
  id: string,
  sentences: readonly string[],
  { title = 'Harbour news', outlet = 'Harbour Post', published = '2025-05-30' } = {},
): Promise<void> {
  const file = join(corpus, `${id}.md`);
  await mkdir(join(file, '..'), { recursive: true });
  const head = [
    `id: ${id.split('/')[1]}`,
    `title: ${title}`,
    `outlet: ${outlet}`,
    `published: ${published}`,
  ];
  head.push(`url: https://${id.replaceAll('/', '-')}.example/news`, 'language: en');
  await writeFile(file, `---\n${head.join('\n')}\n---\n\n${sentences.join('\n\n')}\n`);
}

/** What three officials say of piers in one town: nine statements in three articles. */
export async function putTown(corpus: string, town: string, folder = 'shared'): Promise<void> {
  const people = ['Dana Hale', 'Omar Fenn', 'Rita Voss'];
  for (const [place, name] of people.entries()) {
    const surname = name.split(' ')[1] ?? name;
    await putArticle(
      corpus,
      `${folder}/${town.toLowerCase()}-${surname.toLowerCase()}`,
      [
        `The council of ${town} met on Friday to talk about the winter.`,
        `“The ${town} pier is not safe after storm number ${place + 1},” said ${name}, the harbour master.`,
        `“The ${town} pier needs ${place + 2} new beams before summer,” ${surname} said.`,
        `“Nobody may walk on the ${town} pier in week ${place + 3},” he added.`,
        'The meeting ended after two hours without a vote.',
      ],
      { title: `Piers of ${town}, part ${place + 1}`, outlet: `Outlet of ${surname}` },
    );
  }
}

/** Another outlet has two of Hale's three statements on the pier of Aldmoor, one with another number. */
export async function putEcho(corpus: string, outlet = 'Valley Herald'): Promise<void> {
  await putArticle(
    corpus,
    `shared/${outlet.toLowerCase().replaceAll(' ', '-')}`,
    [
      'The winter will be long in Aldmoor.',
      '“The Aldmoor pier is not safe after storm number 1,” said Dana Hale, the harbour master.',
      '“The Aldmoor pier needs 4 new beams before summer,” Hale said.',
      'Nobody asked her about week 3.',
    ],
    { title: 'Aldmoor in winter', outlet },
  );
}

/** A bot that has read of the piers of Aldmoor. */
export async function harbour(home?: string): Promise<Kept> {
  return await kept({
    ...(home === undefined ? {} : { home }),
    seed: async (corpus) => await putTown(corpus, 'Aldmoor'),
  });
}

export async function asked(
  { discord }: Online,
  options: Readonly<Record<string, string | boolean>> = { phrase: 'pier' },
  occasion: Occasion = {},
): Promise<Shown> {
  return await answered(discord.slash('who-said', options, occasion));
}

/** Presses the button with this label, and gives what the bot does about it. */
export function press(
  { discord }: Online,
  message: Shown,
  label: string,
  occasion: Occasion = {},
): Handle {
  return discord.button(message, idOf(message, label), occasion);
}

/** The message in which the press ended: the one with the button, or a new one. */
export async function after(
  online: Online,
  message: Shown,
  label: string,
  occasion: Occasion = {},
): Promise<Shown> {
  return await answered(press(online, message, label, occasion));
}
