import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import { refuse } from "../refusal.ts";
import type { HttpEnvironment } from "./environment.ts";
import { Refused } from "./post-act.ts";

type Guard = MiddlewareHandler<HttpEnvironment>;

/** Scripts, styles, fonts and forms of our own origin, and nothing else. */
export const headersGuard = (isHttps: boolean): Guard =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    strictTransportSecurity: isHttps ? "max-age=63072000; includeSubDomains" : false,
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    crossOriginResourcePolicy: "same-origin",
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });

const KILOBYTE = 1024;
/** The longest text field is 20,000 characters, which in UTF-8, percent-encoded, is at most 12 bytes each. */
const MOST_FORM_BYTES = 512 * KILOBYTE;

export const bodyGuard: Guard = bodyLimit({
  maxSize: MOST_FORM_BYTES,
  onError: () => {
    throw new Refused(refuse("too-large", "That is more than this form can take."));
  },
});

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
