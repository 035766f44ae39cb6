import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { doneBy } from "../../../../platform/official.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { dayField, itemNumber, maybeTick, oneOf } from "../../../../platform/text/fields.ts";
import { type Day, dayOf } from "../../../../platform/time/days.ts";
import { dayInWords } from "../../../../web/moments.ts";
import { findBranch, listOfficers } from "../../../branches/door.ts";
import { unitsPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { branchTreasurersOffice } from "../may-keep.ts";
import { type Unit, whyNoUnit } from "../unit.ts";
import { findLastEnd, findUnitOfBranch, lockUnits } from "../unit-queries.ts";
import { addUnit, endUnit } from "../unit-store.ts";

/** Whose books a branch's money stands in. */
export const BOOKS = ["own", "central"] as const;

interface UnitSet {
  readonly branch: { readonly id: number; readonly name: string };
  /** From when on it has its own; undefined where it has none any more. */
  readonly from: Day | undefined;
  readonly ends: Unit | undefined;
}

const maybeDay = v.optional(
  v.union(
    [
      v.pipe(
        v.literal(""),
        v.transform(() => undefined),
      ),
      dayField(() => words.units.refuse.noDay),
    ],
    () => words.units.refuse.noDay,
  ),
);

/**
 * Makes a branch an accounting unit from a day, or ends it: then what it has goes into the central party's books. It takes
 * the power over the party's bank account, so another body's key.
 */
export const setUnit = defineAct({
  name: "money.set-unit",
  power: "change-bank-account",
  form: unitsPath,
  input: v.object({
    branch: v.pipe(
      v.string(() => words.units.refuse.noBranch),
      v.regex(/^[1-9]\d{0,8}$/, () => words.units.refuse.noBranch),
      itemNumber,
    ),
    books: oneOf(BOOKS, () => words.units.refuse.noBooks),
    from: maybeDay,
    registered: maybeTick,
  }),
  isForMembers: true,
  about: () => [],
  shows: async (db, { branch, books, from }, { clock, namedOf }) => {
    const found = await findBranch(db, branch);
    const said = [
      { label: words.units.branch, says: found?.name ?? String(branch) },
      { label: words.units.books.label, says: words.units.books[books] },
    ];
    if (books === "central") return said;
    const officers = await listOfficers(db, [branch], clock.now());
    const named = await namedOf(officers.map(({ personId }) => personId));
    const names = [...new Set(officers.map(({ personId }) => named(personId).name))];
    return [
      ...said,
      { label: words.units.from, says: from === undefined ? "" : dayInWords(from) },
      { label: words.units.officers, says: names.join(", ") },
    ];
  },
  may: () => undefined,
  facts: async (tx, { branch: id, books }, { now }) => {
    await lockUnits(tx);
    const branch = await findBranch(tx, id);
    // One that is no more is given no books, and what it should never have kept is ended.
    if (branch === undefined || (branch.endedAt !== undefined && books === "own"))
      return refuse("not-found", refusals.units.refuse.noBranch, "branch");
    return {
      branch,
      present: await findUnitOfBranch(tx, id),
      lastEnded: await findLastEnd(tx, id),
      officers: await listOfficers(tx, [id], now),
      treasurersOffice: branchTreasurersOffice(),
    };
  },
  decide: ({ branch, ...facts }, { books, from, registered }, { now }): UnitSet | Refusal => {
    const { id, name } = branch;
    if (books === "central") {
      return facts.present === undefined
        ? refuse("conflict", refusals.units.refuse.isNone, "branch")
        : { branch: { id, name }, from: undefined, ends: facts.present };
    }
    const asked = { ...facts, from, isRegistered: registered, today: dayOf(now) };
    const whyNot = whyNoUnit(asked);
    return isRefusal(whyNot) ? whyNot : { branch: { id, name }, from, ends: undefined };
  },
  save: async (tx, { branch, from, ends }, { now }) => {
    if (ends !== undefined) await endUnit(tx, ends, now);
    if (from !== undefined) await addUnit(tx, branch.id, from);
  },
  record: ({ branch: { id, name }, from }, { actor }) => ({
    act: "money.set-unit",
    by: doneBy(actor).by,
    on: unitsPath,
    says:
      from === undefined
        ? words.units.record.ended(name)
        : words.units.record.begins(name, dayInWords(from)),
    facts: from === undefined ? { branch: id } : { branch: id, from },
  }),
});
