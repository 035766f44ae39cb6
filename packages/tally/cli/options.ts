import type { Constraint } from "../src/constraints/guard.ts";
import type { CountOptions } from "../src/count-ballots.ts";
import type { CsvReading } from "../src/formats/csv-sheet.ts";
import { type BallotFormat, ballotFormats } from "../src/formats/read-election.ts";
import { isObject, readJsonObject } from "../src/formats/read-json.ts";
import { parseFraction } from "../src/fraction.ts";
import { middleMarks } from "../src/marks/majority-judgment.ts";
import { equalRankWords } from "../src/piles/piles.ts";
import { isRefusal, type Refusal, refuse, worded } from "../src/refusal.ts";
import { paperOrders } from "../src/stv/dail.ts";
import { quotaForms } from "../src/stv/quota.ts";
import { tieSteps } from "../src/stv/ties.ts";
import { type Arguments, readNameList, readWholeNumber, readWord } from "./arguments.ts";
import { readBytes } from "./read-bytes.ts";

export type CliOptions = Omit<CountOptions, "byHand" | "withdrawn" | "writeIns"> & {
  /** Numbers or names; which they are, only the file can tell. */
  readonly byHand?: readonly string[];
  readonly withdrawn?: readonly string[];
  readonly writeIns?: readonly string[];
  readonly format?: BallotFormat;
  /** What a CSV file does not say of itself. */
  readonly told?: CsvReading;
};

const listQuotas = ["hare", "droop", "hagenbach-bischoff", "imperiali"] as const;

/** Turns what was typed into options; the first thing that makes no sense is refused. */
export function readOptions({ values }: Arguments): CliOptions | Refusal {
  const read = {
    seats: readWholeNumber("seats", values.seats),
    seed: values.seed,
    ties: readTies(values.ties),
    byHand: readNameList("by-hand", values["by-hand"]),
    withdrawn: readNameList("withdrawn", values.withdrawn),
    constraints: readConstraints(values.constraints),
    ...readQuota(values),
    criterion: readWord("criterion", values.criterion, ["reach", "pass"] as const),
    decimals: readWholeNumber("decimals", values.decimals),
    surplusOrder: readWord("surplus-order", values["surplus-order"], [
      "largest-first",
      "order-of-election",
    ] as const),
    bulkExclusion: values.bulk,
    equalRanks: readWord("equal-ranks", values["equal-ranks"], equalRankWords),
    movingQuota: values["moving-quota"],
    writeIns: readNameList("write-ins", values["write-ins"]),
    untilTwo: values["until-two"],
    paperOrder: readWord("paper-order", values["paper-order"], paperOrders),
    measure: readWord("measure", values.measure, ["winning-votes", "margins"] as const),
    middle: readWord("middle", values.middle, middleMarks),
    threshold: values.threshold === undefined ? undefined : parseFraction(values.threshold),
    format: readWord("format", values.format, ballotFormats),
    told: readTold(values),
  };
  return given(read) as CliOptions | Refusal;
}

/** What was given of several options, or the first that makes no sense. */
function given(read: Readonly<Record<string, unknown>>): object | Refusal {
  const fault = Object.values(read).find(isRefusal);
  if (fault !== undefined) return fault;
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

function readTold(values: Arguments["values"]): CsvReading | undefined | Refusal {
  const told = given({
    candidates: readNameList("candidates", values.candidates),
    passOver: readNameList("pass-over", values["pass-over"]),
    contest: values.contest,
    overvote: readNameList("overvote", values.overvote),
    skip: readNameList("skip", values.skip),
    repeat: readWord("repeat", values.repeat, ["skip", "end"] as const),
  });
  return Object.keys(told).length === 0 ? undefined : (told as CsvReading | Refusal);
}

function readQuota(values: Arguments["values"]) {
  if (values.method === "largest-remainder")
    return { listQuota: readWord("quota", values.quota, listQuotas) };
  return { quotaForm: readWord("quota", values.quota, quotaForms) };
}

function readTies(text: string | undefined) {
  if (text === undefined) return undefined;
  const words = text.split(",").map((word) => readWord("ties", word.trim(), tieSteps));
  const fault = words.find(isRefusal);
  return fault ?? (words as (typeof tieSteps)[number][]);
}

/** `{"constraints": [{"dimension": "gender", "group": "women", "candidates": [1, 4], "min": 2}]}` */
function readConstraints(path: string | undefined): Constraint[] | undefined | Refusal {
  if (path === undefined) return undefined;
  const bytes = readBytes(path);
  if (isRefusal(bytes)) return bytes;
  const object = readJsonObject(bytes);
  if (isRefusal(object)) return object;
  if (!Array.isArray(object.constraints))
    return refuse("tally.command.no-constraints", worded`${path} has no list \`constraints\`.`);
  const isWhole = object.constraints.every(
    (c) =>
      isObject(c) &&
      typeof c.dimension === "string" &&
      typeof c.group === "string" &&
      Array.isArray(c.candidates),
  );
  return isWhole
    ? (object.constraints as Constraint[])
    : refuse(
        "tally.command.constraint-incomplete",
        worded`${path}: every constraint needs dimension, group and candidates.`,
      );
}
