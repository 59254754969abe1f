import { ComponentType, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { fileComponent } from './draw-card.ts';
import type { SentFile } from './message-payload.ts';
import type { PackedPage } from './pack-pages.ts';

/**
 * The page with a file: a picture, which has a description, above it, any other below. Embeds name no file: Discord
 * shows it beside them, and keeps its description.
 */
export function withFile(page: PackedPage, file: SentFile): PackedPage {
  const { drawn } = page;
  const files = [...page.files, file];
  if (drawn.kind === 'embeds') return { ...page, files };
  const components =
    file.description === undefined
      ? [...drawn.components, fileComponent(file.name)]
      : [pictureComponent(file.name, file.description), ...drawn.components];
  return { ...page, drawn: { ...drawn, components }, files };
}

function pictureComponent(name: string, description: string): APIMessageTopLevelComponent {
  const media = { url: `attachment://${name}` };
  return { type: ComponentType.MediaGallery, items: [{ media, description }] };
}
