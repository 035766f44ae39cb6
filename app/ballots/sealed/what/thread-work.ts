import {
  checkBallot,
  type Election,
  findCredentialText,
  isRefusal,
  type Job,
  type JobResult,
  jobRunner,
  readElection,
  trackingNumberOf,
} from "@breakthrough/sealed-ballot";
import { backend, tools } from "./backend.ts";

/** What a thread is asked: whether a ballot's proofs hold, or a job of the count. Plain data. */
export type Asked =
  | {
      readonly kind: "ballot";
      /** Which election, so that its text is sent once. */
      readonly fingerprint: string;
      readonly electionText?: string;
      readonly text: string;
    }
  | { readonly kind: "job"; readonly job: Job };

/** A ballot whose proofs hold, or why they do not. */
export type Checked =
  | { readonly credential: string; readonly trackingNumber: string }
  | { readonly code: string; readonly sentence: string; readonly where: string };

export type Answered = Checked | JobResult;

/** Does what threads do, here. Remembers the elections that it was told of. */
export function threadWork(): (asked: Asked) => Answered {
  const elections = new Map<string, Election>();
  const runJob = jobRunner(backend);
  return (asked) => {
    if (asked.kind === "job") return runJob(asked.job);
    const { fingerprint, electionText, text } = asked;
    if (electionText !== undefined) elections.set(fingerprint, expectElection(electionText));
    const election = elections.get(fingerprint);
    if (election === undefined) throw new Error("a ballot came before its election");
    const ballot = checkBallot(tools, election, text);
    if (isRefusal(ballot)) {
      const { code, sentence, where } = ballot;
      return { code, sentence, where };
    }
    return {
      credential: findCredentialText(text) ?? "",
      trackingNumber: trackingNumberOf(tools, text),
    };
  };
}

function expectElection(text: string): Election {
  const election = readElection(backend, text);
  if (isRefusal(election)) throw new Error(election.sentence);
  return election;
}
