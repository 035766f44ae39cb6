import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../bench/setting/programs.ts";

/**
 * A package of a network's own server, which is far too large to be one of ours: installed the first time that it is
 * asked for, and kept. None of its scripts is run.
 *
 * @param name with its version
 * @returns the folder in which it is installed
 */
export function installOnce(name: string): string {
  const folder = join(ROOT, ".cache/networks", name.replaceAll("/", "-"));
  const isWhole = join(folder, "whole");
  if (existsSync(isWhole)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder, name];
  const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} could not be installed:\n${stderr}`);
  writeFileSync(isWhole, "");
  return folder;
}
