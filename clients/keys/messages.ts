import type { Progress } from "@breakthrough/sealed-ballot";

/** A no, as it travels between threads. */
export type Trouble = { readonly code: string; readonly about?: number };

/** What was made of a task. */
export type Made = {
  /** The answer to hand in. It holds no secret. */
  readonly answer: string;
  readonly keyFile: string;
  /** Where others must see the same. */
  readonly fingerprint?: string;
  /** Whose message does not hold, where the answer is a complaint. */
  readonly about?: number;
};

export type Asked =
  | {
      readonly kind: "make";
      readonly task: string;
      readonly keyFile: string | undefined;
      readonly passphrase: string;
    }
  | { readonly kind: "rehearse"; readonly title: string }
  | { readonly kind: "hand-in"; readonly answer: string };

export type Request = { readonly id: number; readonly asked: Asked };

export type Answered =
  | { readonly id: number; readonly kind: "progress"; readonly progress: Progress }
  | { readonly id: number; readonly kind: "trouble"; readonly trouble: Trouble }
  | { readonly id: number; readonly kind: "made"; readonly made: Made }
  /** In a rehearsal: what is next. */
  | { readonly id: number; readonly kind: "task"; readonly task: string };
