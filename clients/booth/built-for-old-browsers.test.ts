import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "acorn";
import { expect, it } from "vitest";
import { buildClientInto } from "../../bin/booth-hash.mjs";

const root = path.join(import.meta.dirname, "../..");

/**
 * The newest edition of the language of which Chrome 88, Firefox 85 and Safari 14 know every form: assignments such as
 * `??=` came with it. Fields and private methods of classes, of the next, Firefox 85 and Safari 14 do not know all.
 */
const EDITION = 2021;

const files = [
  { name: "page.js", sourceType: "module" },
  { name: "worker.js", sourceType: "script" },
] as const;

it.each(["booth", "keys", "registrar"])(
  "%s is built from nothing that an old browser cannot read",
  {
    timeout: 120_000,
  },
  (client) => {
    const folder = mkdtempSync(path.join(tmpdir(), "old-browsers-"));
    buildClientInto(root, client, folder);
    for (const { name, sourceType } of files) {
      const text = readFileSync(path.join(folder, name), "utf8");
      expect(() => parse(text, { ecmaVersion: EDITION, sourceType }), name).not.toThrow();
    }
    rmSync(folder, { recursive: true });
  },
);
