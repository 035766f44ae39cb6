import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayAskFor, mayTheOperator } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { type HandedIn, IMPORTING } from "../imported.ts";
import { UnreadableFile } from "../reading/file.ts";
import { readSheet } from "../reading/list.ts";
import { saveListFile } from "../store.ts";
import { refusals, words } from "../words.ts";

/** About 100,000 rows as other systems write them. */
export const MOST_BYTES = 8_000_000;
const HOUR = 3_600_000;

interface HandingIn {
  readonly file: HandedIn;
  readonly bytes: Uint8Array;
}

/** Hands a list in, so that its import can be asked for. It brings in nobody, and is kept no longer than asking takes. */
export const handIn = defineAct({
  name: "imports.hand-in",
  input: v.object({
    file: v.pipe(
      v.custom<Uint8Array>(
        (file) => file instanceof Uint8Array,
        () => words.chooseFile,
      ),
      v.check(
        ({ byteLength }) => byteLength <= MOST_BYTES,
        () => words.tooLong(MOST_BYTES / 1_000_000),
      ),
    ),
  }),
  may: (actor) => (mayTheOperator(actor) === undefined ? undefined : mayAskFor(actor, IMPORTING)),
  facts: async (tx, { file }) => ({
    found: await inspect(file),
    hours: (await rulesInForce(tx)).requestHours,
  }),
  decide: ({ found, hours }, { file: bytes }, { now }): HandingIn | Refusal => {
    if ("says" in found) return refuse("invalid", refusals.noTable(found.says), "file");
    if (found.rows === 0) return refuse("invalid", refusals.noRows, "file");
    // As long again as a request stays open: for looking at it before one asks.
    const keptUntil = new Date(now.getTime() + 2 * hours * HOUR);
    return { file: { ...found, keptUntil }, bytes };
  },
  save: (tx, { file, bytes }) => saveListFile(tx, file, bytes),
});

type Found = Pick<HandedIn, "hash" | "rows"> | { readonly says: string };

async function inspect(bytes: Uint8Array): Promise<Found> {
  try {
    const { hash, rows } = await readSheet(bytes);
    return { hash, rows: rows.length };
  } catch (error) {
    if (error instanceof UnreadableFile) return { says: error.message };
    throw error;
  }
}
