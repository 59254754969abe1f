import type { APIAttachment } from 'discord-api-types/v10';
import type { Drawing } from './drawing.ts';
import { element } from './element.ts';
import { webAddress } from './web-address.ts';

// “attachment://chart.png”
const ATTACHED = /^attachment:\/\/(?<name>.+)$/;

/** A picture that was sent along; one from the web is named, not loaded: nothing leaves the machine. */
export function drawPicture(
  address: string,
  description: string | null,
  { attachments }: Drawing,
): HTMLElement {
  const file = attachmentAt(address, attachments);
  const alt = description ?? file?.description ?? '';
  if (file !== null) return element('img', { class: 'picture', src: addressOf(file), alt });
  const href = webAddress(address);
  const words = `Picture on the web, not loaded here: ${alt === '' ? address : alt}`;
  return href === null
    ? element('span', { class: 'unloaded' }, words)
    : element(
        'a',
        { class: 'unloaded', href, target: '_blank', rel: 'noopener noreferrer' },
        words,
      );
}

/** A file to download, or the picture itself. */
export function drawAttachment(file: APIAttachment, drawing: Drawing): HTMLElement {
  const isPicture = /^image\/(?:png|jpeg|gif|webp)$/.test(file.content_type ?? '');
  return isPicture
    ? drawPicture(`attachment://${file.filename}`, file.description ?? null, drawing)
    : drawFile(file);
}

export function drawFile(file: APIAttachment): HTMLElement {
  const name = element('a', { href: addressOf(file), download: file.filename }, file.filename);
  return element(
    'div',
    { class: 'file' },
    element('span', { class: 'file-icon', 'aria-hidden': 'true' }),
    element('span', {}, name, element('small', {}, bytesInWords(file.size))),
  );
}

/** The attachment that a component names, or whose own address it holds. */
export function attachmentAt(
  address: string,
  attachments: readonly APIAttachment[],
): APIAttachment | null {
  const name = ATTACHED.exec(address)?.groups?.['name'];
  return (
    attachments.find(({ filename, url }) =>
      name === undefined ? url === address : filename === name,
    ) ?? null
  );
}

/** Where this page serves it; the stand-in's own address is another origin. */
function addressOf({ id, filename }: APIAttachment): string {
  return `/files/${id}/${encodeURIComponent(filename)}`;
}

function bytesInWords(size: number): string {
  if (size < 1_024) return `${size} bytes`;
  return size < 1_048_576
    ? `${(size / 1_024).toFixed(1)} KB`
    : `${(size / 1_048_576).toFixed(1)} MB`;
}
