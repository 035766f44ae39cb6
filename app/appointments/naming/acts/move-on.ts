import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { findPerson, mayTheClock } from "../../../membership/door.ts";
import { titleOf } from "../../../rulebook/door.ts";
import { namingPath } from "../../addresses.ts";
import { canHold, putIntoOffice } from "../../vacancy.ts";
import { refusals, words } from "../../words.ts";
import { tellEnded } from "../letters.ts";
import { decideNamingStep, type Naming } from "../naming.ts";
import { lockNaming } from "../naming-queries.ts";
import { endNaming } from "../naming-store.ts";
import { appointingBody, countEmpty } from "../wanted.ts";

interface Moved {
  readonly naming: Naming;
  readonly step: "stand" | "lapse";
}

/** The clock lets an appointment stand that members did not stop, and ends one that cannot come about. */
export const moveOn = defineAct({
  name: "appointments.move-on",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }, { now }) => {
    const naming = await lockNaming(tx, id);
    if (naming === undefined) return refuse("not-found", refusals.refuse.noNaming);
    const { office, personId } = naming;
    const person = personId && (await findPerson(tx, personId, now));
    const isWanted =
      person?.standing === "member" &&
      appointingBody(office) !== undefined &&
      (await countEmpty(tx, office, now)) > 0 &&
      (await canHold(tx, office, person.personId, now));
    return { naming, isWanted };
  },
  decide: ({ naming, isWanted }, _input, { now }): Moved | Refusal => {
    const step = decideNamingStep(naming, isWanted, now);
    return step === undefined ? refuse("conflict", refusals.refuse.notDue) : { naming, step };
  },
  save,
  record: ({ naming, step }) => ({
    act: "appointments.move-on",
    by: byClock,
    on: namingPath(naming.id),
    says: words.record[step === "stand" ? "stands" : "lapsed"](titleOf(naming.office)),
    facts: { office: naming.office },
  }),
});

async function save(tx: Tx, { naming, step }: Moved, { house, now }: ActContext) {
  const { id, office, personId } = naming;
  await endNaming(tx, id, step === "stand" ? "stands" : "lapsed", now);
  if (step === "lapse" || personId === undefined) {
    await tellEnded(tx, house, naming);
    return undefined;
  }
  return putIntoOffice(tx, house, { office, personId, by: "appointment" });
}
