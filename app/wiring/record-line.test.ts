import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import type { Actor, Person } from "../../platform/actor.ts";
import { byClock, inOffice } from "../../platform/capacity.ts";
import type { PersonId } from "../../platform/ids.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { isCommittedTo } from "../record/lines/commitment.ts";
import { findEntry } from "../record/lines/entry.ts";
import { anAct, newestEntryTexts, sealAll, tablesWith } from "../record/testing.ts";

const at = aHouse();

const record = (parts: Parameters<typeof anAct>[0], actor?: Actor) =>
  inTransaction(at.house, (tx) => at.house.record(tx, anAct(parts), at.clock.now(), actor));

async function newestEntries(many = 1) {
  const entries = await newestEntryTexts(at.house.database, many);
  return entries.map((entry) => {
    const read = findEntry(entry);
    if (read === undefined) throw new Error(`not an entry: ${entry}`);
    return { ...read, text: entry };
  });
}
const newest = async () =>
  (await newestEntries())[0] as Awaited<ReturnType<typeof newestEntries>>[0];

interface OwnLine {
  readonly line: number;
  readonly says: string;
  readonly opening: string;
  readonly nonce: string;
  readonly commitment: string;
}
const ownLines = async (personId: PersonId) =>
  ((await at.house.gatherAbout(personId)).record as { lines: readonly OwnLine[] }).lines;

describe("what a line says of whoever acted", () => {
  it("is a commitment that only their own opening opens", async () => {
    const [ada, bea] = [await aMember(at.house), await aMember(at.house)];
    await record({ by: { kind: "author" }, says: "Ada published." }, ada);
    await record({ by: { kind: "author" }, says: "Ada published again." }, ada);
    const [second, first] = await newestEntries(2);
    const [ownSecond, ownFirst] = await ownLines(ada.personId);
    expect([ownFirst?.says, ownSecond?.says]).toEqual(["Ada published.", "Ada published again."]);
    const opens = (person: Person, own?: OwnLine, entry = first) =>
      isCommittedTo(
        person.personId,
        own?.opening ?? "",
        entry?.who ?? { nonce: "", commitment: "" },
      );
    expect(opens(ada, ownFirst)).toBe(true);
    expect(opens(ada, ownSecond, second)).toBe(true);
    expect(opens(ada, ownFirst, second)).toBe(false);
    expect(opens(bea, ownFirst)).toBe(false);
  });

  it("holds nothing that two lines of one person have in common, and no id and no name", async () => {
    const ada = await aMember(at.house, { name: "Ada Okafor" });
    for (let line = 0; line < 3; line++) await record({ by: { kind: "author" } }, ada);
    const entries = await newestEntries(3);
    expect(new Set(entries.map(({ who }) => who?.commitment)).size).toBe(3);
    expect(new Set(entries.map(({ who }) => who?.nonce)).size).toBe(3);
    for (const { text } of entries) expect(text).not.toMatch(new RegExp(`${ada.personId}|Okafor`));
  });

  it("leads to nobody once they are erased: not their salt, not an opening, not their id is left", async () => {
    const ada = await aMember(at.house);
    await record({ by: { kind: "author" } }, ada);
    const [own] = await ownLines(ada.personId);
    const { who } = await newest();
    expect(
      isCommittedTo(ada.personId, own?.opening ?? "", who ?? { nonce: "", commitment: "" }),
    ).toBe(true);
    expect(await tablesWith(at.house.database, own?.opening ?? "")).toHaveLength(1);
    await inTransaction(at.house, (tx) => at.house.forget(tx, ada.personId, at.clock.now()));
    expect((await newest()).who).toEqual(who);
    expect(await ownLines(ada.personId)).toEqual([]);
    expect(await tablesWith(at.house.database, ada.personId)).toEqual([]);
    expect(await tablesWith(at.house.database, own?.opening ?? "")).toEqual([]);
  });

  it("names the office in which it was done, and not the one they only hold as well", async () => {
    const officer = await aMember(at.house, { offices: ["safety-officer", "treasurer"] });
    await record({ by: inOffice("safety-officer"), says: "In office." }, officer);
    expect((await newest()).offices).toEqual(["safety-officer"]);
    await record({ by: { kind: "author" }, says: "For herself." }, officer);
    expect((await newest()).offices).toEqual([]);
  });

  it("is nothing for the clock, and nobody's commitment", async () => {
    await record({ by: byClock }, { kind: "clock" });
    expect((await newest()).who).toBeUndefined();
  });

  it("is, for a request, by whose keys, why, and which exact change they signed", async () => {
    const officer = await aMember(at.house);
    const request = {
      ...({
        kind: "request",
        requestId: 7,
        power: "hide-post",
        changeHash: "ab".repeat(32),
      } as const),
      by: inOffice("safety-officer", "national-committee"),
      why: "It threatens a neighbour.",
      askedBy: officer.personId,
      isUnopposed: false,
    };
    await record({ by: byClock, facts: { comment: 3 } }, request);
    const entry = await newest();
    expect(entry).toMatchObject({
      by: "Safety officer and National committee",
      why: request.why,
      facts: { comment: 3, request: 7, change: request.changeHash },
      offices: ["national-committee", "safety-officer"],
    });
    expect(await ownLines(officer.personId)).toHaveLength(1);
  });

  it("is, for a jury, which one and why", async () => {
    const judged = { juryId: 4, requestId: 7, why: "It was only rude." };
    await record({}, { kind: "jury", ...judged });
    expect(await newest()).toMatchObject({
      by: "a jury drawn by lot",
      why: "It was only rude.",
      facts: { jury: 4 },
    });
  });

  it("is in the log with the rest: the person's own download says at which line", async () => {
    const ada = await aMember(at.house);
    await record({ by: { kind: "author" } }, ada);
    const size = await sealAll(at.house);
    expect((await ownLines(ada.personId))[0]?.line).toBe(size);
  });
});

it("an erasure at the same moment leaves no way back either", async () => {
  const ada = await aMember(at.house);
  await Promise.allSettled([
    record({ by: { kind: "author" } }, ada),
    inTransaction(at.house, (tx) => at.house.forget(tx, ada.personId, at.clock.now())),
    record({ by: { kind: "author" } }, ada),
  ]);
  expect(await ownLines(ada.personId)).toEqual([]);
});
