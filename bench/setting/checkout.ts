import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Checkout } from "./parties.ts";

/** An older checkout brings its own way to fill its own tables. */
export async function openCheckout(folder: string): Promise<Checkout> {
  const root = realpathSync(folder);
  if (!existsSync(join(root, "node_modules"))) throw new Error(`Run npm ci in ${root} first.`);
  execFileSync(process.execPath, ["bin/run.mjs", "build"], { cwd: root, stdio: "inherit" });
  const its = (await import(
    pathToFileURL(join(root, "bench/setting/fill.ts")).href
  )) as typeof import("./fill.ts");
  return { root, fill: its.fill };
}
