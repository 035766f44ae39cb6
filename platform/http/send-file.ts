import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { Context } from "hono";
import type { HttpEnvironment } from "./environment.ts";
import { isTagIn } from "./tagged.ts";

/** From its first to its last byte, both of them in it. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Which part of a file somebody asks for: RFC 9110, 14.1.2. Of several parts, and of what cannot be read, the whole is sent.
 * @returns undefined for the whole, `none` where the file has no such part. Pure.
 */
export function rangeIn(header: string | undefined, size: number): ByteRange | "none" | undefined {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
  if (asked === null) return undefined;
  const [, from = "", to = ""] = asked;
  if (from === "" && to === "") return undefined;
  if (from === "")
    return Number(to) === 0 || size === 0
      ? "none"
      : { first: Math.max(0, size - Number(to)), last: size - 1 };
  const first = Number(from);
  if (to !== "" && Number(to) < first) return undefined;
  if (first >= size) return "none";
  return { first, last: to === "" ? size - 1 : Math.min(Number(to), size - 1) };
}

/** RFC 9110, 13.1.5: only where it is the very same file is a part of it sent. */
const isSame = (ifRange: string | undefined, tag: string): boolean =>
  ifRange === undefined || ifRange === tag;

interface FileSent {
  readonly path: string;
  readonly type: string;
  /** Another one whenever the file would be another. */
  readonly version: string;
  /** May whoever asks keep it? */
  readonly isKept: boolean;
}

const sizeOf = async (path: string): Promise<number | undefined> => {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
};

/**
 * Sends a file from the disk, the whole or the part that is asked for; no more of it than a piece is held in memory.
 * @returns undefined where it is not there
 */
export async function sendFile(
  c: Context<HttpEnvironment>,
  { path, type, version, isKept }: FileSent,
): Promise<Response | undefined> {
  const size = await sizeOf(path);
  if (size === undefined) return undefined;
  const tag = `"${version}"`;
  c.header("etag", tag);
  c.header("accept-ranges", "bytes");
  // What is not public yet stays on nobody's machine (ASVS 14.3.2).
  c.header("cache-control", isKept ? "no-cache" : "private, no-store");
  if (isTagIn(c.req.header("if-none-match"), tag)) return c.body(null, 304);
  const isPart = isSame(c.req.header("if-range"), tag);
  const range = isPart ? rangeIn(c.req.header("range"), size) : undefined;
  if (range === "none") {
    c.header("content-range", `bytes */${size}`);
    return c.body(null, 416);
  }
  const { first, last } = range ?? { first: 0, last: size - 1 };
  c.header("content-type", type);
  c.header("content-length", String(last - first + 1));
  if (range !== undefined) c.header("content-range", `bytes ${first}-${last}/${size}`);
  const status = range === undefined ? 200 : 206;
  if (c.req.method === "HEAD" || size === 0) return c.body(null, status);
  const stream = createReadStream(path, { start: first, end: last });
  return c.body(Readable.toWeb(stream) as unknown as ReadableStream<Uint8Array>, status);
}
