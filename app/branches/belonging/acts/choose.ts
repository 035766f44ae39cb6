import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { isHomeKind } from "../../branch.ts";
import { endHoldingsElsewhere } from "../../officers/holding-store.ts";
import { findBranch } from "../../queries.ts";
import { refusals, words } from "../../words.ts";
import {
  dropHomes,
  isNowhere,
  listBelongings,
  lockBelonging,
  setHome,
  setNowhere,
} from "../belonging-store.ts";
import { settlePerson, tellMoved } from "../settling.ts";

/** A branch by its number; `postcode` for whichever the postcode leads to; `none` for no branch near one's home. */
const choiceField = v.pipe(
  v.string(() => words.fields.choice),
  v.regex(/^(?:postcode|none|[1-9][0-9]{0,8})$/, () => words.fields.choice),
);

interface Chosen {
  readonly personId: PersonId;
  readonly from: number | undefined;
  readonly to: number | "postcode" | "none";
  readonly votesFrom: Date;
}

/** Chooses to which branch one belongs. */
export const choose = defineAct({
  name: "branches.choose",
  input: v.object({ branch: choiceField }),
  may: mayInGoodStanding,
  facts: async (tx, { branch }, { actor }) => {
    const { personId } = personWho(actor);
    await lockBelonging(tx, personId);
    const wanted = /^\d/.test(branch) ? await findBranch(tx, Number(branch)) : undefined;
    const home = (await listBelongings(tx, personId)).find(({ isHome }) => isHome);
    return { wanted, home, nowhere: await isNowhere(tx, personId), rules: await rulesInForce(tx) };
  },
  decide: ({ wanted, home, nowhere, rules }, { branch }, { actor, now }): Chosen | Refusal => {
    const chosen = { personId: personWho(actor).personId, from: home?.branchId };
    const votesFrom = addDays(now, rules.branchVoteDays);
    if (branch === "none") {
      if (nowhere && home === undefined) return refuse("conflict", refusals.choose.already);
      return { ...chosen, to: "none", votesFrom };
    }
    if (branch === "postcode") {
      const isOwn = nowhere || home?.why === "choice" || home?.why === "pledge";
      return isOwn
        ? { ...chosen, to: "postcode", votesFrom }
        : refuse("conflict", refusals.choose.already);
    }
    if (wanted === undefined) return refuse("not-found", refusals.unknown, "branch");
    if (wanted.endedAt !== undefined) return refuse("gone", refusals.ended, "branch");
    if (!isHomeKind(wanted.kind)) return refuse("invalid", refusals.choose.byChoice, "branch");
    if (home?.branchId === wanted.id) return refuse("conflict", refusals.choose.already);
    return { ...chosen, to: wanted.id, votesFrom };
  },
  save: async (tx, { personId, from, to, votesFrom }, { house, now }) => {
    await setNowhere(tx, personId, to === "none", now);
    if (typeof to === "number") {
      await setHome(tx, [personId], { branchId: to, why: "choice", votesFrom }, now);
      await tellMoved(tx, house, { moves: [{ personId, from, to }], why: "choice" }, now);
    } else if (to === "none") {
      await dropHomes(tx, [personId]);
      await tellMoved(
        tx,
        house,
        { moves: [{ personId, from, to: undefined }], why: "choice" },
        now,
      );
    } else {
      await release(tx, personId, now);
      await settlePerson(tx, house, personId, now);
    }
    await endHoldingsElsewhere(tx, [personId], now);
  },
});

/** What they chose holds no longer: until their postcode leads elsewhere they stay where they are. */
async function release(tx: Parameters<typeof setHome>[0], personId: PersonId, at: Date) {
  const home = (await listBelongings(tx, personId)).find(({ isHome }) => isHome);
  if (home === undefined) return;
  const { branchId, votesFrom } = home;
  await setHome(tx, [personId], { branchId, why: "postcode", votesFrom }, at);
}
