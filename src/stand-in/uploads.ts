import type { APIAttachment } from 'discord-api-types/v10';
import { snowflake } from './snowflake.ts';

/** A file as it came in a multipart body, under `files[0]` and so on. */
export interface UploadedFile {
  readonly field: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Discord's file host: what was uploaded can be downloaded again. */
export class Uploads {
  readonly #files = new Map<string, UploadedFile>();
  readonly #origin: () => string;

  /** `origin` is asked late: the port is not known before the server listens. */
  constructor(origin: () => string) {
    this.#origin = origin;
  }

  keep(file: UploadedFile): APIAttachment {
    const id = snowflake();
    this.#files.set(id, file);
    const url = `${this.#origin()}/attachments/${id}/${encodeURIComponent(file.name)}`;
    return {
      id,
      filename: file.name,
      size: file.bytes.byteLength,
      content_type: file.contentType,
      url,
      proxy_url: url,
    };
  }

  find(id: string): UploadedFile | null {
    return this.#files.get(id) ?? null;
  }
}
