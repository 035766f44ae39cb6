import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type TileReader, tilePath } from "../src/index.ts";

/** A log's static files: from a directory or below an address. */
export type LogSource = {
  readonly readTile: TileReader;
  /** The bytes under a path such as `checkpoint`, or undefined if there are none. */
  readonly readFile: (path: string) => Promise<Uint8Array | undefined>;
};

/**
 * The log in that directory, or at that http or https address. Throws when the source itself fails.
 * @param place a path, or an address that begins with `http:` or `https:`
 */
export function openLogSource(place: string): LogSource {
  const read = /^https?:\/\//.test(place) ? readFromUrl(place) : readFromDirectory(place);
  return { readFile: read, readTile: (address) => read(tilePath(address)) };
}

function readFromDirectory(directory: string) {
  return async (path: string): Promise<Uint8Array | undefined> => {
    try {
      return Uint8Array.from(await readFile(join(directory, path)));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "ENOENT" || code === "ENOTDIR") return undefined;
      throw error;
    }
  };
}

function readFromUrl(prefix: string) {
  const base = prefix.replace(/(?<!\/)\/+$/, "");
  return async (path: string): Promise<Uint8Array | undefined> => {
    const url = `${base}/${path}`;
    const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
