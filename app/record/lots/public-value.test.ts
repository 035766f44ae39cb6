import { expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import { addDays } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { listLines } from "../queries.ts";
import { anAct, sealAll } from "../testing.ts";
import { awaitPromisedValue, promiseValue } from "./public-value.ts";

const at = aHouse();
const write = () => inTransaction(at.house, (tx) => at.house.record(tx, anAct(), at.clock.now()));
const promiseIn = (days: number) =>
  inTransaction(at.house, (tx, now) => promiseValue(tx, at.house, addDays(now, days)));
const linesOfTheClock = async () => {
  const { lines } = await listLines(at.house.database, { subject: "/record" });
  return lines.filter(({ act }) => act === "record.tell-the-time");
};

it("the value of a lot comes though nobody does anything, by one line of the clock's, and not before its time", async () => {
  await write();
  await sealAll(at.house);
  const { promised } = await promiseIn(1);
  const value = () => awaitPromisedValue(at.house, promised);
  expect(await value()).toBeUndefined();
  expect(await linesOfTheClock()).toEqual([]);
  at.clock.moveForward(86_400_000);
  await Promise.all([value(), value(), value()]);
  expect(await value()).toBeUndefined();
  expect(await linesOfTheClock()).toHaveLength(1);
  const size = await sealAll(at.house);
  expect(await value()).toMatchObject({ kind: "record", treeSize: size });
  expect(await linesOfTheClock()).toHaveLength(1);
});

it("where something was done since, its own line makes the value", async () => {
  const before = await linesOfTheClock();
  const { promised } = await promiseIn(1);
  at.clock.moveForward(86_400_000);
  await write();
  expect(await awaitPromisedValue(at.house, promised)).toBeUndefined();
  await sealAll(at.house);
  expect(await awaitPromisedValue(at.house, promised)).toBeDefined();
  expect(await linesOfTheClock()).toEqual(before);
});
