import { Refusal as AnyRefusal, type Worded, wordsOf } from "@breakthrough/refusal";

export { isRefusal, worded } from "@breakthrough/refusal";

/** What kind of thing was wrong; the first word says which part of the election. Reports of the verifier show it. */
export type RefusalPart =
  | "json.syntax"
  | "json.shape"
  | "json.canonical"
  | "json.text"
  | "value.range"
  | "value.point"
  | "archive.start"
  | "archive.header"
  | "archive.cut"
  | "archive.size"
  | "archive.name"
  | "archive.hash"
  | "archive.chain"
  | "archive.order"
  | "archive.reference"
  | "archive.history"
  | "election.unsupported"
  | "election.invalid"
  | "election.key"
  | "trustees.proof"
  | "trustees.signature"
  | "trustees.certificate"
  | "trustees.threshold"
  | "trustees.key"
  | "trustees.message"
  | "trustees.commitment"
  | "ceremony.task"
  | "ceremony.file"
  | "ceremony.answer"
  | "ceremony.trustee"
  | "registrar.task"
  | "registrar.answer"
  | "registrar.file"
  | "credentials.invalid"
  | "credentials.duplicate"
  | "credentials.private"
  | "ballot.election"
  | "ballot.credential"
  | "ballot.signature"
  | "ballot.answers"
  | "ballot.group"
  | "ballot.proof"
  | "ballot.blank"
  | "ballot.duplicate"
  | "ballot.choice"
  | "ballot.opening"
  | "ballot.spent"
  | "tally.mismatch"
  | "tally.size"
  | "shuffle.owner"
  | "shuffle.length"
  | "shuffle.group"
  | "shuffle.proof"
  | "shuffle.missing"
  | "decryption.owner"
  | "decryption.group"
  | "decryption.proof"
  | "decryption.missing"
  | "result.mismatch"
  | "result.counts"
  | "expectation.fingerprint"
  | "expectation.roll"
  | "expectation.unreadable"
  | "expectation.mixers";

/** The part, and where it can be wrong in several ways, in which: `ballot.choice.one-list`. */
type Found = RefusalPart | `${RefusalPart}.${string}`;

/** What was found, as this package's: `sealed.ballot.choice.one-list`. Stays as it is from version to version. */
export type RefusalCode = `sealed.${Found}`;

/** An expected "no": what is wrong, where, in a sentence a person can act on. Holds no secret. */
export class Refusal extends AnyRefusal {
  declare readonly code: RefusalCode;
  readonly where: string;

  constructor(code: RefusalCode, where: string, says: string | Worded) {
    const { sentence, values } = wordsOf(says);
    super(code, sentence, values);
    this.where = where;
  }

  /** What kind of thing was wrong: `ballot.choice`. */
  get part(): RefusalPart {
    return this.code.split(".").slice(1, 3).join(".") as RefusalPart;
  }

  /** The same refusal, seen from one level further out. */
  within(outer: string): Refusal {
    const where =
      this.where === "" ? outer : `${outer}${this.where.startsWith("[") ? "" : "."}${this.where}`;
    return new Refusal(this.code, where, this);
  }
}

/**
 * @param found for programs, another for each kind of refusal: `ballot.choice.one-list`
 * @param where in what was read: `answers[0].choices`
 * @param says for people, one sentence in English
 */
export function refuse(found: Found, where: string, says: string | Worded): Refusal {
  return new Refusal(`sealed.${found}`, where, says);
}

/**
 * The value, or a thrown error when it is a refusal: for callers who know it cannot be one.
 * @throws an `Error` with the refusal's code, place and sentence
 */
export function expectAccepted<T>(value: T | Refusal): T {
  if (value instanceof Refusal) {
    throw new Error(`${value.code} at ${value.where || "top"}: ${value.sentence}`);
  }
  return value;
}
