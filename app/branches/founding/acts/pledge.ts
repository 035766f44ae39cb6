import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { byCount } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { foundingPath } from "../../addresses.ts";
import type { BranchFounded } from "../../announcements.ts";
import { settleFounders } from "../../belonging/settling.ts";
import { beginSweep } from "../../belonging/sweep-store.ts";
import type { Branch } from "../../branch.ts";
import { findBranch, findByPlaces, findNamed } from "../../queries.ts";
import { addBranch, lockTree } from "../../store.ts";
import { refusals, words } from "../../words.ts";
import { type Founding, isEnough, whyNotOpen } from "../founding.ts";
import {
  addPledge,
  endFounding,
  hasPledged,
  listPledged,
  lockFounding,
} from "../founding-store.ts";
import { whyNotHere } from "../here.ts";
import { whyNotParent } from "../under.ts";

interface Pledged {
  readonly founding: Founding;
  readonly personId: PersonId;
  readonly founds: boolean;
}

interface Facts {
  readonly founding: Founding;
  readonly has: boolean;
  readonly notHere: Refusal | undefined;
  readonly parent: Branch | undefined;
  /** Another branch of its name or its place, which came since. */
  readonly isTaken: boolean;
}

/** Says that one will belong to a branch. The last of so many as it takes founds it. */
export const pledge = defineAct({
  name: "branches.pledge",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }): Promise<Facts | Refusal> => {
    await lockTree(tx);
    const founding = await lockFounding(tx, id);
    if (founding === undefined) return refuse("not-found", refusals.founding.unknown);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet !== undefined) return notYet;
    const { personId } = personWho(actor);
    const { placeCode, parentId, name } = founding;
    const atPlace = placeCode === undefined ? new Map() : await findByPlaces(tx, [placeCode]);
    return {
      founding,
      has: await hasPledged(tx, id, personId),
      notHere: await whyNotHere(tx, { personId, placeCode }, dayOf(now)),
      parent: parentId === undefined ? undefined : await findBranch(tx, parentId),
      isTaken: atPlace.size > 0 || (await findNamed(tx, name)) !== undefined,
    };
  },
  decide: (facts, _input, { actor, now }): Pledged | Refusal => {
    const { founding, has, notHere, parent, isTaken } = facts;
    const refusal = whyNotOpen(founding, now) ?? notHere ?? whyNotParent(founding.kind, parent);
    if (refusal !== undefined) return refusal;
    if (isTaken) return refuse("conflict", refusals.founding.nameTaken);
    if (has) return refuse("conflict", refusals.founding.pledgedAlready);
    return { founding, personId: personWho(actor).personId, founds: isEnough(founding) };
  },
  save,
  // Its name is what one member wrote; the page that the line leads to has it.
  record: ({ founding, founds }) =>
    founds
      ? {
          act: "branches.found",
          by: byCount("members", founding.pledges + 1),
          on: foundingPath(founding.id),
          says: words.record.founded[founding.kind](founding.pledges + 1),
          facts: { founding: founding.id, kind: founding.kind, placeCode: founding.placeCode },
        }
      : undefined,
});

async function save(
  tx: Tx,
  { founding, personId, founds }: Pledged,
  { house, now }: ActContext,
): Promise<void> {
  await addPledge(tx, founding.id, personId, now);
  await noteTookPart(tx, personId, now);
  if (!founds) return;
  const branchId = await addBranch(tx, founding, now);
  const founders = await listPledged(tx, founding.id);
  await endFounding(tx, founding.id, { state: "founded", branchId });
  await settleFounders(tx, house, { branchId, founding, founders }, now);
  if (founding.placeCode !== undefined) await beginSweep(tx, now);
  const founded: BranchFounded = { name: "branches.founded", branchId, title: founding.name };
  await house.announce(tx, founded);
}
