import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const fileOf = (name: string) => readFileSync(path.join(import.meta.dirname, "..", name), "utf8");

it.each([
  "booth/page.tsx",
  "booth/worker/worker.ts",
  "keys/page.tsx",
  "keys/worker.ts",
  "registrar/page.tsx",
  "registrar/worker.ts",
])("%s fills in what old browsers lack before anything else", (name) => {
  expect(fileOf(name).split("\n")[0]).toMatch(
    /^import "@breakthrough\/sealed-ballot\/old-browsers";$/,
  );
});
