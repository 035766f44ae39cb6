import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { isWithin } from "../../platform/limits.ts";
import { anOfficer } from "../../testing/officers.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { Visitor } from "../../testing/visit.ts";
import { anEventHouse } from "../events/testing/an-event-house.ts";
import { listLines } from "../record/door.ts";
import { deleteRegister } from "./acts/delete-register.ts";
import { heedWish } from "./acts/heed-wish.ts";
import { keepRegister } from "./acts/keep-register.ts";
import { noteLeaflets } from "./acts/note-leaflets.ts";
import {
  branchDoorsPath,
  exportPath,
  exportsPath,
  fetchExportPath,
  leafletsPath,
  registerPath,
} from "./addresses.ts";
import { exportRegister } from "./exporting/acts/export-register.ts";
import { fetchExport } from "./exporting/acts/fetch-export.ts";
import { deleteOldRegisters } from "./jobs.ts";
import { workOfOnePerson } from "./limits.ts";
import { handIn } from "./testing/a-register.ts";

const party = anEventHouse();
const { at, done, outcomeOf } = party;

let branch: { id: number; secretary: Person };
let other: { id: number; secretary: Person };
let register: number;

const goTo = (moment: string) =>
  at.clock.moveForward(new Date(moment).getTime() - at.clock.now().getTime());

beforeAll(async () => {
  [branch, other] = [await party.aBranchWith("Plymouth"), await party.aBranchWith("Exeter")];
  register = Number(await handIn(at, branch.id, branch.secretary));
  await done(keepRegister, { id: String(register) }, branch.secretary);
});

describe("a copy of the register", () => {
  it("is no member's, no other branch's, and never older than its days", async () => {
    const member = await party.aMemberOf(branch.id);
    expect(await handIn(at, branch.id, member)).toBe("branches.officers.notYours");
    expect(await handIn(at, branch.id, other.secretary)).toBe("branches.officers.notYours");
    expect(await handIn(at, branch.id, branch.secretary, { suppliedOn: "2026-02-01" })).toBe(
      "doorsteps.tooOld",
    );
    expect(await handIn(at, branch.id, branch.secretary, { suppliedOn: "2027-04-01" })).toBe(
      "doorsteps.notYetSupplied",
    );
    expect(await handIn(at, branch.id, branch.secretary, { file: Buffer.from("a,b\n1,2") })).toBe(
      "doorsteps.noRegister.headings",
    );
    const stranger = await new Visitor(at).signInAs(other.secretary);
    expect((await stranger.get(registerPath(register))).status).toBe(404);
    expect((await stranger.get(branchDoorsPath(branch.id))).status).toBe(403);
  });
});

describe("an objection", () => {
  it("passes on to the next copy by the address, and that somebody moved does not", async () => {
    const wish = { id: String(branch.id), street: "Mill Lane", door: "3", wishes: "object" };
    await done(heedWish, wish, branch.secretary);
    await sql`
      update doorsteps.door set standing = case house when '1' then 'do-not-return' else 'moved' end
      where register_id = ${register} and house in ('1', '2')`.execute(at.house.database);
    const next = String(await handIn(at, branch.id, branch.secretary));
    const elsewhere = String(await handIn(at, other.id, other.secretary));
    await done(keepRegister, { id: next }, branch.secretary);
    await done(keepRegister, { id: elsewhere }, other.secretary);
    const { rows } = await sql<{ copy: number; house: string; standing: string; at: boolean }>`
      select register_id as copy, house, standing, objected_at is not null as at
      from doorsteps.door where register_id = any(${[next, elsewhere]}::int[])
        and standing is not null order by house`.execute(at.house.database);
    expect(rows).toEqual([
      { copy: Number(next), house: "1", standing: "do-not-return", at: true },
      { copy: Number(next), house: "3", standing: "do-not-return", at: true },
    ]);
    await done(deleteRegister, { id: next }, branch.secretary);
    await done(deleteRegister, { id: elsewhere }, other.secretary);
  });
});

describe("a copy out of the house", () => {
  let trustee: Person;
  let request = 70;
  const granted = async (by: Person, input: object = {}): Promise<string> => {
    request += 1;
    const why = "To print sheets, shredded by Monday.";
    const actor = aRequestFor(exportRegister, { requestId: request, askedBy: by.personId, why });
    const asked = { register: String(register), round: "", ...input };
    return outcomeOf(exportRegister, asked, actor);
  };
  const fetchAs = (visitor: Visitor, as: string) =>
    visitor.post(fetchExportPath(request), { as }, exportPath(request));

  it("is asked for in an office that has the power, of a copy that is kept and its own rounds", async () => {
    trustee = (await anOfficer(at, "trustee")).person;
    const unkept = String(await handIn(at, other.id, other.secretary));
    expect(await granted(trustee, { register: unkept })).toBe("doorsteps.exports.noCopy");
    expect(await granted(trustee, { round: "999" })).toBe("doorsteps.exports.noRound");
    await done(deleteRegister, { id: unkept }, other.secretary);
    for (const person of [branch.secretary, undefined]) {
      const visitor = person ? await new Visitor(at).signInAs(person) : new Visitor(at);
      const { page } = await visitor.get(exportsPath);
      expect(page).toContain("Nothing has left");
      expect(page).not.toContain("Ask for a copy");
    }
    const desk = await new Visitor(at).signInAs(trustee);
    expect((await desk.get(exportsPath)).page).toContain("Plymouth City Council, Ham ward");
    const why = "To print sheets, shredded by Monday.";
    const asked = await desk.post(exportsPath, { register: String(register), round: "", why });
    expect(asked.leadsTo).toMatch(/^\/requests\/[0-9]+/);
    const wrong = await desk.post(exportsPath, { register: String(register), round: "x", why });
    expect(wrong.status).toBe(422);
  });

  it("is given once, to whoever asked and nobody else, with who asked on each line, and none who objected", async () => {
    expect(await granted(trustee)).toBe("done");
    const desk = await new Visitor(at).signInAs(trustee);
    const stranger = await new Visitor(at).signInAs((await anOfficer(at, "trustee")).person);
    expect((await stranger.get(exportPath(request))).status).toBe(403);
    expect((await fetchAs(stranger, "file")).status).toBe(403);
    const form = { request: String(request), as: "file" };
    expect(await outcomeOf(fetchExport, form, branch.secretary)).toBe("membership.may.ask");
    expect((await desk.get(exportPath(request))).page).toContain("Fetch it as a file");
    expect((await fetchAs(desk, "poem")).status).toBe(422);
    const file = await fetchAs(desk, "file");
    expect(file.response.headers.get("cache-control")).toContain("no-store");
    const [head, ...lines] = file.page.trimEnd().split("\r\n");
    expect(head).toContain("electorNumber,surname,forename,house,street,postcode,export");
    // Two of Mill Lane moved or asked for peace, and so did whoever lives at 3.
    expect(lines).toHaveLength(1);
    const { name } = (await at.house.namedOf([trustee.personId]))(trustee.personId);
    for (const text of ["Dyer", `asked for by ${name}`, "shredded by Monday", "1 March 2027"])
      expect(lines[0]).toContain(text);
    // Where it did not arrive, the very same comes again for a quarter of an hour, and is one time in the record.
    at.clock.moveForward(14 * 60_000);
    const late = await new Visitor(at).signInAs(trustee);
    expect((await late.get(exportPath(request))).page).toContain("counts as the same time");
    expect((await fetchAs(late, "file")).page).toBe(file.page);
    expect((await fetchAs(stranger, "file")).status).toBe(403);
    at.clock.moveForward(2 * 60_000);
    expect((await fetchAs(late, "file")).status).toBe(410);
    const { lines: recorded } = await listLines(at.house.database, { subject: exportsPath });
    expect(recorded.filter(({ says }) => says.includes("was taken out: 1 line"))).toHaveLength(1);
    expect(JSON.stringify(recorded)).not.toMatch(/Dyer|Plymouth|Ham ward/);
    expect((await new Visitor(at).get(exportsPath)).page).toContain("Fetched: 1 people");
  });

  it("is printed a sheet for each street of a round, counts once for two clicks, and never after its hours", async () => {
    expect(await granted(trustee)).toBe("done");
    const desk = await new Visitor(at).signInAs(trustee);
    // A whole copy would be a page of a hundred thousand names.
    expect((await desk.get(exportPath(request))).page).not.toContain("Print it");
    expect((await fetchAs(desk, "sheets")).status).toBe(422);
    const { rows } = await sql<{ id: number }>`
      insert into doorsteps.round (branch_id, register_id, event_id, walk, streets, made_at)
      values (${branch.id}, ${register}, 1, 'odd-even', '{Park Road}', ${at.clock.now()})
      returning id`.execute(at.house.database);
    expect(await granted(trustee, { round: String(rows[0]?.id) })).toBe("done");
    expect((await desk.get(exportPath(request))).page).toContain("Print it");
    const both = await Promise.all([fetchAs(desk, "sheets"), fetchAs(desk, "sheets")]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const page = both[0]?.page ?? "";
    const { lines } = await listLines(at.house.database, { subject: exportsPath });
    const said = `What request ${request} allowed`;
    expect(lines.filter(({ says }) => says.includes(said))).toHaveLength(1);
    for (const text of ["Park Road", "Dee Dyer", "asked for by"]) expect(page).toContain(text);
    expect(page).not.toMatch(/Mill Lane|Cook/);
    expect(await granted(trustee)).toBe("done");
    at.clock.moveForward(25 * 3_600_000);
    expect(
      (await (await new Visitor(at).signInAs(trustee)).get(exportPath(request))).page,
    ).toContain("time to fetch it is over");
  });
});

describe("taking a copy out", () => {
  it("is no way for a machine to read the register again and again", async () => {
    const { person } = await anOfficer(at, "trustee");
    const desk = await new Visitor(at).signInAs(person);
    const attempt = () => desk.post(fetchExportPath(73), { as: "file" }, exportPath(73));
    expect((await attempt()).status).toBe(403);
    for (let used = 1; used < workOfOnePerson.most; used += 1)
      await isWithin(at.house.database, workOfOnePerson, person.personId);
    expect((await attempt()).status).toBe(429);
  });
});

describe("leaflets", () => {
  it("are noted by street, and those that wait come first", async () => {
    const form = {
      ...{ id: String(branch.id), register: String(register), leaflet: "Warm homes" },
      ...{ day: "2027-03-01", streets: "Mill Lane" },
    };
    await done(noteLeaflets, form, branch.secretary);
    expect(await outcomeOf(noteLeaflets, form, other.secretary)).toBe("branches.officers.notYours");
    const officer = await new Visitor(at).signInAs(branch.secretary);
    const { page } = await officer.get(leafletsPath(branch.id));
    expect(page).toContain("Warm homes");
    expect(page.indexOf("Park Road")).toBeLessThan(page.indexOf("Mill Lane"));
  });
});

describe("the end of a copy", () => {
  const count = async () => {
    const { rows } = await sql<{ all: number }>`
      select (select count(*) from doorsteps.elector) + (select count(*) from doorsteps.knock)
        + (select count(*) from doorsteps.register) as all`.execute(at.house.database);
    return Number(rows[0]?.all);
  };

  it("comes at once when its officer asks, and by the clock at twelve months, with all that hangs on it", async () => {
    const second = Number(await handIn(at, branch.id, branch.secretary));
    expect(await outcomeOf(deleteRegister, { id: String(second) }, other.secretary)).toBe(
      "doorsteps.unknownRegister",
    );
    await done(deleteRegister, { id: String(second) }, branch.secretary);
    const kept = await count();
    await handIn(at, branch.id, branch.secretary);
    goTo("2027-03-12T12:00:00.000Z");
    await deleteOldRegisters(at.house);
    expect(await count()).toBe(kept);
    goTo("2028-02-28T12:00:00.000Z");
    await deleteOldRegisters(at.house);
    expect(await count()).toBe(kept);
    goTo("2028-03-01T12:00:00.000Z");
    await deleteOldRegisters(at.house);
    expect(await count()).toBe(0);
  });
});
