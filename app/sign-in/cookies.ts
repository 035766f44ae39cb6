import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { newSecret } from "../../platform/ids.ts";
import { DAYS_KNOWN, MOST_DAYS } from "./sessions/session.ts";
import { MINUTES_KEPT } from "./unsent/unsent.ts";

type Ctx = Context<HttpEnvironment>;
type Place = Pick<House, "url">;

const isHttps = ({ url }: Place): boolean => url.startsWith("https:");

type CookieName = "session" | "attempt" | "browser" | "language" | "unsent";

/**
 * `__Host-` (RFC 6265bis §4.1.3.2): no other host, subdomain or plain connection can set it. Browsers take that
 * prefix over https only, so a party on this machine alone does without.
 */
export const cookieName = (name: CookieName, place: Place): string =>
  isHttps(place) ? `__Host-${name}` : name;

/** Sent to this host alone, over https alone, and never read by a script. */
export const cookieOptions = (place: Place) =>
  ({ path: "/", httpOnly: true, sameSite: "Lax", secure: isHttps(place) }) as const;

/** 256 bits in base64url, as `newSecret` makes them. */
const SECRET = /^[\w-]{43}$/;

function findSecret(c: Ctx, place: Place, name: CookieName): string | undefined {
  const value = getCookie(c, cookieName(name, place));
  return value !== undefined && SECRET.test(value) ? value : undefined;
}

export const findSessionSecret = (c: Ctx, place: Place) => findSecret(c, place, "session");

export function giveSession(c: Ctx, place: Place, secret: string): void {
  const maxAge = MOST_DAYS * 86_400;
  setCookie(c, cookieName("session", place), secret, { ...cookieOptions(place), maxAge });
  deleteCookie(c, cookieName("attempt", place), cookieOptions(place));
}

export const takeSession = (c: Ctx, place: Place): void => {
  deleteCookie(c, cookieName("session", place), cookieOptions(place));
};

export const findAttempt = (c: Ctx, place: Place) => findSecret(c, place, "attempt");

/** The secret that ties a code to the browser that asked for it. Gone when the browser is closed. */
export function ensureAttempt(c: Ctx, place: Place): string {
  const attempt = findAttempt(c, place) ?? newSecret();
  setCookie(c, cookieName("attempt", place), attempt, cookieOptions(place));
  return attempt;
}

export const findBrowser = (c: Ctx, place: Place) => findSecret(c, place, "browser");

/** Says only that somebody has signed in here before; it opens nothing. Kept when they sign out. */
export function ensureBrowser(c: Ctx, place: Place): string {
  const browser = findBrowser(c, place) ?? newSecret();
  const maxAge = DAYS_KNOWN * 86_400;
  setCookie(c, cookieName("browser", place), browser, { ...cookieOptions(place), maxAge });
  return browser;
}

export const findUnsentSecret = (c: Ctx, place: Place) => findSecret(c, place, "unsent");

/** Opens the forms that this browser sent while nobody was signed in. As short-lived as they are. */
export function ensureUnsent(c: Ctx, place: Place): string {
  const secret = findUnsentSecret(c, place) ?? newSecret();
  const maxAge = MINUTES_KEPT * 60;
  setCookie(c, cookieName("unsent", place), secret, { ...cookieOptions(place), maxAge });
  return secret;
}

export const forgetUnsentSecret = (c: Ctx, place: Place): void => {
  deleteCookie(c, cookieName("unsent", place), cookieOptions(place));
};
