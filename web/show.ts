import { spoken, tagOf } from "@breakthrough/languages";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { VNode } from "preact";
import type { HttpEnvironment } from "../platform/http/environment.ts";
import { renderPage } from "./page.tsx";
import type { Shell } from "./shell.ts";

/** The frame of this request's page, as `app/front/party.tsx` made it. */
export const shellOf = (c: Context<HttpEnvironment>): Shell => (c.get("shell") as () => Shell)();

/** Grows to the longest page so far. Writing here and copying what was written costs half of making it anew. */
let scratch = Buffer.allocUnsafeSlow(128 * 1024);

/** A page as bytes, so that its length is known and not worked out once more on the way to the socket. */
function bytesOf(page: string): Uint8Array<ArrayBuffer> {
  const most = page.length * 3;
  if (scratch.length < most) scratch = Buffer.allocUnsafeSlow(most);
  return Buffer.from(scratch.subarray(0, scratch.write(page)));
}

/**
 * Which language this answer is in, and what that hangs on besides the address: a cache must not give one reader's
 * language to the next (RFC 9110, sections 8.5 and 12.5.5).
 */
export const languageHeaders = (): Record<"content-language" | "vary", string> => ({
  "content-language": tagOf(spoken()),
  vary: "Accept-Language, Cookie",
});

/**
 * Gives headers of this answer to Node itself. As headers of a `Response`, from the second on, all of them would be
 * copied thrice, which costs a short page a tenth of its time. What the answer itself says under the same name counts.
 */
export function giveHeaders(
  c: Context<HttpEnvironment>,
  headers: Readonly<Record<string, string>>,
): void {
  const outgoing = (c.env as Partial<HttpBindings> | undefined)?.outgoing;
  for (const name in headers) {
    const value = headers[name] ?? "";
    if (outgoing === undefined) c.header(name, value);
    else outgoing.setHeader(name, value);
  }
}

const HTML = { "content-type": "text/html; charset=utf-8" };

/** Sends a page. */
export function show(c: Context<HttpEnvironment>, page: VNode, status = 200): Response {
  giveHeaders(c, languageHeaders());
  return c.body(bytesOf(renderPage(page)), status as 200, HTML);
}
