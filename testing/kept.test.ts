import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { defaultRules, isRuleName } from "../app/rulebook/door.ts";
import { ROOMS } from "../app/wiring/rooms.ts";
import { inLanguage } from "../platform/language.ts";
import { aHouse } from "./a-house.ts";
import { Visitor } from "./visit.ts";

const at = aHouse();

/**
 * Tables with a column that could be about somebody, and is not: how far a letter to all has come. It is the id of the last
 * person of a slice, and is emptied with the last one. The bytes of a box are a public file, in which nobody is named. The postcodes of a directory are everybody's.
 */
const ABOUT_NOBODY = [
  ...["ballots.box_event", "meetings.telling", "news.letter", "places.postcode"],
  ...["repairs.opening", "this_week.digest", "branches.sweep", "branches.telling"],
];
/** What the demonstration plays: who of its invented people has which part. */
const OF_THE_DEMONSTRATION = ["demo.part"];

/** Tables whose rows can hold whose they are (a person's id), or a person's own particulars. */
async function tablesAboutPeople(): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct table_schema || '.' || table_name as name
    from information_schema.columns
    where table_schema = any(${ROOMS.map(({ name }) => name.replaceAll("-", "_"))})
      and (data_type = 'uuid'
        or column_name ~ '(^|_)(email|address|postcode|promoter|person|surname|phone)(_|$)'
        or (data_type = 'bytea' and column_name = 'bytes'))
    order by name`.execute(at.house.database);
  return rows.map(({ name }) => name);
}

describe("what the privacy notice says is kept", () => {
  it("is every table in which a person can stand, each in its room's own part", async () => {
    const told = at.house.kept.flatMap(({ tables }) => tables);
    const untold = (await tablesAboutPeople()).filter(
      (table) => ![...told, ...ABOUT_NOBODY, ...OF_THE_DEMONSTRATION].includes(table),
    );
    expect(untold).toEqual([]);
    expect(await tablesAboutPeople()).toContain("membership.person");
  });

  it("names tables that are there, each once and by its own room", async () => {
    for (const { name, personal } of ROOMS) {
      const tables = personal?.kept.flatMap((kind) => kind.tables) ?? [];
      expect(new Set(tables).size).toBe(tables.length);
      for (const table of tables) {
        expect(table.split(".")[0]).toBe(name.replaceAll("-", "_"));
        await sql`select from ${sql.table(table)} limit 0`.execute(at.house.database);
      }
    }
  });

  it("is said in both languages, with how long in days, hours or until when", async () => {
    for (const language of ["en", "cy"] as const) {
      const visitor = new Visitor(at);
      const { page } = await visitor.get(`/privacy?lang=${language}`);
      expect(page).toContain("<h1");
      inLanguage(language, () => {
        for (const { says, stays } of at.house.kept) {
          const { what, why } = says();
          expect(what.length * why.length).toBeGreaterThan(100);
          if (stays.kind === "counted") expect(stays.says("7 days")).toMatch(/\p{L}/u);
        }
      });
    }
  });

  it("takes its days from numbers that the rulebook has", () => {
    for (const { stays } of at.house.kept) {
      if (stays.kind !== "counted" || typeof stays.days === "number") continue;
      expect(isRuleName(stays.days.rule)).toBe(true);
    }
  });

  it("says who, what for, how long, on what ground, which rights and whom to complain to", async () => {
    const { page } = await new Visitor(at).get("/privacy");
    for (const id of ["who", "kept", "ground", "whom", "young", "rights", "complain"])
      expect(page).toContain(`id="${id}"`);
    expect(page).toContain("PO Box 12, Plymouth, PL1 1AA");
    expect(page).toContain("30 days after a letter was written");
    expect(page).toContain(`deleted ${defaultRules().lapsedKeptDays} days after`);
    expect(page).toContain("https://ico.org.uk/make-a-complaint/");
    expect(page).toContain('href="mailto:hello@party.test"');
  });
});
