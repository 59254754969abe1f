import { ComponentType, type APIMediaGalleryComponent } from 'discord-api-types/v10';
import type { AttachedReply } from '../operations/records-report.ts';
import type { PackedPage } from './pack-pages.ts';

/** A picture to go with a reply. */
export interface Picture extends AttachedReply {
  readonly description: string;
}

/** The page with a picture at its head. */
export function withPicture(page: PackedPage, picture: Picture): PackedPage {
  const { drawn } = page;
  const { name, description } = picture;
  const gallery: APIMediaGalleryComponent = {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${name}` }, description }],
  };
  const files = [...page.files, picture];
  return { ...page, drawn: { ...drawn, components: [gallery, ...drawn.components] }, files };
}
