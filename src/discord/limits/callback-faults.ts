import { InteractionResponseType as Type, MessageFlags } from 'discord-api-types/v10';
import { autocompleteFaults } from './autocomplete-faults.ts';
import { isGiven, jsonOf } from './measure.ts';
import type { Faults } from './measure.ts';
import { messageFaults } from './message-faults.ts';
import { modalFaults } from './modal-faults.ts';

/** What breaks Discord's limits in the first response to an interaction, whatever its type. */
export function callbackFaults(callback: unknown): Faults {
  const { type, data } = jsonOf(callback);
  switch (type) {
    case Type.ChannelMessageWithSource:
      return messageFaults(data, 'reply');
    case Type.DeferredChannelMessageWithSource:
      return deferFaults(data);
    case Type.DeferredMessageUpdate:
      return isGiven(data) ? ['data: not with a deferred update'] : [];
    case Type.UpdateMessage:
      return messageFaults(data, 'update');
    case Type.ApplicationCommandAutocompleteResult:
      return autocompleteFaults(jsonOf(data)['choices'] ?? []);
    case Type.Modal:
      return modalFaults(data);
    default:
      return [`type: unknown ${String(type)}`];
  }
}

// interactions/receiving-and-responding: “the only valid flag is EPHEMERAL”; Components V2 waits for the edit.
function deferFaults(data: unknown): Faults {
  const flags = Number(jsonOf(data)['flags'] ?? 0);
  return (flags & ~MessageFlags.Ephemeral) === 0 ? [] : [`flags: ${flags}, a defer takes only 64`];
}
