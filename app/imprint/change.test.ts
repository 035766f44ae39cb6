import { sql } from "kysely";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { isRefusal } from "../../platform/refusal.ts";
import { AN_IMPRINT, aHouse } from "../../testing/a-house.ts";
import { anOfficer, askFor, byRequest, type Officer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { listLines } from "../record/door.ts";
import { change } from "./acts/change.ts";
import { DAYS_KEPT, jobs } from "./jobs.ts";
import { findImprint } from "./store.ts";
import type { ImprintTables } from "./tables.ts";

const at = aHouse();
const { feePence: _fee, ...same } = AN_IMPRINT;
const given = Object.fromEntries(
  Object.entries({ ...same, fee: "0" }).filter(([, text]) => text !== undefined),
);
const wanted = { ...given, promoter: "Bea Lim", fee: "12", slogan: "Bread & <roses>" };

let committee: Officer;
let safety: Officer;
beforeAll(async () => {
  committee = await anOfficer(at, "national-committee");
  safety = await anOfficer(at, "safety-officer");
});

const seen = async (path: string, visitor = new Visitor(at)) => (await visitor.get(path)).page;
const rows = () =>
  at.house.database.withTables<ImprintTables>().selectFrom("imprint.imprint").selectAll().execute();

describe("changing the imprint", () => {
  it("takes two keys; then every page, the front page and the record say it", async () => {
    expect(await seen("/imprint")).toContain("Promoted by Pat Promoter on behalf of");
    await byRequest(at, change, wanted, [committee, safety]);
    at.clock.moveForward(5_000);
    expect(await seen("/imprint")).toContain("Promoted by Bea Lim on behalf of The Test Party");
    expect(await seen("/imprint")).toContain("Membership costs £12 for 12 months.");
    const [line] = (await listLines(at.house.database, { most: 1 })).lines;
    expect(line?.says).toMatch(/^The imprint was changed.* Fingerprint [0-9a-f]{64}\.$/);
    expect(JSON.stringify(line)).not.toContain("Bea");
    expect(await seen("/")).toContain("Bread &amp; &lt;roses>");
  });

  it("is refused where it would change nothing", async () => {
    const again = await askFor(at, change, wanted, committee);
    expect(isRefusal(again) && again.says).toContain("nothing to change");
  });

  it("is asked for on a page that has it as it stands, by those whose office may, and by nobody else", async () => {
    const officer = await new Visitor(at).signInAs(committee.person);
    expect(await seen("/party/imprint", officer)).toContain('value="Bea Lim"');
    const answer = await officer.post("/party/imprint", { ...wanted, fee: "", why: "It is due." });
    expect(answer.status).toBe(422);
    expect(answer.page).toContain("Write what membership costs in pounds");
    const asked = await officer.post("/party/imprint", { ...wanted, fee: "5", why: "It is due." });
    expect(asked.leadsTo).toMatch(/^\/requests\/\d+$/);
    expect(await seen(asked.leadsTo ?? "", officer)).toContain("£5");
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await member.get("/party/imprint")).status).toBe(403);
    expect((await member.post("/party/imprint", { ...wanted, why: "No." })).status).toBe(403);
    expect((await new Visitor(at).get("/party/imprint")).leadsTo).toMatch(/^\/sign-in/);
  });

  it("keeps what stood before for six years after another took its place, and then deletes it", async () => {
    const run = () =>
      Promise.all(jobs.map((job) => job.run(at.house, new AbortController().signal)));
    await run();
    expect((await rows()).map(({ promoter }) => promoter)).toEqual(["Pat Promoter", "Bea Lim"]);
    at.clock.moveForward((DAYS_KEPT + 1) * 86_400_000);
    await run();
    expect((await rows()).map(({ promoter }) => promoter)).toEqual(["Bea Lim"]);
    expect((await findImprint(at.house.database))?.imprint.promoter).toBe("Bea Lim");
  });
});

describe("a party that has not said who answers for it", () => {
  const bare = aHouse({ hasImprint: false });
  it("says so on its pages, and takes nobody in", async () => {
    const visitor = new Visitor(bare);
    expect((await visitor.get("/imprint")).page).toContain("Nobody has said yet who answers");
    expect((await visitor.get("/privacy")).page).toContain("Nobody has said it yet");
    const { page } = await visitor.get("/join");
    expect(page).toContain("Nobody can join yet");
    expect(page).not.toContain('name="email"');
    const form = { kind: "member", name: "Eve", email: "eve@example.org", age: "adult" };
    const answer = await visitor.post("/join", { ...form, consent: "yes" });
    expect(answer.status).toBe(409);
    expect(answer.page).toContain("Nobody can join yet");
  });
});

/** As another process sets it: this one hears nothing of it. */
const setElsewhere = (controller: string) =>
  sql`insert into imprint.imprint (controller, address, promoter, contact, fee_pence, set_at)
    select ${controller}, address, promoter, contact, fee_pence, set_at
    from imprint.imprint order by number desc limit 1`.execute(at.house.database);

it("what another process has set stands at the foot of a page, and before who joins, three seconds later", async () => {
  let machineTime = performance.now();
  vi.spyOn(performance, "now").mockImplementation(() => machineTime);
  onTestFinished(() => void vi.restoreAllMocks());
  expect(await seen("/join")).not.toContain("The Other Controller");
  await setElsewhere("The Other Controller");
  machineTime += 3000;
  const page = await seen("/join");
  expect(page.match(/The Other Controller/g)?.length).toBeGreaterThanOrEqual(2);
});
