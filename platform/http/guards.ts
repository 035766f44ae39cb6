import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { refuse, said } from "../refusal.ts";
import type { HttpEnvironment } from "./environment.ts";
import { Refused } from "./post-act.ts";
import { BROKEN_FORM } from "./read-form.ts";

type Guard = MiddlewareHandler<HttpEnvironment>;

/** Scripts, styles, fonts and forms of our own origin, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
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
    for (const [name, value] of headers) c.res.headers.set(name, value);
  };
}

const KILOBYTE = 1024;
/** The longest text field is 20,000 characters, which in UTF-8, percent-encoded, is at most 12 bytes each. */
const MOST_FORM_BYTES = 512 * KILOBYTE;

const refuseBody = (): never => {
  throw new Refused(
    refuse("too-large", said("platform.form-too-large", "That is more than this form can take.")),
  );
};

const counted: Guard = bodyLimit({ maxSize: MOST_FORM_BYTES, onError: refuseBody });

/** A sender who breaks off in the middle sent no form; that is no bug of ours. */
const countingGuard: Guard = async (c, next) => {
  await counted(c, async () => undefined).catch((error: unknown) => {
    if (error instanceof Refused) throw error;
    throw new Refused(refuse("invalid", BROKEN_FORM));
  });
  return next();
};

/** Node holds a body to the length that its head gives; only one without a length has to be counted as it comes. */
export const bodyGuard: Guard = async (c, next) => {
  const { method } = c.req;
  if (method === "GET" || method === "HEAD") return next();
  const length = c.req.header("content-length");
  if (length === undefined || c.req.header("transfer-encoding") !== undefined) {
    return countingGuard(c, next);
  }
  return Number(length) <= MOST_FORM_BYTES ? next() : refuseBody();
};

/** Paths whose senders are mail programs and not browsers: they carry a secret of their own. RFC 8058. */
const CALLED_BY_MACHINES = /^\/mail\/unsubscribe(\/|$)/;

/**
 * A form is taken only from a page of ours. Behind a proxy that ends TLS the request itself says `http:`, so that a
 * browser which sends no `Sec-Fetch-Site` is known by the party's own address.
 */
export function formGuard(partyUrl: string): Guard {
  const ours = new URL(partyUrl).origin;
  const guard = csrf({ origin: (origin, c) => [ours, new URL(c.req.url).origin].includes(origin) });
  return async (c, next) => {
    if (CALLED_BY_MACHINES.test(c.req.path)) return next();
    return guard(c, next);
  };
}
