import fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { aVisitor, type Person } from "../../../platform/actor.ts";
import { isUuid } from "../../../platform/ids.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import type { Event } from "../../events/door.ts";
import { takeAnswers } from "../acts/take-answers.ts";
import {
  printSheetsPath,
  printSlipsPath,
  sheetPath,
  sheetsPath,
  stallDeskPath,
  toStallPath,
} from "../addresses.ts";
import { tallyOfEvents } from "../shown.ts";
import { findAsking } from "../stall-queries.ts";
import { aStallHouse } from "../testing/a-stall-house.ts";
import { confirmContact } from "../touch/acts/confirm-contact.ts";
import { makeSheets } from "./acts/make-sheets.ts";
import { typeSheet } from "./acts/type-sheet.ts";
import { answerIdOf, codeOf, contactIdOf, letterOf, ROWS } from "./ids.ts";
import { hoursOf, judgeTyped } from "./typing.ts";

const { at, aLink, aStall, goTo, outcomeOf } = aStallHouse();
const NOW = "2027-03-10T20:00:00.000Z";

/** The key of the link in the one letter to an address. */
const keyIn = async (email: string): Promise<string> => {
  const letters = await lettersTo(at.house, email);
  return /\/canvass\/touch\/([\w-]+)/.exec(letters.at(-1)?.body ?? "")?.[1] ?? "";
};

describe("sheets on paper", () => {
  let paper: {
    readonly event: Event;
    readonly form: { readonly id: string };
    readonly host: Person;
  };
  let host: Visitor;
  let askingId: number;
  const HOUR = "2027-03-10T19:00:00.000Z";
  const letter = (number: number, nth: number) => letterOf({ askingId, sheet: number, row: nth });
  const type = (fields: Readonly<Record<string, string>>, number = 1) => {
    const path = sheetPath(paper.event.id, number);
    return host.post(path, { hour: HOUR, ...fields }, path);
  };
  const tally = async () => await tallyOfEvents(at.house.database, [paper.event.id]);

  beforeAll(async () => {
    paper = await aStall("On paper");
    host = await new Visitor(at).signInAs(paper.host);
    askingId = (await findAsking(at.house.database, paper.event.id))?.id ?? 0;
    goTo(NOW);
  });

  it("are numbered as they are made, and printed with an id on each row, for whoever runs the stall", async () => {
    const { event, form } = paper;
    const home = sheetsPath(event.id);
    expect((await host.get(stallDeskPath(event.id))).page).toContain(home);
    const made = await host.post(toStallPath(event.id, "make-sheets"), { count: "2" }, home);
    expect(made.leadsTo).toBe(printSheetsPath(event.id, 1, 2));
    const sheets = (await host.get(made.leadsTo ?? "")).page;
    for (const text of ["Sheet 2", "Buses", `2-6-${letter(2, 6)}`, "No names, no addresses"])
      expect(sheets).toContain(text);
    const slips = printSlipsPath(event.id, 1);
    const consent = (await host.get(slips)).page;
    for (const text of [
      `1-3-${letter(1, 3)}`,
      "you agree expressly",
      "Information Commissioner",
      "Wording 2",
    ])
      expect(consent).toContain(text);
    const member = await aMember(at.house);
    const visitor = await new Visitor(at).signInAs(member);
    for (const path of [home, slips, sheetPath(event.id, 1)])
      expect((await visitor.get(path)).status).toBe(403);
    const more = { ...form, language: "en", count: "20" };
    expect(await outcomeOf(makeSheets, more, member)).toBe("canvass.notYours");
    expect(
      (await host.post(toStallPath(event.id, "make-sheets"), { count: "21" }, home)).page,
    ).toContain("1 to 20");
    for (const outcome of ["done", "done", "canvass.paper.enough"])
      expect(await outcomeOf(makeSheets, more, paper.host)).toBe(outcome);
    expect((await host.get(home)).page).toContain("0 of 6 rows");
    expect((await host.get(sheetPath(event.id, 99))).status).toBe(404);
  });

  it("take the rows that are right, and keep what was typed of those that are not", async () => {
    const mail = "paper@example.org";
    const consent = { "name-1": "Jo Paper", "email-1": mail, "agreed-1": "yes" };
    const sent = await type({
      ...{
        "letter-1": letter(1, 1).toLowerCase(),
        "said-1": "Warm homes.",
        "themes-1": "Housing",
        ...consent,
      },
      ...{ "letter-2": letter(1, 3), "said-2": "Written on row two." },
      ...{ "letter-3": letter(1, 3), "said-3": "Fares.", "talkedTo-3": "51" },
      ...{
        "letter-4": letter(1, 4),
        "said-4": "Half a slip.",
        "name-4": "Kim",
        "email-4": "kim@example.org",
      },
      ...{ "letter-5": letter(1, 5) },
    });
    expect(sent.status).toBe(422);
    for (const text of [
      ...[
        "Taken now.",
        "Written on row two.",
        "Row 2: That is not the letter",
        "Row 3: Write a number",
      ],
      ...["Half a slip.", "Row 4: Type their name", "Row 5: Write what they said"],
    ])
      expect(sent.page).toContain(text);
    expect(await tally()).toMatchObject({
      talkedTo: 1,
      answers: 1,
      hours: [{ hour: new Date(HOUR) }],
    });
    expect(await lettersTo(at.house, "kim@example.org")).toEqual([]);
    expect(await lettersTo(at.house, mail)).toHaveLength(1);
    const key = await keyIn(mail);
    expect(await outcomeOf(confirmContact, { key }, aVisitor)).toBe("done");
    expect((await host.get(stallDeskPath(paper.event.id))).page).toContain("By email 1");
  });

  it("count a row once, whoever types it, and by whichever device it comes", async () => {
    const row6 = { "letter-6": letter(1, 6), "said-6": "Trams.", "talkedTo-6": "2" };
    const before = await tally();
    const both = await Promise.all([type(row6), type(row6)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 303]);
    const again = await type({ ...row6, "said-6": "Something else." });
    for (const text of ["was taken before", "Something else."]) expect(again.page).toContain(text);
    const key = await aLink(paper.form, paper.host);
    const id = answerIdOf({ askingId, sheet: 1, row: 6 });
    const sent = {
      key,
      sentAt: NOW,
      rows: [{ id, said: "Trams.", themes: [], talkedTo: 2, savedAt: HOUR }],
    };
    expect(await perform(at.house, takeAnswers, sent, { actor: aVisitor })).toMatchObject({
      outcomes: [{ is: "known" }],
    });
    expect((await tally()).talkedTo).toBe(before.talkedTo + 2);
    expect((await host.get(sheetsPath(paper.event.id))).page).toContain("2 of 6 rows");
  });

  it("take a slip that comes later than its row once, and nobody comes back with it who left", async () => {
    const mail = "later@example.org";
    const slip = (more: object = {}) => ({
      ...{ "letter-6": letter(1, 6), "name-6": "Lee Later", "email-6": mail, "agreed-6": "yes" },
      ...more,
    });
    const home = sheetPath(paper.event.id, 1);
    expect((await host.get(home)).page).toContain("A slip of this row that came later");
    const wrong = await type(slip({ "letter-6": letter(1, 5), "said-6": "Other words." }));
    for (const text of ["Row 6: That is not the letter", "Lee Later"])
      expect(wrong.page).toContain(text);
    expect((await type(slip({ "agreed-6": "" }))).page).toContain("Row 6: Type their name");
    expect(await lettersTo(at.house, mail)).toEqual([]);
    const before = await tally();
    const both = await Promise.all([type(slip()), type(slip())]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 303]);
    expect(await lettersTo(at.house, mail)).toHaveLength(1);
    expect(await tally()).toEqual(before);
    await sql`delete from canvass.contact where email = ${mail}`.execute(at.house.database);
    expect((await type(slip())).page).toContain("was taken before");
    expect(await lettersTo(at.house, mail)).toHaveLength(1);
  });

  it("are given back as they were typed where no hour is chosen or nothing is typed", async () => {
    const typed = { "letter-1": letter(2, 1), "said-1": "Kept as typed." };
    const hourless = await type({ ...typed, hour: "now" }, 2);
    expect(hourless.status).toBe(422);
    for (const text of ["Kept as typed.", "Choose the hour"]) expect(hourless.page).toContain(text);
    expect((await type({}, 2)).page).toContain("Type in at least one row.");
    const input = { ...paper.form, sheet: "2", hour: HOUR, rows: [] };
    expect(await outcomeOf(typeSheet, input, await aMember(at.house))).toBe("canvass.notYours");
  });
});

const rowName = fc.record({
  askingId: fc.integer({ min: 1, max: 1_000_000 }),
  sheet: fc.integer({ min: 1, max: 999 }),
  row: fc.integer({ min: 1, max: ROWS }),
});

describe("the id of a row on paper", () => {
  it("is the same for the same row, and no other row's", () => {
    fc.assert(
      fc.property(rowName, rowName, (one, other) => {
        const ids = [answerIdOf(one), contactIdOf(one)];
        expect(ids.every(isUuid)).toBe(true);
        expect(answerIdOf({ ...one })).toBe(ids[0]);
        const isSame = codeOf(one) === codeOf(other) && one.askingId === other.askingId;
        expect(answerIdOf(one) === answerIdOf(other)).toBe(isSame);
        expect(ids[0]).not.toBe(ids[1]);
      }),
    );
  });

  it("has another letter where one digit is wrong, or two beside each other are changed about", () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(rowName, fc.nat(2), digit, (one, place, wrong) => {
        const digits = [...String(one.sheet).padStart(3, "0")];
        const other = (changed: readonly string[]) => ({ ...one, sheet: Number(changed.join("")) });
        const typed = other(digits.with(place, String(wrong)));
        expect(letterOf(typed) === letterOf(one)).toBe(typed.sheet === one.sheet);
        const [a = "0", b = "0", c = "0"] = digits;
        for (const swapped of [other([b, a, c]), other([a, c, b])])
          expect(letterOf(swapped) === letterOf(one)).toBe(swapped.sheet === one.sheet);
        const row = (one.row % ROWS) + 1;
        expect(letterOf({ ...one, row })).not.toBe(letterOf(one));
      }),
    );
  });

  it("is taken in its stall's days alone, whatever hour is chosen", () => {
    const [startsAt, endsAt] = [new Date("2027-03-10T19:00Z"), new Date("2027-03-10T20:30Z")];
    const event = { startsAt, endsAt } as unknown as Event;
    const name = { askingId: 7, sheet: 1, row: 1 };
    const sheet = { number: 1, wording: 2, language: "en" } as const;
    const typed = {
      ...{ row: 1, letter: letterOf(name), said: "Trams.", themes: [], talkedTo: "", leaflets: "" },
      ...{ name: "", email: "", phone: "", agreed: false },
    };
    expect(hoursOf(event)).toHaveLength(2);
    for (const [now, is] of [
      ["2027-03-10T12:00Z", { wrong: { why: "early" } }],
      ["2027-03-10T21:00Z", { is: "new", taken: { talkedTo: 1 } }],
      ["2027-03-16T12:00Z", { is: "new" }],
      ["2027-03-19T12:00Z", { wrong: { why: "late" } }],
    ] as const)
      for (const hour of hoursOf(event)) {
        const none = new Set<string>();
        const at = { askingId: 7, themes: [], event, sheet, known: none, withSlip: none, hour };
        expect(judgeTyped(typed, { ...at, now: new Date(now), lateDays: 7 })).toMatchObject(is);
      }
  });
});
