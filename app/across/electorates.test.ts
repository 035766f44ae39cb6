import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { Room } from "../../platform/room.ts";
import { postedTo } from "../../testing/letters.ts";
import { passDays } from "../../testing/pass-days.ts";
import { findSealedBallot, type SealedBallotId } from "../ballots/door.ts";
import { listOnRoll } from "../ballots/sealed/who/sealed-letters.ts";
import { prepareTerms, saveCall } from "../elections/calling/call-it.ts";
import { listOwnDates } from "../elections/following/calendar.ts";
import { tendElections } from "../elections/jobs.ts";
import { findElection } from "../elections/queries.ts";
import { anElectionHouse } from "../elections/testing/an-election-house.ts";
import { viewFor } from "../elections/view.ts";
import { sealAll } from "../record/testing.ts";
import { electorateIn } from "../wiring/electorates.ts";
import { ROOMS } from "../wiring/rooms.ts";

describe("an electorate that a room offers", () => {
  const party = anElectionHouse();

  /** The party with one more room, high above elections, that knows who is a delegate. */
  function withConference(): { readonly house: House; readonly delegates: readonly string[] } {
    const delegates = party.members.slice(0, 7).map(({ personId }) => personId);
    const conference: Room = {
      name: "conference",
      electorateOf: (name) =>
        name === "delegates:3"
          ? {
              name,
              says: () => "The delegates of the third conference",
              list: async () => delegates,
              includes: async (_, personId) => delegates.includes(personId),
            }
          : undefined,
    };
    const house: House = {
      ...party.at.house,
      electorateOf: (name) => electorateIn([...ROOMS, conference], name),
    };
    return { house, delegates };
  }

  it("is told of the election, has it in its calendar, and is its frozen roll", async () => {
    const { house, delegates } = withConference();
    const called = await inTransaction(house, async (tx, now) => {
      const calling = { to: { kind: "approved" }, cause: "request", seats: 1 } as const;
      const terms = await prepareTerms(tx, { ...calling, electorate: "delegates:3" }, now);
      await saveCall(tx, house, terms);
      return terms;
    });
    const find = async () => {
      const found = await findElection(party.db, called.election);
      if (found === undefined) throw new Error("no election");
      return found;
    };
    expect((await find()).terms.electorate).toBe("delegates:3");
    const [inside, outside] = [party.members[0], party.members[10]];
    if (inside === undefined || outside === undefined) throw new Error("too few members");
    expect(await postedTo(house, inside.personId)).toHaveLength(1);
    expect(await postedTo(house, outside.personId)).toHaveLength(0);
    const datesOf = ({ personId }: typeof inside) =>
      listOwnDates({
        ...{ db: party.db, personId, now: house.clock.now(), url: house.url },
        electorateOf: house.electorateOf,
      });
    expect((await datesOf(inside)).length).toBeGreaterThan(0);
    expect(await datesOf(outside)).toEqual([]);
    expect((await viewFor(house, await find(), outside)).electorate).toMatch(/^The delegates/);

    await party.candidate(await find(), outside);
    passDays(party.at.clock, 14);
    await tendElections(house);
    await sealAll(party.at.house);
    await tendElections(house);
    const { sealedId } = await find();
    const id = sealedId as SealedBallotId;
    expect((await findSealedBallot(party.db, id))?.rollSize).toBe(delegates.length);
    const roll = await inTransaction(house, (tx) => listOnRoll(tx, id));
    expect(roll.toSorted()).toEqual(delegates.toSorted());
  }, 120_000);

  it("has to be offered by somebody: nobody votes in one that no room knows", async () => {
    const outcome = inTransaction(party.at.house, async (tx, now) => {
      const calling = { to: { kind: "approved" }, cause: "request", seats: 1 } as const;
      const terms = await prepareTerms(tx, { ...calling, electorate: "delegates:3" }, now);
      await saveCall(tx, party.at.house, terms);
    });
    await expect(outcome).rejects.toThrow("nobody offers the electorate delegates:3");
  });
});
