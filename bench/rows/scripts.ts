import { gzipSync } from "node:zlib";
import { Callers } from "../setting/callers.ts";
import type { Program } from "../setting/programs.ts";
import { type Row, times } from "./row.ts";

const MOST_BYTES = 15 * 1024;
const SCRIPT = /<script[^>]*\ssrc="([^"]+)"/g;
const IMPORT = /(?:from|import)\s*(?:\(\s*)?["'`](\.[^"'`]+)["'`]/g;

/** Every script that a page loads, and what those import, gzipped one by one. */
async function scriptBytes(callers: Callers, page: string): Promise<number> {
  const { status, body } = await callers.ask({ path: page });
  if (status !== 200) throw new Error(`${page} was answered ${status}`);
  const waiting = [...body.matchAll(SCRIPT)].map(([, path = ""]) => path);
  const seen = new Set<string>();
  let bytes = 0;
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const script = (await callers.ask({ path })).body;
    bytes += gzipSync(script).length;
    for (const [, imported = ""] of script.matchAll(IMPORT)) {
      waiting.push(new URL(imported, `http://house${path}`).pathname);
    }
  }
  return bytes;
}

const inWords = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

export async function measureScripts(server: Program): Promise<readonly Row[]> {
  const callers = new Callers(server.port, 1);
  const without = await scriptBytes(callers, "/discuss");
  const withOne = await scriptBytes(callers, "/sign-in");
  return [
    {
      what: "JavaScript of a page without an island (/discuss), gzip",
      ours: inWords(without),
      peer: "0 kB",
      ratio: "–",
      reach: "0",
      isReached: without === 0,
    },
    {
      what: "JavaScript of a page with one (/sign-in), gzip",
      ours: inWords(withOne),
      peer: inWords(MOST_BYTES),
      ratio: times(withOne / MOST_BYTES),
      reach: "≤ 15 kB",
      isReached: withOne > 0 && withOne <= MOST_BYTES,
    },
  ];
}
