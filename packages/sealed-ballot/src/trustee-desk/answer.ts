import { sha256 } from "@noble/hashes/sha2.js";
import { revealCodec } from "../election/ceremony.ts";
import { proofCodec } from "../groups/proofs.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { base64, utf8 } from "../text/bytes.ts";
import {
  base64Hash,
  type Codec,
  type Decoded,
  integer,
  literal,
  record,
  string,
} from "../text/codec.ts";
import { decodeText, parseJson } from "../text/json-text.ts";
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
  shuffle: record({ step: literal("shuffle"), ...seatFields, shuffle: string }),
  decrypt: record({ step: literal("decrypt"), ...seatFields, decryption: string }),
} as const;

type Step = keyof typeof codecs;
export type AnswerOf<S extends Step> = Decoded<(typeof codecs)[S]>;

/** What a trustee hands in: one file, for one step. It holds no secret. */
export type Answer = { [S in Step]: AnswerOf<S> }[Step];

const CHECKED = /^(\{.*),"check":"([0-9A-Za-z+/]{43})"\}$/s;

/** So that a file which was damaged on its way is told from one that was made to deceive. */
const checkOf = (body: string): string => base64(sha256(utf8(`trustee-answer|${body}`)));

/**
 * Reads a trustee's answer strictly: it must stand as `writeAnswer` writes it. Refuses anything else.
 * @param text JSON, as it was handed in
 */
export function readAnswer(text: string): Answer | Refusal {
  const [, begun = "", check] = CHECKED.exec(text) ?? [];
  const body = `${begun}}`;
  if (check !== checkOf(body)) {
    const sentence = "This is no answer of a trustee, or it was changed on its way.";
    return refuse("ceremony.answer.changed", "", sentence);
  }
  const parsed = parseJson(body);
  if (isRefusal(parsed)) return parsed;
  const step = (parsed.json as { readonly step?: unknown } | null)?.step;
  if (typeof step !== "string" || !Object.hasOwn(codecs, step)) {
    return refuse("ceremony.answer.step", "step", "This is no answer of a trustee.");
  }
  return decodeText(codecs[step as Step] as Codec<Answer>, body);
}

/** The text of an answer, as `readAnswer` reads it. */
export function writeAnswer(answer: Answer): string {
  const body = (codecs[answer.step] as Codec<Answer>).write(answer);
  return `${body.slice(0, -1)},"check":"${checkOf(body)}"}`;
}
