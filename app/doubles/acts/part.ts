import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { doneBy, mayUndo } from "../../../platform/official.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { askJoiningPath } from "../addresses.ts";
import type { Pair } from "../pair.ts";
import { dropPair, findPairByRequest } from "../store.ts";
import { refusals, words } from "../words.ts";

/** A jury that members called leaves two accounts two. Once they are one, nothing brings the other back. */
export const part = defineAct({
  name: "doubles.part",
  input: v.object({}),
  may: mayUndo("import-members"),
  facts: async (tx, _input, { actor }) => {
    const request = actor.kind === "jury" ? actor.requestId : undefined;
    return { pair: request === undefined ? undefined : await findPairByRequest(tx, request) };
  },
  decide: ({ pair }): Pair | Refusal => pair ?? refuse("conflict", refusals.nothingToStop),
  about: ({ kept, other }: Pair) => [kept, other],
  save: async (tx, pair) =>
    (await dropPair(tx, pair)) ? undefined : refuse("conflict", refusals.nothingToStop),
  record: (_pair, { actor }) => ({
    act: "doubles.part",
    by: doneBy(actor).by,
    on: askJoiningPath,
    says: words.office.partedLine,
  }),
});
