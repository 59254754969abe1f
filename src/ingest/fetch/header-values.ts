type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The first value of a header; null when it is absent. */
export function header(headers: Headers, name: string): string | null {
  const value = headers[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first === '' ? null : first;
}

/** All values of a header, joined by commas. */
export function joinedHeader(headers: Headers, name: string): string | null {
  const value = headers[name];
  const joined = Array.isArray(value) ? value.join(', ') : value;
  return joined === undefined || joined === '' ? null : joined;
}

export function contentType(headers: Headers): {
  readonly mediaType: string | null;
  readonly charset: string | null;
} {
  const value = header(headers, 'content-type');
  if (value === null) return { mediaType: null, charset: null };
  const mediaType = (value.split(';', 1)[0] ?? '').trim().toLowerCase();
  // text/html; charset="windows-1251"
  const charset = /;\s*charset\s*=\s*"?([\w:.+-]+)/i.exec(value)?.[1] ?? null;
  return { mediaType: mediaType === '' ? null : mediaType, charset };
}

/** Seconds of Cache-Control max-age. */
export function maxAge(headers: Headers): number | null {
  const seconds = /(?:^|[,\s])max-age\s*=\s*"?(\d{1,9})/i.exec(
    joinedHeader(headers, 'cache-control') ?? '',
  )?.[1];
  return seconds === undefined ? null : Number(seconds);
}
