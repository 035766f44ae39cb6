import { type Ballot, checkBallot } from "../ballot/ballot.ts";
import { type Election, readElection } from "../election/election.ts";
import { type Backend, isIdentity } from "../groups/backend.ts";
import { findGroup } from "../groups/group.ts";
import { ciphertextCodec, type Tools, toolsOf } from "../groups/proofs.ts";
import { expectAccepted, isRefusal, type Refusal, type RefusalPart } from "../refusal.ts";
import { type MixList, shuffleCodec } from "../shuffle/shuffle.ts";
import { checkShuffle } from "../shuffle/shuffle-check.ts";
import {
  emptyTally,
  encryptedTallyCodec,
  joinTallies,
  type PartialTally,
  tallyOfBallot,
} from "../tally/tally.ts";
import { array, element } from "../text/codec.ts";
import { decodeText } from "../text/json-text.ts";
import { checkPartialDecryption, partialDecryptionCodec } from "../trustees/decryption.ts";

/** A refusal that survives being sent to another thread, with the place it belongs to. */
export interface Problem {
  readonly code: RefusalPart;
  readonly where: string;
  readonly sentence: string;
  /** Number of the ballot in order of casting, from 1. */
  readonly ballot?: number;
  /** What the voter of that ballot was told to look for. */
  readonly trackingNumber?: string;
}

export function problemOf({ part, where, sentence }: Refusal): Problem {
  return { code: part, where, sentence };
}

export interface BallotToCheck {
  readonly number: number;
  readonly text: string;
  /** The voter's weight in decimal if this ballot counts; superseded ballots have none. */
  readonly weight?: string;
}

/** A piece of work that needs nothing but its own texts: any thread can do it. */
export type Job =
  | {
      readonly kind: "ballots";
      readonly electionText: string;
      readonly ballots: readonly BallotToCheck[];
    }
  | { readonly kind: "credentials"; readonly elements: readonly string[]; readonly from: number }
  | {
      readonly kind: "shuffle";
      readonly electionText: string;
      readonly inputText: string;
      readonly shuffleText: string;
    }
  | {
      readonly kind: "decryption";
      readonly electionText: string;
      readonly tallyText: string;
      readonly trusteeKey: string;
      readonly decryptionText: string;
    };

export interface TallyPart {
  readonly counted: number;
  readonly totalWeight: string;
  readonly tallyText: string;
}

export interface JobResult {
  readonly problems: readonly Problem[];
  readonly tally?: TallyPart;
}

/** Whoever does the jobs: this thread, or a pool of others. */
export interface JobRunner {
  /** How many jobs are worth having under way at once. */
  readonly parallel: number;
  run(job: Job): Promise<JobResult>;
}

export const mixListCodec = array(array(ciphertextCodec));

export function writeTallyPart(election: Election, part: PartialTally): TallyPart {
  return {
    counted: part.counted,
    totalWeight: part.totalWeight.toString(),
    tallyText: encryptedTallyCodec(election).write(part.tally),
  };
}

export function readTallyPart(election: Election, part: TallyPart): PartialTally {
  return {
    counted: part.counted,
    totalWeight: BigInt(part.totalWeight),
    tally: expectAccepted(
      decodeText(encryptedTallyCodec(election), part.tallyText, findGroup(election.group)),
    ),
  };
}

function checkBallots(
  tools: Tools,
  election: Election,
  ballots: readonly BallotToCheck[],
): JobResult {
  const problems: Problem[] = [];
  let sum = emptyTally(election);
  for (const { number, text, weight } of ballots) {
    const ballot: Ballot | Refusal = checkBallot(tools, election, text);
    if (isRefusal(ballot)) {
      const trackingNumber = tools.suite.trackingNumber(text);
      problems.push({ ...problemOf(ballot), ballot: number, trackingNumber });
    } else if (weight !== undefined) {
      const own = tallyOfBallot(tools.backend, election, ballot.answers, BigInt(weight));
      sum = joinTallies(tools.backend, election, sum, own);
    }
  }
  return { problems, tally: writeTallyPart(election, sum) };
}

function checkCredentialPoints(
  backend: Backend,
  elements: readonly string[],
  from: number,
): JobResult {
  const problems: Problem[] = [];
  for (const [i, text] of elements.entries()) {
    const point = backend.group.findElement(text);
    // The identity is a member, but its secret key is 0: anybody could vote with it.
    if (point !== undefined && !isIdentity(point) && backend.isMember(point)) continue;
    const sentence = "The credential is not a usable element of the group.";
    problems.push({ code: "credentials.invalid", where: `credentials[${from + i}]`, sentence });
  }
  return { problems };
}

function asResult(refusal: Refusal | undefined): JobResult {
  return { problems: refusal === undefined ? [] : [problemOf(refusal)] };
}

function runShuffle(tools: Tools, election: Election, job: Job & { kind: "shuffle" }): JobResult {
  const { group } = tools.backend;
  const input: MixList = expectAccepted(decodeText(mixListCodec, job.inputText, group));
  const shuffle = decodeText(shuffleCodec, job.shuffleText, group);
  if (isRefusal(shuffle)) return asResult(shuffle);
  const context = { key: election.public_key, fingerprint: election.fingerprint };
  return asResult(checkShuffle(tools, context, input, shuffle));
}

function runDecryption(
  tools: Tools,
  election: Election,
  job: Job & { kind: "decryption" },
): JobResult {
  const { group } = tools.backend;
  const tally = expectAccepted(decodeText(encryptedTallyCodec(election), job.tallyText, group));
  const ranked = election.questions.findIndex((q) => q.type === "NonHomomorphic");
  const ballots = ranked < 0 ? undefined : tally[ranked]?.length;
  const part = decodeText(partialDecryptionCodec(election, ballots), job.decryptionText, group);
  if (isRefusal(part)) return asResult(part);
  const key = expectAccepted(element.read(job.trusteeKey, group));
  return asResult(checkPartialDecryption(tools, election, tally, key, part));
}

/** Does jobs in this thread. Remembers the election it last read. */
export function jobRunner(backend: Backend): (job: Job) => JobResult {
  const tools = toolsOf(backend);
  let known: Election | undefined;
  const electionOf = (text: string): Election => {
    if (known?.text !== text) known = expectAccepted(readElection(backend, text));
    return known;
  };
  return (job) => {
    if (job.kind === "credentials") return checkCredentialPoints(backend, job.elements, job.from);
    const election = electionOf(job.electionText);
    if (job.kind === "ballots") return checkBallots(tools, election, job.ballots);
    if (job.kind === "shuffle") return runShuffle(tools, election, job);
    return runDecryption(tools, election, job);
  };
}

/** A runner without any threads. */
export function localRunner(backend: Backend): JobRunner {
  const run = jobRunner(backend);
  return { parallel: 1, run: (job) => Promise.resolve(run(job)) };
}
