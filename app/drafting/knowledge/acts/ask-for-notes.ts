import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { proposalPath } from "../../../proposals/addresses.ts";
import { postAsked } from "../../letters.ts";
import { whyNotRead } from "../../together/may.ts";
import { refusals, words } from "../../words.ts";
import { FIELDS, type Field } from "../fields.ts";
import { addAsk, listAsks, noteTold } from "../knowledge-store.ts";

interface Asked {
  readonly path: string;
  readonly title: string;
  readonly field: Field;
  readonly askedBy: PersonId;
  readonly authors: readonly PersonId[];
}

/** Asks those who know about something for notes on a text. They are told once for each text. */
export const askForNotes = defineAct({
  name: "drafting.ask-for-notes",
  input: v.object({ id: itemNumber, field: oneOf(FIELDS, () => words.labels.field) }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { house }) => {
    const path = proposalPath(id);
    const at = await house.textAt(tx, path, { isHeld: true });
    return { path, at, asks: await listAsks(tx, path) };
  },
  decide: ({ path, at, asks }, { field }, { actor }): Asked | Refusal => {
    const refusal = whyNotRead(actor, at);
    if (refusal !== undefined || at === undefined)
      return refusal ?? refuse("not-found", refusals.refuse.unknown);
    if (!at.isPublished) return refuse("conflict", refusals.refuse.notPublished);
    if (asks.some((ask) => ask.field === field))
      return refuse("conflict", refusals.refuse.askedAlready);
    const { personId } = personWho(actor);
    return { path, title: at.title, field, askedBy: personId, authors: at.authors };
  },
  save: async (tx, asked, context) => {
    await addAsk(tx, asked, context.now);
    const people = await noteTold(tx, { ...asked, but: asked.authors }, context.now);
    await postAsked(tx, { ...asked, people }, context);
    await noteTookPart(tx, asked.askedBy, context.now);
  },
});
