import { compareNames, type Language } from "@breakthrough/languages";
import { describe, expect, it } from "vitest";
import { answering } from "../../../platform/language.ts";
import { termsOf } from "../../../platform/text/terms.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { listPeople, type NameCursor } from "./listing-queries.ts";
import { searchPeople } from "./people-search-queries.ts";

const at = aHouse();

const NAMES = [
  ...["Chwilog Rees", "Cwm Rees", "Catrin", "Dafydd", "Ddu", "Dyfed", "Ffion", "Fychan", "Gwen"],
  ...["Nghymru", "Nia", "Bangor", "Banon", "Llinos", "Lwc", "Llangollen", "Llandudno", "Llanberis"],
  ...["Phylip", "Pwllheli", "Rhys", "Rwth", "Siân", "Sian", "Siôn", "Sian Ann", "Thomas", "Tywyn"],
  ...["Tŷ", "Twm", "Tyn", "Ŵyn", "Wyn", "Ann Jones", "Anne", "Ann", "Anne-Marie", "anwen", "Ángel"],
  ...[
    "Łukasz",
    "Lucy",
    "Éowyn",
    "O'Brien",
    "Obrien",
    "O'Neill",
    "Zed",
    "Øyvind",
    "Straße",
    "Strass",
  ],
];

async function listIn(language: Language): Promise<readonly string[]> {
  const db = at.house.database;
  const which = { now: at.clock.now(), rules: await rulesInForce(db), most: 4 };
  const names: string[] = [];
  let after: NameCursor | undefined;
  do {
    const slice = await answering(language, () => listPeople(db, { ...which, after }));
    names.push(...slice.people.map(({ name }) => name));
    after = slice.next;
  } while (after !== undefined);
  return names;
}

describe("the list of members, page by page,", () => {
  it("is in the order of the alphabet of whoever reads it, and nobody is left out or there twice", async () => {
    for (const name of NAMES) await aMember(at.house, { name });
    for (const language of ["en", "cy"] as const) {
      const sorted = NAMES.toSorted((one, other) => compareNames(one, other, language));
      expect(await listIn(language)).toEqual(sorted);
    }
  });

  it("has one person of each two whose names a reader cannot tell apart", async () => {
    for (const name of ["Sam O’Hara", "Sam O'Hara", "SAM O'Hara", "Sam Östman", "Sam Ostman"]) {
      await aMember(at.house, { name });
      await aMember(at.house, { name });
    }
    const names = (await listIn("en")).filter((name) => /^sam/i.test(name));
    expect(names).toHaveLength(10);
    expect(names.slice(0, 6).every((name) => /hara/i.test(name))).toBe(true);
  });

  it("is in the same order where people are searched for", async () => {
    const rees = { typed: "rees", alternatives: termsOf("rees") };
    const find = (language: Language) =>
      answering(language, () => searchPeople(at.house.database, rees, 10, at.clock.now()));
    expect((await find("en")).map(({ name }) => name)).toEqual(["Chwilog Rees", "Cwm Rees"]);
    expect((await find("cy")).map(({ name }) => name)).toEqual(["Cwm Rees", "Chwilog Rees"]);
  });
});
