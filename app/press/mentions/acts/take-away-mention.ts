import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Capacity } from "../../../../platform/capacity.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { mentionPath } from "../../addresses.ts";
import { capacityOfWriter } from "../../may.ts";
import { refusals, words } from "../../words.ts";
import { mentionFacts } from "../facts.ts";
import { GROUNDS, type Ground } from "../mention.ts";
import { saveTakenAway } from "../mention-store.ts";

interface TakenAway {
  readonly id: number;
  readonly ground: Ground;
  readonly by: Capacity;
}

/** Takes a mention away: its words are deleted, its page says so and why, and so does the record. */
export const takeAwayMention = defineAct({
  name: "press.take-away-mention",
  input: v.object({
    id: itemNumber,
    ground: oneOf(GROUNDS, () => words.mentions.fields.ground),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const mention = await mentionFacts(tx, id, actor);
    return isRefusal(mention) ? mention : { mention, by: await capacityOfWriter(tx, actor, now) };
  },
  decide: ({ mention: { id, state }, by }, { ground }): TakenAway | Refusal =>
    state === "shown" ? { id, ground, by } : refuse("conflict", refusals.mentions.notShown),
  save: (tx, taken, { now }) => saveTakenAway(tx, taken, now),
  record: ({ id, ground, by }) => ({
    act: "press.take-away-mention",
    by,
    on: mentionPath(id),
    says: words.mentions.record.takenAway(id, words.mentions.grounds[ground]),
    facts: { mention: id, ground },
  }),
});
