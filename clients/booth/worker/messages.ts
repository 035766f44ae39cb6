/** What the page asks of the worker, and what it is told. Every question has one answer with the same number. */

/** A question on the paper, as its text was fixed when the ballot was set up. */
export type Paper =
  | {
      readonly kind: "ranked";
      readonly question: string;
      readonly candidates: readonly string[];
      readonly seats: number;
    }
  | {
      readonly kind: "motion";
      /** One for each option: what is asked, and the two answers beside abstaining. */
      readonly options: readonly {
        readonly question: string;
        readonly answers: readonly string[];
      }[];
    };

/** Numbers for each question, as `packages/sealed-ballot` takes them. */
export type Choices = readonly (readonly number[])[];

export type Asked =
  | { readonly kind: "read"; readonly electionText: string }
  | { readonly kind: "check-code"; readonly code: string }
  | { readonly kind: "seal"; readonly code: string; readonly choices: Choices }
  | { readonly kind: "cast" }
  | { readonly kind: "challenge" }
  | { readonly kind: "check-opening"; readonly openingText: string; readonly sealNumber?: string }
  | { readonly kind: "device-key"; readonly makesOne: boolean }
  | { readonly kind: "open-envelope"; readonly envelope: string }
  | { readonly kind: "forget-device" };

export interface Answers {
  readonly read: { readonly paper: Paper; readonly name: string; readonly fingerprint: string };
  readonly "check-code": Record<string, never>;
  readonly seal: { readonly sealNumber: string };
  readonly cast: { readonly ballotText: string; readonly trackingNumber: string };
  readonly challenge: { readonly openingText: string };
  readonly "check-opening": { readonly sealNumber: string; readonly choices: Choices };
  /** Base64 of 32 bytes; undefined where this device has none. */
  readonly "device-key": { readonly publicKey?: string };
  readonly "open-envelope": { readonly code: string };
  readonly "forget-device": Record<string, never>;
}

/** A refusal's code, such as `ballot.opening.seal`, or `broken`. */
export type Told<Kind extends keyof Answers = keyof Answers> =
  | { readonly number: number; readonly answer: Answers[Kind] }
  | { readonly number: number; readonly refused: string };

/** Why something was refused, by its code. */
export class RefusedByWorker extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}
