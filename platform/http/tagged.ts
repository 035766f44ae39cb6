import { hash } from "node:crypto";
import type { Context } from "hono";
import type { HttpEnvironment } from "./environment.ts";

/** RFC 9110, 13.1.2: one of several, or any. */
export const isTagIn = (header: string | undefined, tag: string): boolean =>
  (header ?? "")
    .split(",")
    .map((one) => one.trim().replace(/^W\//, ""))
    .some((one) => one === tag || one === "*");

/** A file that programs ask for again and again: whoever has it as it is gets no second copy. */
export function sendTagged(c: Context<HttpEnvironment>, body: string, type: string): Response {
  const tag = `"${hash("sha256", body).slice(0, 32)}"`;
  c.header("etag", tag);
  c.header("cache-control", "no-cache");
  if (isTagIn(c.req.header("if-none-match"), tag)) return c.body(null, 304);
  return c.body(body, 200, { "content-type": type });
}
