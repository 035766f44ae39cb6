import { isRefusal, type Refusal, refuse } from "../refusal.ts";
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

/**
 * Reads a registrar's answer strictly: it must stand as `writeRegistrarAnswer` writes it. Refuses anything else.
 * @param text JSON, as it was handed in
 */
export function readRegistrarAnswer(text: string): RegistrarAnswer | Refusal {
  const parsed = parseJson(text);
  if (isRefusal(parsed)) return parsed;
  const step = (parsed.json as { readonly step?: unknown } | null)?.step;
  if (typeof step !== "string" || !Object.hasOwn(codecs, step)) {
    return refuse("registrar.answer.step", "step", "This is no answer of a registrar.");
  }
  return decodeText(codecs[step as Step] as Codec<RegistrarAnswer>, text);
}

/** The text of an answer, as `readRegistrarAnswer` reads it. */
export const writeRegistrarAnswer = (answer: RegistrarAnswer): string =>
  (codecs[answer.step] as Codec<RegistrarAnswer>).write(answer);
