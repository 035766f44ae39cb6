import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { maybeTick } from "../../../../platform/text/fields.ts";
import type { Event } from "../../event.ts";
import { answerEntries, keyField } from "../../fields.ts";
import { eventFacts } from "../../holding/in-event.ts";
import { refusals } from "../../words.ts";
import { decideSaid } from "../answering.ts";
import { type Coming, findByKey, readRoom } from "../coming-queries.ts";
import { dropComing, type Said, saveSaid } from "../coming-store.ts";
import { moveUp } from "../moving-up.ts";
import { announceNo } from "../not-coming.ts";

interface Answered {
  readonly event: Event;
  readonly held: Coming;
  readonly said: Said;
}

/** Answers by a letter's link, without signing in. Of a guest who cannot come nothing is kept. */
export const answer = defineAct({
  name: "events.answer",
  input: v.object({ key: keyField, ...answerEntries, showsName: maybeTick }),
  may: () => undefined,
  facts: async (tx, { key }, { now }) => {
    const hash = hashOfSecret(key);
    const found = await findByKey(tx, hash);
    if (found === undefined) return refuse("not-found", refusals.unknownLink);
    const event = await eventFacts(tx, found.eventId, { now });
    if (isRefusal(event)) return event;
    // Read anew, as whoever held the event meanwhile may have changed it.
    const held = await findByKey(tx, hash);
    if (held === undefined) return refuse("not-found", refusals.unknownLink);
    return { event, held, room: await readRoom(tx, event) };
  },
  decide: (facts, input, { now }): Answered | Refusal => {
    const said = decideSaid(facts, input, now);
    return isRefusal(said) ? said : { event: facts.event, held: facts.held, said };
  },
  save: async (tx, { event, held, said }, { house, now }) => {
    if (said.answer === "no" && held.guest !== undefined) await dropComing(tx, held.id);
    else await saveSaid(tx, held.id, said, now);
    await moveUp(tx, house, event, now);
    await announceNo(tx, house, { event, said, personId: held.personId });
  },
});
