import { type Refusal, refuse } from "../refusal.ts";
import { checkedAnswers } from "../text/checked-answer.ts";
import { array, type Decoded, literal, record, string, stringOf } from "../text/codec.ts";
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
    /** Codes of lines that ended, in ascending order too: nothing takes their place. */
    revoked: array(credential),
    ended: array(lineCodec),
  }),
} as const;

type Step = keyof typeof codecs;
export type RegistrarAnswerOf<S extends Step> = Decoded<(typeof codecs)[S]>;
/** What a registrar hands in. It holds no voting code. */
export type RegistrarAnswer = { [S in Step]: RegistrarAnswerOf<S> }[Step];

/** A changed digit of a list can be another point of the curve, which fits no code: nobody would notice before a vote. */
const files = checkedAnswers<RegistrarAnswer>({
  purpose: "registrar-answer",
  codecs,
  changed: () =>
    refuse(
      "registrar.answer.check",
      "check",
      "The file was damaged on its way, or it is no answer of a registrar.",
    ),
  strange: () => refuse("registrar.answer.step", "step", "This is no answer of a registrar."),
});

/**
 * Reads a registrar's answer strictly: it must stand as `writeRegistrarAnswer` writes it, whole. Refuses anything else.
 * @param text JSON, as it was handed in
 */
export const readRegistrarAnswer = (text: string): RegistrarAnswer | Refusal => files.read(text);

/** The text of an answer, with a checksum at its end, as `readRegistrarAnswer` reads it. */
export const writeRegistrarAnswer = (answer: RegistrarAnswer): string => files.write(answer);
