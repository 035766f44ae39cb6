import { countBallots, isRefusal, readBlt } from "@breakthrough/tally";
import { describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import { type Person, theClock } from "../../platform/actor.ts";
import { isRefusal as isNo } from "../../platform/refusal.ts";
import { aMember } from "../../testing/people.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { Visitor } from "../../testing/visit.ts";
import type { SealedOpened } from "../ballots/door.ts";
import { countSealed, findSealedBallot, moveSealed, type SealedBallotId } from "../ballots/door.ts";
import { aPreparedSealedBallot } from "../ballots/sealed/testing/a-sealed-ballot.ts";
import { leave } from "../membership/joining/acts/leave.ts";
import { suspend } from "../membership/suspending/acts/suspend.ts";
import { listHolders } from "../offices/door.ts";
import { listLines } from "../record/door.ts";
import { DEFAULT_CONSTITUTION, setConstitution } from "../rulebook/door.ts";
import { electionPath } from "./addresses.ts";
import { call } from "./calling/acts/call.ts";
import type { Election } from "./election.ts";
import { nominate } from "./nominating/acts/nominate.ts";
import { write } from "./nominating/acts/write.ts";
import { listUnderWay } from "./queries.ts";
import { anElectionHouse } from "./testing/an-election-house.ts";

const texts = { statement: "I keep the books.", interests: "None.", memberships: "None." };

describe("a nominee who leaves, dies or is suspended, at each step", () => {
  const party = anElectionHouse();
  const { at } = party;

  const ways = {
    leaves: async (who: Person) => {
      expect(await party.outcomeOf(leave, { reason: "", after: "supporter" }, who)).toBe("done");
    },
    dies: (who: Person) =>
      inTransaction(at.house, (tx, now) => at.house.forget(tx, who.personId, now)),
    isSuspended: async (who: Person) => {
      const input = { person: who.personId, days: "14", ground: "threats" };
      const outcome = await perform(at.house, suspend, input, { actor: aRequestFor(suspend) });
      if (isNo(outcome)) throw new Error(outcome.says);
    },
  };
  const three = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.keys(ways).map(async (way) => [way, await aMember(at.house)] as const),
      ),
    ) as Record<keyof typeof ways, Person>;
  const goEachWay = async (people: Record<keyof typeof ways, Person>) => {
    for (const way of Object.keys(ways) as (keyof typeof ways)[]) await ways[way](people[way]);
  };

  it("stands no more before the papers, stays on them, and takes no seat but where only suspended", async () => {
    const election = await party.freshlyCalled("national-committee");
    const id = String(election.id);
    const [offered, writing, standing] = [await three(), await three(), await three()];
    const [papers, ballot, result] = [await three(), await three(), await three()];
    const [namer] = party.members as [Person];
    for (const { personId } of Object.values(offered)) {
      expect(await party.outcomeOf(nominate, { id, person: personId }, namer)).toBe("done");
    }
    for (const who of Object.values(writing)) {
      expect(await party.outcomeOf(write, { id, ...texts, groupsSaid: "yes" }, who)).toBe("done");
    }
    for (const people of [standing, papers, ballot, result]) {
      for (const who of Object.values(people)) await party.candidate(election, who);
    }
    for (const people of [offered, writing, standing]) await goEachWay(people);
    // Suspended: they write nothing more, and what they handed in stands.
    expect(await party.outcomeOf(write, { id, ...texts }, standing.isSuspended)).not.toBe("done");
    const frozen = await party.frozen(election);
    const onPaper = new Set(frozen.paper?.order);
    const ownOf = (who: Person) => party.ownOf(frozen, who);
    expect(onPaper).toContain((await ownOf(standing.isSuspended)).id);
    expect(onPaper.size).toBe(10);
    const asPapers = await Promise.all(Object.values(papers).map(ownOf));
    const asBallot = await Promise.all(Object.values(ballot).map(ownOf));
    await goEachWay(papers);
    const opened: SealedOpened = {
      ...{ name: "ballots.sealed-opened", sealedId: frozen.sealedId as SealedBallotId, title: "" },
      ...{
        path: electionPath(frozen.id),
        ofBranch: undefined,
        closesAt: frozen.closesAt,
        voters: [],
      },
    };
    await inTransaction(at.house, (tx) => at.house.announce(tx, opened));
    await goEachWay(ballot);
    const both = [...asPapers, ...asBallot].slice(0, frozen.terms.seats);
    const counted = await party.counted(await party.current(frozen), both);
    await goEachWay(result);
    const stood = await party.stood(counted);
    expect(stood.ending).toBe("reopened");
    const holders = (await listHolders(party.db, at.clock.now())).filter(
      ({ office }) => office === "national-committee",
    );
    expect(holders.map(({ personId }) => personId).toSorted()).toEqual(
      [papers.isSuspended, ballot.isSuspended].map(({ personId }) => personId).toSorted(),
    );
    const page = await new Visitor(at).get(electionPath(frozen.id));
    expect([page.status, page.page.includes("A former member")]).toEqual([200, true]);
  }, 120_000);
});

describe("a tie for the last seat", () => {
  const party = anElectionHouse();

  it("is decided by a lot from the public file, and without a lot by nobody", async () => {
    const election = await party.freshlyCalled("trustee");
    const people = [];
    for (const name of ["Ann One", "Bob Two", "Cat Three", "Dan Four"]) {
      people.push(await aMember(party.at.house, { name }));
    }
    for (const who of people) await party.candidate(election, who);
    const frozen = await party.frozen(election);
    const own = await Promise.all(people.map((who) => party.ownOf(frozen, who)));
    // Three seats; the last two have as many votes as each other at every stage.
    const rankings = own.flatMap((one, index) => [...Array(index < 2 ? 5 : 3)].map(() => [one]));
    const counted = await party.voted(frozen, rankings);
    expect(counted.result?.elected).toHaveLength(3);
    const ballot = await findSealedBallot(party.db, counted.sealedId as SealedBallotId);
    const outcome = ballot?.outcome?.kind === "ranked" ? ballot.outcome : undefined;
    expect(outcome?.count?.lots.length).toBeGreaterThan(0);
    const file = (await new Visitor(party.at).get(`/sealed/${counted.sealedId}/rankings.blt`)).page;
    const papers = readBlt(new TextEncoder().encode(file));
    if (isRefusal(papers)) throw new Error(papers.sentence);
    const seed = outcome?.lotSeed ?? "";
    const again = countBallots(papers, "scottish-stv", { seed });
    expect(isRefusal(again) ? [] : again.winners).toEqual(outcome?.count?.winners);
    expect(isRefusal(countBallots(papers, "scottish-stv"))).toBe(true);
  }, 120_000);
});

describe("an election that is called twice, and an office that ends while its election runs", () => {
  const party = anElectionHouse();
  const { at } = party;

  async function withoutOffice(work: () => Promise<unknown>): Promise<void> {
    const offices = DEFAULT_CONSTITUTION.offices.map((office) =>
      office.id === "safety-officer" ? { ...office, isEnded: true as const } : office,
    );
    const set = (constitution: typeof DEFAULT_CONSTITUTION) =>
      inTransaction(at.house, (tx, now) =>
        setConstitution(tx, { constitution, setBy: "a test" }, now),
      );
    await set({ ...DEFAULT_CONSTITUTION, offices });
    await at.house.underConstitution(party.db, work);
    await set(DEFAULT_CONSTITUTION);
  }

  it("of many at once one calls it, and all others are told", async () => {
    const all = await Promise.all(
      [...Array(5)].map(() => party.outcomeOf(call, { office: "trustee" }, theClock)),
    );
    expect(all.toSorted()).toEqual(["done", ...Array(4).fill("elections.refuse.notDue")]);
    const called = (await listUnderWay(party.db)).filter(
      ({ terms }) => terms.to.kind === "office" && terms.to.office === "trustee",
    );
    expect(called).toHaveLength(1);
  }, 120_000);

  it.each(["papers", "result"] as const)(
    "at the step %s ends it, and nobody takes office",
    async (step) => {
      const election = await party.freshlyCalled("safety-officer");
      const nomination = await party.candidate(election, await aMember(at.house));
      const frozen = await party.frozen(election);
      const stood: Election =
        step === "papers" ? frozen : await party.counted(frozen, [nomination]);
      expect(stood.state).toBe(step);
      await withoutOffice(() => party.tend());
      expect(await party.current(frozen)).toMatchObject({ state: "ended", ending: "ended-office" });
      // A count that comes later finds nothing to fill.
      await party.counted(frozen, [nomination]);
      expect((await party.current(frozen)).ending).toBe("ended-office");
      const holders = await listHolders(party.db, at.clock.now());
      expect(holders.filter(({ office }) => office === "safety-officer")).toEqual([]);
    },
  );

  it.each(["keys", "open", "mixing"] as const)(
    "at the stage %s of its sealed ballot ends that too: nobody votes on nothing, and nothing is opened",
    async (stage) => {
      const election = await party.freshlyCalled("safety-officer");
      const nomination = await party.candidate(election, await aMember(at.house));
      const frozen = await party.frozen(election);
      const id = frozen.sealedId as SealedBallotId;
      const find = async () => findSealedBallot(party.db, id);
      const voteNow =
        stage === "keys" ? undefined : await aPreparedSealedBallot(at.house, at.clock, id);
      const first = [(await find())?.question].flatMap((asked) =>
        asked?.kind === "ranked" ? asked.candidates : [],
      );
      const ranking = first.map(({ id: option }) => (option === `n${nomination.id}` ? 1 : 0));
      await voteNow?.open();
      await voteNow?.cast(0, [ranking]);
      if (stage === "mixing") {
        at.clock.moveForward(frozen.closesAt.getTime() - at.clock.now().getTime() + 86_400_000);
        await moveSealed(at.house);
        await countSealed(at.house);
      }
      expect((await find())?.stage).toBe(stage);
      await withoutOffice(() => party.tend());
      expect(await party.current(frozen)).toMatchObject({ state: "ended", ending: "ended-office" });
      expect(await find()).toMatchObject({
        stage: "void",
        outcome: { kind: "void", why: "nothing-to-fill" },
      });
      if (voteNow !== undefined) await expect(voteNow.cast(1, [ranking])).rejects.toThrow();
      await moveSealed(at.house);
      expect((await find())?.stage).toBe("void");
      const { page } = await new Visitor(at).get(`/sealed/${id}`);
      expect(page).toContain("there is nothing to vote on");
      const { lines } = await listLines(party.db, { subject: `/sealed/${id}` });
      expect(lines[0]?.act).toBe("ballots.void-sealed");
    },
    120_000,
  );
});
