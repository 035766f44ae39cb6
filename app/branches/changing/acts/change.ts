import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Reader, Tx } from "../../../../platform/database/database.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import {
  itemNumber,
  oneOf,
  optionalTextField,
  shortField,
} from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { membersNeeded, rulesInForce } from "../../../rulebook/door.ts";
import { askChangePath, branchPath } from "../../addresses.ts";
import { findPlaceFor, listPlacesAround } from "../../belonging/where.ts";
import { type Branch, RIGHTS } from "../../branch.ts";
import { findOpenLike } from "../../founding/founding-store.ts";
import { NAME_MOST } from "../../founding/limits.ts";
import { findByPlaces, findNamed, lockBranch } from "../../queries.ts";
import { lockTree } from "../../store.ts";
import { refusals, words } from "../../words.ts";
import {
  type ChangeFacts,
  effectFrom,
  type Wanted,
  WHATS,
  whyNotChange,
  whyRests,
} from "../change.ts";
import {
  addChange,
  countRoll,
  findHeight,
  findOpenChange,
  findStopped,
  type NewChange,
} from "../change-store.ts";
import { sayingOf } from "../in-words.ts";
import { callOff } from "./call-off.ts";

export const CHANGING = "change-branch";

const changeInput = v.object({
  what: oneOf(WHATS, () => words.fields.what),
  branch: v.pipe(
    v.string(() => words.fields.branch),
    v.regex(/^[1-9][0-9]{0,8}$/, () => words.fields.branch),
    itemNumber,
  ),
  into: v.pipe(
    v.optional(
      v.pipe(
        v.string(() => words.fields.into),
        v.regex(/^(?:[1-9][0-9]{0,8})?$/, () => words.fields.into),
      ),
      "",
    ),
    v.transform((text) => (text === "" ? undefined : Number(text))),
  ),
  name: v.pipe(
    optionalTextField(() => words.fields.name, { most: NAME_MOST }),
    v.transform((text) => text?.replace(/\s+/g, " ")),
    v.check(
      (text) => text === undefined || text.length >= 3,
      () => words.fields.needsName,
    ),
  ),
  place: v.optional(
    shortField(120, () => words.fields.place),
    "",
  ),
  right: v.pipe(
    v.optional(
      v.picklist(["", ...RIGHTS], () => words.fields.right),
      "",
    ),
    v.transform((right) => (right === "" ? undefined : right)),
  ),
});

type Input = v.InferOutput<typeof changeInput>;

interface Facts extends ChangeFacts {
  readonly wanted: Wanted;
  readonly open: number | undefined;
  readonly stoppedAt: Date | undefined;
  readonly rolls: readonly { readonly branchId: number; readonly roll: number }[];
  readonly rules: Awaited<ReturnType<typeof rulesInForce>>;
}

/**
 * Tells a branch what is to be done to it. Nothing is done yet: its members have the rulebook's days to stop it, a jury
 * can call it off, and only then does the clock do it.
 */
export const change = defineAct({
  name: "branches.change",
  power: CHANGING,
  form: askChangePath,
  input: changeInput,
  undo: { act: callOff, input: () => ({}) },
  isForMembers: true,
  shows: async (db, input, { clock }) => {
    const wanted = await wantedIn(db, input, clock.now());
    if (isRefusal(wanted)) return [];
    const says = await sayingOf(db, { ...wanted, branchId: input.branch }, dayOf(clock.now()));
    return [{ label: words.change.what, says: says() }];
  },
  about: () => [],
  may: () => undefined,
  facts: async (tx, input, { now }): Promise<Facts | Refusal> => {
    await lockTree(tx);
    const branch = await lockBranch(tx, input.branch);
    if (branch === undefined) return refuse("not-found", refusals.unknown, "branch");
    const wanted = await wantedIn(tx, input, now);
    if (isRefusal(wanted)) return wanted;
    const into = wanted.into === undefined ? undefined : await lockBranch(tx, wanted.into);
    if (wanted.into !== undefined && into === undefined) {
      return refuse("not-found", refusals.unknown, "into");
    }
    const touched = [...new Set([branch.id, ...(into === undefined ? [] : [into.id])])];
    const rolls = [];
    for (const branchId of touched) rolls.push({ branchId, roll: await countRoll(tx, branchId) });
    return {
      ...{ branch, into, wanted, rolls },
      ...(await findPart(tx, branch, wanted, now)),
      height: await findHeight(tx, branch.id),
      open: await findOpenChange(tx, touched),
      stoppedAt: await findStopped(tx, branch.id, wanted.what),
      rules: await rulesInForce(tx),
    };
  },
  decide: (facts, _input, { actor, now }): NewChange | Refusal => {
    const { wanted, branch, rolls, rules, open, stoppedAt } = facts;
    if (open !== undefined) return refuse("conflict", refusals.change.busy(open));
    const refusal = whyNotChange(wanted, facts) ?? whyRests(stoppedAt, rules, now);
    if (refusal !== undefined) return refusal;
    return {
      ...wanted,
      request: requestWho(actor).requestId,
      branchId: branch.id,
      toldAt: now,
      takesEffectAt: effectFrom(wanted.what, rules, now),
      concerned: rolls.map(({ branchId, roll }) => ({
        ...{ branchId, roll },
        needed: membersNeeded("objection", rules, roll),
      })),
    };
  },
  save: (tx, told) => addChange(tx, told),
  record: (told, { actor }) => ({
    act: "branches.change",
    by: doneBy(actor).by,
    on: branchPath(told.branchId),
    says: lineOf(told),
    facts: {
      ...{ what: told.what, branch: told.branchId, into: told.into, right: told.right },
      placeCode: told.placeCode,
    },
  }),
});

/** Its numbers alone: names are what people wrote. It says nothing of the hour, so that it stays what was signed. */
function lineOf({ what, branchId, into, right }: NewChange): string {
  const told = words.record.told;
  if (what === "merge") return told.merge(branchId, into ?? 0);
  if (what === "take-right" || what === "give-right") {
    return told[what](branchId, right === undefined ? "" : words.rights[right]);
  }
  return told[what](branchId);
}

/** Only what belongs to that kind of change: a field of another that was filled in says nothing. */
async function wantedIn(db: Reader, input: Input, now: Date): Promise<Wanted | Refusal> {
  const { what, into, name, place, right } = input;
  const isSplit = what === "split";
  const placeCode = isSplit ? await findPlaceFor(db, "branch", place, dayOf(now)) : undefined;
  if (isRefusal(placeCode)) return placeCode;
  const isOfRight = what === "take-right" || what === "give-right";
  return {
    ...{ what, placeCode },
    into: what === "merge" ? into : undefined,
    name: isSplit ? name : undefined,
    right: isOfRight ? right : undefined,
  };
}

async function findPart(
  tx: Tx,
  branch: Branch,
  { name, placeCode }: Wanted,
  now: Date,
): Promise<Pick<ChangeFacts, "isPart" | "isTaken">> {
  if (name === undefined) return { isPart: false, isTaken: false };
  const around = placeCode === undefined ? [] : await listPlacesAround(tx, placeCode, dayOf(now));
  const atPlace = placeCode === undefined ? new Map() : await findByPlaces(tx, [placeCode]);
  const isNamed = (await findNamed(tx, name)) !== undefined;
  const isOpen = (await findOpenLike(tx, { name, placeCode })) !== undefined;
  return {
    isPart: branch.placeCodes.some((code) => around.includes(code)),
    isTaken: isNamed || isOpen || atPlace.size > 0,
  };
}
