import { createWriteStream, openSync, readFileSync, statSync, type WriteStream } from "node:fs";
import { parseArgs } from "node:util";
import { shown } from "@breakthrough/plain-text";
import { doneAlready, perform } from "../../platform/act.ts";
import { theOperator } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { sentenceOf } from "../../platform/postgres/unavailable.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { dayInWords, exactMomentInWords } from "../../web/moments.ts";
import { hasEverOpened } from "../ballots/door.ts";
import { handIn, MOST_BYTES } from "../imports/acts/hand-in.ts";
import { listFilePath } from "../imports/addresses.ts";
import {
  type ImportTeller,
  type ImportWanted,
  importAtFounding,
  NotFoundingAnyMore,
  NotSaid,
} from "../imports/at-founding.ts";
import { AGES_SAID, KINDS } from "../imports/reading/choices.ts";
import { LIST_FIELDS } from "../imports/reading/columns.ts";
import { DAY_ORDERS } from "../imports/reading/day.ts";
import { UnreadableFile } from "../imports/reading/file.ts";
import { atTheDesk, CannotBeDone } from "./desk/at-the-desk.ts";
import { houseOver, tryToRead } from "./desk/house-over.ts";
import { words } from "./desk/words.ts";

const MOST_REFUSED_SHOWN = 20;
const VALUES_SHOWN = 3;
const PROGRESS_EVERY = 50_000;

interface Wanted extends ImportWanted {
  readonly logPath: string | undefined;
}

function readArguments(): Wanted {
  const { values, positionals } = parseArguments();
  const [path] = positionals;
  if (values.help || path === undefined || positionals.length > 1)
    throw new CannotBeDone(words.import.usage);
  tryToRead(path);
  const { preview: isPreview = false, map: corrections = [], log: logPath } = values;
  const said = {
    as: oneOf(KINDS, "as", values.as),
    dates: oneOf(DAY_ORDERS, "dates", values.dates),
    ages: oneOf(AGES_SAID, "ages", values.ages),
    decisions: values.word ?? [],
    leave: values["leave-out"] ?? [],
  };
  return { path, isPreview, corrections, logPath, isFounding, ...said };
}

function oneOf<Value extends string>(
  all: readonly Value[],
  option: string,
  text: string | undefined,
): Value | undefined {
  const found = all.find((one) => one === text);
  if (found === undefined && text !== undefined)
    throw new CannotBeDone(words.import.noOption(option, text, all));
  return found;
}

const isFounding = async (db: Reader): Promise<boolean> => !(await hasEverOpened(db));

/** Opened before the first row is read: nobody is added whose row could not be logged. */
function openRowLog(path: string): WriteStream {
  try {
    return createWriteStream(path, { fd: openSync(path, "w") });
  } catch (error) {
    throw new CannotBeDone(words.import.noLog(path, sentenceOf(error)));
  }
}

function parseArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        preview: { type: "boolean" },
        map: { type: "string", multiple: true },
        as: { type: "string" },
        dates: { type: "string" },
        ages: { type: "string" },
        word: { type: "string", multiple: true },
        "leave-out": { type: "string", multiple: true },
        log: { type: "string" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new CannotBeDone(
      `${error instanceof Error ? error.message : ""}\n\n${words.import.usage}`,
    );
  }
}

function tellerTo(file: WriteStream | undefined): ImportTeller {
  let refused = 0;
  return {
    columns: (survey, mapping, { encoding, delimiter }) => {
      console.log(`${words.import.reads(encoding, delimiter)}\n${words.import.columns}`);
      for (const [index, { heading, samples }] of survey.entries()) {
        const field = LIST_FIELDS.find((one) => mapping[one] === index);
        const values = samples.slice(0, VALUES_SHOWN).map(shown);
        console.log(words.import.column(shown(heading), field, values));
      }
    },
    choices: (chosen) => {
      if (chosen.length > 0) console.log(words.import.chosen(chosen.map(shown)));
    },
    questions: (questions) => {
      for (const { is, says } of questions)
        console.log(words.import.question(shown(says), words.import.answers[is]));
    },
    example: (row, reading) => {
      if ("refused" in reading) return;
      const { name, email, postcode, kind, joinedOn, renewsOn, wants } = reading.person;
      const { joined, ends } = words.import;
      const facts = [
        ...[name, email, postcode, kind],
        joinedOn && joined(dayInWords(joinedOn)),
        renewsOn && ends(dayInWords(renewsOn)),
        wants === "letters" ? undefined : words.import.wants[wants],
      ].filter((fact) => fact !== undefined);
      console.log(words.import.example(row, shown(facts.join(" · "))));
    },
    row: ({ row, outcome, says: why, isOthers }) => {
      file?.write(`${row}\t${outcome}\t${why}\n`);
      if (outcome !== "refused" && !isOthers) return;
      refused += 1;
      if (refused <= MOST_REFUSED_SHOWN) console.log(words.import.refusedRow(row, shown(why)));
      else if (refused === MOST_REFUSED_SHOWN + 1) console.log(words.import.moreRefused);
    },
    progress: (rows) => {
      if (rows % PROGRESS_EVERY === 0) console.log(words.import.progress(rows));
    },
  };
}

/** From the first ballot on two keys decide: the file is kept for an officer, who asks for it on its page. */
async function handInFile(house: House, { path }: Wanted): Promise<void> {
  if (statSync(path).size > MOST_BYTES)
    throw new CannotBeDone(words.import.tooLong(MOST_BYTES / 1_000_000));
  const input = { file: new Uint8Array(readFileSync(path)) };
  const done = await perform(house, handIn, input, { actor: theOperator });
  if (isRefusal(done)) throw new CannotBeDone(done.says);
  if (done === doneAlready) return;
  const { hash, keptUntil } = done.file;
  const until = exactMomentInWords(keptUntil);
  console.log(words.import.handedIn({ hash, until, link: house.url + listFilePath(hash) }));
}

await atTheDesk(readArguments, async (wanted, desk) => {
  const file = wanted.logPath === undefined ? undefined : openRowLog(wanted.logPath);
  const house = await houseOver(desk);
  try {
    const { added, known, refused } = await importAtFounding(house, wanted, tellerTo(file));
    console.log(`\n${wanted.isPreview ? words.import.wouldBe : words.import.was}`);
    console.log(words.import.counts(added, known, refused));
  } catch (error) {
    if (error instanceof NotSaid) throw new CannotBeDone(words.import.notSaid);
    if (error instanceof UnreadableFile) throw new CannotBeDone(error.message);
    if (!(error instanceof NotFoundingAnyMore)) throw error;
    await handInFile(house, wanted);
  } finally {
    file?.end();
  }
});
