import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import {
  anOfficer,
  anOpenRequest,
  type Officer,
  signatureFor,
  turnsKey,
} from "../../../testing/officers.ts";
import { leave } from "../../membership/joining/acts/leave.ts";
import { resign as resignAct } from "../../offices/acts/resign.ts";
import { setRule } from "../../rulebook/door.ts";
import { hashOfChange } from "../asking/change.ts";
import { keepRequests } from "../jobs.ts";
import { approve } from "../keys/acts/approve.ts";
import { findRequest } from "../queries.ts";
import { aStage, asOwner, kindOf, something } from "../testing/a-stage.ts";

const on = aStage();

const resign = async ({ person }: Officer) => {
  for (const office of person.offices) {
    const outcome = await perform(on.at.house, resignAct, { office }, { actor: person });
    if (isRefusal(outcome)) throw new Error(outcome.says);
  }
};

const setKeys = (number: number) =>
  inTransaction(on.at.house, (tx) =>
    setRule(tx, { name: "secondKeys", number, setBy: "a test" }, on.at.clock.now()),
  );

describe("when it should run", () => {
  it("the asker must still hold their office", async () => {
    const asker = await anOfficer(on.at, "safety-officer");
    const number = await anOpenRequest(on.at, on.hide.act, something(), asker);
    await resign(asker);
    expect(kindOf(await turnsKey(on.at, number, on.facilitator))).toBe("done");
    expect(await on.stateOf(number)).toBe("refused");
    expect(await on.stepsOf(number)).toEqual(["ask", "approve", "refuse"]);
    expect(on.hide.done).toEqual([]);
  });

  it("whoever turned a key must still hold theirs: two keys needed, the first holder gone", async () => {
    await setKeys(2);
    const first = await anOfficer(on.at, "facilitator");
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    const other = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    await setKeys(1);
    expect(kindOf(await turnsKey(on.at, number, first))).toBe("done");
    expect(await on.stateOf(number)).toBe("open");
    await resign(first);
    expect(kindOf(await turnsKey(on.at, number, on.committee))).toBe("done");
    expect(await on.stateOf(number)).toBe("refused");
    expect((await findRequest(on.at.house.database, number))?.outcome).toContain("Facilitator");
    await turnsKey(on.at, other, on.facilitator);
    await turnsKey(on.at, other, on.committee);
    expect(await on.stateOf(other)).toBe("done");
  });

  it("an officer whose membership has ended since has no key", async () => {
    const asker = await anOfficer(on.at, "safety-officer");
    const number = await anOpenRequest(on.at, on.hide.act, something(), asker);
    const leaving = { after: "supporter" };
    await perform(on.at.house, leave, leaving, { actor: asker.person });
    await turnsKey(on.at, number, on.facilitator);
    expect(await on.stateOf(number)).toBe("refused");
    expect(on.hide.done).toEqual([]);
  });

  it.each([
    ["the input", 'input = \'{"what":"Something else"}\''],
    ["the words", "says = 'Something harmless.'"],
    ["the reason", "why = 'No reason at all.'"],
    ["the waiting", "delay_hours = 0"],
    ["the power", "power = 'mail-to-all'"],
    ["the hash as well", `input = '{"what":"Other"}', change_hash = repeat('0', 64)`],
  ])(
    "%s changed in the database is found, nothing is done, and the record says so",
    async (_, set) => {
      const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
      const hash = (await findRequest(on.at.house.database, number))?.changeHash;
      const key = await signatureFor(on.at, on.facilitator, number);
      await sql
        .raw(`update requests.request set ${set} where number = ${number}`)
        .execute(on.at.house.database);
      const outcome = await perform(on.at.house, approve, key, { actor: on.facilitator.person });
      expect(on.hide.done).toEqual([]);
      if (isRefusal(outcome)) {
        // The key's passkey had signed another hash than now stands there: refused before it counts.
        expect((await findRequest(on.at.house.database, number))?.changeHash).not.toBe(hash);
        return;
      }
      expect(await on.stateOf(number)).toBe("refused");
      expect((await on.stepsOf(number)).at(-1)).toBe("refuse");
    },
  );

  it("a key that was struck off in the database is missing all the same", async () => {
    await setKeys(2);
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    await setKeys(1);
    await sql`update requests.request set keys_needed = 1 where number = ${number}`.execute(
      on.at.house.database,
    );
    await turnsKey(on.at, number, on.facilitator);
    expect(await on.stateOf(number)).toBe("refused");
    expect(on.hide.done).toEqual([]);
  });

  it("a moment to run at that was set in the database is no second key", async () => {
    const taken = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    const waiting = await anOpenRequest(on.at, on.grant.act, something(), on.committee);
    const now = on.at.clock.now().toISOString();
    await sql`update requests.request set runs_at = ${now} where number in (${taken}, ${waiting})`.execute(
      on.at.house.database,
    );
    await keepRequests(on.at.house);
    expect(on.hide.done).toEqual([]);
    expect(on.grant.done).toEqual([]);
    for (const number of [taken, waiting]) {
      expect(await on.outcomeOf(number)).toBe("A key is missing.");
    }
  });

  it("nobody who signed it is among those whom it touches by then", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    on.hide.touches = [on.safety.person.personId];
    await turnsKey(on.at, number, on.facilitator);
    expect(await on.stateOf(number)).toBe("refused");
    expect(on.hide.done).toEqual([]);
  });

  it("a change that was forged with its hash, and with keys that were copied, is found by the passkey's answer", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    const request = await findRequest(on.at.house.database, number);
    if (request === undefined) throw new Error("no request");
    const forged = hashOfChange({ ...request, why: "Forged, with its hash." });
    await sql`update requests.request set why = 'Forged, with its hash.', change_hash = ${forged}
      where number = ${number}`.execute(on.at.house.database);
    await asOwner(
      on.at,
      "alter table requests.signature disable trigger user",
      `update requests.signature set change_hash = '${forged}' where request_number = ${number}`,
      "alter table requests.signature enable trigger user",
    );
    await turnsKey(on.at, number, on.facilitator);
    expect(await on.stateOf(number)).toBe("refused");
    expect(on.hide.done).toEqual([]);
  });

  it("it must do now what was signed then, to the letter", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    on.hide.state = "and a little more";
    await turnsKey(on.at, number, on.facilitator);
    expect(await on.stateOf(number)).toBe("refused");
    expect((await findRequest(on.at.house.database, number))?.outcome).toContain("a little more");
    expect(on.hide.done).toEqual([]);
  });

  it.each(["refuses", "refuses when it saves"] as const)(
    "an act that %s leaves nothing behind but the line that says so",
    async (trouble) => {
      const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
      on.hide.trouble = trouble;
      await turnsKey(on.at, number, on.facilitator);
      expect(await on.stateOf(number)).toBe("refused");
      expect(await on.stepsOf(number)).toEqual(["ask", "approve", "refuse"]);
      expect(on.hide.done).toEqual([]);
    },
  );

  it("a guard that breaks is a no: nothing is done, and no key counts", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    on.hide.trouble = "throws";
    await expect(turnsKey(on.at, number, on.facilitator)).rejects.toThrow("a guard that breaks");
    expect(await on.stateOf(number)).toBe("open");
    expect(await on.stepsOf(number)).toEqual(["ask"]);
    expect(on.hide.done).toEqual([]);
  });
});
