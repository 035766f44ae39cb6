import { expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import { aHouse, aSealing } from "../../../testing/a-house.ts";
import { checkRecord } from "../checking/check.ts";
import { findPublishedNote, findVerifierKey } from "../publishing/published-queries.ts";
import { listLines } from "../queries.ts";
import { anAct, sealAll } from "../testing.ts";
import { replaceKey, sealLines, WrongKey } from "./seal.ts";

const at = aHouse();

const add = () => inTransaction(at.house, (tx) => at.house.record(tx, anAct(), at.clock.now()));

it("a lost key is replaced by another, which continues the record and says so in it", async () => {
  const { database } = at.house;
  await add();
  await sealAll(at.house);
  const old = (await findPublishedNote(database))?.note;
  const sealing = aSealing();
  if (sealing.key === undefined) throw new Error("no key");
  const house = { ...at.house, sealing };
  await replaceKey(house, sealing.key, anAct({ says: "Another key." }));
  expect((await listLines(database)).lines[0]).toMatchObject({ says: "Another key.", index: 1 });
  expect(await findVerifierKey(database)).toBe(sealing.key.verifierKey);
  await add();
  await expect(sealLines(at.house)).rejects.toThrow(WrongKey);
  expect(await sealAll(house)).toBe(3);
  expect((await checkRecord(database, { since: old })).faults).toEqual([]);
});
