import type {
  Expectations,
  Fingerprint,
  FoundBallot,
  Problem,
  Progress,
  Report,
} from "@breakthrough/sealed-ballot";
import type { QuestionLines } from "../words.ts";

/** Sent to the one worker that leads the verification. */
export interface Start {
  readonly kind: "start";
  readonly file: File;
  readonly expectations: Expectations;
  readonly trackingNumbers: readonly string[];
  /** One port per helping worker. */
  readonly ports: readonly MessagePort[];
}

/** Sent to every helping worker: the port on which jobs will come. */
export interface Serve {
  readonly kind: "serve";
  readonly port: MessagePort;
}

/** A report in words, free of anything that cannot cross from a worker to the page. */
export interface SpokenReport {
  readonly verdict: Report["verdict"];
  readonly sentence: string;
  readonly title: string;
  readonly findings: readonly string[];
  readonly problems: readonly Problem[];
  readonly results: readonly QuestionLines[];
  readonly fingerprints: readonly Fingerprint[];
  readonly openPoints: readonly string[];
  readonly found: readonly FoundBallot[];
}

export type FromWorker =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "report"; readonly report: SpokenReport }
  | { readonly kind: "failure"; readonly message: string };
