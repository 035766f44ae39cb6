import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { decideReading, readingFacts, readingFields, saveReading } from "../../grouping/reading.ts";
import { refusals } from "../../words.ts";
import { whyNotReader } from "../may-read.ts";
import { findOnline } from "../online-queries.ts";

/** Reads what somebody wrote online, and puts it into a group or leaves it out, as of a stall. */
export const groupOnline = defineAct({
  name: "canvass.group-online",
  input: readingFields,
  may: mayInGoodStanding,
  facts: async (tx, { id, answer }, context) => {
    const asked = await findOnline(tx, id);
    if (asked === undefined) return refuse("not-found", refusals.online.unknown);
    const whyNotTheirs = await whyNotReader(tx, asked, context);
    if (whyNotTheirs !== undefined) return whyNotTheirs;
    return await readingFacts(tx, { askingId: asked.id, whyNot: undefined }, answer);
  },
  decide: decideReading,
  save: (tx, read, { now }) => saveReading(tx, read, now),
});
