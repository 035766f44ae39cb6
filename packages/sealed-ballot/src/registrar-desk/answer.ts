import { sha256 } from "@noble/hashes/sha2.js";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { base64, utf8 } from "../text/bytes.ts";
import {
  array,
  type Codec,
  type Decoded,
  literal,
  record,
  string,
  stringOf,
} from "../text/codec.ts";
import { decodeText, parseJson } from "../text/json-text.ts";
import { deviceKeyCodec, envelopeCodec } from "./envelope.ts";
import { lineCodec } from "./task.ts";

const head = {
  form: literal(1),
  ballot: stringOf(/^[1-9A-HJ-NP-Za-km-z]{14,64}$/, "the ballot's own number"),
};
const envelopes = array(record({ line: lineCodec, key: deviceKeyCodec, envelope: envelopeCodec }));
const credential = stringOf(/^[0-9a-f]{64}$/, "the public half of a voting code");

const codecs = {
  codes: record({
    step: literal("codes"),
    ...head,
    /** The public list as the archive has it, a text of its own: its fingerprint is of these letters. */
    list: string,
    envelopes,
  }),
  replace: record({
    step: literal("replace"),
    ...head,
    /** In ascending order of the old ones: no order tells which line is whose. */
    replaced: array(record({ old: credential, spare: credential })),
    envelopes,
    /** The lines of those who were given a spare code. */
    lines: array(lineCodec),
  }),
} as const;

type Step = keyof typeof codecs;
export type RegistrarAnswerOf<S extends Step> = Decoded<(typeof codecs)[S]>;
/** What a registrar hands in. It holds no voting code. */
export type RegistrarAnswer = { [S in Step]: RegistrarAnswerOf<S> }[Step];

const CHECKED = /^(\{.*),"check":"([0-9A-Za-z+/]{43})"\}$/s;

/** A changed digit of a list can be another point of the curve, which fits no code: nobody would notice before a vote. */
const checkOf = (body: string): string => base64(sha256(utf8(`registrar-answer|${body}`)));

/**
 * Reads a registrar's answer strictly: it must stand as `writeRegistrarAnswer` writes it, whole. Refuses anything else.
 * @param text JSON, as it was handed in
 */
export function readRegistrarAnswer(text: string): RegistrarAnswer | Refusal {
  const [, begun = "", check] = CHECKED.exec(text) ?? [];
  const body = `${begun}}`;
  if (check !== checkOf(body)) {
    const sentence = "The file was damaged on its way, or it is no answer of a registrar.";
    return refuse("registrar.answer.check", "check", sentence);
  }
  const parsed = parseJson(body);
  if (isRefusal(parsed)) return parsed;
  const step = (parsed.json as { readonly step?: unknown } | null)?.step;
  if (typeof step !== "string" || !Object.hasOwn(codecs, step)) {
    return refuse("registrar.answer.step", "step", "This is no answer of a registrar.");
  }
  return decodeText(codecs[step as Step] as Codec<RegistrarAnswer>, body);
}

/** The text of an answer, with a checksum at its end, as `readRegistrarAnswer` reads it. */
export function writeRegistrarAnswer(answer: RegistrarAnswer): string {
  const body = (codecs[answer.step] as Codec<RegistrarAnswer>).write(answer);
  return `${body.slice(0, -1)},"check":"${checkOf(body)}"}`;
}
