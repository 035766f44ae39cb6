import { describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { becomeOne } from "../../testing/two-accounts.ts";
import type { Challenge, Seat } from "./challenge.ts";
import { countVotes } from "./seats/queries.ts";
import { aJuryHouse } from "./testing/a-jury-house.ts";

const party = aJuryHouse();

const votesOf = ({ id }: Challenge) => countVotes(party.at.house.database, id);
const holdersOf = async (challenge: Challenge) =>
  (await party.taken(challenge)).map(({ personId }) => personId);

async function unite(kept: Person, other: Person): Promise<void> {
  await becomeOne(party.at.house, { kept, other });
  party.members = party.members.filter((member) => member !== other);
}

/** Two of a jury that sits, each on a seat of their own. */
async function twoOnAJury(): Promise<{ challenge: Challenge; kept: Person; other: Person }> {
  const challenge = await party.sitting();
  const [first, second] = (await party.taken(challenge)) as [Seat, Seat];
  return { challenge, kept: party.whoOn(first), other: party.whoOn(second) };
}

describe("two accounts that become one", () => {
  it("are one challenger while members can join", async () => {
    const { id, requestId } = await party.ran();
    const [kept, other] = party.members.slice(10, 12) as [Person, Person];
    for (const member of [kept, other]) expect(await party.joinAs(id, member)).toBe("done");
    await unite(kept, other);
    expect((await party.current(requestId)).joined).toBe(1);
    expect(await party.joinAs(id, kept)).toBe("conflict");
  });

  it("have one vote on a jury on which both voted, and the other seat is called anew", async () => {
    const { challenge, kept, other } = await twoOnAJury();
    await party.voteAs(challenge, kept, "uphold");
    await party.voteAs(challenge, other, "overturn");
    const seats = (await party.taken(challenge)).length;
    await unite(kept, other);
    expect(await votesOf(challenge)).toEqual({ uphold: 1, overturn: 0 });
    await party.tend();
    expect(await party.taken(challenge)).toHaveLength(seats);
  });

  it("have voted on a jury where the other account has, and do not vote again", async () => {
    const { challenge, kept, other } = await twoOnAJury();
    await party.voteAs(challenge, other, "overturn");
    await unite(kept, other);
    expect(await party.voteAs(challenge, kept, "uphold")).toBe("conflict");
    await party.tend();
    expect(await votesOf(challenge)).toEqual({ uphold: 0, overturn: 1 });
    const holders = await holdersOf(challenge);
    expect(holders.filter((id) => id === kept.personId)).toHaveLength(1);
  });

  it("are not called to a jury on which the other account has voted", async () => {
    const challenge = await party.sitting();
    const [seat] = (await party.taken(challenge)) as [Seat];
    const other = party.whoOn(seat);
    const seated = new Set(await holdersOf(challenge));
    const kept = party.members.slice(5).find(({ personId }) => !seated.has(personId)) as Person;
    await party.voteAs(challenge, other, "overturn");
    await unite(kept, other);
    for (const next of await party.taken(challenge)) {
      if (next.state !== "voted") await party.declineAs(challenge, party.whoOn(next));
    }
    expect(await party.voteAs(challenge, kept, "uphold")).toBe("conflict");
    expect(await votesOf(challenge)).toEqual({ uphold: 0, overturn: 1 });
  });
});
