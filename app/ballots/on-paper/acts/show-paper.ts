import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { whyNoVote } from "../../voting/voting.ts";
import { paperFields } from "../fields.ts";
import { type Held, holdPack } from "../holding.ts";

/** Shows the ballot to whoever has typed both codes of a pack, and what was cast with it. Nothing is changed by it. */
export const showPaper = defineAct({
  name: "ballots.show-paper",
  input: v.object(paperFields),
  may: () => undefined,
  facts: (tx, typed, { now }) => holdPack(tx, typed, now),
  decide: (held: Held, typed, { now }) =>
    whyNoVote(held.facts, held.facts.isSuspended ? "suspended" : "member", now) ?? {
      ...held,
      typed,
    },
  save: async () => undefined,
});
