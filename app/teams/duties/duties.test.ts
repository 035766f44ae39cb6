import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { anOfficer } from "../../../testing/officers.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { Visitor } from "../../../testing/visit.ts";
import { dutiesPath } from "../addresses.ts";
import { leave } from "../joining/acts/leave.ts";
import { aTeamHouse } from "../testing/a-team-house.ts";
import { giveDuty } from "./acts/give-duty.ts";
import { findOnDuty, isOnDuty, listPeopleOnDuty } from "./duty-store.ts";

const { at, aTeam, done, linesOn } = aTeamHouse();
let team: Awaited<ReturnType<typeof aTeam>>;
beforeAll(async () => {
  team = await aTeam("Answers", { joining: "asked" });
});

const gives = async (id: string) => {
  const actor = aRequestFor(giveDuty);
  const outcome = await perform(at.house, giveDuty, { duty: "contact", team: id }, { actor });
  return isRefusal(outcome) ? outcome.code : "done";
};

describe("a duty of the whole party", () => {
  it("is one running team's, by two keys, and stands in the record", async () => {
    const [first] = team.founders;
    expect(await gives("99")).toBe("teams.team.unknown");
    expect(await gives(team.id)).toBe("done");
    expect(await isOnDuty(at.house.database, "contact", first.personId)).toBe(true);
    expect(await isOnDuty(at.house.database, "press", first.personId)).toBe(false);
    expect((await linesOn(team.number))[0]).toMatchObject({ act: "teams.give-duty" });
    expect((await new Visitor(at).get(dutiesPath)).page).toContain("In the team: 3.");
    const actor = first;
    const alone = await perform(at.house, giveDuty, { duty: "press", team: team.id }, { actor });
    expect(isRefusal(alone)).toBe(true);
  });

  it("is no team's into which anybody comes by themselves", async () => {
    const open = await aTeam("Open to all");
    expect(await gives(open.id)).toBe("teams.duties.isOpen");
    const [first] = team.founders;
    expect(await isOnDuty(at.house.database, "contact", first.personId)).toBe(true);
    // Opened afterwards, it has its duty no longer.
    const isJoined = (how: string) =>
      sql`update teams.team set joining = ${how} where id = ${team.number}`.execute(
        at.house.database,
      );
    await isJoined("open");
    expect(await isOnDuty(at.house.database, "contact", first.personId)).toBe(false);
    expect((await new Visitor(at).get(dutiesPath)).page).toContain("open to whoever comes");
    await isJoined("asked");
  });

  it("is asked for by an officer's form", async () => {
    const { person } = await anOfficer(at, "national-committee");
    const visitor = await new Visitor(at).signInAs(person);
    const fields = { duty: "press", team: team.id, why: "They have offered to do it." };
    const asked = await visitor.fill(dutiesPath, fields, "/teams/duties/give");
    expect(asked.leadsTo).toMatch(/^\/requests\/\d+/);
    expect((await new Visitor(at).get(dutiesPath)).page).not.toContain("Why this team?");
  });

  it("is followed by whoever is in the team now, and can be taken back", async () => {
    const [first] = team.founders;
    await done(leave, { id: team.id }, first);
    expect(await listPeopleOnDuty(at.house.database, "contact", at.clock.now())).not.toContain(
      first.personId,
    );
    expect(await gives("")).toBe("done");
    expect(await findOnDuty(at.house.database, "contact", at.clock.now())).toBeUndefined();
  });

  it("is nobody's whose membership has lapsed", async () => {
    await gives(team.id);
    const people = () => listPeopleOnDuty(at.house.database, "contact", at.clock.now());
    expect(await people()).toHaveLength(2);
    at.clock.moveForward(400 * 86_400_000);
    expect(await people()).toEqual([]);
    expect(await findOnDuty(at.house.database, "contact", at.clock.now())).toMatchObject({
      people: 0,
    });
    expect((await new Visitor(at).get(dutiesPath)).page).toContain("Nobody in this team can do it");
  });
});
