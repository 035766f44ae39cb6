import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { addressesWaiting, lettersTo } from "../../../testing/letters.ts";
import { anOfficer, byRequest, type Officer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { findByEmail, findDetails } from "../../membership/door.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { bringIn } from "../acts/bring-in.ts";
import { handIn } from "../acts/hand-in.ts";
import { takeBack } from "../acts/take-back.ts";
import { importAtFounding } from "../at-founding.ts";
import { clearImports } from "../jobs.ts";
import { forgetInvited, takeInvitations } from "./invitation-store.ts";
import { findUninvited, invite } from "./invite.ts";

const at = aHouse();
const folder = mkdtempSync(join(tmpdir(), "inviting-"));
afterAll(() => rmSync(folder, { recursive: true }));
const HOUR = 3_600_000;
const UNDO = defaultRules().importUndoHours * HOUR;
const SUBJECT = "The Test Party: what we keep of you, and how to take part";

let asker: Officer;
let keyHolder: Officer;
beforeAll(async () => {
  asker = await anOfficer(at, "national-committee");
  keyHolder = await anOfficer(at, "safety-officer");
});

const COLUMNS = { name: "0", email: "1", optIn: "2", as: "member" };

async function imported(rows: readonly string[]): Promise<number> {
  const text = ["Name,Email,can2_subscription_status", ...rows].join("\n");
  const input = { file: new TextEncoder().encode(text) };
  const done = await perform(at.house, handIn, input, { actor: asker.person });
  if (isRefusal(done) || typeof done === "symbol") throw new Error("it was not handed in");
  return byRequest(at, bringIn, { ...COLUMNS, hash: done.file.hash }, [asker, keyHolder]);
}

const aRow = (n: number, called: string, status = "subscribed") =>
  `New ${n},${called}${n}@example.org,${status}`;

async function atFounding(rows: readonly string[]) {
  const path = join(folder, "list.csv");
  writeFileSync(path, ["name,email", ...rows].join("\n"));
  const nothing = () => undefined;
  const teller = {
    ...{ columns: nothing, choices: nothing, questions: nothing },
    ...{ example: nothing, row: nothing, progress: nothing },
  };
  const isFounding = () => Promise.resolve(true);
  const wanted = { path, as: "member", isPreview: false, corrections: [], isFounding } as const;
  return importAtFounding(at.house, wanted, teller);
}

const invitationsTo = async (address: string) =>
  (await lettersTo(at.house, address)).filter(({ subject }) => subject === SUBJECT);
const passUndo = () => at.clock.moveForward(UNDO);

describe("whom a list brought in", () => {
  it("is written to once, after the hours in which the import can be taken back", async () => {
    const request = await imported([aRow(1, "one"), aRow(2, "one", "unsubscribed")]);
    at.clock.moveForward(UNDO - 1);
    await invite(at.house);
    expect(await invitationsTo("one1@example.org")).toEqual([]);
    at.clock.moveForward(1);
    await invite(at.house);
    await invite(at.house);
    const [letter, second] = await invitationsTo("one1@example.org");
    expect(second).toBeUndefined();
    for (const says of [
      ...["Hello New 1", "The Test Party writes to you", `http://party.test/requests/${request}\n`],
      ...["article 9(2)(d)", "http://party.test/sign-in\n", "http://party.test/me/leave\n"],
      ...["http://party.test/me/erase\n", "do not find you in the list of people", "ico.org.uk"],
    ])
      expect(letter?.body).toContain(says);
    expect(letter?.body).not.toContain("wants no letters");
  });

  it("gets that one letter where the list says no letters, and none where none arrives", async () => {
    await imported([aRow(1, "no", "unsubscribed"), aRow(2, "no", "bouncing")]);
    passUndo();
    await invite(at.house);
    const [letter] = await invitationsTo("no1@example.org");
    expect(letter?.body).toContain("Your list says that you want no letters");
    expect(await lettersTo(at.house, "no2@example.org")).toEqual([]);
  });

  it("is written to where the party was being founded, too", async () => {
    await atFounding(["Fay Founding,fay@example.org"]);
    passUndo();
    await invite(at.house);
    const [letter] = await invitationsTo("fay@example.org");
    expect(letter?.body).toContain("while the party was being founded");
    expect(letter?.body).not.toContain("/requests/");
  });

  it("is written to once although they came before anybody was invited, and whoever was, not again", async () => {
    await atFounding(["Bea Before,bea@example.org", "Ben Before,ben@example.org"]);
    const bea = await findByEmail(at.house.database, "bea@example.org");
    await inTransaction(at.house, (tx) => forgetInvited(tx, bea?.id as PersonId));
    passUndo();
    await invite(at.house);
    expect(await invitationsTo("bea@example.org")).toEqual([]);
    for (let day = 0; day < 3; day++) {
      await Promise.all([findUninvited(at.house), findUninvited(at.house)]);
      await invite(at.house);
    }
    expect(await invitationsTo("bea@example.org")).toHaveLength(1);
    expect(await invitationsTo("ben@example.org")).toHaveLength(1);
  });

  it("is not written to where the import was taken back, or they had left before", async () => {
    const request = await imported([aRow(1, "gone"), aRow(2, "gone")]);
    const come = await findByEmail(at.house.database, "gone1@example.org");
    if (come === undefined) throw new Error("nobody came");
    await new Visitor(at).signInAs({ personId: come.id });
    const input = { request: String(request) };
    const done = await perform(at.house, takeBack, input, { actor: asker.person });
    expect(isRefusal(done)).toBe(false);
    await clearImports(at.house);
    await imported([aRow(1, "left")]);
    const left = await findByEmail(at.house.database, "left1@example.org");
    if (left === undefined) throw new Error("nobody came");
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, left.id, now));
    passUndo();
    await invite(at.house);
    for (const name of ["gone1", "gone2", "left1"])
      expect(await invitationsTo(`${name}@example.org`)).toEqual([]);
    expect(await findDetails(at.house.database, come.id)).toMatchObject({ kind: "supporter" });
  });

  it("is written to once each, however often it breaks off and however many write at once", async () => {
    await imported(Array.from({ length: 2300 }, (_, n) => aRow(n, "many")));
    passUndo();
    const breaksOff = inTransaction(at.house, async (tx, now) => {
      await takeInvitations(tx, now, 1500);
      throw new Error("the power is cut");
    });
    await expect(breaksOff).rejects.toThrow("the power is cut");
    const stopped = new AbortController();
    const first = invite(at.house, stopped.signal);
    stopped.abort();
    await first;
    expect((await addressesWaiting(at.house, SUBJECT)).length).toBeLessThan(2300);
    await Promise.all([invite(at.house), invite(at.house), invite(at.house)]);
    const written = (await addressesWaiting(at.house, SUBJECT)).filter((to) =>
      to.startsWith("many"),
    );
    expect([written.length, new Set(written).size]).toEqual([2300, 2300]);
  });
});

describe("the page of imports", () => {
  it("shows officers how far the letters are, and nobody else", async () => {
    const request = await imported([aRow(1, "page"), aRow(2, "page"), aRow(3, "page", "bouncing")]);
    const officer = await new Visitor(at).signInAs(asker.person);
    const row = async () => {
      const { page } = await officer.get("/party/imports");
      const [, letters = ""] = page.split("Letters to those who came");
      const cells = letters.split("<tr>").find((text) => text.includes(`Request ${request}<`));
      return cells
        ?.replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ")
        .trim();
    };
    expect(await row()).toMatch(new RegExp(`^Request ${request} .* 0 2 1 `));
    passUndo();
    await invite(at.house);
    expect(await row()).toMatch(new RegExp(`^Request ${request} All are written to 2 0 1 `));
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await member.get("/party/imports")).page).not.toContain("Letters to those who came");
  });
});
