import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { uuidField } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import {
  countActiveMembers,
  mayInGoodStanding,
  noteTookPart,
  personWho,
} from "../../../membership/door.ts";
import { isOfficeToFill, membersNeeded, rulesInForce, titleOf } from "../../../rulebook/door.ts";
import { namingPath } from "../../addresses.ts";
import { daysToBelong, listEligible, whyNotEligible } from "../../eligible.ts";
import { lockLotsOf } from "../../lots/lot-queries.ts";
import { tell } from "../../telling.ts";
import { refusals, words } from "../../words.ts";
import { hasSeat } from "../naming.ts";
import { listOpenNamings } from "../naming-queries.ts";
import { addNaming, type NewNaming } from "../naming-store.ts";
import { appointedByHolderOf, appointingBody, countActing, countEmpty } from "../wanted.ts";

/** Proposes somebody for an office to which one's body appoints. It takes more than one of them. */
export const propose = defineAct({
  name: "appointments.propose",
  input: v.object({
    office: v.pipe(
      v.string(() => words.fields.appointed),
      v.check(isOfficeToFill, () => words.fields.appointed),
    ),
    person: uuidField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { office, person }, { now }) => {
    await lockLotsOf(tx, office);
    const rules = await rulesInForce(tx);
    const [who] = await listEligible(tx, [person as PersonId], now);
    const body = appointingBody(office);
    return {
      ...{ rules, who },
      days: await daysToBelong(tx, rules, now),
      empty: await countEmpty(tx, office, now),
      open: await listOpenNamings(tx, office),
      acting: body === undefined ? 0 : await countActing(tx, body, now),
      activeMembers: await countActiveMembers(tx, "stop", now, rules),
    };
  },
  decide: (facts, { office, person }, { actor, now }): NewNaming | Refusal => {
    const { personId, offices } = personWho(actor);
    const { rules, who, days, empty, open, acting, activeMembers } = facts;
    if (!appointedByHolderOf(offices).includes(office)) {
      return refuse("not-allowed", refusals.refuse.notYourBody);
    }
    if (who === undefined) return refuse("not-found", refusals.refuse.nobody);
    if (who.personId === personId) return refuse("not-allowed", refusals.refuse.oneself);
    const whyNot = whyNotEligible(who, days, now);
    if (whyNot !== undefined) return whyNot;
    if (acting < rules.appointersNeeded) {
      return refuse("conflict", refusals.refuse.tooFew(rules.appointersNeeded));
    }
    if (open.some((one) => one.personId === person)) {
      return refuse("conflict", refusals.refuse.namedAlready);
    }
    if (!hasSeat(empty, open)) return refuse("conflict", refusals.refuse.noSeat);
    if (open.some(({ state, proposedBy }) => state === "proposed" && proposedBy === personId)) {
      return refuse("conflict", refusals.refuse.oneAtATime);
    }
    return {
      ...{ office, personId: who.personId, proposedBy: personId },
      backersNeeded: rules.appointersNeeded,
      lapsesAt: addDays(now, rules.appointWaitDays),
      delayHours: rules.appointDelayHours,
      stopNeeded: membersNeeded("stop", rules, activeMembers),
    };
  },
  save: async (tx, naming, { house, now }) => {
    const id = await addNaming(tx, naming, now);
    const title = () => titleOf(naming.office);
    const about = { title, by: naming.lapsesAt, path: namingPath(id) };
    await tell(tx, house, naming.personId, about, () => words.letters.proposed);
    await noteTookPart(tx, naming.proposedBy, now);
  },
});
