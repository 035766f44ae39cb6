import { revealCodec } from "../election/ceremony.ts";
import { proofCodec } from "../groups/proofs.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { checkedAnswers } from "../text/checked-answer.ts";
import { base64Hash, type Decoded, hash, integer, literal, record, string } from "../text/codec.ts";
import { shareOutputCodec } from "../trustees/pedersen.ts";
import { signedTextCodec } from "../trustees/signed-text.ts";
import { seatFields } from "./seat.ts";

const codecs = {
  certificate: record({
    step: literal("certificate"),
    ...seatFields,
    certificate: signedTextCodec,
  }),
  commit: record({ step: literal("commit"), ...seatFields, commitment: base64Hash }),
  reveal: record({ step: literal("reveal"), ...seatFields, reveal: revealCodec }),
  share: record({ step: literal("share"), ...seatFields, output: shareOutputCodec }),
  confirm: record({
    step: literal("confirm"),
    ...seatFields,
    fingerprint: base64Hash,
    signature: proofCodec,
  }),
  complaint: record({ step: literal("complaint"), ...seatFields, about: integer(1) }),
  /** `after` is the last event of the public file that was mixed on: whoever mixes an older one was only slower. */
  shuffle: record({ step: literal("shuffle"), ...seatFields, after: hash, shuffle: string }),
  decrypt: record({ step: literal("decrypt"), ...seatFields, decryption: string }),
} as const;

type Step = keyof typeof codecs;
export type AnswerOf<S extends Step> = Decoded<(typeof codecs)[S]>;

/** What a trustee hands in: one file, for one step. It holds no secret. */
export type Answer = { [S in Step]: AnswerOf<S> }[Step];

const files = checkedAnswers<Answer>({
  purpose: "trustee-answer",
  codecs,
  changed: () =>
    refuse(
      "ceremony.answer.changed",
      "",
      "This is no answer of a trustee, or it was changed on its way.",
    ),
  strange: () => refuse("ceremony.answer.step", "step", "This is no answer of a trustee."),
});

/**
 * Reads a trustee's answer strictly: it must stand as `writeAnswer` writes it. Refuses anything else.
 * @param text JSON, as it was handed in
 */
export const readAnswer = (text: string): Answer | Refusal => files.read(text);

/** The text of an answer, as `readAnswer` reads it. */
export const writeAnswer = (answer: Answer): string => files.write(answer);
