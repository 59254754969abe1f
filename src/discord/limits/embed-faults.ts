import {
  countFaults,
  jsonOf,
  lengthOf,
  listOf,
  neededTextFaults,
  numberFaults,
  propertyFaults,
  rangeFaults,
  textFaults,
  webUrlFaults,
} from './measure.ts';
import type { Faults, Json } from './measure.ts';
import {
  COLOUR,
  EMBEDS,
  EMBED_AUTHOR,
  EMBED_CHARACTERS,
  EMBED_DESCRIPTION,
  EMBED_FIELDS,
  EMBED_FIELD_NAME,
  EMBED_FIELD_VALUE,
  EMBED_FOOTER,
  EMBED_TITLE,
  URL_LENGTH,
} from './numbers.ts';

const PROPERTIES = [
  ...['title', 'type', 'description', 'url', 'timestamp', 'color', 'footer', 'image'],
  ...['thumbnail', 'video', 'provider', 'author', 'fields'],
];

/** What breaks Discord's limits in the embeds of a message, each and together. */
export function embedFaults(embeds: unknown): Faults {
  const list = listOf(embeds).map(jsonOf);
  let characters = 0;
  for (const embed of list) characters += embedCharacters(embed);
  return [
    ...countFaults('embeds', embeds, EMBEDS),
    ...list.flatMap((embed, index) => oneEmbedFaults(`embeds[${index}]`, embed)),
    ...rangeFaults('embeds in all', characters, { min: 0, max: EMBED_CHARACTERS }),
  ];
}

function oneEmbedFaults(at: string, embed: Json): Faults {
  const { title, description, url, color, fields } = embed;
  const footer = jsonOf(embed['footer']);
  const author = jsonOf(embed['author']);
  return [
    ...propertyFaults(at, embed, PROPERTIES),
    ...textFaults(`${at}.title`, title, EMBED_TITLE),
    ...textFaults(`${at}.description`, description, EMBED_DESCRIPTION),
    ...textFaults(`${at}.footer.text`, footer['text'], EMBED_FOOTER),
    ...textFaults(`${at}.author.name`, author['name'], EMBED_AUTHOR),
    ...webUrlFaults(`${at}.url`, url, URL_LENGTH),
    ...webUrlFaults(`${at}.author.url`, author['url'], URL_LENGTH),
    ...numberFaults(`${at}.color`, color, COLOUR),
    ...countFaults(`${at}.fields`, fields, EMBED_FIELDS),
    ...listOf(fields).flatMap((field, index) => fieldFaults(`${at}.fields[${index}]`, field)),
  ];
}

function fieldFaults(at: string, field: unknown): Faults {
  const { name, value } = jsonOf(field);
  return [
    ...propertyFaults(at, jsonOf(field), ['name', 'value', 'inline']),
    ...neededTextFaults(`${at}.name`, trimmed(name), EMBED_FIELD_NAME),
    ...neededTextFaults(`${at}.value`, trimmed(value), EMBED_FIELD_VALUE),
  ];
}

// Discord trims a field before it measures it: spaces alone are an empty field.
function trimmed(text: unknown): unknown {
  return typeof text === 'string' && text.trim() === '' ? '' : text;
}

function embedCharacters(embed: Json): number {
  let characters = lengthOf(embed['title']) + lengthOf(embed['description']);
  characters +=
    lengthOf(jsonOf(embed['footer'])['text']) + lengthOf(jsonOf(embed['author'])['name']);
  for (const field of listOf(embed['fields'])) {
    characters += lengthOf(jsonOf(field)['name']) + lengthOf(jsonOf(field)['value']);
  }
  return characters;
}
