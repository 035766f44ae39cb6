import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { newSecret } from "../../platform/ids.ts";
import { DAYS_KNOWN, MOST_DAYS } from "./sessions/session.ts";
import { MINUTES_KEPT } from "./unsent/unsent.ts";

type Ctx = Context<HttpEnvironment>;
type Host = Pick<House, "url">;

const isHttps = ({ url }: Host): boolean => url.startsWith("https:");

type CookieName = "session" | "attempt" | "browser" | "language" | "unsent";

/**
 * `__Host-` (RFC 6265bis §4.1.3.2): no other host, subdomain or plain connection can set it. Browsers take that
 * prefix over https only, so a party on this machine alone does without.
 */
export const cookieName = (name: CookieName, host: Host): string =>
  isHttps(host) ? `__Host-${name}` : name;

/** Sent to this host alone, over https alone, and never read by a script. */
export const cookieOptions = (host: Host) =>
  ({ path: "/", httpOnly: true, sameSite: "Lax", secure: isHttps(host) }) as const;

/** 256 bits in base64url, as `newSecret` makes them. */
const SECRET = /^[\w-]{43}$/;

function findSecret(c: Ctx, host: Host, name: CookieName): string | undefined {
  const value = getCookie(c, cookieName(name, host));
  return value !== undefined && SECRET.test(value) ? value : undefined;
}

export const findSessionSecret = (c: Ctx, host: Host) => findSecret(c, host, "session");

export function giveSession(c: Ctx, host: Host, secret: string): void {
  const maxAge = MOST_DAYS * 86_400;
  setCookie(c, cookieName("session", host), secret, { ...cookieOptions(host), maxAge });
  deleteCookie(c, cookieName("attempt", host), cookieOptions(host));
}

export const takeSession = (c: Ctx, host: Host): void => {
  deleteCookie(c, cookieName("session", host), cookieOptions(host));
};

export const findAttempt = (c: Ctx, host: Host) => findSecret(c, host, "attempt");

/** The secret that ties a code to the browser that asked for it. Gone when the browser is closed. */
export function ensureAttempt(c: Ctx, host: Host): string {
  const attempt = findAttempt(c, host) ?? newSecret();
  setCookie(c, cookieName("attempt", host), attempt, cookieOptions(host));
  return attempt;
}

export const findBrowser = (c: Ctx, host: Host) => findSecret(c, host, "browser");

/** Says only that somebody has signed in here before; it opens nothing. Kept when they sign out. */
export function ensureBrowser(c: Ctx, host: Host): string {
  const browser = findBrowser(c, host) ?? newSecret();
  const maxAge = DAYS_KNOWN * 86_400;
  setCookie(c, cookieName("browser", host), browser, { ...cookieOptions(host), maxAge });
  return browser;
}

export const findUnsentSecret = (c: Ctx, host: Host) => findSecret(c, host, "unsent");

/** Opens the forms that this browser sent while nobody was signed in. As short-lived as they are. */
export function ensureUnsent(c: Ctx, host: Host): string {
  const secret = findUnsentSecret(c, host) ?? newSecret();
  const maxAge = MINUTES_KEPT * 60;
  setCookie(c, cookieName("unsent", host), secret, { ...cookieOptions(host), maxAge });
  return secret;
}

export const forgetUnsentSecret = (c: Ctx, host: Host): void => {
  deleteCookie(c, cookieName("unsent", host), cookieOptions(host));
};
