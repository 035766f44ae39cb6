import { describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { postedTo } from "../../testing/letters.ts";
import {
  anOfficer,
  anOpenRequest,
  aPhoneOf,
  askFor,
  byRequest,
  type Officer,
  turnsKey,
} from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { hold } from "../holds/acts/hold.ts";
import { suspend } from "../membership/suspending/acts/suspend.ts";
import { grant } from "../offices/acts/grant.ts";
import { resign } from "../offices/acts/resign.ts";
import { type Office, officesOf } from "../offices/door.ts";
import { anIdea } from "../proposals/testing.ts";
import { open } from "../repairs/acts/open.ts";
import { withdraw } from "../requests/asking/acts/withdraw.ts";
import { findRequest } from "../requests/door.ts";
import { keepRequests } from "../requests/jobs.ts";

const at = aHouse();
const HOUR = 3_600_000;

const aFriend = async (): Promise<Officer> => {
  const person = await aMember(at.house, { belongsFor: 100 });
  return { person, phone: await aPhoneOf(at, person) };
};
const inputFor = ({ person }: Officer, office: Office) => ({
  person: person.personId,
  office,
  months: "3",
});

/** An office that nobody's key but the asker's fills: it waits, and nobody stops it. */
async function grantByWaiting(asker: Officer, friend: Officer, office: Office): Promise<void> {
  await anOpenRequest(at, grant, inputFor(friend, office), asker);
  at.clock.moveForward(72 * HOUR);
  await keepRequests(at.house);
  expect(await officesOf(at.house.database, friend.person.personId, at.clock.now())).toContain(
    office,
  );
}

const kindOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.kind : "done");
const stateOf = async (number: number) => (await findRequest(at.house.database, number))?.state;

describe("an office that one officer filled alone, by waiting", () => {
  it("turns no key for them, and none for anybody of their body", async () => {
    const ada = await anOfficer(at, "national-committee");
    const colleague = await anOfficer(at, "national-committee");
    const friend = await aFriend();
    await grantByWaiting(ada, friend, "trustee");
    for (const asker of [ada, colleague]) {
      const number = await anOpenRequest(at, open, {}, asker);
      expect(kindOf(await turnsKey(at, number, friend))).toBe("not-allowed");
      expect(await stateOf(number)).toBe("open");
      await perform(at.house, withdraw, { number: String(number) }, { actor: asker.person });
    }
  });

  it("asks for nothing for which they turn the key", async () => {
    const ada = await anOfficer(at, "national-committee");
    const friend = await aFriend();
    await grantByWaiting(ada, friend, "safety-officer");
    const eve = await aMember(at.house);
    const input = { person: eve.personId, days: "3", ground: "threats" };
    const number = await anOpenRequest(at, suspend, input, friend);
    expect(kindOf(await turnsKey(at, number, ada))).toBe("not-allowed");
    const trustee = await anOfficer(at, "trustee");
    expect(kindOf(await turnsKey(at, number, trustee))).toBe("done");
    expect(await stateOf(number)).toBe("done");
  });

  it("makes no chain of keys: whom the friend puts into an office turns none for the first", async () => {
    const ada = await anOfficer(at, "national-committee");
    const [friend, third] = [await aFriend(), await aFriend()];
    await grantByWaiting(ada, friend, "trustee");
    await grantByWaiting(friend, third, "safety-officer");
    const proposal = String(await anIdea(at.house, await aMember(at.house)));
    const number = await anOpenRequest(at, hold, { proposal, ground: "law" }, ada);
    expect(kindOf(await turnsKey(at, number, third))).toBe("not-allowed");
    const again = await anOpenRequest(at, grant, inputFor(await aFriend(), "treasurer"), friend);
    expect(kindOf(await turnsKey(at, again, third))).toBe("not-allowed");
  });

  it("makes no pair of friends who turn keys for each other", async () => {
    const ada = await anOfficer(at, "national-committee");
    const [one, other] = [await aFriend(), await aFriend()];
    await grantByWaiting(ada, one, "safety-officer");
    await grantByWaiting(ada, other, "trustee");
    const eve = await aMember(at.house);
    const number = await anOpenRequest(
      at,
      suspend,
      { person: eve.personId, days: "3", ground: "threats" },
      one,
    );
    expect(kindOf(await turnsKey(at, number, other))).toBe("not-allowed");
  });

  it("is not freed by its asker's resigning, nor by being laid down and filled again", async () => {
    const ada = await anOfficer(at, "national-committee");
    const colleague = await anOfficer(at, "national-committee");
    const friend = await aFriend();
    await grantByWaiting(ada, friend, "trustee");
    await perform(at.house, resign, { office: "trustee" }, { actor: friend.person });
    await grantByWaiting(ada, friend, "trustee");
    await perform(at.house, resign, { office: "national-committee" }, { actor: ada.person });
    const number = await anOpenRequest(at, open, {}, colleague);
    expect(kindOf(await turnsKey(at, number, friend))).toBe("not-allowed");
    await perform(at.house, withdraw, { number: String(number) }, { actor: colleague.person });
  });

  it("tells its holder of no request whose key they cannot turn", async () => {
    const ada = await anOfficer(at, "national-committee");
    const friend = await aFriend();
    await grantByWaiting(ada, friend, "trustee");
    const number = await anOpenRequest(at, open, {}, ada);
    await at.house.runDueJobs();
    const letters = await postedTo(at.house, friend.person.personId);
    expect(letters.filter(({ subject }) => /waits? for a key/.test(subject))).toEqual([]);
    await perform(at.house, withdraw, { number: String(number) }, { actor: ada.person });
  });
});

describe("an office that another body's key filled", () => {
  it("turns a key for whoever asked for it: two bodies have put it there", async () => {
    const [ada, safety] = [
      await anOfficer(at, "national-committee"),
      await anOfficer(at, "safety-officer"),
    ];
    const friend = await aFriend();
    await byRequest(at, grant, inputFor(friend, "trustee"), [ada, safety]);
    const number = await anOpenRequest(at, open, {}, ada);
    expect(kindOf(await turnsKey(at, number, friend))).toBe("done");
  });

  it("is for nobody who belongs for fewer days than the rulebook says", async () => {
    const ada = await anOfficer(at, "national-committee");
    for (const [belongsFor, kind] of [
      [0, "not-allowed"],
      [89, "not-allowed"],
      [90, "done"],
    ] as const) {
      const person = await aMember(at.house, { belongsFor });
      const input = { person: person.personId, office: "treasurer", months: "1" };
      expect(kindOf(await askFor(at, grant, input, ada)), `${belongsFor} days`).toBe(kind);
    }
  });
});
