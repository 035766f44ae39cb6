import { createHash } from "node:crypto";
import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { importPath, importsPath } from "../addresses.ts";
import { bringInList, headingsOf, type Preview, previewOf } from "../bringing-in.ts";
import { IMPORTING } from "../imported.ts";
import {
  findMissingColumn,
  LIST_FIELDS,
  type ListField,
  type Mapping,
  mappingIn,
} from "../reading/columns.ts";
import type { ImportCounts } from "../reading/list.ts";
import {
  addImported,
  deleteListFile,
  findListFile,
  type NewImported,
  readListFile,
} from "../store.ts";
import { tellOfImport } from "../telling.ts";
import { refusals, words } from "../words.ts";
import { takeBack } from "./take-back.ts";

const HOUR = 3_600_000;

/** A column of the file, counted from 0; empty where it has none. */
const columnField = v.optional(
  v.pipe(
    v.string(() => words.badColumn),
    v.regex(/^(?:0|[1-9]\d{0,2})?$/, () => words.badColumn),
  ),
  "",
);

const columnFields = Object.fromEntries(LIST_FIELDS.map((field) => [field, columnField])) as Record<
  ListField,
  typeof columnField
>;

export const hashField = v.pipe(
  v.string(() => words.badHash),
  v.regex(/^[0-9a-f]{64}$/, () => words.badHash),
);

/** Of which file, and what its columns hold: all of it is signed. */
const importInput = v.object({ hash: hashField, ...columnFields });

type Input = v.InferOutput<typeof importInput>;

interface Importing extends Omit<NewImported, keyof ImportCounts> {
  readonly rows: number;
  readonly mapping: Mapping;
}

/** Brings in everybody of a list who is not here yet, all of them or nobody. The file is deleted with it. */
export const bringIn = defineAct({
  name: "imports.bring-in",
  power: IMPORTING,
  form: importPath,
  input: importInput,
  undo: { act: takeBack, input: () => ({}) },
  shows,
  about: () => [],
  may: () => undefined,
  facts: async (tx, { hash }, { now }) => ({
    file: await findListFile(tx, hash, now),
    rules: await rulesInForce(tx),
  }),
  decide: ({ file, rules }, input, { actor, now }): Importing | Refusal => {
    if (file === undefined) return refuse("gone", refusals.fileGone);
    const mapping = mappingIn(input);
    if (findMissingColumn(mapping) !== undefined)
      return refuse("invalid", refusals.noColumn, "email");
    const undoUntil = new Date(now.getTime() + rules.importUndoHours * HOUR);
    const { requestId: request } = requestWho(actor);
    return { request, fileHash: file.hash, rows: file.rows, mapping, at: now, undoUntil };
  },
  save,
  record: ({ fileHash, rows }, { actor }) => ({
    act: "imports.bring-in",
    by: doneBy(actor).by,
    on: importsPath,
    says: words.line(rows, fileHash),
    facts: { fileHash, rows },
  }),
});

const inWords = (preview: Preview): string =>
  [
    words.counts(preview),
    ...(preview.likelyDoubles.length === 0 ? [] : [words.doubles(preview.likelyDoubles.length)]),
  ].join(" ");

/** What it would do now, for those who sign. Members read how many rows it has: the whole file is read for this. */
async function shows(db: Reader, input: Input) {
  const bytes = await readListFile(db, input.hash);
  if (bytes === undefined) return [];
  const mapping = mappingIn(input);
  const [headings, preview] = await Promise.all([
    headingsOf(bytes),
    previewOf(db, { bytes, mapping }),
  ]);
  const columns = LIST_FIELDS.flatMap((field) => {
    const column = mapping[field];
    return column === undefined ? [] : [`${words.fields[field]}: ${headings[column] ?? ""}`];
  });
  return [
    { label: words.would, says: inWords(preview) },
    { label: words.columnsTitle, says: columns.join("\n") },
  ];
}

async function save(tx: Tx, importing: Importing, context: ActContext) {
  const { fileHash } = importing;
  const bytes = await readListFile(tx, fileHash);
  if (bytes === undefined) return refuse("gone", refusals.fileGone);
  if (createHash("sha256").update(bytes).digest("hex") !== fileHash)
    return refuse("conflict", refusals.otherFile);
  const counts = await bringInList(tx, { ...importing, bytes }, context.now);
  if (counts.added === 0) return refuse("conflict", refusals.nobodyNew);
  await addImported(tx, { ...importing, ...counts });
  await deleteListFile(tx, fileHash);
  return tell(tx, { ...importing, ...counts }, context);
}

/** How many came, in the record and by letter: known only now, so that it is no part of what was signed. */
async function tell(
  tx: Tx,
  { request, fileHash, at, undoUntil, added, known, refused }: Importing & ImportCounts,
  { house, now, actor }: ActContext,
): Promise<void> {
  const counts = { added, known, refused };
  const line = {
    act: "imports.import",
    by: doneBy(actor).by,
    on: importsPath,
    says: words.ended(counts),
    facts: { step: "ended", fileHash, request, ...counts },
  };
  await house.record(tx, line, now, actor);
  await tellOfImport(tx, { request, added, at, undoUntil }, house);
}
