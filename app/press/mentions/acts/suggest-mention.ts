import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { MOST_SUGGESTED, SUGGESTIONS_A_DAY } from "../../limits.ts";
import { refusals } from "../../words.ts";
import { mentionFields } from "../fields.ts";
import type { MentionTexts } from "../mention.ts";
import { countSuggestions, suggestOneByOne } from "../mention-queries.ts";
import { addMention } from "../mention-store.ts";
import { whyNotDay } from "../when.ts";

interface Suggested {
  readonly texts: MentionTexts;
  readonly by: PersonId;
}

/** A member tells the team of a mention. Nobody else sees it before the team has taken it. */
export const suggestMention = defineAct({
  name: "press.suggest-mention",
  input: v.object(mentionFields),
  may: mayInGoodStanding,
  facts: async (tx, _, { actor, now }) => {
    await suggestOneByOne(tx);
    return countSuggestions(tx, personWho(actor).personId, addDays(now, -1));
  },
  decide: ({ own, waiting }, texts, { actor, now }): Suggested | Refusal => {
    if (own >= SUGGESTIONS_A_DAY)
      return refuse("too-many", refusals.mentions.enough(SUGGESTIONS_A_DAY));
    if (waiting >= MOST_SUGGESTED) return refuse("too-many", refusals.mentions.tooMany);
    return whyNotDay(texts.day, now) ?? { texts, by: personWho(actor).personId };
  },
  save: async (tx, suggested, { now }) => {
    await noteTookPart(tx, suggested.by, now);
    await addMention(tx, suggested, now);
  },
});
