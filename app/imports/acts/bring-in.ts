import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { fingerprintField } from "../../../platform/text/fields.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { importPath, importsPath } from "../addresses.ts";
import { bringInList, type Preview, previewOf } from "../bringing-in.ts";
import { IMPORTING } from "../imported.ts";
import { AGES_SAID, type Choices, choicesIn, DECIDED, KINDS, LEAVE } from "../reading/choices.ts";
import { LIST_FIELDS, type ListField } from "../reading/columns.ts";
import { DAY_ORDERS } from "../reading/day.ts";
import { type ImportCounts, readSheet, type Sheet } from "../reading/list.ts";
import { questionsOf } from "../reading/questions.ts";
import { agesInWords, askedFirst, choicesInWords } from "../saying.ts";
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

export const hashField = fingerprintField(() => words.badHash);

const bad = () => words.badChoice;
const oneOf = (all: readonly string[]) => v.optional(v.picklist(["", ...all], bad), "");
const formed = (pattern: RegExp, most: number) =>
  v.optional(v.pipe(v.string(bad), v.maxLength(most, bad), v.regex(pattern, bad)), "");

/** Of which file, what its columns hold and what was chosen: all of it is signed. */
const importInput = v.object({
  hash: hashField,
  ...columnFields,
  as: oneOf(KINDS),
  dates: oneOf(DAY_ORDERS),
  ages: oneOf(AGES_SAID),
  decided: formed(DECIDED, 8000),
  leave: formed(LEAVE, 1000),
});

type Input = v.InferOutput<typeof importInput>;

interface Importing extends Omit<NewImported, keyof ImportCounts> {
  readonly rows: number;
  readonly sheet: Sheet;
  readonly choices: Choices;
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
    sheet: await findSheet(tx, hash),
    rules: await rulesInForce(tx),
  }),
  decide: ({ file, sheet, rules }, input, { actor, now }): Importing | Refusal => {
    if (file === undefined || sheet === undefined) return refuse("gone", refusals.fileGone);
    if (sheet.hash !== file.hash) return refuse("conflict", refusals.otherFile);
    const choices = choicesIn(input);
    const [question] = questionsOf(sheet.survey, choices);
    if (question !== undefined) return refuse("invalid", askedFirst(question, sheet.survey));
    const undoUntil = new Date(now.getTime() + rules.importUndoHours * HOUR);
    const { requestId: request } = requestWho(actor);
    return { request, fileHash: file.hash, rows: file.rows, sheet, choices, at: now, undoUntil };
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

async function findSheet(db: Reader, hash: string): Promise<Sheet | undefined> {
  const bytes = await readListFile(db, hash);
  return bytes && readSheet(bytes);
}

const inWords = (preview: Preview): string =>
  [
    words.counts(preview),
    ...(preview.byPost === 0 ? [] : [words.comeByPost(preview.byPost)]),
    ...agesInWords(preview),
    ...(preview.others === 0 ? [] : [words.othersLeftOut(preview.others)]),
    ...(preview.likelyDoubles.length === 0 ? [] : [words.doubles(preview.likelyDoubles.length)]),
  ].join(" ");

/** What it would do now, for those who sign. Members read how many rows it has: the whole file is read for this. */
async function shows(db: Reader, input: Input, { clock }: Pick<House, "clock">) {
  const sheet = await findSheet(db, input.hash);
  if (sheet === undefined) return [];
  const choices = choicesIn(input);
  const { survey } = sheet;
  const preview = await previewOf(db, { sheet, choices }, clock.now());
  const columns = LIST_FIELDS.flatMap((field) => {
    const column = choices.mapping[field];
    const heading = column === undefined ? undefined : survey[column]?.heading;
    return heading === undefined ? [] : [`${words.fields[field]}: ${heading}`];
  });
  const chosen = choicesInWords(survey, choices);
  return [
    { label: words.would, says: inWords(preview) },
    { label: words.columnsTitle, says: columns.join("\n") },
    ...(chosen.length === 0 ? [] : [{ label: words.chosenTitle, says: chosen.join("\n") }]),
  ];
}

async function save(tx: Tx, importing: Importing, context: ActContext) {
  const counts = await bringInList(tx, importing, context.now);
  if (counts.added === 0) return refuse("conflict", refusals.nobodyNew);
  await addImported(tx, { ...importing, ...counts });
  await deleteListFile(tx, importing.fileHash);
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
