import { isIP } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { refuse } from "../refusal.ts";
import { refusals } from "../words.ts";
import { signInPath, unsubscribingPath } from "./addresses.ts";
import type { HttpEnvironment } from "./environment.ts";
import { type LargeForm, mostBytesOf, takesFile, takesRaw, takesStream } from "./form-size.ts";
import { Refused } from "./post-act.ts";
import { isJson, isMultipart, whyNoForm } from "./read-form.ts";

type Guard = MiddlewareHandler<HttpEnvironment>;
type Ctx = Context<HttpEnvironment>;

/** Scripts, styles, fonts and forms of our own origin, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** What every answer tells the browser about how far to trust it. */
const securityHeaders = (isHttps: boolean): Map<string, string> =>
  new Map([
    ["content-security-policy", POLICY],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["origin-agent-cluster", "?1"],
    ["permissions-policy", "camera=(), microphone=(), geolocation=()"],
    ["referrer-policy", "same-origin"],
    ...(isHttps
      ? [["strict-transport-security", "max-age=63072000; includeSubDomains"] as const]
      : []),
    ["x-content-type-options", "nosniff"],
    ["x-dns-prefetch-control", "off"],
    ["x-download-options", "noopen"],
    ["x-frame-options", "DENY"],
    ["x-permitted-cross-domain-policies", "none"],
    ["x-xss-protection", "0"],
  ]);

/** Gives them to Node before anything else is done: as headers of a `Response` they would be copied thrice more. */
export function headersGuard(isHttps: boolean): Guard {
  const headers = securityHeaders(isHttps);
  return async (c, next) => {
    const outgoing = (c.env as Partial<HttpBindings> | undefined)?.outgoing;
    outgoing?.setHeaders(headers);
    await next();
    if (outgoing !== undefined) return;
    for (const [name, value] of headers)
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
}

/** Lets pages of other sites show this file, such as a newspaper's: for what is public anyway. */
export const shownElsewhere = (c: Ctx): void =>
  c.header("cross-origin-resource-policy", "cross-origin");

const refuseBody = (): never => {
  throw new Refused(refuse("too-large", refusals["form-too-large"]));
};

/** A sender who breaks off in the middle sent no form; that is no bug of ours. */
async function countBody(c: Ctx, maxSize: number): Promise<void> {
  const counted: Guard = bodyLimit({ maxSize, onError: refuseBody });
  await counted(c, async () => undefined).catch((error: unknown) => {
    if (error instanceof Refused) throw error;
    throw new Refused(refuse("invalid", refusals["form-broken"]));
  });
}

/**
 * Refuses what is longer than the form of this address can be, before anything reads it. Node holds a body to the
 * length that its head gives; only one without a length has to be counted as it comes.
 */
export function bodyGuard(forms: readonly LargeForm[]): Guard {
  const mostBytes = mostBytesOf(forms);
  const isStreamed = takesStream(forms);
  return async (c, next) => {
    const { method, path } = c.req;
    if (method === "GET" || method === "HEAD") return next();
    // To count it here would mean to hold it; its own route says in its own words how long it may be.
    if (isMultipart(c) && isStreamed(path)) return next();
    const most = mostBytes(path, isMultipart(c));
    const length = c.req.header("content-length");
    if (length === undefined || c.req.header("transfer-encoding") !== undefined) {
      await countBody(c, most);
    } else if (!(Number(length) <= most)) refuseBody();
    return next();
  };
}

/** Paths whose senders are mail programs and not browsers: they carry a secret of their own. RFC 8058. */
const isCalledByMachines = (path: string): boolean =>
  path === unsubscribingPath || path.startsWith(`${unsubscribingPath}/`);

/**
 * Signing in is limited form by form, so that neither a flood of other forms nor one of questions comes between
 * somebody and the code that waits for them.
 */
const signsIn = (path: string): boolean => path === signInPath || path.startsWith(`${signInPath}/`);

export const hasLimitsOfItsOwn = (path: string): boolean =>
  isCalledByMachines(path) || signsIn(path);

const isSafe = (method: string): boolean => ["GET", "HEAD", "OPTIONS"].includes(method);

/**
 * A name that somebody else can lead to this machine makes their page one of the same origin (DNS rebinding). So only
 * the party's own name counts, and what no one can lead anywhere: this machine's own name, and addresses in numbers.
 */
const isHostOfOurs = (hostname: string, ours: string): boolean =>
  hostname === ours || hostname === "localhost" || isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;

/** Was a socket asked for by a page of ours? Browsers say it of each, and of none is a page's script asked first. */
export function isFromOurPage(c: Context, partyUrl: string): boolean {
  const ours = new URL(partyUrl);
  const here = new URL(c.req.url);
  const origin = c.req.header("origin");
  if (origin === undefined || !isHostOfOurs(here.hostname, ours.hostname)) return false;
  return [ours.origin, here.origin].includes(origin);
}

/**
 * A form is taken only from a page of ours, at an address of ours, and as our pages send it. Behind a proxy that ends
 * TLS the request itself says `http:`, so that a browser which sends no `Sec-Fetch-Site` is known by the party's own
 * address.
 */
export function formGuard(partyUrl: string, forms: readonly LargeForm[] = []): Guard {
  const hasFile = takesFile(forms);
  const isStreamed = takesStream(forms);
  const isRaw = takesRaw(forms);
  const ours = new URL(partyUrl);
  const notOurs = refusals["form-elsewhere"](ours.origin);
  const isOurs = (origin: string, c: Context) =>
    [ours.origin, new URL(c.req.url).origin].includes(origin);
  const guard = csrf({ origin: isOurs });
  const rawGuard: Guard = (c, next) => {
    const origin = c.req.header("origin");
    if (origin !== undefined && !isOurs(origin, c)) {
      throw new Refused(refuse("not-allowed", notOurs));
    }
    return next();
  };
  return async (c, next) => {
    if (isSafe(c.req.method) || isCalledByMachines(c.req.path)) return next();
    if (!isHostOfOurs(new URL(c.req.url).hostname, ours.hostname)) {
      throw new Refused(refuse("not-allowed", notOurs));
    }
    if (isRaw(c.req.path) && isJson(c)) return rawGuard(c, next);
    return guard(c, () => {
      c.set("takesFile", hasFile(c.req.path));
      c.set("isStreamed", isStreamed(c.req.path));
      const refusal = whyNoForm(c);
      if (refusal !== undefined) throw new Refused(refusal);
      return next();
    });
  };
}
