import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { buildClientInto, hashOfClient } from "../../bin/booth-hash.mjs";

const root = path.join(import.meta.dirname, "../..");

/** The sources at another place, with the same libraries beside them, as another person's clone has them. */
function copySources(to: string): void {
  const source = (name: string) => path.join(root, name);
  for (const name of ["clients", "package.json", "tsconfig.json"]) {
    cpSync(source(name), path.join(to, name), { recursive: true });
  }
  cpSync(source("packages"), path.join(to, "packages"), {
    recursive: true,
    filter: (name) => !name.endsWith("node_modules"),
  });
  const modules = path.join(to, "node_modules");
  mkdirSync(path.join(modules, "@breakthrough"), { recursive: true });
  for (const name of readdirSync(source("node_modules"))) {
    if (name === "@breakthrough") continue;
    symlinkSync(source(`node_modules/${name}`), path.join(modules, name));
  }
  for (const name of readdirSync(path.join(to, "packages"))) {
    symlinkSync(`../../packages/${name}`, path.join(modules, "@breakthrough", name));
  }
}

it("the booth is built to the same bytes at another place, and to others from other sources", {
  timeout: 120_000,
}, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "same-bytes-"));
  const there = path.join(folder, "somewhere", "else");
  mkdirSync(there, { recursive: true });
  copySources(there);
  const hashOf = (from: string, name: string) => {
    buildClientInto(from, "booth", path.join(folder, name));
    return hashOfClient(path.join(folder, name)).hash;
  };
  const here = hashOf(root, "one");
  expect(hashOf(there, "two")).toBe(here);
  rmSync(path.join(there, "clients/booth/booth.css"));
  cpSync(path.join(root, "web/styles/ticks.css"), path.join(there, "clients/booth/booth.css"));
  expect(hashOf(there, "three")).not.toBe(here);
  rmSync(folder, { recursive: true });
});
