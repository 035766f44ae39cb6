import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Built } from "./build.ts";

/**
 * Packs what was built, as `npm publish` would.
 *
 * @param into the folder of the tarball
 * @returns the tarball's path
 */
export function packBuilt({ folder }: Built, into: string): string {
  const said = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", into], folder);
  const packed = JSON.parse(said);
  // npm 12 answers an object by name where npm 11 answered a list.
  const [only] = Object.values(packed) as { filename: string }[];
  if (only === undefined) throw new Error(`npm packed nothing in ${folder}.`);
  return join(into, only.filename);
}

/** Runs npm in a folder and gives what it prints. Throws with what it complains of. */
export const npm = (args: readonly string[], cwd: string): string =>
  execFileSync("npm", [...args, "--loglevel=error"], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1e8,
    // Started by `npm run`, npm would take the clone's settings for this folder's.
    env: Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_(?:lifecycle|package)_/.test(name)),
    ),
  });
