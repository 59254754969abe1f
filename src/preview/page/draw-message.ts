import { MessageFlags } from 'discord-api-types/v10';
import type { Entry } from '../protocol.ts';
import { drawAll } from './draw-component.ts';
import { drawEmbed } from './draw-embed.ts';
import type { Drawing } from './drawing.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { drawAttachment } from './draw-media.ts';
import { drawMessageTime } from './draw-time.ts';
import { element } from './element.ts';

/** What a reader can do with a message besides pressing what is in it. */
export interface MessageTools {
  /** The message commands on offer, by name, and what the reader knows each as. */
  readonly apps: readonly { readonly name: string; readonly title: string }[];
  use(this: void, command: string): void;
  /** Takes a private answer away, for this reader. */
  dismiss(this: void): void;
}

/** A message as Discord shows it: who, when, what. */
export function drawMessage(entry: Entry, drawing: Drawing, tools: MessageTools): HTMLElement {
  const { message, answers } = entry;
  const isBot = message.author.bot === true;
  const isPrivate = (message.flags & MessageFlags.Ephemeral) !== 0;
  const name = message.author.global_name ?? message.author.username;
  return element(
    'article',
    { class: isPrivate ? 'message private' : 'message', 'aria-label': `Message of ${name}` },
    answers === null ? null : drawAnswered(answers, drawing),
    element(
      'span',
      { class: isBot ? 'avatar bot' : 'avatar', 'aria-hidden': 'true' },
      initialOf(name),
    ),
    element(
      'header',
      {},
      element('h2', { class: isBot ? 'name bot' : 'name' }, name),
      isBot ? element('span', { class: 'tag' }, 'APP') : null,
      drawMessageTime(message.timestamp),
    ),
    drawSpoken(entry, drawing),
    isPrivate ? drawPrivate(tools) : null,
    !isPrivate && tools.apps.length > 0 ? drawApps(tools) : null,
  );
}

function drawAnswered(
  { persona, command }: NonNullable<Entry['answers']>,
  { names }: Drawing,
): HTMLElement {
  const who = names(persona) ?? 'Somebody';
  return element(
    'p',
    { class: 'answered' },
    element('strong', {}, who),
    ' used ',
    element('span', { class: 'mention' }, command),
  );
}

/** The body, with its language for those who hear it. */
function drawSpoken(entry: Entry, drawing: Drawing): HTMLElement {
  const body = element('div', { class: 'body', lang: entry.locale }, ...drawBody(entry, drawing));
  // Whatever the bot is asked in, the articles that it quotes are English: it reads no other language.
  if (entry.locale !== null)
    for (const quote of body.querySelectorAll('blockquote')) quote.lang = 'en';
  return body;
}

function drawBody({ message }: Entry, drawing: Drawing): readonly HTMLElement[] {
  const isThinking = (message.flags & MessageFlags.Loading) !== 0;
  if (isThinking) {
    const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, '•••');
    return [element('p', { class: 'thinking' }, dots, `${message.author.username} is thinking…`)];
  }
  const isCard = (message.flags & MessageFlags.IsComponentsV2) !== 0;
  const kind = message.author.bot === true ? 'bot' : 'member';
  const words = drawMarkdown(message.content, kind, drawing.names);
  // A card shows only those files that it names.
  const loose = isCard ? [] : message.attachments;
  return [
    ...(message.content === '' ? [] : [element('div', { class: 'markdown' }, ...words)]),
    ...(message.embeds ?? []).map((embed) => drawEmbed(embed, drawing)),
    ...loose.map((file) => drawAttachment(file, drawing)),
    ...drawAll(message.components ?? [], drawing),
  ];
}

function drawPrivate({ dismiss }: MessageTools): HTMLElement {
  const away = element('button', { type: 'button', class: 'plain' }, 'Dismiss message');
  away.addEventListener('click', () => dismiss());
  return element('p', { class: 'only-you' }, 'Only you can see this • ', away);
}

/** The Apps menu of a message, opened by its summary: mouse, touch and keyboard alike. */
function drawApps({ apps, use }: MessageTools): HTMLElement {
  const menu = element(
    'details',
    { class: 'apps' },
    element('summary', { 'aria-label': 'Apps' }, 'Apps'),
  );
  const rows = apps.map(({ name, title }) => {
    const row = element('button', { type: 'button' }, title);
    row.addEventListener('click', () => {
      menu.open = false;
      use(name);
    });
    return element('li', {}, row);
  });
  menu.append(element('ul', {}, ...rows));
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !menu.contains(relatedTarget)) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  return menu;
}

function initialOf(name: string): string {
  return name.slice(0, 1).toUpperCase();
}
