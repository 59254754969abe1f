import type { Deed, Outcome, Push, Uploaded } from '../protocol.ts';

/** Calls with all that stands, then with each change. The browser connects again by itself. */
export function watchServer(see: (push: Push) => void, lost: (isLost: boolean) => void): void {
  const source = new EventSource('/pushes');
  source.addEventListener('message', ({ data }) => see(JSON.parse(String(data)) as Push));
  source.addEventListener('open', () => lost(false));
  source.addEventListener('error', () => lost(true));
}

/** @throws Error if the server cannot be reached or refuses. */
export async function doDeed(deed: Deed): Promise<Outcome> {
  const response = await fetch('/deeds', { method: 'POST', body: JSON.stringify(deed) });
  if (!response.ok) throw new Error(`Cannot do "${deed.kind}": ${await response.text()}`);
  return (await response.json()) as Outcome;
}

/** @throws Error if the server cannot be reached, or the file is too large. */
export async function uploadFile(file: File): Promise<Uploaded> {
  const response = await fetch(`/files?${new URLSearchParams({ name: file.name }).toString()}`, {
    method: 'POST',
    headers: { 'content-type': file.type === '' ? 'application/octet-stream' : file.type },
    body: file,
  });
  if (!response.ok) throw new Error(`Cannot upload "${file.name}": ${await response.text()}`);
  return (await response.json()) as Uploaded;
}
