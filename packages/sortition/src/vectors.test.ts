import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkDraw } from "./check-draw.ts";
import { type Draw, makeDraw } from "./draw.ts";
import type { HashOfText, Hex32 } from "./hash.ts";
import { commitmentOf, poolHashOf, sortPool } from "./pool.ts";
import { isRefusal } from "./refusal.ts";

interface Vector {
  readonly entries: readonly { readonly salt: Hex32; readonly id: string }[];
  readonly draw: Draw;
}

/** Made by a program of another language from the description in the README alone. */
const VECTORS: readonly Vector[] = JSON.parse(
  readFileSync(new URL("../testing/vectors.json", import.meta.url), "utf8"),
);

const native: HashOfText = (text) => hash("sha256", text);

describe("draws that were made by another program", () => {
  test.each(VECTORS.map((vector) => [vector.draw.draw, vector] as const))(
    "%s comes out the same here, from the people to the order",
    (_, { entries, draw }) => {
      const pool = sortPool(entries.map(({ salt, id }) => commitmentOf(salt, id)));
      expect(pool).toEqual(draw.pool);
      expect(poolHashOf(pool, native)).toBe(draw.poolHash);
      expect(entries.map(({ salt, id }) => commitmentOf(salt, id, native)).sort()).toEqual(pool);
      expect(makeDraw({ ...draw, pool })).toEqual(draw);
      expect(isRefusal(checkDraw(draw))).toBe(false);
    },
  );
});
