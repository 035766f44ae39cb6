import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { Visitor } from "../../testing/visit.ts";
import { aTeamHouse } from "../teams/testing/a-team-house.ts";

const party = aTeamHouse();
const { at, aTeam } = party;
let team: Awaited<ReturnType<typeof aTeam>>;
let founders: readonly Person[];
const visitorAs = (person: Person) => new Visitor(at).signInAs(person);

beforeAll(async () => {
  team = await aTeam("Care at night");
  founders = team.founders;
});

describe("what a team does", () => {
  it("has its tasks, meetings, notes and letters for those in it, each with what is wrong beside it", async () => {
    const leader = await visitorAs(founders[0] as Person);
    const post = (act: string, part: string, fields: Record<string, string>) =>
      leader.post(`/teams/${team.id}/together/${act}`, fields, `/teams/${team.id}/${part}`);
    const late = await post("add-task", "tasks", { title: "Bake a cake", day: "2020-01-01" });
    expect(late.status).toBe(422);
    expect(late.page).toContain("Bake a cake");
    expect(late.page).toContain("Choose a time that is still to come");
    expect(late.page).toContain("#field-day");
    await post("add-task", "tasks", { title: "Bake a cake", day: "2027-04-01" });
    const tasks = (await leader.get(`/teams/${team.id}/tasks`)).page;
    const task = /name="task" value="(\d+)"/.exec(tasks)?.[1] ?? "";
    const moved = await post("move-task", "tasks", { task, day: "yesterday" });
    expect(moved.page).toContain(`#field-${task}-day`);
    expect((await post("take-task", "tasks", { task })).leadsTo).toBe(`/teams/${team.id}/tasks`);
    expect((await leader.get("/")).page).toContain("Bake a cake (Care at night)");
    const meeting = { title: "Kitchen talk", day: "2027-04-02", time: "18:00", minutes: "60" };
    await post("call-meeting", "meetings", { ...meeting, link: "https://meet.example/kitchen" });
    const meetings = (await leader.get(`/teams/${team.id}/meetings`)).page;
    expect(meetings).toContain('href="https://meet.example/kitchen"');
    await post("write-notes", "notes", { notes: "Flour, eggs" });
    const overtaken = await post("write-notes", "notes", { notes: "Nothing", seen: "" });
    expect(overtaken.status).toBe(409);
    expect(overtaken.page).toContain("Flour, eggs");
    await post("write-letter", "notes", { subject: "Cake", body: "There is cake on Friday." });
    expect((await leader.get(`/teams/${team.id}/notes`)).page).toContain(
      "There is cake on Friday.",
    );
    const feed = await leader.get("/me/calendar");
    expect(feed.status).toBe(200);
  });
});
