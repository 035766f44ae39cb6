import { describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { afterDays } from "../../platform/time/hours.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import {
  anOfficer,
  anOpenRequest,
  askFor,
  byRequest,
  type Officer,
  turnsKey,
} from "../../testing/officers.ts";
import { CLOSING_HOUR } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { findDetails } from "../membership/door.ts";
import { findProposal, listNewestInEach, saveDraft } from "../proposals/door.ts";
import { anIdea, aText } from "../proposals/testing.ts";
import { listLines } from "../record/door.ts";
import { findRequest } from "../requests/door.ts";
import { free } from "./acts/free.ts";
import { hold } from "./acts/hold.ts";
import { releaseDue } from "./jobs.ts";

const at = aHouse();
const DAY = 86_400_000;

const anIdeaNow = async () => anIdea(at.house, await aMember(at.house));
const officers = async (): Promise<readonly [Officer, Officer]> => [
  await anOfficer(at, "safety-officer", { days: 600 }),
  await anOfficer(at, "national-committee", { days: 600 }),
];
const input = (id: number, ground = "personal-data") => ({ proposal: String(id), ground });
const listIdeas = async () => (await listNewestInEach(at.house.database, ["idea"], 50))[0];
const ideasNow = async () => (await listIdeas()).map((line) => line.id);

describe("holding", () => {
  it("takes two people of different bodies, and ends by itself with the time that was left", async () => {
    const id = await anIdeaNow();
    const [safety, committee] = await officers();
    const number = await anOpenRequest(at, hold, input(id), safety);
    expect(await ideasNow()).toContain(id);
    await turnsKey(at, number, committee);
    expect(await ideasNow()).not.toContain(id);
    at.clock.moveForward(7 * DAY - 1);
    await releaseDue(at.house);
    expect(await ideasNow()).not.toContain(id);
    at.clock.moveForward(1);
    await releaseDue(at.house);
    const line = (await listIdeas()).find((one) => one.id === id);
    expect(line?.endsAt).toEqual(afterDays(at.clock.now(), 30, CLOSING_HOUR));
    const { lines } = await listLines(at.house.database, { subject: `/proposals/${id}` });
    expect(lines.map((one) => one.act).slice(0, 2)).toEqual(["holds.release", "holds.hold"]);
  });

  it("its line says whose keys, why, by which request, and which exact change was signed", async () => {
    const id = await anIdeaNow();
    const number = await byRequest(at, hold, input(id), await officers());
    const { lines } = await listLines(at.house.database, { subject: `/proposals/${id}` });
    const request = await findRequest(at.house.database, number);
    expect(lines[0]).toMatchObject({
      act: "holds.hold",
      by: "Safety officer and National committee",
      facts: { request: number, change: request?.changeHash, ground: "personal-data" },
    });
  });

  it("pages call the proposal by its title as it is today; letters, which nobody takes back, by its number", async () => {
    const id = await anIdea(at.house, await aMember(at.house), "She lives at Mill Lane");
    const [safety, committee] = await officers();
    const number = await anOpenRequest(at, hold, input(id), safety);
    const named = `Hold proposal ${id}: She lives at Mill Lane`;
    const desk = await new Visitor(at).signInAs(committee.person);
    for (const path of ["/requests", `/requests/${number}`, "/desk", "/"]) {
      expect((await desk.get(path)).page, path).toContain(named);
    }
    await at.house.runDueJobs();
    await turnsKey(at, number, committee);
    for (const path of ["/requests", `/requests/${number}`]) {
      expect((await desk.get(path)).page, path).not.toContain("Mill Lane");
    }
    const { email = "" } = (await findDetails(at.house.database, committee.person.personId)) ?? {};
    const letters = (await lettersTo(at.house, email)).map(({ body }) => body);
    expect(letters.join()).toContain(`Hold proposal ${id}`);
    expect(letters.join()).not.toContain("Mill Lane");
  });

  it("a jury frees what it judged, and nothing that another request holds; no officer frees it", async () => {
    const id = await anIdeaNow();
    const keys = await officers();
    const number = await byRequest(at, hold, input(id), keys);
    const asJury = { kind: "jury", juryId: 1, why: "It holds no address." } as const;
    for (const actor of [{ ...asJury, requestId: number + 1 }, keys[0].person]) {
      expect(isRefusal(await perform(at.house, free, { proposal: String(id) }, { actor }))).toBe(
        true,
      );
      expect(await ideasNow()).not.toContain(id);
    }
    const actor = { ...asJury, requestId: number };
    await perform(at.house, free, { proposal: String(id) }, { actor });
    expect(await ideasNow()).toContain(id);
    const { lines } = await listLines(at.house.database, { subject: `/proposals/${id}` });
    expect(lines[0]).toMatchObject({ act: "holds.free", by: "a jury drawn by lot" });
  });

  it("nobody does it without a request, whatever office they hold", async () => {
    const id = await anIdeaNow();
    for (const { person } of await officers()) {
      const outcome = await perform(at.house, hold, input(id), { actor: person });
      expect(isRefusal(outcome) && outcome.kind).toBe("not-allowed");
    }
    expect(await ideasNow()).toContain(id);
  });

  it("members without such an office cannot ask for it", async () => {
    const id = await anIdeaNow();
    const treasurer = await anOfficer(at, "treasurer");
    for (const person of [await aMember(at.house), treasurer.person]) {
      expect(await askFor(at, hold, input(id), { person })).toMatchObject({ kind: "not-allowed" });
    }
  });

  it("what cannot be held is not asked for: a draft, an unknown number, a ground of one's own", async () => {
    const [safety] = await officers();
    expect(await askFor(at, hold, input(99_999), safety)).toMatchObject({ kind: "not-found" });
    const id = await anIdeaNow();
    expect(await askFor(at, hold, input(id, "dislike"), safety)).toMatchObject({
      problems: [{ field: "ground" }],
    });
  });

  it("a proposal is held once on each ground, so that two keys cannot hold it for ever", async () => {
    const id = await anIdeaNow();
    const [safety, committee] = await officers();
    await byRequest(at, hold, input(id), [safety, committee]);
    at.clock.moveForward(7 * DAY);
    await releaseDue(at.house);
    expect(await ideasNow()).toContain(id);
    expect(await askFor(at, hold, input(id), safety)).toMatchObject({ kind: "conflict" });
    expect(typeof (await askFor(at, hold, input(id, "law"), safety))).toBe("number");
  });

  it("a jury frees it before its time, and then there is nothing left to free", async () => {
    const id = await anIdeaNow();
    const requestId = await byRequest(at, hold, input(id), await officers());
    if (hold.undo === undefined) throw new Error("nothing undoes a hold");
    const why = "It names nobody.";
    const jury = { kind: "jury", juryId: 1, requestId, why } as const;
    const undo = hold.undo.input({ proposal: id, ground: "personal-data" });
    const ofAnother = { ...jury, requestId: requestId - 1 };
    const refused = await perform(at.house, hold.undo.act, undo, { actor: ofAnother });
    expect(isRefusal(refused) && refused.kind).toBe("conflict");
    await perform(at.house, hold.undo.act, undo, { actor: jury });
    expect(await ideasNow()).toContain(id);
    const again = await perform(at.house, hold.undo.act, undo, { actor: jury });
    expect(isRefusal(again) && again.kind).toBe("conflict");
    at.clock.moveForward(7 * DAY);
    await releaseDue(at.house);
    expect(await ideasNow()).toContain(id);
  });
});

describe("the form that asks for a hold", () => {
  it("leads the officer to what they sign, and gives back what was typed", async () => {
    const id = await anIdeaNow();
    const [safety] = await officers();
    const visitor = await new Visitor(at).signInAs(safety.person);
    const form = await visitor.get(`/holds/ask?proposal=${id}`);
    expect(form.status).toBe(200);
    const proposal = await findProposal(at.house.database, id);
    expect(form.page).toContain(`<strong>${proposal?.title}</strong>`);
    expect(form.page).toContain(`href="/proposals/${id}"`);
    const short = await visitor.post("/holds/ask", { ...input(id), why: "No" });
    expect(short.status).toBe(422);
    expect(short.page).toContain("No</textarea>");
    const sent = await visitor.post("/holds/ask", { ...input(id), why: "It names a tenant." });
    expect(sent.leadsTo).toMatch(/^\/requests\/\d+$/);
    const page = (await visitor.get(sent.leadsTo ?? "")).page;
    expect(page).toContain("It names a tenant.");
    expect(page).toContain("Sign it");
  });

  it("names nobody's draft, and nothing that is not there", async () => {
    const [safety] = await officers();
    const visitor = await new Visitor(at).signInAs(safety.person);
    const actor = await aMember(at.house);
    const draft = await perform(at.house, saveDraft, aText("My secret draft"), { actor });
    const id = isRefusal(draft) || typeof draft === "symbol" ? undefined : draft.id;
    for (const query of [`proposal=${id}`, "proposal=999999", "proposal=x", ""]) {
      const answer = await visitor.get(`/holds/ask?${query}`);
      expect(answer.status, query).toBe(404);
      expect(answer.page).not.toContain("My secret draft");
    }
  });

  it("is not for others", async () => {
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await member.get("/holds/ask?proposal=1")).status).toBe(403);
    expect((await new Visitor(at).get("/holds/ask")).leadsTo).toContain("/sign-in");
    const sent = await member.post("/holds/ask", { ...input(1), why: "It names a tenant." });
    expect(sent.status).toBe(403);
  });
});
