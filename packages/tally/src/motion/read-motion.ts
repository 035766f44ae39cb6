import { isObject, type JsonObject, readJsonObject } from "../formats/read-json.ts";
import { type Fraction, parseFraction } from "../fraction.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import {
  type Majority,
  type MotionBallot,
  type MotionQuestion,
  type MotionTally,
  parseMajority,
} from "./question.ts";

/**
 * A motion as JSON: `options` (ids, or objects with `id` and `name`), `ballots` or `counts`, `electorate`, `quorum`
 * and `majority`, the last two as words ("1/4", "at least 2/3") or as objects.
 * @param bytes the file, unpacked
 * @returns what it holds; or a refusal with line, column and what was expected there
 */
export function readMotion(bytes: Uint8Array): MotionQuestion | Refusal {
  const object = readJsonObject(bytes);
  if (isRefusal(object)) return object;
  const options = readOptions(object.options);
  if (isRefusal(options)) return options;
  const quorum = readQuorum(object.quorum ?? "0");
  if (isRefusal(quorum)) return quorum;
  const majority = readMajority(object.majority ?? "more than 1/2");
  if (isRefusal(majority)) return majority;
  const votes = readVotes(object);
  if (isRefusal(votes)) return votes;
  if (typeof object.electorate !== "number")
    return refuse("tally.motion.no-electorate", "The motion needs `electorate`, a number.");
  const title = typeof object.title === "string" ? { title: object.title } : {};
  const seed = typeof object.seed === "string" ? { seed: object.seed } : {};
  return { ...title, ...seed, options, ...votes, electorate: object.electorate, quorum, majority };
}

function readOptions(value: unknown): MotionQuestion["options"] | Refusal {
  if (!Array.isArray(value))
    return refuse("tally.motion.no-options-list", "The motion needs `options`, a list.");
  const options: MotionQuestion["options"][number][] = [];
  for (const option of value) {
    if (typeof option === "string") options.push({ id: option });
    else if (isObject(option) && typeof option.id === "string")
      options.push(
        typeof option.name === "string" ? { id: option.id, name: option.name } : { id: option.id },
      );
    else
      return refuse(
        "tally.motion.option-without-id",
        worded`The option ${JSON.stringify(option)} has no \`id\`.`,
      );
  }
  return options;
}

const isFractionObject = (value: unknown): value is Fraction =>
  isObject(value) && typeof value.numerator === "number" && typeof value.denominator === "number";

function readQuorum(value: unknown): Fraction | Refusal {
  if (isFractionObject(value)) return value;
  return parseFraction(`${value}`);
}

function readMajority(value: unknown): Majority | Refusal {
  if (typeof value === "string") return parseMajority(value);
  if (
    !isObject(value) ||
    !isFractionObject(value.fraction) ||
    !["more-than", "at-least"].includes(`${value.kind}`)
  )
    return refuse(
      "tally.motion.majority-not-words",
      'The majority must be words such as "more than 1/2".',
    );
  const kind = value.kind === "at-least" ? "at-least" : "more-than";
  const base = (["yes-and-no", "all-ballots", "electorate"] as const).find((b) => b === value.base);
  if (value.base !== undefined && base === undefined)
    return refuse("tally.motion.base-unknown", worded`"${value.base}" is no base of a majority.`);
  return { kind, fraction: value.fraction, base: base ?? "yes-and-no" };
}

function readVotes(object: JsonObject): Pick<MotionQuestion, "ballots" | "counts"> | Refusal {
  const { ballots, counts } = object;
  if (ballots !== undefined) {
    if (
      !Array.isArray(ballots) ||
      !ballots.every((ballot) => isObject(ballot) && isObject(ballot.choices))
    )
      return refuse(
        "tally.motion.ballots-not-a-list",
        "`ballots` must be a list of objects with `choices`.",
      );
    return {
      ballots: ballots as MotionBallot[],
      ...(counts === undefined ? {} : { counts: counts as Record<string, MotionTally> }),
    };
  }
  if (!isObject(counts) || !Object.values(counts).every(isObject))
    return refuse(
      "tally.motion.no-ballots",
      "The motion needs `ballots`, or `counts` with yes, no and abstain for each option.",
    );
  return { counts: counts as unknown as Record<string, MotionTally> };
}
