import { sql } from "kysely";
import { expect, it } from "vitest";
import { newSecret } from "../../../platform/ids.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { Visitor } from "../../../testing/visit.ts";
import { sweepForms } from "./store.ts";
import { openUnsent, sealUnsent } from "./unsent.ts";

const at = aHouse();
const TEXT = "A tram line along the river";
const sendsSignedOut = () => new Visitor(at).post("/discussions/1/comment", { text: TEXT });

const rowsNow = async () => {
  const { rows } = await sql<{ sealed: Buffer }>`select * from sign_in.unsent`.execute(
    at.house.database,
  );
  return rows;
};

it("what was sent while signed out stands in no table, address or log as it was typed", async () => {
  expect((await sendsSignedOut()).leadsTo).not.toContain("tram");
  const rows = await rowsNow();
  expect(rows).toHaveLength(1);
  for (const row of rows) {
    expect(row.sealed.includes("tram")).toBe(false);
    expect(JSON.stringify(row)).not.toMatch(/tram|discussions/);
  }
  expect(at.logged.join("\n")).not.toContain(TEXT);
});

it("the table forgets it after an hour", async () => {
  at.clock.moveForward(60 * 60_000 - 1);
  await sweepForms(at.house.database, at.clock.now());
  expect(await rowsNow()).toHaveLength(1);
  at.clock.moveForward(1);
  await sweepForms(at.house.database, at.clock.now());
  expect(await rowsNow()).toEqual([]);
});

it("it opens with the secret of its browser and with no other, and not where a bit of it has changed", () => {
  const secret = newSecret();
  const unsent = { path: "/x", from: "/", fields: { text: TEXT } };
  const sealed = sealUnsent(secret, unsent) ?? Buffer.of();
  expect(openUnsent(secret, sealed)).toEqual(unsent);
  expect(openUnsent(newSecret(), sealed)).toBeUndefined();
  for (const index of [0, 15, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(openUnsent(secret, changed)).toBeUndefined();
  }
  expect(openUnsent(secret, Buffer.of(1, 2))).toBeUndefined();
  expect(sealUnsent(secret, { ...unsent, fields: { text: "x".repeat(300_000) } })).toBeUndefined();
});
