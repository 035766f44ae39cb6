import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Refusal } from "../../../../platform/refusal.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { whyNotWriter } from "../../may.ts";
import { mentionFields } from "../fields.ts";
import type { MentionTexts } from "../mention.ts";
import { addMention } from "../mention-store.ts";
import { whyNotDay } from "../when.ts";

/** Whoever speaks with journalists writes down where the party was mentioned; everybody sees it at once. */
export const writeMention = defineAct({
  name: "press.write-mention",
  input: v.object(mentionFields),
  may: mayInGoodStanding,
  facts: (tx, _, { actor }) => whyNotWriter(tx, actor),
  decide: (_, texts, { now }): MentionTexts | Refusal => whyNotDay(texts.day, now) ?? texts,
  save: (tx, texts, { now }) => addMention(tx, { texts, by: undefined }, now),
});
