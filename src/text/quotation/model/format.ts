/** “ORQM”: the first four bytes of a model. */
export const MAGIC = 0x4d51524f;
/** Raised when the bytes are laid out in another way. */
export const FORMAT_VERSION = 1;
/** Raised when templates, columns or tokens change: weights of another version fit no more. */
export const FEATURES_VERSION = 1;
/** Magic, format, features, checksum: four 32-bit numbers, little-endian. */
export const HEADER_BYTES = 16;

/** A 32-bit checksum of bytes (FNV-1a, Fowler, Noll and Vo 1991). */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  // By index: the iterator of a Buffer takes ten times as long for two million bytes.
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}
