import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { inOffice } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { type Office, titleOf } from "../../../rulebook/door.ts";
import { namingPath } from "../../addresses.ts";
import { lockLotsOf } from "../../lots/lot-queries.ts";
import { tell } from "../../telling.ts";
import { refusals, words } from "../../words.ts";
import { hasSeat, type Naming } from "../naming.ts";
import { hasBacked, listOpenNamings, lockNaming } from "../naming-queries.ts";
import { addBacker, saveWaiting } from "../naming-store.ts";
import { appointedByHolderOf, countEmpty } from "../wanted.ts";

interface Backed {
  readonly naming: Naming;
  readonly personId: PersonId;
  /** The office in which they act for the body. */
  readonly office: Office;
  /** Does it make their number full? */
  readonly isLast: boolean;
}

/** Another of the body agrees. With enough of them, members have time to stop it. */
export const back = defineAct({
  name: "appointments.back",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const naming = await lockNaming(tx, id);
    if (naming === undefined) return refuse("not-found", refusals.refuse.noNaming);
    const { office } = naming;
    await lockLotsOf(tx, office);
    return {
      naming,
      hasBacked: await hasBacked(tx, id, personWho(actor).personId),
      isSeatFree: hasSeat(await countEmpty(tx, office, now), await listOpenNamings(tx, office)),
    };
  },
  decide: (facts, _input, { actor, now }): Backed | Refusal => {
    const { naming } = facts;
    const { personId, offices } = personWho(actor);
    const office = offices.find((one) => appointedByHolderOf([one]).includes(naming.office));
    if (office === undefined) {
      return refuse("not-allowed", refusals.refuse.notYourBody);
    }
    if (naming.personId === personId) return refuse("not-allowed", refusals.refuse.oneself);
    if (naming.state !== "proposed" || now >= naming.lapsesAt)
      return refuse("conflict", refusals.refuse.notProposed);
    if (facts.hasBacked) return refuse("conflict", refusals.refuse.backedAlready);
    if (!facts.isSeatFree) return refuse("conflict", refusals.refuse.noSeat);
    return { naming, personId, office, isLast: naming.backers + 1 >= naming.backersNeeded };
  },
  save,
  record: ({ naming, office, isLast }) =>
    isLast
      ? {
          act: "appointments.back",
          by: inOffice(office),
          on: namingPath(naming.id),
          says: words.record.backed(titleOf(naming.office), naming.delayHours),
          facts: { office: naming.office, needed: naming.backersNeeded },
        }
      : undefined,
});

async function save(tx: Tx, { naming, personId, isLast }: Backed, { house, now }: ActContext) {
  await addBacker(tx, naming.id, personId);
  await noteTookPart(tx, personId, now);
  if (!isLast) return;
  const standsAt = addDays(now, naming.delayHours / 24);
  await saveWaiting(tx, naming.id, standsAt);
  const about = { title: () => titleOf(naming.office), by: standsAt, path: namingPath(naming.id) };
  await tell(tx, house, naming.personId, about, () => words.letters.named);
}
