import {
  checkDraw,
  type DrawFacts,
  isRefusal as isNoDraw,
  readDrawText,
} from "@breakthrough/sortition";
import { describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { sealAll } from "../record/testing.ts";
import { aJuryHouse } from "./testing/a-jury-house.ts";

const party = aJuryHouse();
const reason = "The lamp blinds nobody at all.";
const BULB = "Bulb of lamp 7.";

const as = (person: Person) => new Visitor(party.at).signInAs(person);
const stranger = () => new Visitor(party.at);

describe("the page of an act", () => {
  it("shows everybody what was done and by whose keys, and names nobody", async () => {
    const { id } = await party.standing();
    const { status, page } = await stranger().get(`/juries/${id}`);
    expect(status).toBe(200);
    expect(page).toContain("The lamp is switched off.");
    expect(page).toContain("Safety officer and National committee");
    expect(page).not.toContain(reason);
    expect(page).not.toMatch(/Member \d/);
    expect((await stranger().get("/juries")).page).toContain(`/juries/${id}`);
  });

  it("shows members why others challenge it, and leads them back to it when they join", async () => {
    const { id } = await party.ran();
    const member = await as(party.members[0] as Person);
    const once = "a".repeat(24);
    const sent = await member.post(`/juries/${id}/challenge`, { reason, once });
    expect(sent).toMatchObject({ status: 303, leadsTo: `/juries/${id}` });
    expect((await member.post(`/juries/${id}/challenge`, { reason, once })).status).toBe(303);
    const other = await as(party.members[1] as Person);
    expect((await other.get(`/juries/${id}`)).page).toContain(reason);
    const again = await member.post(`/juries/${id}/challenge`, { reason });
    expect(again.status).toBe(409);
    expect((await member.post(`/juries/${id}/take-back`)).leadsTo).toBe(`/juries/${id}`);
  });

  it("keeps what was typed where it is refused", async () => {
    const { id } = await party.ran();
    const member = await as(party.members[2] as Person);
    const { status, page } = await member.post(`/juries/${id}/challenge`, { reason: "<b>short" });
    expect(status).toBe(422);
    expect(page).toContain("&lt;b>short");
    expect(page).toContain("at least 10 characters");
  });

  it("is found from its request's page", async () => {
    const { id, requestId } = await party.ran();
    const answer = await stranger().get(`/juries/challenge?request=${requestId}`);
    expect(answer.leadsTo).toBe(`/juries/${id}#challenge`);
    for (const query of ["", "?request=999999", "?request=x"]) {
      expect((await stranger().get(`/juries/challenge${query}`)).status, query).toBe(404);
    }
  });

  it("is not there for junk, nor is its draw before the lot is drawn", async () => {
    const { id } = await party.standing();
    for (const path of [
      "/juries/0",
      "/juries/99999",
      "/juries/x",
      "/juries/1e3",
      `/juries/${id}/draw.json`,
    ]) {
      expect((await stranger().get(path)).status, path).toBe(404);
    }
    expect((await stranger().get("/juries?before=99999999999999")).status).toBe(200);
    const { id: open } = await party.ran();
    expect((await stranger().get(`/juries/${open}/pool.txt`)).status).toBe(404);
  });

  it("leads to the lines that the draw is checked against, however long the record is", async () => {
    const { id } = await party.sitting();
    const { page } = await stranger().get(`/juries/${id}`);
    expect(page).toContain(`http://party.test/record.json?on=/juries/${id}`);
    await sealAll(party.at.house);
    const lines = JSON.parse((await stranger().get(`/record.json?on=/juries/${id}`)).page).lines;
    const against = lines.map(({ facts }: { facts: DrawFacts }) => facts);
    const draw = readDrawText((await stranger().get(`/juries/${id}/draw.json`)).page);
    if (isNoDraw(draw)) throw new Error(draw.sentence);
    expect(checkDraw(draw, { against, chains: [party.network.chain] })).toMatchObject({
      publicValue: "signature-verified",
    });
  });

  it("signed out, nobody joins, serves or votes", async () => {
    const { id } = await party.sitting();
    for (const act of ["challenge", "take-back", "serve", "decline", "vote"]) {
      const sent = await stranger().post(`/juries/${id}/${act}`, { reason, choice: "uphold" });
      expect(sent.leadsTo, act).toMatch(/^\/sign-in/);
    }
  });
});

describe("the page made for jurors", () => {
  it("shows what the act was about to those on the jury and to nobody else", async () => {
    const challenge = await party.sitting();
    const path = `/juries/${challenge.id}`;
    const seats = await party.taken(challenge);
    const juror = await as(party.whoOn(seats[0]));
    expect((await juror.get(path)).page).toContain(BULB);
    const on = new Set(seats.map(({ personId }) => personId));
    const outsider = party.members.slice(5).find(({ personId }) => !on.has(personId)) as Person;
    const supporter = await aMember(party.at.house, { standing: "supporter" });
    const others = [party.members[0] as Person, party.asker, outsider, supporter];
    for (const other of others) {
      expect((await (await as(other)).get(path)).page).not.toContain(BULB);
    }
    expect((await stranger().get(path)).page).not.toContain(BULB);
    expect((await stranger().get(`${path}/draw.json`)).page).not.toContain(BULB);
  });

  it("no longer does when they gave their place away, or the jury has ended", async () => {
    const challenge = await party.sitting();
    const path = `/juries/${challenge.id}`;
    const seats = await party.taken(challenge);
    const gone = await as(party.whoOn(seats[0]));
    expect((await gone.post(`${path}/decline`)).leadsTo).toBe(path);
    expect((await gone.get(path)).page).not.toContain(BULB);
    const juror = await as(party.whoOn(seats[1]));
    const voted = await juror.post(`${path}/vote`, {
      choice: "overturn",
      sentence: "It was <i>dark</i>.",
    });
    expect(voted.leadsTo).toBe(path);
    expect((await juror.get(path)).page).toContain("You have voted");
    await party.voteAll({ ...challenge }, []);
    for (const seat of (await party.taken(challenge)).filter(({ state }) => state === "called")) {
      await party.voteAs(challenge, party.whoOn(seat), "overturn");
    }
    await party.tend();
    expect((await juror.get(path)).page).not.toContain(BULB);
    const verdict = (await (await as(party.members[0] as Person)).get(path)).page;
    expect(verdict).toContain("9 votes to overturn it, 0 votes to uphold it.");
    expect(verdict).toContain("It was &lt;i>dark&lt;/i>.");
    expect((await stranger().get(path)).page).not.toContain("It was");
  });

  it("asks for a choice", async () => {
    const challenge = await party.sitting();
    const juror = await as(party.whoOn((await party.taken(challenge))[0]));
    expect((await juror.post(`/juries/${challenge.id}/serve`)).leadsTo).toBe(
      `/juries/${challenge.id}`,
    );
    const { status, page } = await juror.post(`/juries/${challenge.id}/vote`, { choice: "maybe" });
    expect(status).toBe(422);
    expect(page).toContain("Choose whether the act stands.");
  });

  it("gives each in the pool their own salt, and the pool to everybody", async () => {
    const challenge = await party.sitting();
    const path = `/juries/${challenge.id}`;
    const pool = (await stranger().get(`${path}/pool.txt`)).page.trim().split("\n");
    expect(pool).toHaveLength(challenge.lot?.poolSize ?? 0);
    const member = party.members[10] as Person;
    expect((await (await as(member)).get(path)).page).toContain(member.personId);
    expect((await stranger().get(path)).page).not.toContain(member.personId);
  });
});
