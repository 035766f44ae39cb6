import { describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../../platform/act.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { aMember } from "../../../../testing/people.ts";
import { Visitor } from "../../../../testing/visit.ts";
import { findDetails, namesOf } from "../../standing/queries.ts";
import type { MembershipTables } from "../../tables.ts";
import { erase } from "./erase.ts";
import { leave } from "./leave.ts";

const at = aHouse();

const departures = () =>
  at.house.database
    .withTables<MembershipTables>()
    .selectFrom("membership.departure")
    .selectAll()
    .orderBy("id")
    .execute();

/** Every row of every table of every room, as text. */
async function everythingKept(): Promise<string> {
  const { database } = at.house;
  const tables = await database.introspection.getTables();
  const kept = tables.filter(({ schema, isView }) => !isView && schema !== "platform");
  const rows = await inTransaction(at.house, (tx) =>
    Promise.all(
      kept.map(({ schema, name }) =>
        tx
          .withTables<Record<string, Record<string, unknown>>>()
          .selectFrom(`${schema}.${name}`)
          .selectAll()
          .execute(),
      ),
    ),
  );
  return JSON.stringify(rows);
}

describe("leaving", () => {
  it("a member may stay as a supporter; the reason is kept without a name", async () => {
    const ada = await aMember(at.house, { name: "Ada Okafor" });
    const input = { reason: "Too far away", after: "supporter" };
    await perform(at.house, leave, input, { actor: ada });
    const record = await findDetails(at.house.database, ada.personId);
    expect(record).toMatchObject({ kind: "supporter", renewsOn: undefined });
    const [departure] = await departures();
    expect(departure).toMatchObject({
      kind: "member",
      reason: "Too far away",
      left_on: "2027-03-01",
    });
    expect(JSON.stringify(departure)).not.toContain(ada.personId);
  });

  it("a member may go altogether", async () => {
    const bea = await aMember(at.house);
    await perform(at.house, leave, { reason: "", after: "gone" }, { actor: bea });
    expect(await findDetails(at.house.database, bea.personId)).toBeUndefined();
    const again = await perform(at.house, leave, { reason: "", after: "gone" }, { actor: bea });
    expect(again).toMatchObject({ kind: "not-signed-in" });
  });

  it("one has to say what shall be done with the record", async () => {
    const cleo = await aMember(at.house);
    expect(await perform(at.house, leave, {}, { actor: cleo })).toMatchObject({
      problems: [{ field: "after" }],
    });
  });
});

describe("being erased", () => {
  it("takes the typed word", async () => {
    const dan = await aMember(at.house);
    for (const word of ["", "yes", undefined]) {
      const refusal = await perform(at.house, erase, { word }, { actor: dan });
      expect(refusal).toMatchObject({ kind: "invalid", problems: [{ field: "word" }] });
    }
    expect(await findDetails(at.house.database, dan.personId)).toBeDefined();
  });

  it("leaves nothing that names the person, in any room", async () => {
    const eve = await aMember(at.house, { name: "Eve Quillfeather", email: "eveq@example.org" });
    const visitor = await new Visitor(at).signInAs(eve);
    await visitor.post("/me/email", { email: "eveq@new.example" });
    await visitor.post("/sign-in", { email: "eveq@example.org" });
    const before = await everythingKept();
    expect(before).toContain("Quillfeather");
    expect((await visitor.post("/me/erase", { word: " Erase " })).leadsTo).toBe("/gone");
    const after = await everythingKept();
    for (const trace of ["Quillfeather", "eveq@example.org", eve.personId]) {
      expect(after).not.toContain(trace);
    }
    const nameOf = await namesOf(at.house.database, [eve.personId]);
    expect(nameOf(eve.personId)).toBe("A former member");
  });

  it("ends every session", async () => {
    const fay = await aMember(at.house);
    const [here, there] = [
      await new Visitor(at).signInAs(fay),
      await new Visitor(at).signInAs(fay),
    ];
    await here.post("/me/erase", { word: "erase" });
    for (const visitor of [here, there]) {
      expect((await visitor.get("/me")).leadsTo).toBe("/sign-in?after=%2Fme");
    }
  });
});
