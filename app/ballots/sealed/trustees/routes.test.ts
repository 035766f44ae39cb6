import { writeAnswer } from "@breakthrough/sealed-ballot/trustee-desk";
import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../../../platform/actor.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { takeOffice } from "../../../../testing/officers.ts";
import { aMember } from "../../../../testing/people.ts";
import { Visitor } from "../../../../testing/visit.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { aCalledSealedBallot } from "../testing/a-sealed-ballot.ts";
import { TrusteeAtWork, trusteesAtWork } from "../testing/some-trustees.ts";
import { seatTrusteesDue } from "./trustee-jobs.ts";

const at = aHouse();
let id: SealedBallotId;
const people: Person[] = [];
beforeAll(async () => {
  for (const office of ["national-committee", "safety-officer", "treasurer"]) {
    const person = await aMember(at.house, { offices: [office], name: `Secret ${office}` });
    await takeOffice(at, person, office);
    people.push(person);
  }
  id = await aCalledSealedBallot(at.house, [(await aMember(at.house)).personId]);
  await seatTrusteesDue(at.house);
});

const signedIn = async (person: Person) => new Visitor(at).signInAs(person);
const fileOf = (text: string): FormData => {
  const form = new FormData();
  form.set("message", new Blob([text], { type: "application/json" }), "answer.json");
  return form;
};

describe("the page of keys", () => {
  it("tells everybody who is asked, by office and never by name, and what could go wrong", async () => {
    const { status, page } = await new Visitor(at).get(`/sealed/${id}/keys`);
    expect(status).toBe(200);
    expect(page).toContain("Safety officer");
    expect(page).toContain("asked, has not answered");
    expect(page).toContain("Who could cheat, and who would notice");
    expect(page).not.toContain("Secret");
    expect(page).not.toContain("trustee-desk");
  });

  it("asks whoever is asked, begins when all have said yes, and takes a file by its form", async () => {
    for (const person of people) {
      const visitor = await signedIn(person);
      expect((await visitor.get(`/sealed/${id}/keys`)).page).toContain("I will be a trustee");
      const done = await visitor.post(`/sealed/${id}/keys/serve`);
      expect(done).toMatchObject({ status: 303, leadsTo: `/sealed/${id}/keys` });
    }
    const own = people[0] as Person;
    const visitor = await signedIn(own);
    const { page } = await visitor.get(`/sealed/${id}/keys`);
    expect(page).toContain(`data-task="/sealed/${id}/keys/task.json"`);
    const task = await visitor.get(`/sealed/${id}/keys/task.json`);
    expect(JSON.parse(task.page)).toMatchObject({ step: "certificate", number: 1, attempt: 1 });
    expect(task.response.headers.get("cache-control")).toBe("no-store");
    const answer = writeAnswer(await new TrusteeAtWork(at.house, id, own).answer());
    const stranger = await (await signedIn(people[1] as Person)).send(
      `/sealed/${id}/keys`,
      fileOf(answer),
    );
    expect(stranger.status).toBe(409);
    expect(stranger.page).toContain("another trustee");
    const broken = await visitor.send(`/sealed/${id}/keys`, fileOf(answer.slice(1)));
    expect(broken.status).toBe(422);
    const taken = await visitor.send(`/sealed/${id}/keys`, fileOf(answer));
    expect(taken.leadsTo).toBe(`/sealed/${id}/keys`);
    expect((await visitor.get(`/sealed/${id}/keys`)).page).toContain("has done this step");
    expect((await visitor.send(`/sealed/${id}/keys`, fileOf(answer))).status).toBe(303);
    expect((await visitor.send(`/sealed/${id}/keys`, new FormData())).status).toBe(422);
    expect(await trusteesAtWork(at.house, id)).toHaveLength(3);
  });

  it("gives a task to trustees alone, and what is no ballot is not there", async () => {
    const member = await signedIn(await aMember(at.house));
    expect((await member.get(`/sealed/${id}/keys/task.json`)).status).toBe(403);
    expect((await new Visitor(at).get(`/sealed/${id}/keys/task.json`)).status).not.toBe(200);
    for (const path of ["/sealed/999999/keys", "/sealed/x/keys", "/sealed/-1/keys"]) {
      expect((await member.get(path)).status).toBe(404);
    }
  });

  it("lets anybody rehearse, who needs nothing of the server for it", async () => {
    const { status, page } = await new Visitor(at).get("/sealed/rehearsal");
    expect(status).toBe(200);
    expect(page).toContain('id="trustee-desk"');
    expect(page).toContain("/clients/keys/page.js");
  });
});
