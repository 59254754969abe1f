import { strFromU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import { sha256Of } from '../../corpus/sha256-of.ts';

/** `backup`: everything there is. `export`: what one server keeps. */
type ArchiveKind = 'backup' | 'export';

/** Contents by name; names are relative paths with `/`. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

export type ArchiveReading =
  | { readonly kind: 'read'; readonly files: ArchiveFiles }
  /** The end of a sentence that begins with the archive. */
  | { readonly kind: 'bad-archive'; readonly fault: string };

const MANIFEST = 'manifest.json';
const VERSION = 1;
// A zip without its 64-bit extension names no more, and an archive is held in memory whole.
const MAX_ENTRIES = 65_000;
const MAX_UNPACKED = 1024 ** 3;

const SCHEMA = z.object({
  format: z.enum(['onrecord-backup', 'onrecord-export']),
  version: z.literal(VERSION),
  created: z.string(),
  files: z.array(z.object({ name: z.string(), size: z.int(), sha256: z.string() })),
});

/** @throws RangeError for more than an archive may hold: it could not be read back. */
export function packArchive(kind: ArchiveKind, files: ArchiveFiles, now: number): Uint8Array {
  const unpacked = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (files.size >= MAX_ENTRIES || unpacked > MAX_UNPACKED) {
    throw new RangeError(`Cannot pack ${files.size} files with ${unpacked} bytes in one archive`);
  }
  const manifest: z.infer<typeof SCHEMA> = {
    format: `onrecord-${kind}`,
    version: VERSION,
    created: new Date(now).toISOString(),
    files: [...files].map(([name, bytes]) => ({
      name,
      size: bytes.length,
      sha256: sha256Of(bytes),
    })),
  };
  const listed = new Map([
    [MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)],
    ...files,
  ]);
  // Zip knows no years before 1980.
  return zipSync(Object.fromEntries(listed), { mtime: Math.max(now, Date.UTC(1980, 0, 2)) });
}

/** The files of an archive of that kind: exactly those that its manifest names, each with the checksum given there. */
export function unpackArchive(kind: ArchiveKind, archive: Uint8Array): ArchiveReading {
  const unzipped = unzip(archive);
  if ('fault' in unzipped) return { kind: 'bad-archive', fault: unzipped.fault };
  const manifest = readManifest(unzipped.files.get(MANIFEST));
  if (manifest === null) return { kind: 'bad-archive', fault: 'has no manifest of this version' };
  if (manifest.format !== `onrecord-${kind}`) {
    return { kind: 'bad-archive', fault: `is an ${manifest.format}, not an onrecord-${kind}` };
  }
  const { [MANIFEST]: _, ...rest } = Object.fromEntries(unzipped.files);
  const files = new Map(Object.entries(rest));
  const named = new Set(manifest.files.map(({ name }) => name));
  const stranger = [...files.keys()].find((name) => !named.has(name));
  if (stranger !== undefined) return bad(`holds a file that it does not name`, stranger);
  for (const { name, size, sha256 } of manifest.files) {
    const bytes = files.get(name);
    if (bytes === undefined) return bad('lacks a file that it names', name);
    if (bytes.length !== size || sha256Of(bytes) !== sha256) return bad('has a damaged file', name);
  }
  return { kind: 'read', files };
}

function unzip(archive: Uint8Array): { files: Map<string, Uint8Array> } | { fault: string } {
  const seen = new Set<string>();
  let unpacked = 0;
  let fault: string | null = null;
  try {
    const files = unzipSync(archive, {
      // Asked before a file is unpacked.
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        if (seen.has(name)) fault ??= `holds ${JSON.stringify(name)} twice`;
        else if (!isPlainName(name))
          fault ??= `holds a file with an unsafe name: ${JSON.stringify(name)}`;
        else if (unpacked > MAX_UNPACKED || seen.size >= MAX_ENTRIES) fault ??= 'is too large';
        seen.add(name);
        return fault === null;
      },
    });
    return fault === null ? { files: new Map(Object.entries(files)) } : { fault };
  } catch (error) {
    // fflate throws plain errors with a number as code, and RangeErrors where lengths lie.
    if (error instanceof Error) return { fault: fault ?? 'is no whole zip file' };
    throw error;
  }
}

/** A relative path that leads nowhere but down, the same on every system. */
function isPlainName(name: string): boolean {
  return (
    name.length <= 500 &&
    !/[\\:\p{Cc}\p{Surrogate}]/u.test(name) &&
    name.split('/').every((part) => !['', '.', '..', '__proto__'].includes(part))
  );
}

function readManifest(bytes: Uint8Array | undefined): z.infer<typeof SCHEMA> | null {
  if (bytes === undefined) return null;
  try {
    return SCHEMA.parse(JSON.parse(strFromU8(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

function bad(fault: string, name: string): ArchiveReading {
  return { kind: 'bad-archive', fault: `${fault}: ${JSON.stringify(name)}` };
}
