import { describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import {
  inventCodes,
  inventKeys,
  inventTurn,
  inventVote,
} from "../ballots/sealed/between/invented.ts";
import { countSealed, moveSealed } from "../ballots/sealed/between/moving.ts";
import type { SealedBallotId } from "../ballots/sealed/sealed-ballot.ts";
import { findSealedBallot } from "../ballots/sealed/sealed-queries.ts";
import { castTogether } from "../ballots/sealed/what/casting/casting.ts";
import { readSetup } from "../ballots/sealed/what/setup.ts";
import type { Election } from "../elections/election.ts";
import { anElectionHouse } from "../elections/testing/an-election-house.ts";
import { challenge, listChallengesInState } from "../juries/door.ts";
import { jobs } from "../juries/jobs.ts";
import { listHolders } from "../offices/door.ts";
import { sealAll } from "../record/testing.ts";

const party = anElectionHouse();

const holdersOf = async (office: string) => {
  const all = await listHolders(party.db, party.at.clock.now());
  return all.filter((held) => held.office === office).map(({ personId }) => personId);
};

/** Holds the sealed ballot of an election: keys, codes, so many same votes, and the count. */
async function held({ sealedId }: Election, votes: number, ranks: readonly number[]) {
  const { house, clock } = party.at;
  const id = sealedId as SealedBallotId;
  const find = async () => {
    const found = await findSealedBallot(party.db, id);
    if (found === undefined) throw new Error("no sealed ballot");
    return found;
  };
  const moveTo = async (at: Date) => {
    clock.moveForward(Math.max(0, at.getTime() - clock.now().getTime()));
    await moveSealed(house);
  };
  const holders = await inventKeys(house, id);
  const codes = await inventCodes(house, id);
  const { election } = await readSetup(party.db, id);
  await moveTo((await find()).opensAt);
  for (const code of codes.slice(0, votes)) {
    const cast = await castTogether(house, id, inventVote(election, code, [ranks]).ballotText);
    if (isRefusal(cast)) throw new Error(cast.says);
  }
  await moveTo((await find()).closesAt);
  await countSealed(house);
  for (const stage of ["mixing", "decrypting"]) {
    for (const owner of [1, 2]) {
      if ((await find()).stage !== stage) continue;
      await inventTurn(house, id, holders, owner);
      await moveSealed(house);
    }
  }
  return find();
}

/** Ranks of the paper, on which this candidate alone is ranked; `undefined` is *Re-open nominations*. */
async function only(election: Election, chosen: number | undefined): Promise<readonly number[]> {
  const order = (await party.current(election)).paper?.order ?? [];
  return [...order, undefined].map((id) => (id === chosen ? 1 : 0));
}

describe("an election by sealed ballot", () => {
  it("fills a vacant office, three days after it was counted", async () => {
    const called = await party.called("trustee");
    const [ada, ben] = [await aMember(party.at.house), await aMember(party.at.house)] as [
      Person,
      Person,
    ];
    const first = await party.candidate(called, ada);
    await party.candidate(called, ben);
    const frozen = await party.frozen(called);
    const sealed = await held(frozen, 5, await only(frozen, first.id));
    expect(sealed.outcome).toMatchObject({ kind: "ranked" });
    expect((await party.current(called)).state).toBe("result");
    await party.stood(called);
    expect(await holdersOf("trustee")).toContain(ada.personId);
  });

  it("leaves the seat empty where Re-open nominations wins, and the clock calls again after its rest", async () => {
    const office = "safety-officer";
    // Nobody stood in the one before, while the first test went on.
    const again = await party.called(office);
    expect(again.terms.cause).toBe("again");
    const cy = await aMember(party.at.house);
    await party.candidate(again, cy);
    const frozen = await party.frozen(again);
    const sealed = await held(frozen, 5, await only(frozen, undefined));
    expect(sealed.outcome).toMatchObject({ kind: "ranked", elected: [], isReopened: true });
    const stood = await party.stood(again);
    expect(stood.ending).toBe("reopened");
    expect(await holdersOf(office)).toEqual([]);
    await party.tend();
    expect((await party.lastFor(office)).id).toBe(again.id);
    party.at.clock.moveForward(8 * 86_400_000);
    const third = await party.called(office);
    expect(third).toMatchObject({ state: "nominations", terms: { cause: "again" } });
  });
});

describe("a result that members challenge", () => {
  const joinedBy = async (challengeId: number) => {
    for (const member of party.members.slice(0, 5)) {
      const input = { id: String(challengeId), reason: "The count was not watched by anybody." };
      expect(await party.outcomeOf(challenge, input, member)).toBe("done");
    }
  };
  const challengesNow = async () => listChallengesInState(party.db, "open");

  it("gives nobody an office before a jury has judged it, and falls where none does", async () => {
    const called = await party.freshlyCalled("trustee");
    const who = await aMember(party.at.house);
    const nomination = await party.candidate(called, who);
    const counted = await party.counted(await party.frozen(called), [nomination]);
    const found = (await challengesNow()).find(({ electionId }) => electionId === called.id);
    expect(found?.closesAt).toEqual(counted.standsAt);
    await joinedBy(found?.id ?? 0);
    expect((await party.current(called)).isChallenged).toBe(true);
    const later = await party.stood(counted);
    expect(later.state).toBe("result");
    expect(await holdersOf("trustee")).not.toContain(who.personId);
    for (let week = 0; week < 8 && (await party.current(called)).state === "result"; week += 1) {
      await sealAll(party.at.house);
      for (const job of jobs) await job.run(party.at.house, new AbortController().signal);
      party.at.clock.moveForward(7 * 86_400_000);
    }
    expect(await party.current(called)).toMatchObject({ state: "ended", ending: "overturned" });
    expect(await holdersOf("trustee")).not.toContain(who.personId);
    const seen = await new Visitor(party.at).get(`/juries/${found?.id}`);
    expect(seen.page).toContain(`Election ${called.id}`);
  }, 120_000);
});
