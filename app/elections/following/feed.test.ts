import { describe, expect, it } from "vitest";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { anElectionHouse } from "../testing/an-election-house.ts";

const party = anElectionHouse();
const feed = async () => (await new Visitor(party.at).get("/elections.atom")).page;

describe("the feed of elections", () => {
  it("tells each step once it was taken, with every date of the timetable", async () => {
    const election = await party.freshlyCalled("safety-officer");
    const entry = (kind: string) => `/elections/${election.id}#${kind}</id>`;
    const called = await feed();
    expect(called).toContain(entry("called"));
    expect(called).not.toContain(entry("frozen"));
    expect(called).toContain("Nominations close:");
    expect(called).toContain("The ballot closes:");
    const nomination = await party.candidate(election, await aMember(party.at.house));
    const frozen = await party.frozen(election);
    expect(await feed()).toContain(entry("frozen"));
    const counted = await party.counted(frozen, [nomination]);
    expect(await feed()).toContain(entry("counted"));
    await party.stood(counted);
    const over = await feed();
    expect(over).toContain(entry("ended"));
    expect(over).toContain("Nominations reopen");
    const dates = (await new Visitor(party.at).get(`/elections/${election.id}/dates.ics`)).page;
    expect(dates).toContain(`UID:election-${election.id}-closes@`);
    expect(dates).toContain("DTSTART:20270329T190000Z");
    const all = (await new Visitor(party.at).get("/elections.ics")).page;
    expect(all).toMatch(/^BEGIN:VCALENDAR/);
    expect(all).not.toContain(`UID:election-${election.id}-closes@`);
    expect((await new Visitor(party.at).get("/elections")).page).toContain("/elections.atom");
  });
});
