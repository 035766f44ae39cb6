import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { exportsPath } from "../../addresses.ts";
import { mayAskFor, personWho } from "../../standing/may.ts";
import { refusals, words } from "../../words.ts";
import { whyNoFetch } from "../export.ts";
import { countListRows, lockExport, noteFetched } from "../store.ts";

/** Fetches the file that a request has allowed. From now on it cannot be fetched again. */
export const fetchRoll = defineAct({
  name: "membership.fetch-roll",
  input: v.object({ request: itemNumber }),
  may: (actor) => mayAskFor(actor, "export-roll"),
  facts: async (tx, { request }, { now }) => {
    const granted = await lockExport(tx, request);
    if (granted === undefined) return refuse("not-found", refusals.exports.unknown);
    return { granted, rows: await countListRows(tx, granted.whom, now) };
  },
  decide: ({ granted, rows }, _input, { actor, now }) =>
    whyNoFetch(granted, personWho(actor).personId, now) ?? { granted, rows, at: now },
  save: (tx, { granted: { request }, rows, at }) => noteFetched(tx, { request, rows }, at),
  record: ({ granted: { request, purpose, whom, holds }, rows }) => ({
    act: "membership.fetch-roll",
    by: { kind: "asker" },
    on: exportsPath,
    says: words.exports.fetchedLine(request, rows),
    why: purpose,
    facts: { request, rows, whom, holds },
  }),
});
