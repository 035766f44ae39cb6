import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import {
  lineField,
  oneOf,
  optionalTextField,
  shortField,
} from "../../../../platform/text/fields.ts";
import { addDays, dayOf } from "../../../../platform/time/days.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { findPlaceFor, listPlacesAround } from "../../belonging/where.ts";
import { BRANCH_KINDS, type Branch, isHomeKind } from "../../branch.ts";
import { findBranch, findByPlaces, findNamed } from "../../queries.ts";
import { lockTree } from "../../store.ts";
import { refusals, words } from "../../words.ts";
import { pledgesNeeded } from "../founding.ts";
import { addFounding, addPledge, findOpenLike, type NewFounding } from "../founding-store.ts";
import { whyNotHere } from "../here.ts";
import { NAME_LEAST, NAME_MOST, SAYS_MOST } from "../limits.ts";
import { underField, whyNotParent } from "../under.ts";

interface Facts {
  readonly parent: Branch | undefined;
  readonly placeCode: string | undefined;
  readonly taken: Refusal | undefined;
  readonly notHere: Refusal | undefined;
  readonly rules: Awaited<ReturnType<typeof rulesInForce>>;
}

/** A member begins to gather others for a branch, and is the first of them. */
export const begin = defineAct({
  name: "branches.begin-founding",
  input: v.object({
    name: lineField(() => words.fields.name, { most: NAME_MOST, least: NAME_LEAST }),
    kind: oneOf(BRANCH_KINDS, () => words.fields.kind),
    place: v.optional(
      shortField(120, () => words.fields.place),
      "",
    ),
    under: underField,
    says: optionalTextField(() => words.fields.says, { most: SAYS_MOST }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { name, kind, place, under }, { actor, now }): Promise<Facts | Refusal> => {
    await lockTree(tx);
    const { personId } = personWho(actor);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet !== undefined) return notYet;
    const found = isHomeKind(kind) ? await findPlaceFor(tx, kind, place, dayOf(now)) : undefined;
    if (isRefusal(found)) return found;
    const around = found === undefined ? [] : await listPlacesAround(tx, found, dayOf(now));
    const above = await findByPlaces(tx, around);
    const nearest = around.map((code) => above.get(code)).find((one) => one !== undefined);
    const parent = under === undefined ? nearest : await findBranch(tx, under);
    if (under !== undefined && parent === undefined) {
      return refuse("not-found", refusals.unknown, "under");
    }
    const like = { name, placeCode: found };
    return {
      parent,
      placeCode: found,
      taken: await whyTaken(tx, like),
      notHere: await whyNotHere(tx, { personId, placeCode: found }, dayOf(now)),
      rules: await rulesInForce(tx),
    };
  },
  decide: (facts, { name, kind, says }, { actor, now }): NewFounding | Refusal => {
    const { parent, placeCode, taken, notHere, rules } = facts;
    const refusal = taken ?? whyNotParent(kind, parent) ?? notHere;
    if (refusal !== undefined) return refusal;
    const branch = { name, kind, parentId: parent?.id, placeCode, says };
    return {
      ...branch,
      begunBy: personWho(actor).personId,
      endsAt: addDays(now, rules.foundingBranchDays),
      needed: pledgesNeeded(kind, rules),
    };
  },
  save: async (tx, founding, { now }) => {
    const id = await addFounding(tx, founding, now);
    await addPledge(tx, id, founding.begunBy, now);
    await noteTookPart(tx, founding.begunBy, now);
  },
});

async function whyTaken(
  tx: Parameters<typeof findNamed>[0],
  like: { readonly name: string; readonly placeCode: string | undefined },
): Promise<Refusal | undefined> {
  if ((await findNamed(tx, like.name)) !== undefined) {
    return refuse("conflict", refusals.founding.nameTaken, "name");
  }
  const code = like.placeCode;
  if (code !== undefined && (await findByPlaces(tx, [code])).size > 0) {
    return refuse("conflict", refusals.founding.placeTaken, "place");
  }
  const open = await findOpenLike(tx, like);
  return open === undefined ? undefined : refuse("conflict", refusals.founding.underWay, "name");
}
