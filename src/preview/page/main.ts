import type { Doing, Entry, Outcome, Push, Scene } from '../protocol.ts';
import { createChannelView } from './channel-view.ts';
import { createCommandBox, type CommandBox } from './command-box.ts';
import { drawMessage } from './draw-message.ts';
import { onPage } from './element.ts';
import { drawPersonas } from './draw-personas.ts';
import { wordsIn } from './in-locale.ts';
import { openForm } from './open-form.ts';
import { doDeed, uploadFile, watchServer } from './server.ts';
import { followLanguage } from './language.ts';
import { followTheme } from './theme.ts';

// Everything on the page starts here. State: the scene, who the reader is, what they dismissed.
let scene: Scene | null = null;
let persona = '';
let box: CommandBox | null = null;
const dismissed = new Set<string>();

const notice = onPage('notice', HTMLElement);
const view = createChannelView(onPage('messages', HTMLElement), draw);

followTheme(onPage('theme', HTMLButtonElement));
let locale = followLanguage(onPage('language', HTMLSelectElement), (chosen) => {
  locale = chosen;
  box?.setDoer({ persona, locale });
  view.redraw();
});
watchServer(take, (isLost) => {
  if (isLost) tell('The bot has stopped. Start it again and this page goes on.');
  else tell('');
});

function take(push: Push): void {
  switch (push.kind) {
    case 'scene':
      view.clear();
      setScene(push.scene);
      for (const entry of push.entries) view.put(entry);
      return;
    case 'entry':
      return view.put(push.entry);
    case 'gone':
      return view.remove(push.id);
  }
}

function setScene(made: Scene): void {
  // A bot that was started again may know other commands: the page begins anew with it.
  if (scene !== null && JSON.stringify(scene) !== JSON.stringify(made)) return location.reload();
  scene = made;
  persona = made.personas.find(({ id }) => id === persona)?.id ?? made.personas[0]?.id ?? '';
  onPage('server', HTMLElement).textContent = made.place.server;
  onPage('channel', HTMLElement).textContent = made.place.channel.name;
  drawPersonas(onPage('personas', HTMLElement), made.personas, persona, (id) => {
    persona = id;
    box?.setDoer({ persona, locale });
    view.redraw();
  });
  const isNew = box === null;
  box ??= createCommandBox(made, {
    say: (text) => void act({ kind: 'say', text }),
    call: (call) => void act({ kind: 'command', ...call }),
    complete: async (call, focused) => {
      const outcome = await attempt({ kind: 'complete', ...call, focused });
      return outcome?.kind === 'choices' ? outcome.choices : [];
    },
    upload: uploadFile,
  });
  box.setDoer({ persona, locale });
  // Where fingers type, a keyboard would cover the page at once.
  if (isNew && matchMedia('(pointer: fine)').matches) box.focus();
}

/** Does it, and shows what the one who did it gets to see at once. */
async function act(deed: Doing): Promise<void> {
  tell('');
  const outcome = await attempt(deed);
  if (outcome?.kind === 'unanswered') tell('The application did not respond');
  if (outcome?.kind !== 'form') return;
  const { form } = outcome;
  const message = 'message' in deed ? deed.message : null;
  const dialog = onPage('form', HTMLDialogElement);
  dialog.lang = locale;
  openForm(dialog, form, names, (fields) => {
    void act({ kind: 'submit', customId: form.custom_id, message, fields });
  });
}

/** Null when it could not be done, which the reader is told. */
async function attempt(deed: Doing): Promise<Outcome | null> {
  try {
    return await doDeed({ ...deed, persona, locale });
  } catch {
    tell('That could not be done: the bot has stopped, or did not take it');
    return null;
  }
}

function draw(entry: Entry): HTMLElement | null {
  const { message, onlyFor } = entry;
  if (dismissed.has(message.id) || (onlyFor !== null && onlyFor !== persona)) return null;
  const { id } = message;
  const drawing = {
    names,
    attachments: message.attachments,
    press: (customId: string) => void act({ kind: 'press', message: id, customId }),
    pick: (customId: string, values: readonly string[]) =>
      void act({ kind: 'pick', message: id, customId, values }),
  };
  return drawMessage(entry, drawing, {
    apps: (scene?.commands ?? [])
      .filter(({ kind, offeredTo }) => kind === 'message' && offeredTo.includes(persona))
      .map(({ name, names }) => ({ name, title: wordsIn(names, locale, name) })),
    use: (name) => void act({ kind: 'menu', name, message: id }),
    dismiss: () => {
      dismissed.add(id);
      view.redraw();
      box?.focus();
    },
  });
}

function names(id: string): string | null {
  if (scene === null) return null;
  const { channel, bot } = scene.place;
  return [...scene.personas, channel, bot].find((known) => known.id === id)?.name ?? null;
}

function tell(words: string): void {
  notice.textContent = words;
}
