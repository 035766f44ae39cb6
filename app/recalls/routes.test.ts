import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { takeOffice } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";

const at = aHouse();
const reason = "The books have not been shown to anybody since last May.";
let officer: Person;
let member: Person;
let other: Person;

beforeAll(async () => {
  officer = await aMember(at.house, { name: "Ada Okafor" });
  await takeOffice(at, officer, "treasurer");
  member = await aMember(at.house, { name: "Ben Lim" });
  other = await aMember(at.house, { name: "Cy Dean" });
});

const as = (person: Person) => new Visitor(at).signInAs(person);
const held = () => `treasurer/${officer.personId}`;

describe("recalls", () => {
  it("are asked for by a form that lists who holds an office, once however often it is sent", async () => {
    const visitor = await as(member);
    expect((await visitor.get("/recalls/start")).page).toContain("Ada Okafor: Treasurer");
    const short = await visitor.post("/recalls/start", { held: held(), reason: "<b>" });
    expect(short.status).toBe(422);
    expect(short.page).toContain("&lt;b>");
    const once = "b".repeat(24);
    const sent = await visitor.post("/recalls/start", { held: held(), reason, once });
    expect(sent).toMatchObject({ status: 303, leadsTo: "/recalls/1" });
    await visitor.post("/recalls/start", { held: held(), reason, once });
    expect((await visitor.get("/recalls/2")).status).toBe(404);
  });

  it("show names to members and to nobody else", async () => {
    const seen = (await (await as(other)).get("/recalls/1")).page;
    expect(seen).toContain("Ada Okafor");
    expect(seen).toContain("show of hands");
    for (const path of ["/recalls/1", "/recalls"]) {
      const { status, page } = await new Visitor(at).get(path);
      expect(status).toBe(200);
      expect(page).toContain("Treasurer");
      expect(page).not.toMatch(/Ada Okafor|Ben Lim/);
    }
  });

  it("are supported, and the support taken back", async () => {
    const visitor = await as(other);
    expect((await visitor.post("/recalls/1/support")).leadsTo).toBe("/recalls/1");
    expect((await visitor.get("/recalls/1")).page).toContain("2 of 10 needed");
    expect((await visitor.post("/recalls/1/support")).status).toBe(409);
    expect((await visitor.post("/recalls/1/take-back")).leadsTo).toBe("/recalls/1");
    expect((await visitor.get("/recalls/1")).page).toContain("1 of 10 needed");
  });

  it("let only the one whom they are about answer", async () => {
    const answer = "The books are on the table.";
    const own = await as(officer);
    expect((await own.get("/recalls/1")).page).toContain("Keep my answer");
    expect((await own.post("/recalls/1/answer", { answer })).leadsTo).toBe("/recalls/1");
    expect((await new Visitor(at).get("/recalls/1")).page).toContain(answer);
    const visitor = await as(other);
    expect((await visitor.get("/recalls/1")).page).not.toContain("Keep my answer");
    expect((await visitor.post("/recalls/1/answer", { answer })).status).toBe(403);
  });

  it("turn away junk, strangers and those who are no members", async () => {
    const visitor = new Visitor(at);
    for (const path of ["/recalls/0", "/recalls/x", "/recalls/99999999999"]) {
      expect((await visitor.get(path)).status, path).toBe(404);
    }
    expect((await visitor.get("/recalls?before=x")).status).toBe(200);
    expect((await visitor.get("/recalls/start")).leadsTo).toMatch(/^\/sign-in/);
    expect((await visitor.post("/recalls/1/support")).leadsTo).toMatch(/^\/sign-in/);
    const supporter = await as(await aMember(at.house, { standing: "supporter" }));
    expect((await supporter.get("/recalls/start")).status).toBe(403);
    expect((await supporter.post("/recalls/1/support")).status).toBe(403);
  });
});
