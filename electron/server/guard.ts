import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may speak to the server: an HTTP status with which a request is refused, or null where it may go on. */
export type Guard = {
  /** For every request: it must be meant for this server, and come from its own page. */
  readonly refusal: (request: IncomingMessage) => number | null;
  /** For everything but the page's own files: it must also know the token. */
  readonly refusalWithoutToken: (request: IncomingMessage) => number | null;
  /** For the start of a page: it knows the token, or the ticket that nobody has used yet; this uses it up. */
  readonly refusalOfSession: (request: IncomingMessage) => number | null;
};

/** 256 bits that nobody guesses, in the letters of an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

const wrongTokensAllowed = 10;
const millisecondsCounted = 60_000;

/**
 * Host must be ours, since another site can point its own name at 127.0.0.1 (DNS rebinding); Origin and Sec-Fetch-Site,
 * where a browser sends them, must say our own page. Wrong tokens are refused with 401, and with 429 once there were ten
 * in a minute; the right one always passes, so that nobody can lock the user out.
 */
export function guard(
  settings: { readonly host: string; readonly token: string; readonly ticket: string },
  now: () => number = Date.now,
): Guard {
  const { host, token, ticket } = settings;
  const origin = `http://${host}`;
  let isTicketUsed = false;
  let wrong: number[] = [];

  const carries = ({ headers }: IncomingMessage, secret: string) => {
    const given = Buffer.from(headers.authorization ?? '');
    const expected = Buffer.from(`Bearer ${secret}`);
    return given.length === expected.length && timingSafeEqual(given, expected);
  };
  const wrongToken = () => {
    const at = now();
    wrong = [...wrong.filter((earlier) => at - earlier < millisecondsCounted), at].slice(-wrongTokensAllowed - 1);
    return wrong.length > wrongTokensAllowed ? 429 : 401;
  };
  return {
    refusal: ({ headers }) => {
      if (headers.host !== host) return 421;
      if (headers.origin !== undefined && headers.origin !== origin) return 403;
      const site = headers['sec-fetch-site'];
      return site === undefined || site === 'same-origin' || site === 'none' ? null : 403;
    },
    refusalWithoutToken: (request) => (carries(request, token) ? null : wrongToken()),
    refusalOfSession: (request) => {
      if (carries(request, token)) return null;
      if (isTicketUsed || !carries(request, ticket)) return wrongToken();
      isTicketUsed = true;
      return null;
    },
  };
}
