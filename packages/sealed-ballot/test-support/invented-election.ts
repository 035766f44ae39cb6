import {
  type Appended,
  type ArchiveTip,
  appendBallot,
  appendEndBallots,
  appendEndShuffles,
  appendPartialDecryption,
  appendResult,
  appendSetup,
  appendShuffle,
  appendTally,
  startArchive,
} from "../src/archive/writer.ts";
import { checkBallot } from "../src/ballot/ballot.ts";
import { sealBallot } from "../src/ballot/booth.ts";
import {
  drawBase58,
  drawCredential,
  publicCredential,
  writeCredentialList,
} from "../src/election/credentials.ts";
import { type Election, makeElection, type Question } from "../src/election/election.ts";
import type { Choice } from "../src/election/vote.ts";
import type { Backend, Point } from "../src/groups/backend.ts";
import { productOf } from "../src/groups/group.ts";
import { type MakingTools, type Tools, toolsOf } from "../src/groups/proofs.ts";
import type { SecretScalar } from "../src/groups/secret-scalar.ts";
import { expectAccepted } from "../src/refusal.ts";
import { type MixList, shuffleCodec } from "../src/shuffle/shuffle.ts";
import { makeShuffle } from "../src/shuffle/shuffle-make.ts";
import { makeResult, type Result, resultCodec } from "../src/tally/result.ts";
import {
  emptyTally,
  finishTally,
  joinTallies,
  type PartialTally,
  tallyOfBallot,
  tallyTexts,
} from "../src/tally/tally.ts";
import { concatBytes } from "../src/text/bytes.ts";
import {
  decryptTally,
  makePartialDecryption,
  partialDecryptionCodec,
} from "../src/trustees/decryption.ts";
import {
  assembleGroup,
  dealShares,
  distributeShares,
  makeCertificate,
  makeShareOutput,
  openDecryptionKey,
} from "../src/trustees/pedersen.ts";
import { channelKeys, drawSeed } from "../src/trustees/trustee-channel.ts";
import {
  checkPedersen,
  makeSingleTrustee,
  type Trustees,
  trusteesCodec,
} from "../src/trustees/trustees.ts";
import { seededRandomness } from "./randomness.ts";

export interface Plan {
  readonly seed: string;
  /** As it stands in the election's text. */
  readonly name?: string;
  readonly questions: readonly Question[];
  /** Per vote: which voter (from 0) and what; a voter may come again. */
  readonly votes: readonly { readonly voter: number; readonly choices: readonly Choice[] }[];
  readonly voters: number;
  readonly weights?: readonly bigint[];
  /** Single trustees, and threshold groups as [threshold, size]. */
  readonly trustees?: readonly ("single" | readonly [number, number])[];
  /** Owner numbers of those who decrypt; all needed when left out. */
  readonly decrypting?: readonly number[];
  readonly mixers?: number;
  readonly stopAfter?: "setup" | "ballots" | "close" | "tally";
}

export interface Invented {
  readonly bytes: Uint8Array;
  /** The archive's bytes after every event. */
  readonly steps: readonly Uint8Array[];
  readonly election: Election;
  readonly trustees: Trustees;
  readonly trusteeKeys: readonly SecretScalar[];
  readonly credentials: readonly string[];
  readonly ballotTexts: readonly string[];
  readonly trackingNumbers: readonly string[];
  readonly result?: Result;
}

interface KeyHolders {
  readonly trustees: Trustees;
  readonly keys: readonly SecretScalar[];
  readonly publicKey: Point;
}

/** A threshold group that goes through every step and message of the protocol. */
export function inventGroup(tools: MakingTools, threshold: number, size: number) {
  const seeds = Array.from({ length: size }, () => drawSeed(tools));
  const own = seeds.map((seed) => channelKeys(tools.backend, seed));
  const certs = own.map((keys, i) => makeCertificate(tools, keys, { size, threshold }, i + 1));
  const messages = own.map((keys) => expectAccepted(dealShares(tools, keys, certs, threshold)));
  const inputs = distributeShares(messages);
  const outputs = own.map((keys, i) =>
    expectAccepted(
      makeShareOutput(tools, keys, certs, threshold, inputs[i] as (typeof inputs)[number]),
    ),
  );
  const group = expectAccepted(assembleGroup(tools, certs, threshold, inputs, outputs));
  const keys = outputs.map((output, i) =>
    expectAccepted(openDecryptionKey(tools, own[i] as (typeof own)[number], output.private_key)),
  );
  return { group, keys, certs, messages, inputs, outputs, own, seeds };
}

function inventTrustees(tools: MakingTools, plan: Plan): KeyHolders {
  const trustees: Trustees[number][] = [];
  const keys: SecretScalar[] = [];
  const publicKeys: Point[] = [];
  for (const kind of plan.trustees ?? ["single"]) {
    if (kind === "single") {
      const { privateKey, trustee } = makeSingleTrustee(tools, `Trustee ${keys.length + 1}`);
      trustees.push(["Single", trustee]);
      keys.push(privateKey);
      publicKeys.push(trustee.public_key);
      continue;
    }
    const made = inventGroup(tools, kind[0], kind[1]);
    trustees.push(["Pedersen", made.group]);
    keys.push(...made.keys);
    publicKeys.push(expectAccepted(checkPedersen(tools, made.group)));
  }
  return { trustees, keys, publicKey: productOf(tools.backend, publicKeys) };
}

class Archive {
  readonly steps: Uint8Array[] = [];
  #bytes: Uint8Array;
  #tip: ArchiveTip;

  constructor(timestamp: number) {
    const { bytes, tip } = startArchive(timestamp);
    this.#bytes = bytes;
    this.#tip = tip;
  }

  append(add: (tip: ArchiveTip) => Appended): void {
    const added = add(this.#tip);
    this.#bytes = concatBytes([this.#bytes, added.bytes]);
    this.#tip = added.tip;
    this.steps.push(this.#bytes);
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }
}

export function mixList(election: Election, tally: PartialTally["tally"]): MixList {
  return tally.filter((_, i) => election.questions[i]?.type === "NonHomomorphic") as MixList;
}

function mix(
  tools: MakingTools,
  plan: Plan,
  election: Election,
  archive: Archive,
  start: PartialTally["tally"],
): PartialTally["tally"] {
  let list = mixList(election, start);
  if (list.length === 0) return start;
  for (let owner = 1; owner <= (plan.mixers ?? 1); owner++) {
    const context = { key: election.public_key, fingerprint: election.fingerprint };
    const shuffle = makeShuffle(tools, context, list);
    list = shuffle.ciphertexts;
    const text = shuffleCodec.write(shuffle);
    archive.append((tip) => appendShuffle(tools.backend, tip, owner, text));
  }
  archive.append((tip) => appendEndShuffles(tools.backend, tip));
  const parts = [...list];
  return start.map((shaped, i) =>
    election.questions[i]?.type === "NonHomomorphic" ? (parts.shift() ?? []) : shaped,
  );
}

function countBallots(tools: Tools, election: Election, plan: Plan, texts: readonly string[]) {
  let sum = emptyTally(election);
  for (const [i, { voter }] of plan.votes.entries()) {
    if (plan.votes.findLastIndex((vote) => vote.voter === voter) !== i) continue;
    const ballot = expectAccepted(checkBallot(tools, election, texts[i] ?? ""));
    const own = tallyOfBallot(tools.backend, election, ballot.answers, plan.weights?.[voter] ?? 1n);
    sum = joinTallies(tools.backend, election, sum, own);
  }
  return sum;
}

function decrypt(
  tools: MakingTools,
  plan: Plan,
  holders: KeyHolders,
  election: Election,
  archive: Archive,
  tally: PartialTally["tally"],
  totalWeight: bigint,
): Result {
  const parts = new Map();
  for (const owner of plan.decrypting ?? holders.keys.map((_, i) => i + 1)) {
    const part = makePartialDecryption(
      tools,
      election,
      tally,
      holders.keys[owner - 1] as SecretScalar,
    );
    parts.set(owner, part);
    const text = partialDecryptionCodec(election).write(part);
    archive.append((tip) => appendPartialDecryption(tools.backend, tip, owner, text));
  }
  const plain = expectAccepted(decryptTally(tools, holders.trustees, tally, parts));
  const result = expectAccepted(makeResult(tools.backend, election, plain, totalWeight));
  archive.append((tip) => appendResult(tools.backend, tip, resultCodec(election).write(result)));
  return result;
}

function setUp(tools: MakingTools, plan: Plan, archive: Archive) {
  const holders = inventTrustees(tools, plan);
  const uuid = drawBase58(tools.randomness, 14);
  const election = expectAccepted(
    makeElection(tools.backend, {
      name: plan.name ?? "An invented election",
      description: "",
      uuid,
      questions: plan.questions,
      publicKey: holders.publicKey,
      administrator: "Admin",
      credentialAuthority: "Registrar",
    }),
  );
  const credentials = Array.from({ length: plan.voters }, () => drawCredential(tools.randomness));
  const entries = credentials.map((credential, i) => ({
    credential: expectAccepted(publicCredential(tools.backend, credential, uuid)),
    weight: plan.weights?.[i] ?? 1n,
  }));
  archive.append((tip) =>
    appendSetup(tools.backend, tip, {
      election: election.text,
      trustees: trusteesCodec.write(holders.trustees),
      credentials: writeCredentialList(entries),
    }),
  );
  return { holders, election, credentials };
}

/** A whole election, from keys to result, out of a seed. */
export function inventElection(backend: Backend, plan: Plan): Invented {
  const tools: MakingTools = { ...toolsOf(backend), randomness: seededRandomness(plan.seed) };
  const archive = new Archive(1_795_220_416);
  const { holders, election, credentials } = setUp(tools, plan, archive);
  const cast =
    plan.stopAfter === "setup"
      ? []
      : plan.votes.map(({ voter, choices }) => {
          const sealed = expectAccepted(
            sealBallot(tools, election, credentials[voter] ?? "", choices),
          );
          return expectAccepted(sealed.cast());
        });
  const ballotTexts = cast.map((ballot) => ballot.ballotText);
  for (const text of ballotTexts) archive.append((tip) => appendBallot(backend, tip, text));
  const made = {
    election,
    trustees: holders.trustees,
    trusteeKeys: holders.keys,
    credentials,
    ballotTexts,
    trackingNumbers: cast.map((ballot) => ballot.trackingNumber),
  };
  const done = (result?: Result): Invented => ({
    ...made,
    bytes: archive.bytes,
    steps: archive.steps,
    ...(result === undefined ? {} : { result }),
  });
  if (plan.stopAfter === "setup" || plan.stopAfter === "ballots") return done();
  archive.append((tip) => appendEndBallots(backend, tip));
  if (plan.stopAfter === "close") return done();
  const counted = countBallots(tools, election, plan, ballotTexts);
  archive.append((tip) => appendTally(backend, tip, tallyTexts(backend, election, counted)));
  if (plan.stopAfter === "tally") return done();
  const tally = mix(tools, plan, election, archive, finishTally(election, counted));
  return done(decrypt(tools, plan, holders, election, archive, tally, counted.totalWeight));
}
