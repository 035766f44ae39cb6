import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, textField, uuidField } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { postLetter } from "../../../mail/door.ts";
import {
  type Addressee,
  listAddressees,
  listBarelyKnown,
  mayInGoodStanding,
  personWho,
} from "../../../membership/door.ts";
import { rulesInForce, titleOf } from "../../../rulebook/door.ts";
import { myBranchPath } from "../../addresses.ts";
import { findBelongingIn } from "../../belonging/belonging-store.ts";
import type { Branch } from "../../branch.ts";
import { WHY_LEAST, WHY_MOST } from "../../officers/limits.ts";
import { officeHere } from "../../officers/office-here.ts";
import { refusals, words } from "../../words.ts";
import { addLook, countLookedAt } from "../look-store.ts";

interface Looked {
  readonly branch: Branch;
  readonly office: string;
  readonly lookedBy: PersonId;
  /** What the officer sees, this once. */
  readonly seen: Addressee;
  readonly why: string;
}

/** An officer looks at how to reach a member of their branch, with a reason that the member reads. */
export const look = defineAct({
  name: "branches.look",
  input: v.object({
    id: itemNumber,
    person: uuidField,
    why: textField(() => words.fields.why, { most: WHY_MOST, least: WHY_LEAST }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, person }, { actor, now }) => {
    const here = await officeHere(tx, { actor, id, power: "look-up" }, now);
    if (isRefusal(here)) return here;
    const personId = person as PersonId;
    const belonging = await findBelongingIn(tx, personId, id);
    const [known] = await listBarelyKnown(tx, [personId], now);
    const [seen] = await listAddressees(tx, [personId]);
    if (belonging === undefined || known === undefined || seen === undefined) {
      return refuse("not-found", refusals.look.notThere);
    }
    const lookedBy = personWho(actor).personId;
    const today = await countLookedAt(tx, lookedBy, addDays(now, -1));
    return { ...here, seen, lookedBy, today, rules: await rulesInForce(tx) };
  },
  decide: ({ branch, office, seen, lookedBy, today, rules }, { why }): Looked | Refusal =>
    today >= rules.looksADay
      ? refuse("too-many", refusals.look.tooMany(rules.looksADay))
      : { branch, office, seen, lookedBy, why },
  save,
});

async function save(
  tx: Tx,
  { branch, office, lookedBy, seen, why }: Looked,
  { house, now }: ActContext,
): Promise<void> {
  const { personId, name, email: to, language } = seen;
  await addLook(tx, { branchId: branch.id, office, lookedBy, personId, why, at: now });
  const link = `${house.url}${myBranchPath}#looks`;
  const write = () => ({
    subject: words.letters.looked.subject(house.partyName),
    text: words.letters.looked.text(name, titleOf(office), branch.name, why, link),
  });
  await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
}
