import { startBot, type BotOptions } from '../discord/bot.ts';
import { errorFields } from '../discord/error-fields.ts';
import { registerCommands } from '../discord/register.ts';
import type { Notifier } from '../operations/notice.ts';
import type { StandIn } from '../stand-in/stand-in.ts';
import { openChannel } from './channel.ts';
import { servePage } from './http/serve-page.ts';
import { occasionOf, PERSONAS } from './personas.ts';

/** All that the bot takes; where it connects to is the preview's own. */
export type PreviewOptions = Omit<BotOptions, 'token' | 'apiBase' | 'onFatal'> & {
  /** Where the bot connects to. It is there before and after the page, for what keeps its uploads. */
  readonly discord: StandIn;
  /** 0 for any free one. */
  readonly port: number;
  /** What members have said in the channel before anybody came. */
  readonly said: readonly string[];
};

/** The bot on a page of this machine. */
export interface Preview {
  readonly address: string;
  /** Writes into the channel of the page. */
  readonly notifier: Notifier;
  /** Closes the page and the bot behind it. */
  stop(): Promise<void>;
}

/** Starts the bot against a Discord on this machine, and a page on which to use it. */
export async function openPreview(given: PreviewOptions): Promise<Preview> {
  const { discord, port, said, ...options } = given;
  const channel = openChannel();
  discord.posts.watch(({ message }) => channel.post(message));
  const [first] = PERSONAS;
  for (const text of said) discord.say(text, occasionOf(first?.id ?? '') ?? {});
  const connection = { token: discord.token, apiBase: discord.api };
  await registerCommands({
    ...connection,
    applicationId: discord.applicationId,
    guildId: null,
    definitions: [...options.commands, ...options.menus].map(({ definition }) => definition),
  });
  const bot = await startBot({
    ...options,
    ...connection,
    onFatal: (event) => options.log.error('preview-ended', { event }),
  });
  const stage = {
    discord,
    channel,
    files: new Map(),
    onFault: (error: unknown) => options.log.error('page-failed', errorFields(error)),
  };
  const page = await servePage(stage, port);
  return {
    address: `http://127.0.0.1:${page.port}/`,
    notifier: bot.notifier,
    stop: async () => {
      await page.stop();
      await bot.stop();
    },
  };
}
