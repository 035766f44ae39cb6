import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import {
  array,
  type Codec,
  type Decoded,
  integer,
  literal,
  optional,
  record,
  string,
  stringOf,
} from "../text/codec.ts";
import { parseJson } from "../text/json-text.ts";
import { deviceKeyCodec } from "./envelope.ts";

/** A voter's place on the frozen roll: letters that say nothing about the person. */
export const lineCodec: Codec<string> = stringOf(/^[\w-]{1,64}$/, "the number of a line");

const voter = record({
  line: lineCodec,
  /** Of the devices that were enrolled when the roll was frozen. */
  keys: array(deviceKeyCodec),
  /** Only of those who are written to. */
  name: optional(string),
  email: optional(string),
  /** Of those without a mailbox: where their sheet of paper goes. */
  address: optional(string),
  language: stringOf(/^(en|cy)$/, "en or cy"),
});

const head = {
  form: literal(1),
  /** The ballot's uuid, as its archive has it. */
  ballot: stringOf(/^[1-9A-HJ-NP-Za-km-z]{14,64}$/, "the ballot's own number"),
  title: string,
  titleCy: optional(string),
  party: string,
};

const codecs = {
  codes: record({
    step: literal("codes"),
    ...head,
    spareCodes: integer(0, 100_000),
    /** Where members vote, and until when, for the letters. */
    booth: string,
    closesAt: string,
    voters: array(voter),
  }),
  /** Members who lost their codes: each gets a spare one, once. Beside them, lines whose codes are taken back. */
  replace: record({
    step: literal("replace"),
    ...head,
    booth: string,
    closesAt: string,
    voters: array(voter),
    /** Of accounts that are no more: of one person two lines stood on the roll. */
    ended: array(lineCodec),
  }),
  nothing: record({ step: literal("nothing"), ...head }),
} as const;

type Step = keyof typeof codecs;
export type RegistrarTaskOf<S extends Step> = Decoded<(typeof codecs)[S]>;
export type RegistrarTask = { [S in Step]: RegistrarTaskOf<S> }[Step];
export type Voter = Decoded<typeof voter>;

/**
 * What the registrar has to do next. Refuses what has not the shape of a task.
 * @param text JSON, as `task.json` holds it
 */
export function readRegistrarTask(text: string): RegistrarTask | Refusal {
  const parsed = parseJson(text);
  if (isRefusal(parsed)) return parsed;
  const step = (parsed.json as { readonly step?: unknown } | null)?.step;
  if (typeof step !== "string" || !Object.hasOwn(codecs, step)) {
    return refuse("registrar.task.step", "step", "This is no task of a registrar.");
  }
  return (codecs[step as Step] as Codec<RegistrarTask>).read(parsed.json);
}

/** The text of a task, as `readRegistrarTask` reads it. */
export const writeRegistrarTask = (task: RegistrarTask): string =>
  (codecs[task.step] as Codec<RegistrarTask>).write(task);
