import type { Folder } from '../article.ts';
import { packTexts } from '../text-column.ts';
import { openColumn } from './carried-column.ts';
import { type Form, type FormPacker, openFormPacker } from './form-packer.ts';
import type { JoinedSpeakers } from './open-joiner.ts';
import type { KnownSpeaker } from './speaker.ts';
import {
  type FormsOfSpeakers,
  KINDS,
  type RestOfSpeaker,
  type SpeakerColumns,
} from './speaker-table.ts';

/**
 * Packs speakers again and again: of those that are the same objects as the last time nothing is worked out anew. The
 * columns are the caller's. They depend on the speakers alone, bit for bit, never on what was packed before.
 */
export type SpeakerPacker = (
  joined: Pick<JoinedSpeakers, 'speakers' | 'statements'>,
) => SpeakerColumns;

export function packSpeakers(joined: Parameters<SpeakerPacker>[0]): SpeakerColumns {
  return openSpeakerPacker()(joined);
}

/** A speaker as it is packed. */
interface Packed {
  /** Among those of the last time; −1: it is new. */
  readonly place: number;
  readonly name: Form;
  readonly aliases: readonly SeenForm[];
  readonly roles: readonly SeenForm[];
}

interface SeenForm {
  readonly form: Form;
  readonly folder: Folder;
}

export function openSpeakerPacker(): SpeakerPacker {
  const forms = openFormPacker();
  const ids = openColumn();
  const rest = openColumn();
  let known: ReadonlyMap<KnownSpeaker, Packed> = new Map();
  return ({ speakers, statements }) => {
    const all = speakers.map((each) => known.get(each) ?? packed(forms, each));
    const from = Int32Array.from(all, ({ place }) => place);
    known = new Map(speakers.map((each, place) => [each, { ...(all[place] as Packed), place }]));
    const folders = new Map<Folder, number>();
    const columns = {
      aliases: formsOf(
        forms,
        folders,
        all.map(({ aliases }) => aliases),
      ),
      roles: formsOf(
        forms,
        folders,
        all.map(({ roles }) => roles),
      ),
      names: Uint32Array.from(all, ({ name }) => forms.numberOf(name)),
    };
    return {
      ids: ids(from, (place) => speakers[place]?.id ?? ''),
      kinds: Uint8Array.from(speakers, ({ kind }) => KINDS.indexOf(kind)),
      rest: rest(from, (place) => restOf(speakers[place] as KnownSpeaker)),
      ...{ statements, ...columns },
      forms: forms.pack(),
      folders: packTexts([...folders.keys()]),
    };
  };
}

function packed({ formOf }: FormPacker, { name, aliases, roles }: KnownSpeaker): Packed {
  const seen = ({ form, folder }: KnownSpeaker['roles'][number]): SeenForm => ({
    form: formOf(form),
    folder,
  });
  return {
    ...{ place: -1, name: formOf(name) },
    aliases: aliases.filter(({ type }) => type !== 'role').map(seen),
    roles: roles.map(seen),
  };
}

function restOf({ id: _, name: __, kind: ___, ...rest }: KnownSpeaker): string {
  return JSON.stringify(rest satisfies RestOfSpeaker);
}

function formsOf(
  { numberOf }: FormPacker,
  folders: Map<Folder, number>,
  lists: readonly (readonly SeenForm[])[],
): FormsOfSpeakers {
  const starts = new Uint32Array(lists.length + 1);
  for (const [place, { length }] of lists.entries())
    starts[place + 1] = (starts[place] ?? 0) + length;
  const forms = new Uint32Array(starts.at(-1) ?? 0);
  const inFolders = new Uint32Array(forms.length);
  let at = 0;
  for (const list of lists) {
    for (const { form, folder } of list) {
      forms[at] = numberOf(form);
      inFolders[at] = placeIn(folders, folder);
      at += 1;
    }
  }
  return { starts, forms, folders: inFolders };
}

function placeIn(places: Map<Folder, number>, folder: Folder): number {
  const known = places.get(folder) ?? places.size;
  places.set(folder, known);
  return known;
}
