/** What came back from an address. */
export type Fetched =
  | FetchedPage
  | { readonly kind: 'not-modified'; readonly url: string }
  | {
      readonly kind: 'refused';
      readonly refusal: FetchRefusal;
      /** The header as sent, seconds or a date; null when there was none. */
      readonly retryAfter: string | null;
    };

export interface FetchedPage {
  readonly kind: 'page';
  /** After redirects. */
  readonly url: string;
  /** Decoded: nothing is packed any more. */
  readonly bytes: Uint8Array;
  /** Lower case, without parameters, such as `text/html`; null when the server named none. */
  readonly mediaType: string | null;
  /** The charset of the Content-Type header as sent. */
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Cache-Control max-age in seconds. */
  readonly maxAge: number | null;
  /** X-Robots-Tag as sent, for the reader of the page. */
  readonly robotsTag: string | null;
}

/** Why nothing came back that we keep. */
export type FetchRefusal =
  /** No http or https address, with a user name, or over 2,048 characters. */
  | { readonly kind: 'bad-address' }
  | { readonly kind: 'port' }
  /** Loopback, private, link-local and the like, written out or behind a name. */
  | { readonly kind: 'private-address' }
  | { readonly kind: 'unknown-host' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'too-many-redirects' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'content-type'; readonly mediaType: string }
  | { readonly kind: 'content-encoding' }
  | { readonly kind: 'robots' }
  /** robots.txt itself could not be had, so nothing may be fetched now. */
  | { readonly kind: 'robots-unreachable' }
  | { readonly kind: 'status'; readonly status: number };

/** What an earlier fetch told, sent back so that the server can say “not modified”. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}
