import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { npm } from "../pack.ts";

/** The Nodes that our users have: the oldest that `engines` names, and every later line with long support. */
export const MAJORS = [20, 22, 24] as const;

export type NodeFound = { readonly major: number; readonly path: string; readonly version: string };
export type NodeMissing = { readonly major: number; readonly why: string };

/** A Node of this line: the one that runs this, one on the path, or the npm package `node`, kept in `cache`. */
export function bringNode(major: number, cache: string): NodeFound | NodeMissing {
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "node"));
  const found = [process.execPath, ...onPath].find((path) => majorOf(path) === major);
  if (found !== undefined) return { major, path: found, version: versionOf(found) };
  try {
    const path = installNode(major, join(cache, String(major)));
    return { major, path, version: versionOf(path) };
  } catch (error) {
    return { major, why: (error as Error).message.trim().split("\n").at(-1) as string };
  }
}

function installNode(major: number, folder: string): string {
  const path = join(folder, "node_modules/node/bin/node");
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, allowScripts: { node: true } }),
  );
  npm(["install", "--no-audit", "--no-fund", `node@${major}`], folder);
  return path;
}

const versionOf = (path: string): string =>
  execFileSync(path, ["--version"], { encoding: "utf8" }).trim();

const majorOf = (path: string): number | undefined =>
  existsSync(path) ? Number(/^v(\d+)/.exec(versionOf(path))?.[1]) : undefined;
