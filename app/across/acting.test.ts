import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { defineAct, inTransaction, perform } from "../../platform/act.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { anOfficer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { mayInGoodStanding } from "../membership/door.ts";
import { exportRoll } from "../membership/exporting/acts/export-roll.ts";
import { fetchRoll } from "../membership/exporting/acts/fetch-roll.ts";
import { saveDetails } from "../membership/standing/store.ts";
import { addSuspension } from "../membership/suspending/store.ts";
import { resign } from "../offices/acts/resign.ts";
import { listWrittenBy } from "../proposals/reading/list-queries.ts";
import { aText } from "../proposals/testing.ts";
import { saveDraft } from "../proposals/writing/acts/save-draft.ts";

const at = aHouse();

const draft = aText("Buses that wait");

const suspension = (now: Date) =>
  ({ request: 1, ground: "threats", days: 7, beginsAt: now, endsAt: addDays(now, 7) }) as const;

describe("somebody who was let in as a member, and is none any more when the act begins", () => {
  it("does nothing any more once they are erased", async () => {
    const actor = await aMember(at.house);
    await inTransaction(at.house, (tx) => at.house.forget(tx, actor.personId, at.clock.now()));
    const outcome = await perform(at.house, saveDraft, draft, { actor });
    expect(outcome).toMatchObject({ kind: "not-signed-in" });
    expect(await listWrittenBy(at.house.database, actor.personId)).toEqual([]);
  });

  it("takes no part once they are suspended, and is told so", async () => {
    const actor = await aMember(at.house);
    const { personId } = actor;
    await inTransaction(at.house, (tx) =>
      addSuspension(tx, { ...suspension(at.clock.now()), personId }),
    );
    const outcome = await perform(at.house, saveDraft, draft, { actor });
    expect(outcome).toMatchObject({
      kind: "not-allowed",
      says: expect.stringMatching(/suspended/),
    });
  });
});

it("whoever was let in as an officer acts in no office that has ended since", async () => {
  const { person: actor } = await anOfficer(at, "trustee");
  const asked = aRequestFor(exportRoll, { askedBy: actor.personId });
  await perform(at.house, exportRoll, { whom: "members", holds: "letters" }, { actor: asked });
  await perform(at.house, resign, { office: "trustee" }, { actor });
  const request = String(asked.requestId);
  const outcome = await perform(at.house, fetchRoll, { request }, { actor });
  expect(outcome).toMatchObject({ kind: "not-allowed" });
});

it("who leaves or is suspended while they act, is so when the act is over, and not before", async () => {
  const actor = await aMember(at.house);
  const { personId } = actor;
  const order: string[] = [];
  let goOn: () => void = () => {};
  const begun = Promise.withResolvers<void>();
  const slow = defineAct({
    name: "test.slow",
    input: v.object({}),
    may: mayInGoodStanding,
    facts: async () => {
      begun.resolve();
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return {};
    },
    decide: () => ({ name: "Slow", postcode: undefined, about: undefined, isListed: false }),
    save: async (tx, details) => {
      await saveDetails(tx, personId, details);
      order.push("acted");
    },
  });
  const acting = perform(at.house, slow, {}, { actor });
  await begun.promise;
  const suspending = inTransaction(at.house, (tx) =>
    addSuspension(tx, { ...suspension(at.clock.now()), personId }),
  ).then(() => order.push("suspended"));
  await new Promise((resolve) => setTimeout(resolve, 200));
  goOn();
  await Promise.all([acting, suspending]);
  expect(order).toEqual(["acted", "suspended"]);
});
