import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { audienceOf, newsletterFields } from "../fields.ts";
import { composed, whyUnfit } from "../letting-out/composing.ts";
import { MOST_DRAFTS } from "../limits.ts";
import { officeFor } from "../may.ts";
import type { Texts } from "../newsletter.ts";
import { addNewsletter, listUnsent, lockDeskOf } from "../store.ts";
import { refusals } from "../words.ts";

interface Written {
  readonly texts: Texts;
  readonly writtenBy: PersonId;
}

/** Writes a newsletter, and keeps it as a draft that its desk reads: the party's officers, or a branch's. */
export const write = defineAct({
  name: "newsletters.write",
  input: v.object(newsletterFields),
  may: mayInGoodStanding,
  facts: async (tx, input, { actor, now, house }) => {
    const audience = audienceOf(input);
    const office = await officeFor(tx, actor, audience, { power: "write-letter", now });
    if (isRefusal(office)) return office;
    const own = audience.whom === "branch" ? audience.branchId : undefined;
    await lockDeskOf(tx, own);
    const which = { isPartys: own === undefined, branches: own === undefined ? [] : [own] };
    return {
      drafts: (await listUnsent(tx, which)).length,
      preview: await composed(tx, house, { id: 1, ...input }, now),
    };
  },
  decide: ({ drafts, preview }, input, { actor }): Written | Refusal => {
    if (drafts >= MOST_DRAFTS) return refuse("conflict", refusals.tooMany(MOST_DRAFTS));
    const { subject, body, topic } = input;
    const texts = { subject, body, topic, ...audienceOf(input) };
    return whyUnfit(preview) ?? { texts, writtenBy: personWho(actor).personId };
  },
  save: (tx, written, { now }) => addNewsletter(tx, written, now),
});
