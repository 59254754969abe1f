import type { APIEmbed } from 'discord-api-types/v10';
import type { Drawing } from './drawing.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { drawPicture } from './draw-media.ts';
import { element } from './element.ts';
import { webAddress } from './web-address.ts';

/** The older kind of card. resources/message, “Embed Object” */
export function drawEmbed(embed: APIEmbed, drawing: Drawing): HTMLElement {
  const { title, description, url, color, author, fields = [], footer, image, thumbnail } = embed;
  const markdown = (kind: string, source: string): HTMLElement =>
    element('div', { class: `markdown ${kind}` }, ...drawMarkdown(source, 'bot', drawing.names));
  const card = element(
    'article',
    { class: 'embed' },
    author === undefined ? null : element('div', { class: 'embed-author' }, author.name),
    title === undefined ? null : drawTitle(title, url ?? null, drawing),
    description === undefined ? null : markdown('embed-description', description),
    fields.length === 0
      ? null
      : element(
          'div',
          { class: 'embed-fields' },
          ...fields.map(({ name, value, inline = false }) =>
            element(
              'div',
              { class: inline ? 'embed-field inline' : 'embed-field' },
              markdown('embed-field-name', name),
              markdown('embed-field-value', value),
            ),
          ),
        ),
    image === undefined ? null : drawPicture(image.url, null, drawing),
    thumbnail === undefined ? null : drawPicture(thumbnail.url, null, drawing),
    footer === undefined ? null : element('small', { class: 'embed-footer' }, footer.text),
  );
  if (color !== undefined) {
    card.style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
  }
  return card;
}

function drawTitle(title: string, url: string | null, { names }: Drawing): HTMLElement {
  const words = drawMarkdown(title, 'bot', names);
  const href = url === null ? null : webAddress(url);
  return href === null
    ? element('div', { class: 'embed-title' }, ...words)
    : element(
        'div',
        { class: 'embed-title' },
        element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...words),
      );
}
