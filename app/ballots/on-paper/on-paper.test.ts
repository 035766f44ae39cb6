import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isWithin, type Limit } from "../../../platform/limits.ts";
import { letWaitsPass } from "../../../platform/testing/waits-over.ts";
import { takeTurn } from "../../../platform/waits.ts";
import { aHouse } from "../../../testing/a-house.ts";
import {
  anOfficer,
  anOpenRequest,
  askFor,
  type Officer,
  turnsKey,
} from "../../../testing/officers.ts";
import { aCrowd, aMember, aMemberByPost } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { listOnPaper } from "../../mail/door.ts";
import { countActiveMembers, listActiveMembers, saveEmail } from "../../membership/door.ts";
import { makeOf } from "../../membership/testing.ts";
import { listLines } from "../../record/door.ts";
import { findRequest } from "../../requests/door.ts";
import { defaultRules } from "../../rulebook/door.ts";
import type { BallotId } from "../ballot.ts";
import { findBallot } from "../ballot-queries.ts";
import { closeDue, remindDue } from "../jobs.ts";
import { aBallot } from "../testing/a-ballot.ts";
import { prints, sheetsIn, typedOf } from "../testing/on-paper.ts";
import { findOwnLine } from "../voting/own-vote-queries.ts";
import { replacePack } from "./acts/replace-pack.ts";
import { triesAtOnePack, wrongCodesFromOneNetwork } from "./limits.ts";

const at = aHouse();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const rules = defaultRules();
const db = () => at.house.database;
const YES = { "vote-proposal": "yes", "vote-alternative-1": "no" };
const NO = { "vote-proposal": "no", "vote-alternative-1": "no" };
const WRONG = "No ballot paper has this number and these two codes";

let committee: Officer;
let safety: Officer;
let ada: PersonId;
let id: BallotId;
/** Browsers in which the officers have signed in lately. */
let first: Visitor;
let second: Visitor;

beforeAll(async () => {
  committee = await anOfficer(at, "national-committee");
  safety = await anOfficer(at, "safety-officer");
  for (let made = 0; made < 40; made++) await aMember(at.house);
  ada = await aMemberByPost(at.house, { name: "Ada Postal" });
  await aMemberByPost(at.house, { name: "Ben Postal", address: "2 Low St, Bath, BA1 1AA" });
});

beforeEach(async () => {
  id = await aBallot(at.house);
  first = await new Visitor(at).signInAs(committee.person);
  second = await new Visitor(at).signInAs(safety.person);
});

const adasCodes = async () =>
  typedOf("Ada Postal", await prints(first, id, 1), await prints(second, id, 2));
const anybody = () => new Visitor(at);
const votes = (typed: Readonly<Record<string, string>>, choices: object = YES) =>
  anybody().post("/decide/paper/vote", { ...typed, ...choices });
const voteOf = async (personId: PersonId) => (await findOwnLine(db(), id, personId))?.vote;
async function useUp(limit: Limit, key: string): Promise<void> {
  for (let use = 0; use < limit.most; use++) await isWithin(db(), limit, key);
}
const says = async () => (await listLines(db(), {})).lines.map((line) => line.says);

describe("a member without a mailbox", () => {
  it("votes with the codes of two sheets that two officers printed, in any browser, and changes it", async () => {
    const typed = await adasCodes();
    const kiosk = anybody();
    const shown = await kiosk.post("/decide/paper", typed);
    expect(shown.page).toContain("Shall rents rise by no more than wages?");
    expect(shown.page).toContain("Homes are for living in.");
    expect(shown.response.headers.get("cache-control")).toContain("no-store");
    const receipt = await kiosk.post("/decide/paper/vote", { ...typed, ...YES });
    expect(receipt.page).toContain("The vote is in");
    expect(receipt.page).toContain((await findOwnLine(db(), id, ada))?.lineId);
    const small = { ...typed, first: typed.first.toLowerCase().replaceAll("-", " ") };
    expect((await votes(small, NO)).status).toBe(200);
    expect(await voteOf(ada)).toMatchObject({
      choices: { proposal: "no", "alternative-1": "no" },
      changes: 1,
    });
    const half = await votes(typed, { "vote-proposal": "yes" });
    expect([half.status, half.page.includes("Choose yes, no or abstain")]).toEqual([422, true]);
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    expect((await votes(typed)).page).toContain(WRONG);
    const found = await findBallot(db(), id);
    expect(found?.result).toMatchObject({ voted: 1, onPaper: 1 });
  });

  it("gets sheets that say all of it, an address in the window, and no letter beside them", async () => {
    const { page } = await first.post("/decide/packs/print", { ballot: String(id), sheet: "1" });
    expect([...sheetsIn(page).keys()]).toEqual(
      expect.arrayContaining(["Ada Postal", "Ben Postal"]),
    );
    for (const part of [
      "<span>2 Low St</span><span>Bath</span><span>BA1 1AA</span>",
      "Homes are for living in.",
      "Cap rents at prices",
      "http://party.test/decide/paper",
      "nobody has both codes but you",
    ])
      expect(page).toContain(part);
    const other = (await second.post("/decide/packs/print", { ballot: String(id), sheet: "2" }))
      .page;
    expect(other).toContain("Your ballot paper: second sheet");
    for (const { code } of sheetsIn(page).values()) expect(other).not.toContain(code);
  });

  it("is reminded on paper, in words for whoever has two sheets", async () => {
    at.clock.moveForward(7 * DAY - rules.reminderHours * HOUR + 1);
    await remindDue(at.house);
    const texts = (await listOnPaper(db())).map(({ text }) => text);
    expect(texts.some((text) => text.includes("You got two sheets for it"))).toBe(true);
    expect(texts.some((text) => text.includes("a ballot has opened"))).toBe(false);
  });

  it("counts for the quorum while they are on rolls, and for nothing that they cannot do", async () => {
    const count = (what: "vote" | "support") =>
      countActiveMembers(db(), what, at.clock.now(), rules);
    await votes(await adasCodes());
    expect((await count("vote")) - (await count("support"))).toBe(2);
    expect(await listActiveMembers(db(), "jury", at.clock.now(), rules)).not.toContain(ada);
    const strict = { ...rules, paperPercent: 0 };
    expect(await countActiveMembers(db(), "vote", at.clock.now(), strict)).toBe(
      await count("support"),
    );
  });
});

describe("one officer alone", () => {
  it("prints one sheet and never the other, nor does a colleague of the same body", async () => {
    await prints(first, id, 1);
    expect((await prints(first, id, 2)).size).toBe(0);
    const trustee = await anOfficer(at, "trustee");
    const fresh = await aBallot(at.house);
    const theirs = await new Visitor(at).signInAs(trustee.person);
    expect((await prints(theirs, fresh, 2)).size).toBe(2);
    expect((await prints(theirs, fresh, 1)).size).toBe(0);
    const colleague = await new Visitor(at).signInAs((await anOfficer(at, "trustee")).person);
    expect((await prints(colleague, fresh, 1)).size).toBe(0);
    expect((await prints(first, fresh, 1)).size).toBe(2);
  });

  it("cannot vote with the half that they hold, whatever they put in the place of the other", async () => {
    const half = (await prints(first, id, 1)).get("Ada Postal");
    const { number = "", code = "" } = half ?? {};
    for (const guess of [code, "0000-0000-0000", "7K3M-Q0XV-94TD"]) {
      const typed = { number, first: code, second: guess };
      expect((await votes(typed)).page).toContain(WRONG);
    }
    expect(await voteOf(ada)).toBeUndefined();
  });

  it("is told nothing by what is kept: no table has a code", async () => {
    const typed = await adasCodes();
    const { rows } = await sql<{ row: string }>`
      select row_to_json(s)::text as row from ballots.sheet s`.execute(db());
    const kept = rows.map(({ row }) => row).join();
    for (const code of [typed.first, typed.second])
      for (const written of [code, code.replaceAll("-", "")]) expect(kept).not.toContain(written);
    expect(at.logged.join()).not.toContain(typed.first);
  });

  it("who prints nothing sees neither the queue nor a sheet", async () => {
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    for (const visitor of [member, anybody()]) {
      expect((await visitor.get("/decide/packs")).page).not.toContain("Postal");
      expect((await prints(visitor, id, 1)).size).toBe(0);
    }
    const treasurer = await anOfficer(at, "treasurer");
    const theirs = await new Visitor(at).signInAs(treasurer.person);
    expect((await theirs.get("/decide/packs")).status).toBe(403);
  });
});

describe("guessing", () => {
  it("gets one answer whatever is wrong, and is slowed down", async () => {
    const typed = await adasCodes();
    const place = "203.0.113.99";
    const tries = [
      { ...typed, number: "999999" },
      { ...typed, first: "0000-0000-0000" },
      { ...typed, second: "0000-0000-0000" },
      { ...typed, first: typed.second, second: typed.first },
    ];
    const answers = await Promise.all(tries.map((one) => anybody().post("/decide/paper", one)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([422]));
    for (const { page } of answers) expect(page).toContain(WRONG);

    await useUp(wrongCodesFromOneNetwork, place);
    const machine = new Visitor(at, place);
    const wrong = { ...typed, second: "0000-0000-0000" };
    expect((await machine.post("/decide/paper", wrong)).status).toBe(429);
    expect((await votes(typed)).status).toBe(200);
    await letWaitsPass(db());
    expect((await machine.post("/decide/paper", typed)).status).toBe(200);
  });

  it("at one paper, from however many places, waits too", async () => {
    const typed = await adasCodes();
    for (let turn = 0; turn < triesAtOnePack.free; turn++)
      await takeTurn(db(), triesAtOnePack, typed.number);
    const wrong = { ...typed, second: "0000-0000-0000" };
    expect((await anybody().post("/decide/paper", wrong)).status).toBe(429);
    await letWaitsPass(db());
    expect((await votes(typed)).status).toBe(200);
  });
});

describe("a sheet that is printed again", () => {
  it("has another code, the one before is dead, and the record says how many there were and nobody's name", async () => {
    const typed = await adasCodes();
    await votes(typed);
    const anew = await prints(first, id, 1, { again: "yes" });
    expect((await votes(typed, NO)).page).toContain(WRONG);
    expect(await voteOf(ada)).toMatchObject({ choices: { proposal: "yes" } });
    const { code = "" } = anew.get("Ada Postal") ?? {};
    expect((await votes({ ...typed, first: code }, NO)).status).toBe(200);
    const lines = await says();
    expect(lines).toContainEqual(
      expect.stringMatching(/2 first sheets of ballot papers with codes were printed again/),
    );
    expect(lines.join()).not.toContain("Postal");
  });

  it("is printed again by no single officer once it is in its envelope: two keys replace the paper, once", async () => {
    const typed = await adasCodes();
    const posted = { sheet: "1", packs: typed.number };
    expect((await second.post("/decide/packs/posted", posted)).status).toBe(409);
    expect((await first.post("/decide/packs/posted", posted)).leadsTo).toBe("/decide/packs");
    expect((await prints(first, id, 1, { again: "yes" })).has("Ada Postal")).toBe(false);

    const lost = await first.get(`/decide/packs/${typed.number}/lost`);
    expect(lost.page).toContain("Ada Postal");
    const number = await anOpenRequest(at, replacePack, { pack: typed.number }, committee);
    expect((await votes(typed)).status).toBe(200);
    await turnsKey(at, number, safety);
    expect(await findRequest(db(), number)).toMatchObject({ state: "done" });
    expect((await votes(typed, NO)).page).toContain(WRONG);
    expect(await voteOf(ada)).toMatchObject({ choices: { proposal: "yes" } });
    const next = await adasCodes();
    expect(next.number).not.toBe(typed.number);
    expect((await votes(next, NO)).status).toBe(200);
    const gone = await askFor(at, replacePack, { pack: typed.number }, committee);
    expect(gone).toMatchObject({ kind: "gone" });
    expect((await says()).join()).not.toContain("Postal");
  });
});

describe("a paper of somebody", () => {
  it("who was given a mailbox is dead; what it cast is theirs to change, on one line", async () => {
    const cleo = await aMemberByPost(at.house, { name: "Cleo Changes" });
    id = await aBallot(at.house);
    const typed = typedOf("Cleo Changes", await prints(first, id, 1), await prints(second, id, 2));
    await votes(typed);
    await inTransaction(at.house, (tx) => saveEmail(tx, cleo, "cleo@changes.example"));
    expect((await votes(typed, NO)).page).toContain(WRONG);
    const signedIn = await new Visitor(at).signInAs({ personId: cleo });
    expect((await signedIn.post(`/decide/${id}/vote`, NO)).leadsTo).toBe(`/decide/${id}/receipt`);
    expect((await first.get("/decide/packs")).page).not.toContain("Cleo Changes");
    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    const { result } = (await findBallot(db(), id)) ?? {};
    expect(result).toMatchObject({ voted: 1, onPaper: 0 });
    expect(result?.options[0]).toMatchObject({ yes: 0, no: 1 });
  });

  it("who was erased or suspended votes with it no more", async () => {
    const [dan, eve] = [
      await aMemberByPost(at.house, { name: "Dan Dies" }),
      await aMemberByPost(at.house, { name: "Eve Waits" }),
    ];
    id = await aBallot(at.house);
    const [ones, twos] = [await prints(first, id, 1), await prints(second, id, 2)];
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, dan, now));
    expect((await votes(typedOf("Dan Dies", ones, twos))).page).toContain(WRONG);
    const until = new Date(at.clock.now().getTime() + DAY);
    await makeOf(db(), { id: eve }, { suspended_until: until });
    const refused = await votes(typedOf("Eve Waits", ones, twos));
    expect([refused.status, refused.page.includes("suspended")]).toEqual([403, true]);
    expect(await voteOf(eve)).toBeUndefined();
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, eve, now));
  });
});

describe("the bound", () => {
  it("keeps all of them off a roll of which they would be more than the rulebook's share, and says so", async () => {
    for (let more = 0; more < 8; more++) await aMemberByPost(at.house);
    const many = await aBallot(at.house);
    const ballot = await findBallot(db(), many);
    expect(ballot).toMatchObject({ onPaper: 0, paperMembers: 10, paperPercent: 10 });
    const { page } = await anybody().get(`/decide/${many}`);
    expect(page).toContain("10 members without a mailbox are not on this roll");
    expect((await prints(first, many, 1)).size).toBe(0);
    expect((await says())[0]).toContain("Without a mailbox and not on it");
    await aCrowd(at.house, 60);
    const enough = await aBallot(at.house);
    expect(await findBallot(db(), enough)).toMatchObject({ onPaper: 10 });
    expect((await anybody().get(`/decide/${enough}`)).page).toContain(
      "10 of the roll have no mailbox and vote with two codes on paper",
    );
  });
});
