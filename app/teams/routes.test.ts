import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { sentBy } from "../../testing/html.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { join } from "./joining/acts/join.ts";
import { declare } from "./skills/acts/declare.ts";
import { A_TEAM } from "./testing/a-running-team.ts";
import { aTeamHouse } from "./testing/a-team-house.ts";

const party = aTeamHouse();
const { at, done, daysPass, aTeam, decides, teamOf } = party;
let team: Awaited<ReturnType<typeof aTeam>>;
let founders: readonly Person[];
const visitorAs = (person: Person) => new Visitor(at).signInAs(person);

beforeAll(async () => {
  team = await aTeam("Care at night");
  founders = team.founders;
});

const PARTS = ["tasks", "meetings", "notes", "people", "edit"];

describe("the page of teams", () => {
  it("teaches while there is none, in both languages, and leads to the first", async () => {
    const visitor = new Visitor(at);
    const { page } = await visitor.get("/teams?in=branch:nowhere");
    expect(page).toContain("Begin the first one");
    expect((await visitor.get("/teams?in=branch:nowhere&lang=cy")).page).toContain("Dim tîm eto");
    expect((await visitor.get("/teams?before=abc&in=%00")).status).toBe(200);
    expect((await visitor.get("/teams/new")).leadsTo).toMatch(/^\/sign-in/);
    for (const id of ["0", "abc", "99999", "9999999999999"])
      expect((await visitor.get(`/teams/${id}`)).status).toBe(404);
  });

  it("begins a team, says what is wrong beside each field and keeps what was typed", async () => {
    const ada = await visitorAs(await aMember(at.house));
    const wrong = { name: "x", does: "Too <b>bold</b>", joining: "open", hours: "many" };
    const { page, status } = await ada.fill("/teams/new", { ...wrong, needs: "music" });
    expect(status).toBe(422);
    expect(page).toContain("Too &lt;b>bold&lt;/b>");
    expect(page).toMatch(/id="field-needs-\d+"[^>]*value="music"[^>]*checked/);
    const sent = await ada.fill("/teams/new", { ...A_TEAM, needs: "music" });
    expect(sent.leadsTo).toBe("/teams#mine");
    expect((await ada.get("/teams")).page).toContain("Looks for founders");
  });
});

describe("a team's page", () => {
  it("says to everybody what it does and needs, and names nobody to the public", async () => {
    const visitor = new Visitor(at);
    const { page } = await visitor.get(`/teams/${team.id}`);
    expect(page).toContain("We help people who care for others at home.");
    expect(page).toContain("Nursing and health");
    expect(page).toContain("Sign in to join.");
    for (const { name } of founders) expect(page).not.toContain(name);
    for (const part of PARTS)
      expect((await visitor.get(`/teams/${team.id}/${part}`)).leadsTo).toMatch(/^\/sign-in/);
  });

  it("names who coordinates it to members, and who is in it to those in it alone", async () => {
    await decides(team.id, { by: founders[0] as Person, kind: "coordinate" }, [
      [founders[1] as Person, "yes"],
      [founders[2] as Person, "yes"],
    ]);
    const [leader = "", plain = ""] = founders.map(({ name }) => `>${name}<`);
    const outside = await visitorAs(await aMember(at.house));
    const seen = await outside.get(`/teams/${team.id}`);
    expect(seen.page).toContain(leader);
    expect(seen.page).not.toContain(plain);
    for (const part of PARTS) {
      const answer = await outside.get(`/teams/${team.id}/${part}`);
      expect(answer.status).toBe(403);
      for (const { name } of founders) expect(answer.page).not.toContain(`>${name}<`);
    }
    const supporter = await visitorAs(await aMember(at.house, { standing: "supporter" }));
    for (const visitor of [supporter, new Visitor(at)]) {
      const { page } = await visitor.get(`/teams/${team.id}`);
      expect(page).not.toContain(leader);
      expect(page).toContain("1 person");
    }
    const inside = await visitorAs(founders[1] as Person);
    const people = await inside.get(`/teams/${team.id}/people`);
    for (const { name } of founders) expect(people.page).toContain(`>${name}<`);
    expect((await inside.get(`/teams/${team.id}/edit`)).status).toBe(403);
  });

  it("is found by somebody who can do what it needs, and shows how newcomers fare", async () => {
    const nurse = await aMember(at.house, { name: "Nia Nurse" });
    await done(declare, { skills: ["nursing"], hours: "3" }, nurse);
    const visitor = await visitorAs(nurse);
    expect((await visitor.get("/")).page).toContain("A team needs what you can do");
    expect((await visitor.get("/teams")).page).toContain("Needs: Nursing and health");
    const before = (await visitor.get(`/teams/${team.id}`)).page;
    expect(before).toContain("You said that you can do it: Nursing and health.");
    expect(before).toContain("Nobody new has come");
    const form = sentBy(before, `/teams/${team.id}/join`);
    const joined = await visitor.post(`/teams/${team.id}/join`, form, `/teams/${team.id}`);
    expect(joined.leadsTo).toBe(`/teams/${team.id}`);
    const inside = await visitorAs(founders[1] as Person);
    const people = (await inside.get(`/teams/${team.id}/people`)).page;
    expect(people).toContain("Nia Nurse");
    const place = /name="place" value="(\d+)"/.exec(people)?.[1] ?? "";
    const ask = `/teams/${team.id}/ask-newcomer`;
    const short = await inside.post(ask, { place, says: "Hi" }, `/teams/${team.id}/people`);
    expect(short.status).toBe(422);
    expect(short.page).toContain(`#field-${place}-says`);
    const says = "What would you <i>like</i> to do?";
    await inside.post(ask, { place, says }, `/teams/${team.id}/people`);
    const asked = (await visitor.get(`/teams/${team.id}`)).page;
    expect(asked).toContain("What would you &lt;i>like&lt;/i> to do?");
    expect(asked).toContain(`>${founders[1]?.name}<`);
    await done(join, { id: team.id }, await aMember(at.house));
    await daysPass(4);
    expect((await new Visitor(at).get(`/teams/${team.id}`)).page).toContain(
      "1 of 2 newcomers was asked by a person in time. Nobody asked the other 1.",
    );
  });

  it("takes its own description anew, and no name twice", async () => {
    const leader = await visitorAs(founders[0] as Person);
    const edit = `/teams/${team.id}/edit`;
    const { page } = await leader.get(edit);
    const form = sentBy(page, `/teams/${team.id}/describe`);
    const change = {
      ...form,
      name: "Care by day",
      does: "We visit.\nEach week.",
      needs: "cooking",
    };
    const sent = await leader.post(`/teams/${team.id}/describe`, change, edit);
    expect(sent.leadsTo).toBe(edit);
    const shown = (await leader.get(`/teams/${team.id}`)).page;
    expect(shown).toContain("Care by day");
    expect(shown).toContain("Cooking");
    const fresh = sentBy((await leader.get(edit)).page, `/teams/${team.id}/describe`);
    const taken = { ...fresh, name: A_TEAM.name, does: "We visit people.", needs: "cooking" };
    const other = await leader.post(`/teams/${team.id}/describe`, taken, edit);
    expect(other.status).toBe(409);
    expect((await teamOf("Care by day")).needs).toEqual(["cooking"]);
  });

  it("shows what it decided in the party's name to everybody, with its line in the record", async () => {
    const [ada, ben, cy] = founders as [Person, Person, Person];
    const says = "We ask each council for a carers' office.";
    await decides(team.id, { by: ada, kind: "party", says }, [
      [ben, "yes"],
      [cy, "yes"],
    ]);
    const visitor = new Visitor(at);
    for (const path of [`/teams/${team.id}`, `/teams/${team.id}/decisions`]) {
      const { page, status } = await visitor.get(path);
      expect(status).toBe(200);
      expect(page).toContain("each council for a carers");
      expect(page).toContain("/record?on=%2Fteams%2F");
    }
    const inside = await visitorAs(ben);
    const { page } = await inside.get(`/teams/${team.id}/decisions`);
    expect(page).toContain("To coordinate the team");
    expect(page).toContain("Put something to the team");
    expect(page).not.toContain("Stop coordinating");
  });
});
