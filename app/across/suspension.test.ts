import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { addDays } from "../../platform/time/days.ts";
import { aBusyParty, type BusyParty } from "../../testing/a-busy-party.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { Visitor } from "../../testing/visit.ts";
import { findBallot } from "../ballots/ballot-queries.ts";
import { closeDue } from "../ballots/jobs.ts";
import { aBallot } from "../ballots/testing/a-ballot.ts";
import { vote } from "../ballots/voting/acts/vote.ts";
import { findOwnLine } from "../ballots/voting/own-vote-queries.ts";
import { voteTogether } from "../ballots/voting/voting-together.ts";
import { suspend } from "../membership/suspending/acts/suspend.ts";
import { addSuspension } from "../membership/suspending/store.ts";
import { appoint } from "../offices/door.ts";

const at = aHouse();
const DAY = 86_400_000;
const choices = { proposal: "yes", "alternative-1": "no" };

let party: BusyParty;
beforeAll(async () => {
  party = await aBusyParty(at);
});

async function suspendNow({ personId }: Person): Promise<void> {
  const input = { person: personId, days: "7", ground: "threats" };
  const outcome = await perform(at.house, suspend, input, { actor: aRequestFor(suspend) });
  if (isRefusal(outcome)) throw new Error(outcome.says);
}

describe("an open tab of somebody who was suspended just now", () => {
  const TAKING_PART: readonly [path: string, form: Record<string, string>][] = [
    ["/discussions/1/comment", { text: "Still here" }],
    ["/discussions/1/argue", { camp: "for", claim: "Still here" }],
    ["/discussions/1/summarise", { text: "Still here" }],
    ["/discussions/1/take-side", { side: "for" }],
    ["/discussions/1/mark-strong", { argumentId: "1", isStrong: "yes" }],
    ["/discussions/1/call-fair", { summaryId: "1", isFair: "yes" }],
    ["/discussions/1/edit-comment", { commentId: "1", text: "Still here" }],
    ["/proposals/1/support", { version: "1" }],
    ["/proposals/1/withdraw-support", {}],
    ["/proposals/1/withdraw", {}],
    ["/proposals/1/publish", {}],
    ["/proposals/1/take-pen", {}],
    ["/proposals/1/adopt", {}],
    ["/hearings/1/write-case", { side: "for", body: "Still here" }],
    ["/hearings/1/offer-alternative", { title: "Still here", body: "Still here, and going on." }],
    ["/policy/1/call-review", {}],
    ["/decide/2/vote", { "vote-proposal": "yes", "vote-alternative-2": "no" }],
  ];

  it("can do nothing that takes part, and reads and keeps their rights", async () => {
    const [ada] = party.others as [Person];
    const tab = await new Visitor(at).signInAs(ada);
    expect((await tab.get("/proposals/1")).status).toBe(200);
    await suspendNow(ada);
    for (const [path, form] of TAKING_PART) {
      const { status, page } = await tab.post(path, form);
      expect([status, path]).toEqual([403, path]);
      expect(page, path).toContain("You are suspended");
    }
    for (const path of ["/", "/proposals/1/discussion", "/decide/1", "/me/details", "/me/leave"]) {
      expect([(await tab.get(path)).status, path]).toEqual([200, path]);
    }
    const me = await tab.get("/me");
    expect(me.page).toContain("You are suspended until");
    expect(me.page).toMatch(/href="\/requests\/\d+"/);
    const download = await tab.get("/me/download");
    expect(download.page).toContain('"ground": "threats"');
    const changed = { name: "Ada Other", postcode: "", about: "", isListed: "yes" };
    expect((await tab.fill("/me/details", changed)).leadsTo).toBe("/me");
  });

  it("reads on what members read, and looks nothing up that they could not before", async () => {
    const cy = party.others[5] as Person;
    const tab = await new Visitor(at).signInAs(cy);
    await suspendNow(cy);
    const forMembers = ["/party/people", `/party/people/${cy.personId}`, "/decide/1/lines"];
    for (const path of forMembers) {
      expect([(await tab.get(path)).status, path]).toEqual([200, path]);
    }
    expect((await tab.get("/party")).page).toContain('href="/party/people"');
    expect((await tab.get("/record")).page).toContain('name="officer"');
    for (const standing of ["supporter", "lapsed"] as const) {
      const other = await aMember(at.house, { standing });
      const theirs = await new Visitor(at).signInAs(other);
      await suspendNow(other);
      for (const path of forMembers) {
        expect([(await theirs.get(path)).status, path]).toEqual([403, path]);
      }
    }
  });

  it("an office sleeps with its holder", async () => {
    const ben = await aMember(at.house);
    const now = at.clock.now();
    const term = {
      beginsAt: now,
      endsAt: addDays(now, 100),
      heldBy: { kind: "election" } as const,
    };
    const office = "safety-officer" as const;
    await inTransaction(at.house, (tx) =>
      appoint(tx, at.house, { office, personId: ben.personId, ...term }, now),
    );
    const tab = await new Visitor(at).signInAs(ben);
    expect((await tab.get("/party/suspend")).status).toBe(200);
    await suspendNow(ben);
    expect((await tab.get("/party/suspend")).status).toBe(403);
    at.clock.moveForward(7 * DAY);
    expect((await tab.get("/party/suspend")).status).toBe(200);
  });
});

describe("a vote and a suspension", () => {
  const cast = async (actor: Person, ballotId: number) => {
    const input = { ballotId: String(ballotId), choices };
    const outcome = await perform(at.house, vote, input, { actor });
    return isRefusal(outcome) ? outcome.kind : "done";
  };

  it("what was cast before stays and counts; nothing is cast or changed meanwhile", async () => {
    const [ada, ben] = [await aMember(at.house), await aMember(at.house)];
    const id = await aBallot(at.house);
    expect(await cast(ada, id)).toBe("done");
    await suspendNow(ada);
    await suspendNow(ben);
    // The actor as they were when their request came in: the act looks again, within its transaction.
    expect(await cast(ada, id)).toBe("not-allowed");
    expect(await cast(ben, id)).toBe("not-allowed");
    const together = await voteTogether(
      at.house,
      { ballotId: String(id), choices },
      { actor: ben },
    );
    expect(isRefusal(together) && together.kind).toBe("not-allowed");
    expect((await findOwnLine(at.house.database, id, ada.personId))?.vote).toMatchObject({
      choices,
      changes: 0,
    });
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    expect((await findBallot(at.house.database, id))?.result?.voted).toBe(1);
  });

  it("that meet in the same moment: the vote waits for the suspension, and is refused", async () => {
    const ada = await aMember(at.house);
    const id = await aBallot(at.house);
    const now = at.clock.now();
    const term = { days: 7, beginsAt: now, endsAt: addDays(now, 7) };
    let casting: Promise<string> = Promise.resolve("");
    await inTransaction(at.house, async (tx) => {
      const ground = "threats" as const;
      await addSuspension(tx, { personId: ada.personId, request: 1, ground, ...term });
      casting = cast(ada, id);
      await new Promise((resolve) => setTimeout(resolve, 150));
    });
    expect(await casting).toBe("not-allowed");
    expect((await findOwnLine(at.house.database, id, ada.personId))?.vote).toBeUndefined();
  });
});
