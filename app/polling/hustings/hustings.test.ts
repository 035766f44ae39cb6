import { describe, expect, it } from "vitest";
import type { Person } from "../../../platform/actor.ts";
import { addDays, dayOf } from "../../../platform/time/days.ts";
import { postedTo } from "../../../testing/letters.ts";
import { takeOffice } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { anElectionHouse } from "../../elections/testing/an-election-house.ts";
import { listLines } from "../../record/door.ts";
import { hustingsMeetingPath } from "../addresses.ts";
import { setHustings } from "./acts/set-hustings.ts";
import { isDay, isLink, isTime, momentOf } from "./hustings.ts";

const party = anElectionHouse();
const { at } = party;

describe("hustings", () => {
  it("are set by an officer who does not stand, days before; candidates hear of it, and notes are taken together", async () => {
    const election = await party.freshlyCalled("trustee");
    const ann = await aMember(at.house);
    await party.candidate(election, ann);
    const page = hustingsMeetingPath(election.id);
    expect((await new Visitor(at).get(page)).status).toBe(404);
    const frozen = await party.frozen(election);
    const officer: Person = { ...(await aMember(at.house)), offices: ["treasurer"] };
    await takeOffice(at, officer, "treasurer");
    await takeOffice(at, ann, "facilitator");
    const id = String(frozen.id);
    const day = dayOf(addDays(at.clock.now(), 3));
    const link = "https://meet.example.org/hustings?room=1";
    const set = (more: object, who: Person = officer) =>
      party.outcomeOf(setHustings, { id, day, time: "19:30", link, ...more }, who);
    expect(await set({}, party.members[0] as Person)).toBe("polling.refuse.onlyOfficers");
    expect(await set({}, { ...ann, offices: ["facilitator"] })).toBe("polling.refuse.ownElection");
    expect(await set({ day: dayOf(at.clock.now()) })).toBe("polling.refuse.tooSoon");
    expect(await set({ day: dayOf(addDays(frozen.closesAt, 1)) })).toBe("polling.refuse.afterVote");
    expect(await set({ link: "javascript:alert(1)" })).toMatch(/malformed/);
    expect(await set({})).toBe("done");
    expect((await postedTo(at.house, ann.personId)).at(-1)?.subject).toMatch(/^When the hustings/);
    const visitor = await new Visitor(at).signInAs(party.members[1] as Person);
    const shown = (await visitor.get(page)).page;
    expect(shown).toContain("meet.example.org");
    expect(shown).toContain("Write down together what was said");
    expect((await visitor.get(`/elections/${id}`)).page).toContain(page);
    const { lines } = await listLines(party.db, { subject: page });
    expect(JSON.stringify(lines)).not.toContain("meet.example.org");
    expect(lines.map(({ act }) => act)).toContain("polling.set-hustings");
    // The day before they stay where they are.
    at.clock.moveForward(2.5 * 86_400_000);
    expect(await set({ day: dayOf(addDays(at.clock.now(), 3)) })).toBe("polling.refuse.tooLate");
  });

  it("take any https address and nothing else, and the hour of UK clocks", () => {
    const right = ["https://meet.example.org/a", "https://x.co.uk:8443/?q=1#r"];
    const wrong = [
      "http://a.org",
      "javascript:alert(1)",
      "https://a:b@c.org",
      "https://localhost",
      "a",
    ];
    expect(right.filter(isLink)).toEqual(right);
    expect(wrong.filter(isLink)).toEqual([]);
    expect([isDay("2027-02-29"), isDay("2028-02-29"), isDay("1-1-1"), isTime("24:00")]).toEqual([
      ...[false, true, false, false],
    ]);
    expect(momentOf("2027-07-01", "19:30").toISOString()).toBe("2027-07-01T18:30:00.000Z");
    expect(momentOf("2027-01-01", "19:30").toISOString()).toBe("2027-01-01T19:30:00.000Z");
  });
});
