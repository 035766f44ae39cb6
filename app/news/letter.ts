import { createHash } from "node:crypto";

export const WHOM = ["members", "everybody"] as const;
export type Whom = (typeof WHOM)[number];

export interface LetterText {
  readonly subject: string;
  readonly text: string;
}

export interface LetterToAll extends LetterText {
  readonly request: number;
  readonly whom: Whom;
  readonly begunAt: Date;
  /** For how many people it has been put into the outbox so far. */
  readonly posted: number;
  /** Undefined while it is still being posted. */
  readonly finishedAt: Date | undefined;
}

export const MOST_CHARACTERS = { subject: 120, text: 10_000 } as const;

/**
 * SHA-256, in hex, of the subject, a line feed and the text in UTF-8. It stands in the record and in what is signed;
 * whoever has the letter can compute it again.
 */
export const fingerprintOf = ({ subject, text }: LetterText): string =>
  createHash("sha256").update(`${subject}\n${text}`).digest("hex");
