import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Actor } from "../../../platform/actor.ts";
import { byJury, type Capacity, inOffice } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import {
  type BroughtIn,
  lockBroughtIn,
  type MemberLeft,
  mayInGoodStanding,
  personWho,
  takeBack as takeBackPeople,
} from "../../membership/door.ts";
import { importsPath } from "../addresses.ts";
import { findUndoingOffice, type Imported } from "../imported.ts";
import { deleteInvitations } from "../inviting/invitation-store.ts";
import { lockImported, noteTakenBack } from "../store.ts";
import { tellOfTakingBack } from "../telling.ts";
import { refusals, words } from "../words.ts";

interface TakingBack extends BroughtIn {
  readonly imported: Imported;
}

/**
 * Takes an import back as a whole: one officer within the rulebook's hours, or the jury that members called on it. One
 * is enough, because it takes nothing that anybody has had for long, and two keys can import the list again.
 */
export const takeBack = defineAct({
  name: "imports.take-back",
  input: v.object({ request: v.optional(itemNumber) }),
  may: (actor) => {
    if (actor.kind === "jury") return undefined;
    const refusal = mayInGoodStanding(actor);
    if (refusal !== undefined) return refusal;
    const isTheirs = findUndoingOffice(personWho(actor)) !== undefined;
    return isTheirs ? undefined : refuse("not-allowed", refusals.onlyOfficers);
  },
  facts: async (tx, { request }, { actor }) => {
    const number = actor.kind === "jury" ? actor.requestId : request;
    const imported = number === undefined ? undefined : await lockImported(tx, number);
    if (imported === undefined) return refuse("not-found", refusals.unknown);
    return { imported, ...(await lockBroughtIn(tx, imported.request)) };
  },
  decide: (taking: TakingBack, _input, { actor, now }): TakingBack | Refusal => {
    const { takenBack, undoUntil } = taking.imported;
    if (takenBack !== undefined) return refuse("conflict", refusals.takenBackAlready);
    const isInTime = actor.kind === "jury" || now < undoUntil;
    return isInTime ? taking : refuse("conflict", refusals.tooLate);
  },
  save,
  record: ({ imported: { request, fileHash }, come, others }, { actor }) => ({
    act: "imports.take-back",
    by: capacityOf(actor),
    on: importsPath,
    says: words.takenBackLine(request, others, come.length),
    facts: { request, fileHash, removed: others, stayed: come.length },
  }),
  announce: ({ come }): readonly MemberLeft[] =>
    come.map((personId) => ({ name: "membership.left", personId })),
});

function capacityOf(actor: Actor): Capacity {
  if (actor.kind === "jury") return byJury;
  const office = findUndoingOffice(personWho(actor));
  if (office === undefined) throw new Error("an import was taken back by no officer");
  return inOffice(office);
}

async function save(
  tx: Tx,
  { imported, come, others }: TakingBack,
  { actor, house, now }: ActContext,
): Promise<void> {
  const { request } = imported;
  await takeBackPeople(tx, { request, come });
  const taken = { at: now, by: capacityOf(actor), removed: others, stayed: come.length };
  await deleteInvitations(tx, request);
  await noteTakenBack(tx, request, taken);
  await tellOfTakingBack(tx, { request, come, ...taken }, house);
}
