import { closeSync, createWriteStream, openSync, readSync, type WriteStream } from "node:fs";
import { parseArgs } from "node:util";
import { shown } from "@breakthrough/plain-text";
import type { House } from "../../platform/house.ts";
import { findParty } from "../../platform/party.ts";
import { sentenceOf } from "../../platform/postgres/unavailable.ts";
import { ROLL_FIELDS } from "../membership/importing/columns.ts";
import { UnreadableFile } from "../membership/importing/file.ts";
import {
  type ImportTeller,
  type ImportWanted,
  importMembers,
} from "../membership/importing/import-members.ts";
import { openHouse } from "../wiring/house.ts";
import { atTheDesk, CannotBeDone, type Desk } from "./desk/at-the-desk.ts";
import { words } from "./desk/words.ts";

const MOST_REFUSED_SHOWN = 20;
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
  return { path, isPreview, corrections, logPath };
}

/** So that a file that is not there, a folder, or one that may not be read is told before anything is opened. */
function tryToRead(path: string): void {
  try {
    const file = openSync(path, "r");
    readSync(file, Buffer.alloc(1));
    closeSync(file);
  } catch (error) {
    throw new CannotBeDone(words.import.noFile(path, sentenceOf(error)));
  }
}

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
    columns: (headings, mapping, { encoding, delimiter }) => {
      console.log(`${words.import.reads(encoding, delimiter)}\n${words.import.columns}`);
      for (const [index, heading] of headings.entries()) {
        console.log(
          words.import.column(
            shown(heading),
            ROLL_FIELDS.find((field) => mapping[field] === index),
          ),
        );
      }
    },
    example: (row, reading) => {
      if ("refused" in reading) return;
      const { name, email, postcode, kind, renewsOn } = reading.person;
      const facts = [name, email, postcode, kind, renewsOn].filter((fact) => fact !== undefined);
      console.log(words.import.example(row, shown(facts.join(" · "))));
    },
    row: ({ row, outcome, says: why }) => {
      file?.write(`${row}\t${outcome}\t${why}\n`);
      if (outcome !== "refused") return;
      refused += 1;
      if (refused <= MOST_REFUSED_SHOWN) console.log(words.import.refusedRow(row, shown(why)));
      else if (refused === MOST_REFUSED_SHOWN + 1) console.log(words.import.moreRefused);
    },
    progress: (rows) => {
      if (rows % PROGRESS_EVERY === 0) console.log(words.import.progress(rows));
    },
  };
}

async function houseOver({ database, clock, log }: Desk): Promise<House> {
  const party = await findParty(database);
  if (party === undefined) throw new CannotBeDone(words.import.noParty);
  const { name: partyName, url, isDemonstration } = party;
  return openHouse({ database, clock, log, partyName, url, isDemonstration });
}

await atTheDesk(readArguments, async (wanted, desk) => {
  const file = wanted.logPath === undefined ? undefined : openRowLog(wanted.logPath);
  try {
    const house = await houseOver(desk);
    const { added, known, refused } = await importMembers(house, wanted, tellerTo(file));
    console.log(`\n${wanted.isPreview ? words.import.wouldBe : words.import.was}`);
    console.log(words.import.counts(added, known, refused));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CannotBeDone(error.message);
    throw error;
  } finally {
    file?.end();
  }
});
