import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import {
  anOfficer,
  anOpenRequest,
  byRequest,
  type Officer,
  turnsKey,
} from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { findBallot } from "../../ballots/door.ts";
import { aBallot } from "../../ballots/testing/a-ballot.ts";
import { countActiveMembers, findDetails, listByPost } from "../../membership/door.ts";
import { listLines } from "../../record/door.ts";
import { findRequest } from "../../requests/door.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { bringIn } from "../acts/bring-in.ts";
import { handIn } from "../acts/hand-in.ts";
import { takeBack } from "../acts/take-back.ts";
import { invite } from "../inviting/invite.ts";
import { clearImports } from "../jobs.ts";
import { giveMailbox } from "./acts/give-mailbox.ts";

const at = aHouse();
const HOUR = 3_600_000;
const UNDO = defaultRules().importUndoHours * HOUR;
const db = () => at.house.database;

let asker: Officer;
let keyHolder: Officer;
let secretary: Visitor;
beforeAll(async () => {
  asker = await anOfficer(at, "national-committee");
  keyHolder = await anOfficer(at, "safety-officer");
  secretary = await new Visitor(at).signInAs(asker.person);
});

/** Who prints names and addresses has signed in lately. */
async function passUndo(): Promise<void> {
  at.clock.moveForward(UNDO);
  secretary = await new Visitor(at).signInAs(asker.person);
}

const COLUMNS = {
  name: "0",
  email: "1",
  address: "2",
  town: "3",
  postcode: "4",
  joinedOn: "5",
  as: "member",
};

async function handedIn(rows: readonly string[]): Promise<string> {
  const text = ["Name,Email,Address,Town,Postcode,Joined", ...rows].join("\n");
  const input = { file: new TextEncoder().encode(text) };
  const done = await perform(at.house, handIn, input, { actor: asker.person });
  if (isRefusal(done) || typeof done === "symbol") throw new Error("it was not handed in");
  return done.file.hash;
}

const imported = async (rows: readonly string[]): Promise<number> =>
  byRequest(at, bringIn, { ...COLUMNS, hash: await handedIn(rows) }, [asker, keyHolder]);

const textOf = (page: string): string => page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const onPaper = async () => (await listByPost(db())).map(({ name }) => name);
const idOf = async (called: string) => {
  const person = (await listByPost(db())).find(({ name }) => name === called);
  if (person === undefined) throw new Error(`${called} is not there`);
  return person.personId;
};
const waitingFor = async (called: string) => {
  const page = textOf((await secretary.get("/party/post")).page);
  return new RegExp(`${called} .*?PL4 0AB Give a mailbox (\\d+) `).exec(page)?.[1];
};

const LIST = [
  "Pat Hill,hills@post.example,1 High St,Plymouth,PL4 0AB,2020-01-01",
  "Lee Hill,hills@post.example,1 High St,Plymouth,PL4 0AB,2020-01-01",
  'Nell Nomail,,"2 Low St, Plymouth, PL4 0AB",,,2020-01-01',
  "Nat Nowhere,,3 Low St,Plymouth,",
];

describe("somebody without a mailbox", () => {
  it("comes by a list where it says where they live, and so does the second of a couple", async () => {
    const hash = await handedIn(LIST);
    const page = textOf((await secretary.get(`/party/import/${hash}?as=member`)).page);
    expect(page).toContain("3 people would come.");
    expect(page).toContain("2 people of those who would come have no mailbox");
    expect(page).toContain("3 Lee Hill Member 1 January 2020 1 March 2028 Comes without a mailbox");
    expect(page).toContain("Comes without a mailbox: letters to their postal address are printed.");
    expect(page).toContain("5 Nat Nowhere No email address stands in this row, and no postal");
    const before = await countActiveMembers(db(), "support", at.clock.now(), defaultRules());
    await imported(LIST);
    expect(await onPaper()).toEqual(["Lee Hill", "Nell Nomail"]);
    const [lee, nell] = await listByPost(db());
    expect([lee?.address, nell?.address]).toEqual([
      ...["1 High St, Plymouth, PL4 0AB", "2 Low St, Plymouth, PL4 0AB"],
    ]);
    expect(await countActiveMembers(db(), "support", at.clock.now(), defaultRules())).toBe(
      before + 1,
    );

    const again = await anOpenRequest(
      at,
      bringIn,
      { ...COLUMNS, hash: await handedIn(LIST) },
      asker,
    );
    await turnsKey(at, again, keyHolder);
    expect(await findRequest(db(), again)).toMatchObject({ state: "refused" });
    expect(await onPaper()).toHaveLength(2);
  });

  it("is written to on paper: the letters and labels are printed once, and noted as sent", async () => {
    await passUndo();
    await invite(at.house);
    await invite(at.house);
    expect(await waitingFor("Nell Nomail")).toBe("1");
    const { page } = await secretary.get("/party/post/letters");
    const letters = page.split("<article").slice(1);
    expect(letters).toHaveLength(2);
    expect(
      letters.every((text) => text.includes("Your list has no email address of your own")),
    ).toBe(true);
    expect(textOf(letters.join(" "))).toContain("Nell Nomail 2 Low St Plymouth PL4 0AB");
    const labels = textOf((await secretary.get("/party/post/labels")).page);
    expect(labels).toContain("Lee Hill 1 High St Plymouth PL4 0AB");
    const ids = /name="letters" value="([\d ]+)"/.exec(page)?.[1] ?? "";
    expect((await secretary.post("/party/post/sent", { letters: ids })).leadsTo).toBe(
      "/party/post",
    );
    expect(await waitingFor("Nell Nomail")).toBe("0");
    expect((await secretary.get("/party/post/letters")).page).not.toContain("<article");
    expect((await secretary.post("/party/post/sent", { letters: ids })).status).toBe(409);
    expect((await secretary.post("/party/post/sent", { letters: "all" })).status).toBe(422);
  });

  it("stands on no roll of which they would be more than the rulebook lets vote on paper, and in no list", async () => {
    const { rollSize = 0 } = (await findBallot(db(), await aBallot(at.house))) ?? {};
    expect(rollSize).toBe(2);
    const member = await new Visitor(at).signInAs(await aMember(at.house, { belongsFor: 100 }));
    expect((await member.get("/people?q=Nomail")).page).not.toContain("Nell Nomail");
  });

  it("is given a mailbox by two keys, confirms it, signs in with it, and gets there what waited", async () => {
    await imported(["Nan Newbox,,4 Low St,Plymouth,PL4 0AB"]);
    await passUndo();
    await invite(at.house);
    const person = await idOf("Nan Newbox");
    const email = "nan@newbox.example";
    const named = await secretary.post("/party/post/name-mailbox", { person, email });
    expect(named.leadsTo).toBe(`/party/post/people/${person}/ask`);
    const { page } = await secretary.get(named.leadsTo ?? "");
    const mailbox = /name="mailbox" value="(\d+)"/.exec(page)?.[1] ?? "";
    const why = "She told me on the phone, and I know her voice.";
    const asked = await secretary.post("/party/post/give-mailbox", { mailbox, why });
    expect(asked.leadsTo).toMatch(/^\/requests\/\d+$/);
    expect(await lettersTo(at.house, email)).toEqual([]);

    const number = await anOpenRequest(at, giveMailbox, { mailbox }, asker);
    const other = await new Visitor(at).signInAs(keyHolder.person);
    const shown = textOf((await other.get(`/requests/${number}`)).page);
    expect(shown).toContain("Nan Newbox");
    expect(shown).toContain(email);
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await member.get(`/requests/${number}`)).page).not.toMatch(/Newbox|newbox/);
    await turnsKey(at, number, keyHolder);
    expect(await findDetails(db(), person)).toMatchObject({ email: undefined });
    const { lines } = await listLines(db(), { subject: "/party/imports" });
    expect(lines[0]?.says).toBe("A mailbox is given to somebody who had none.");
    expect(JSON.stringify(lines)).not.toMatch(/newbox/i);
    expect(await waitingFor("Nan Newbox")).toBe("2");

    const [letter] = await lettersTo(at.house, email);
    const path = /http:\/\/party\.test(\/mailbox\/confirm\?key=(\S+))/.exec(letter?.body ?? "");
    const reader = new Visitor(at);
    expect((await reader.get(path?.[1] ?? "")).page).toContain("Is this your mailbox?");
    expect(await findDetails(db(), person)).toMatchObject({ email: undefined });
    const key = path?.[2] ?? "";
    expect((await reader.post("/mailbox/confirm", { key })).page).toContain("is confirmed");
    expect((await reader.post("/mailbox/confirm", { key })).status).toBe(410);
    expect(await findDetails(db(), person)).toMatchObject({ email, postalAddress: undefined });
    expect(await onPaper()).not.toContain("Nan Newbox");
    const subjects = (await lettersTo(at.house, email)).map(({ subject }) => subject);
    expect(subjects.join()).toContain("what we keep of you");
    await new Visitor(at).post("/sign-in", { email });
    expect((await lettersTo(at.house, email)).at(-1)?.body).toMatch(/^\d{8}$/m);
  });

  it("gets none that is somebody else's, and none in the place of the one that was signed", async () => {
    const person = await idOf("Nell Nomail");
    const taken = { person, email: "hills@post.example" };
    const refused = await secretary.post("/party/post/name-mailbox", taken);
    expect([refused.status, textOf(refused.page)]).toEqual([
      409,
      expect.stringContaining("Somebody is here with this mailbox already"),
    ]);
    const name = async (email: string) => {
      const { leadsTo = "" } = await secretary.post("/party/post/name-mailbox", { person, email });
      return /name="mailbox" value="(\d+)"/.exec((await secretary.get(leadsTo)).page)?.[1] ?? "";
    };
    const first = await name("nell@one.example");
    const number = await anOpenRequest(at, giveMailbox, { mailbox: first }, asker);
    await name("mine@cheat.example");
    await turnsKey(at, number, keyHolder);
    expect(await findRequest(db(), number)).toMatchObject({ state: "refused" });
    for (const to of ["nell@one.example", "mine@cheat.example"])
      expect(await lettersTo(at.house, to)).toEqual([]);
  });

  it("is forgotten with all that waits, by an erasure and with an import that is taken back", async () => {
    const request = await imported(["Gil Goner,,5 Low St,Plymouth,PL4 0AB"]);
    const input = { request: String(request) };
    expect(isRefusal(await perform(at.house, takeBack, input, { actor: asker.person }))).toBe(
      false,
    );
    expect(await onPaper()).not.toContain("Gil Goner");
    await clearImports(at.house);
    await passUndo();
    await invite(at.house);
    expect((await secretary.get("/party/post/letters")).page).not.toContain("Gil Goner");
  });
});

describe("the pages of letters on paper", () => {
  it("are for the offices that ask for imports alone", async () => {
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    const person = await idOf("Nell Nomail");
    for (const path of ["", "/letters", "/labels", `/people/${person}`, `/people/${person}/ask`]) {
      expect((await member.get(`/party/post${path}`)).status).toBe(403);
      expect((await new Visitor(at).get(`/party/post${path}`)).page).not.toContain("Nomail");
    }
    const fields = { person, email: "x@y.example" };
    expect((await member.post("/party/post/name-mailbox", fields)).status).toBe(403);
    expect((await member.post("/party/post/sent", { letters: "1" })).status).toBe(403);
    expect((await new Visitor(at).post("/mailbox/confirm", { key: "x" })).status).toBe(422);
  });
});
