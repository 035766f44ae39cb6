import { beforeAll, describe, expect, it } from "vitest";
import { recount } from "../../journeys/setting/recount.ts";
import { perform } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { addressesWaiting } from "../../testing/letters.ts";
import { anOfficer, byRequest, type Officer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import type { BallotId } from "../ballots/ballot.ts";
import { findBallot } from "../ballots/ballot-queries.ts";
import { closeDue } from "../ballots/jobs.ts";
import { aBallot } from "../ballots/testing/a-ballot.ts";
import { prints, type SheetInHand, typedOf } from "../ballots/testing/on-paper.ts";
import { vote } from "../ballots/voting/acts/vote.ts";
import { bringIn } from "../imports/acts/bring-in.ts";
import { handIn } from "../imports/acts/hand-in.ts";
import { listLines } from "../record/door.ts";
import { defaultRules } from "../rulebook/door.ts";

const at = aHouse();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YES = { "vote-proposal": "yes", "vote-alternative-1": "abstain" };

let asker: Officer;
let keyHolder: Officer;
beforeAll(async () => {
  asker = await anOfficer(at, "national-committee");
  keyHolder = await anOfficer(at, "safety-officer");
  for (let made = 0; made < 30; made++) await aMember(at.house);
});

const COLUMNS = { name: "0", email: "1", address: "2", postcode: "3", joinedOn: "4", as: "member" };
const LIST = [
  "Name,Email,Address,Postcode,Joined",
  "Nell Nomail,,2 Low St Plymouth,PL4 0AB,2020-01-01",
  "Ned Nobox,,3 Low St Plymouth,PL4 0AB,2020-01-01",
];

async function imported(): Promise<void> {
  const file = new TextEncoder().encode(LIST.join("\n"));
  const done = await perform(at.house, handIn, { file }, { actor: asker.person });
  if (isRefusal(done) || typeof done === "symbol") throw new Error("it was not handed in");
  await byRequest(at, bringIn, { ...COLUMNS, hash: done.file.hash }, [asker, keyHolder]);
}

type Sheets = ReadonlyMap<string, SheetInHand>;

describe("a list with people who have no mailbox", () => {
  let id: BallotId;
  let first: Sheets;
  let second: Sheets;

  it("puts nobody on a roll while it can be taken back, and then those on paper too", async () => {
    await imported();
    const early = await aBallot(at.house);
    expect(await findBallot(at.house.database, early)).toMatchObject({ paperMembers: 0 });
    at.clock.moveForward(defaultRules().importUndoHours * HOUR);
    id = await aBallot(at.house);
    expect(await findBallot(at.house.database, id)).toMatchObject({ rollSize: 34, onPaper: 2 });
  });

  it("leads officers of two bodies to their sheet each, by the page of letters on paper", async () => {
    const committee = await new Visitor(at).signInAs(asker.person);
    const safety = await new Visitor(at).signInAs(keyHolder.person);
    expect((await committee.get("/party/post")).page).toContain('href="/decide/packs"');
    expect((await committee.get("/decide/packs")).page).toContain("Print 2 first sheets");
    expect((await safety.get("/decide/packs")).page).toContain("Print 2 second sheets");
    first = await prints(committee, id, 1);
    second = await prints(safety, id, 2);
    expect([...first.keys()].sort()).toEqual(["Ned Nobox", "Nell Nomail"]);
  });

  it("tells those who print by letter and on their desk, and nobody else", async () => {
    const treasurer = await anOfficer(at, "treasurer", { email: "treasurer@example.org" });
    expect(await addressesWaiting(at.house, "2 ballot papers to print")).toHaveLength(2);
    const safety = await new Visitor(at).signInAs(keyHolder.person);
    expect((await safety.get("/desk")).page).toContain("No sheet of a ballot paper waits for you");
    const theirs = await new Visitor(at).signInAs(treasurer.person);
    expect((await theirs.get("/desk")).page).not.toContain("/decide/packs");
  });

  it("votes at any browser with both codes, and is in the result, the recount and the record", async () => {
    const typed = typedOf("Nell Nomail", first, second);
    const kiosk = new Visitor(at);
    expect((await kiosk.get("/decide/paper")).status).toBe(200);
    expect((await kiosk.post("/decide/paper", typed)).page).toContain("Your vote");
    const receipt = await kiosk.post("/decide/paper/vote", { ...typed, ...YES });
    const code = /<code>([0-9a-f]{4}(?:-[0-9a-f]{4}){3})<\/code>/.exec(receipt.page)?.[1];
    expect(code).toBeDefined();
    const input = { ballotId: String(id), choices: { proposal: "yes", "alternative-1": "no" } };
    for (const { person } of [asker, keyHolder])
      await perform(at.house, vote, input, { actor: person });

    at.clock.moveForward(7 * DAY);
    await closeDue(at.house);
    const anybody = new Visitor(at);
    const { page } = await anybody.get(`/decide/${id}`);
    expect(page).toContain("1 of these votes was cast with codes on paper");
    const file = (await anybody.get(`/decide/${id}/recount.json`)).page;
    const counted = recount(file);
    expect(counted).toMatchObject({ isRollWhole: true, areReceiptsRight: true, voted: 3 });
    expect(counted.yes).toEqual({ proposal: 3, "alternative-1": 0 });
    const { lines, form, rules } = JSON.parse(file);
    expect([form, rules.onPaper]).toEqual([
      "breakthrough-recount-2",
      { onRoll: 2, mostPercent: 10 },
    ]);
    const marked = lines.filter(({ paper }: { paper?: true }) => paper);
    expect(marked).toMatchObject([{ receipt: code }]);
    expect((await anybody.get(`/decide/${id}/recount.csv`)).page).toContain(`${code},yes\r\n`);
    const { lines: record } = await listLines(at.house.database, {
      subject: page.match(/href="(\/matters\/\d+)"/)?.[1] ?? "",
    });
    const says = record.map((line) => line.says).join("\n");
    expect(says).toContain("2 vote with codes on paper");
    expect(says).toContain("2 second sheets of ballot papers with codes were printed.");
    expect(says).not.toMatch(/Nell|Ned/);
    expect(record.some(({ facts }) => JSON.stringify(facts).includes(counted.fileHash))).toBe(true);
  });
});
