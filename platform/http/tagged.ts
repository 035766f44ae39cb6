import { hash } from "node:crypto";
import type { Context } from "hono";
import { Lately } from "../work/lately.ts";
import type { HttpEnvironment } from "./environment.ts";

const MOST_KEPT = 200;
const KEPT_MS = 15 * 60_000;

/** RFC 9110, 13.1.2: one of several, or any. */
export const isTagIn = (header: string | undefined, tag: string): boolean =>
  (header ?? "")
    .split(",")
    .map((one) => one.trim().replace(/^W\//, ""))
    .some((one) => one === tag || one === "*");

const tagOf = (text: string): string => `"${hash("sha256", text).slice(0, 32)}"`;

/** A file that programs ask for again and again: whoever has it as it is gets no second copy. */
export function sendTagged(c: Context<HttpEnvironment>, body: string, type: string): Response {
  const tag = tagOf(body);
  return tellUnchanged(c, tag) ?? c.body(body, 200, { "content-type": type });
}

/** Says that they have it as it is; undefined where they do not. */
function tellUnchanged(c: Context<HttpEnvironment>, tag: string): Response | undefined {
  c.header("etag", tag);
  c.header("cache-control", "no-cache");
  return isTagIn(c.req.header("if-none-match"), tag) ? c.body(null, 304) : undefined;
}

/** Files that are written only where whoever asks has another version of them, and not twice within some minutes. */
export class VersionedFiles {
  private readonly lately = new Lately<Uint8Array<ArrayBuffer>>(MOST_KEPT, KEPT_MS);

  /**
   * @param version another one whenever the file would be another
   * @param write the same file for the same version, whoever asks; undefined where there is none
   */
  async send(
    c: Context<HttpEnvironment>,
    { version, type }: { readonly version: string; readonly type: string },
    write: () => Promise<string | Uint8Array | undefined>,
  ): Promise<Response> {
    const tag = tagOf(version);
    const unchanged = tellUnchanged(c, tag);
    if (unchanged !== undefined) return unchanged;
    const kept = this.lately.find(tag);
    if (kept !== undefined) return c.body(kept, 200, { "content-type": type });
    const written = await write();
    if (written === undefined) return c.notFound();
    return c.body(this.lately.keep(tag, bytesOf(written)), 200, { "content-type": type });
  }
}

/** A file that is never another under this version, and too large to be kept in memory: read where whoever asks lacks it. */
export async function sendVersion(
  c: Context<HttpEnvironment>,
  { version, type }: { readonly version: string; readonly type: string },
  read: () => Promise<Uint8Array>,
): Promise<Response> {
  const unchanged = tellUnchanged(c, tagOf(version));
  return unchanged ?? c.body(bytesOf(await read()), 200, { "content-type": type });
}

const bytesOf = (written: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof written === "string" ? new TextEncoder().encode(written) : new Uint8Array(written);
