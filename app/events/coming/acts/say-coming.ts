import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, maybeTick } from "../../../../platform/text/fields.ts";
import { mayReadAsMember, mayTakePart, noteTookPart, personWho } from "../../../membership/door.ts";
import type { Event } from "../../event.ts";
import { answerEntries } from "../../fields.ts";
import { eventFacts } from "../../holding/in-event.ts";
import { refusals } from "../../words.ts";
import { decideSaid } from "../answering.ts";
import { type Coming, findComing, readRoom } from "../coming-queries.ts";
import { addComing, type Said, saveSaid } from "../coming-store.ts";
import { moveUp } from "../moving-up.ts";
import { announceNo } from "../not-coming.ts";

interface Saying {
  readonly event: Event;
  readonly held: Coming | undefined;
  readonly said: Said;
}

/** Says whether one comes, may come or cannot, with whom, and whether one gives a lift. */
export const sayComing = defineAct({
  name: "events.say-coming",
  input: v.object({ id: itemNumber, ...answerEntries, showsName: maybeTick }),
  may: mayTakePart,
  facts: async (tx, { id }, { actor, now }) => {
    const event = await eventFacts(tx, id, { now });
    if (isRefusal(event)) return event;
    if (!event.isPublic && mayReadAsMember(actor) !== undefined)
      return refuse("not-allowed", refusals.membersOnly);
    const held = await findComing(tx, id, personWho(actor).personId);
    return { event, held, room: await readRoom(tx, event) };
  },
  decide: (facts, input, { now }): Saying | Refusal => {
    const said = decideSaid(facts, input, now);
    return isRefusal(said) ? said : { event: facts.event, held: facts.held, said };
  },
  save: async (tx, { event, held, said }, { actor, house, now }) => {
    const { personId } = personWho(actor);
    if (held === undefined) await addComing(tx, { eventId: event.id, personId }, said, now);
    else await saveSaid(tx, held.id, said, now);
    await moveUp(tx, house, event, now);
    await announceNo(tx, house, { event, said, personId });
    if (said.answer !== "no") await noteTookPart(tx, personId, now);
  },
});
