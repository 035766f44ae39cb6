import { describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { postedTo } from "../../testing/letters.ts";
import {
  anOfficer,
  anOpenRequest,
  askFor,
  byRequest,
  type Officer,
} from "../../testing/officers.ts";
import { withdraw } from "./asking/acts/withdraw.ts";
import { tellKeyHolders } from "./telling.ts";
import { aStage, HOUR, something } from "./testing/a-stage.ts";

const on = aStage();

/** Asks, signs and takes it back, as an officer could all day long. */
async function aTurn(asker: Officer): Promise<void> {
  const number = await anOpenRequest(on.at, on.hide.act, something(), asker);
  const outcome = await perform(
    on.at.house,
    withdraw,
    { number: String(number) },
    { actor: asker.person },
  );
  expect(isRefusal(outcome)).toBe(false);
}

const asks = (asker: Officer) => askFor(on.at, on.hide.act, something(), asker);

const keyLettersTo = async ({ person }: Officer) =>
  (await postedTo(on.at.house, person.personId)).filter(({ subject }) => /for a key/.test(subject));

describe("asking and withdrawing", () => {
  it("ends at the rulebook's number for a day, and goes on when the day is over", async () => {
    for (let turn = 0; turn < 10; turn++) await aTurn(on.safety);
    const outcome = await asks(on.safety);
    expect(outcome).toMatchObject({ kind: "too-many" });
    on.at.clock.moveForward(24 * HOUR - 1);
    expect(await asks(on.safety)).toMatchObject({ kind: "too-many" });
    on.at.clock.moveForward(1);
    await aTurn(on.safety);
  });

  it("counts what was carried out too", async () => {
    for (let turn = 0; turn < 10; turn++) {
      await byRequest(on.at, on.hide.act, something(), [on.safety, on.facilitator]);
    }
    expect(await asks(on.safety)).toMatchObject({ kind: "too-many" });
  });

  it("counts what was asked for twelve hours ago, and waits still", async () => {
    for (let turn = 0; turn < 4; turn++) {
      await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    }
    on.at.clock.moveForward(12 * HOUR);
    for (let turn = 0; turn < 6; turn++) await aTurn(on.safety);
    expect(await asks(on.safety)).toMatchObject({ kind: "too-many" });
  });

  it("is each officer's own number", async () => {
    for (let turn = 0; turn < 10; turn++) await aTurn(on.safety);
    const other = await anOfficer(on.at, "safety-officer");
    expect(await asks(other)).toBeTypeOf("number");
  });

  it("is held where several are asked for at once", async () => {
    for (let turn = 0; turn < 9; turn++) await aTurn(on.safety);
    const all = await Promise.all([1, 2, 3, 4].map(() => asks(on.safety)));
    expect(all.filter((outcome) => typeof outcome === "number")).toHaveLength(1);
  });

  it("counts what was never signed too", async () => {
    for (let turn = 0; turn < 10; turn++) {
      const number = await asks(on.safety);
      await perform(on.at.house, withdraw, { number: String(number) }, { actor: on.safety.person });
    }
    const outcome = await asks(on.safety);
    expect(outcome).toMatchObject({ kind: "too-many" });
  });

  it("writes nobody a letter about what was taken back at once", async () => {
    for (let turn = 0; turn < 5; turn++) await aTurn(on.safety);
    await tellKeyHolders(on.at.house);
    expect(await keyLettersTo(on.facilitator)).toEqual([]);
  });
});

describe("what waits for a key", () => {
  it("comes in one letter, and the next comes an hour later", async () => {
    const ask = () => anOpenRequest(on.at, on.hide.act, something(), on.safety);
    const numbers = [await ask(), await ask(), await ask()];
    await tellKeyHolders(on.at.house);
    const [first, ...none] = await keyLettersTo(on.facilitator);
    expect(none).toEqual([]);
    for (const number of numbers) expect(first?.body).toContain(`/requests/${number}\n`);
    numbers.push(await ask());
    on.at.clock.moveForward(59 * 60_000);
    await tellKeyHolders(on.at.house);
    expect(await keyLettersTo(on.facilitator)).toHaveLength(1);
    on.at.clock.moveForward(60_001);
    await tellKeyHolders(on.at.house);
    await Promise.all([tellKeyHolders(on.at.house), tellKeyHolders(on.at.house)]);
    const letters = await keyLettersTo(on.facilitator);
    expect(letters).toHaveLength(2);
    expect(letters[1]?.body).toContain(`/requests/${numbers.at(-1)}`);
    expect(letters[1]?.body).not.toContain(`/requests/${numbers[0]}\n`);
  });
});
