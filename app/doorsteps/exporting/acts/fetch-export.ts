import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { mayAskFor, personWho } from "../../../membership/door.ts";
import { exportsPath } from "../../addresses.ts";
import { addLook } from "../../register/register-store.ts";
import { findRound } from "../../rounds/round-queries.ts";
import { refusals, words } from "../../words.ts";
import { EXPORT_FORMS, type Export, whyNoFetch, whyNotAs } from "../export.ts";
import { listElectorsOut, lockExport, noteFetched } from "../export-store.ts";
import { type Made, madeOf } from "../file.ts";
import { watermarkOf } from "../watermark.ts";

export interface Fetched {
  readonly granted: Export;
  readonly watermark: string;
  readonly made: Made;
  /** How many people are on it. */
  readonly rows: number;
}

/**
 * Takes out what a request has allowed. It is made before it counts as fetched; whoever's connection broke fetches the
 * very same for a few minutes more, which is one time in the record.
 */
export const fetchExport = defineAct({
  name: "doorsteps.fetch-export",
  input: v.object({
    request: itemNumber,
    as: oneOf(EXPORT_FORMS, () => words.exports.chooseForm),
  }),
  may: (actor) => mayAskFor(actor, "export-register"),
  facts: async (tx, { request, as }, { actor, house, now }) => {
    const granted = await lockExport(tx, request);
    if (granted === undefined) return refuse("not-found", refusals.exports.unknown);
    // Before anybody on it is read.
    const whyNot = whyNoFetch(granted, personWho(actor).personId, now) ?? whyNotAs(granted, as);
    if (whyNot !== undefined) return whyNot;
    const { roundId, registerId } = granted;
    const round = roundId === undefined ? undefined : await findRound(tx, roundId);
    const which = { registerId, streets: round?.streets };
    // Of the day on which it was fetched first: nobody comes of age between two times that are one.
    const electors = await listElectorsOut(tx, which, dayOf(granted.fetchedAt ?? now));
    return { granted, round, electors, watermark: await watermarkOf(tx, house, granted) };
  },
  decide: (found, { as }): Fetched => {
    const { granted, watermark, electors } = found;
    return { granted, watermark, made: madeOf(found, as), rows: electors.length };
  },
  save: async (tx, { granted, rows }, { actor, now }) => {
    const { request, registerId, roundId = null, fetchedAt } = granted;
    if (fetchedAt === undefined) await noteFetched(tx, { request, rows }, now);
    const { personId: by } = personWho(actor);
    await addLook(tx, { registerId, roundId, by }, now);
  },
  // Who they are stands in the request; of nobody in the register a word.
  record: ({ granted: { request, purpose, fetchedAt }, rows }) =>
    fetchedAt === undefined
      ? {
          act: "doorsteps.fetch-export",
          by: { kind: "asker" },
          on: exportsPath,
          says: words.exports.fetchedLine(request, rows),
          why: purpose,
          facts: { request, rows },
        }
      : undefined,
});
