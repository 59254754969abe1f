/** What a REST request is answered. Without a body there is no content type either: a 204 has none. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is then true of the interaction, told once the answer is on its way. */
  readonly afterwards?: () => void;
}

/** A refusal carries Discord's own code beside the status. */
export interface Refusal extends Reply {
  readonly status: number;
  readonly body: { readonly code: number; readonly message: string };
  readonly faults?: readonly string[];
}

export function ok(body: unknown): Reply {
  return { status: 200, body };
}

export function noContent(): Reply {
  return { status: 204 };
}

// topics/opcodes-and-status-codes, “JSON Error Codes”
export const UNKNOWN_INTERACTION = refusal(404, 10_062, 'Unknown interaction');
export const ALREADY_ACKNOWLEDGED = refusal(
  400,
  40_060,
  'Interaction has already been acknowledged.',
);
export const UNKNOWN_WEBHOOK = refusal(404, 10_015, 'Unknown Webhook');
export const UNKNOWN_MESSAGE = refusal(404, 10_008, 'Unknown Message');
export const UNKNOWN_COMMAND = refusal(404, 10_063, 'Unknown application command');
export const TOO_MANY_FOLLOWUPS = refusal(
  400,
  40_094,
  'This interaction has reached the maximum number of follow up messages.',
);
export const INVALID_WEBHOOK_TOKEN = refusal(401, 50_027, 'Invalid Webhook Token');
export const MISSING_ACCESS = refusal(403, 50_001, 'Missing Access');
export const UNAUTHORIZED = refusal(401, 0, '401: Unauthorized');
export const NOT_FOUND = refusal(404, 0, '404: Not Found');
export const NOT_YOUR_APPLICATION = refusal(
  403,
  20_012,
  'You are not authorized to perform this action on this application',
);

/** Discord nests errors by property; ours name the place themselves, so they stand at the top. */
export function invalidForm(faults: readonly string[]): Refusal {
  const errors = { _errors: faults.map((message) => ({ code: 'STAND_IN', message })) };
  return {
    status: 400,
    body: { code: 50_035, message: 'Invalid Form Body', errors } as Refusal['body'],
    faults,
  };
}

/** `retryAfter` in seconds, as on the wire. */
export function tooManyRequests(retryAfter: number): Refusal {
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global: false };
  return {
    status: 429,
    body: { code: 0, ...body },
    headers: {
      // topics/rate-limits: whole seconds here, exact ones in the body
      'retry-after': String(Math.ceil(retryAfter)),
      'x-ratelimit-scope': 'user',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': String(retryAfter),
    },
  };
}

export function serverError(): Refusal {
  return refusal(500, 0, '500: Internal Server Error');
}

function refusal(status: number, code: number, message: string): Refusal {
  return { status, body: { code, message } };
}
