import type { ServerResponse } from 'node:http';
import type { UploadedFile } from '../../stand-in/uploads.ts';
import { HEADERS } from './headers.ts';

// Shown as pictures. SVG is not among them: opened by itself it is a document.
const PICTURES: readonly string[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** A picture to show, or anything else to download: what was uploaded is never opened as a page. */
export function sendFile(
  response: ServerResponse,
  { name, contentType, bytes }: UploadedFile,
): void {
  const isPicture = PICTURES.includes(contentType);
  response.writeHead(200, {
    ...HEADERS,
    'content-type': isPicture ? contentType : 'application/octet-stream',
    'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
  response.end(bytes);
}
