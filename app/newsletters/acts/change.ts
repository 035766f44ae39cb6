import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../platform/text/seen.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { audienceOf, newsletterFields } from "../fields.ts";
import { composed, whyUnfit } from "../letting-out/composing.ts";
import { officeFor } from "../may.ts";
import { heldTexts, type Texts } from "../newsletter.ts";
import { lockNewsletter, saveTexts } from "../store.ts";
import { refusals } from "../words.ts";

interface Changed {
  readonly id: number;
  readonly texts: Texts;
  readonly writtenBy: PersonId;
}

/** Changes what has not gone out. A key that waited, or a request that was signed, was for other words and counts no more. */
export const change = defineAct({
  name: "newsletters.change",
  input: v.object({ id: itemNumber, ...newsletterFields, seen: seenField }),
  may: mayInGoodStanding,
  facts: async (tx, input, { actor, now, house }) => {
    const newsletter = await lockNewsletter(tx, input.id);
    if (newsletter === undefined) return refuse("not-found", refusals.unknown);
    // Whoever takes it to another desk writes at both.
    for (const whose of [newsletter, audienceOf(input)]) {
      const office = await officeFor(tx, actor, whose, { power: "write-letter", now });
      if (isRefusal(office)) return office;
    }
    return { newsletter, preview: await composed(tx, house, input, now) };
  },
  decide: ({ newsletter, preview }, input, { actor }): Changed | Refusal => {
    if (newsletter.begunAt !== undefined) return refuse("conflict", refusals.isOut);
    const { id, subject, body, topic, seen } = input;
    const texts = { subject, body, topic, ...audienceOf(input) };
    return (
      whyUnfit(preview) ??
      whyOvertaken(heldTexts(newsletter), heldTexts(texts), seen) ?? {
        ...{ id, texts, writtenBy: personWho(actor).personId },
      }
    );
  },
  save: (tx, changed) => saveTexts(tx, changed),
});
