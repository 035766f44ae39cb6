import {
  assembleGroup,
  type Choice,
  channelKeys,
  checkPedersen,
  credentialText,
  dealShares,
  distributeShares,
  drawCredential,
  drawSeed,
  type Election,
  elementText,
  expectAccepted,
  type MakingTools,
  type MixList,
  makeCertificate,
  makePartialDecryption,
  makeShareOutput,
  makeShuffle,
  openDecryptionKey,
  type PedersenGroup,
  partialDecryptionCodec,
  publicCredential,
  type SecretScalar,
  sealBallot,
  shuffleCodec,
  trusteesCodec,
  writeCredentialList,
} from "@breakthrough/sealed-ballot";
import { inTransaction } from "../../../../platform/act.ts";
import { chanceBytes } from "../../../../platform/chance.ts";
import type { House } from "../../../../platform/house.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import type { SealedBallot, SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { tools as checking } from "../what/backend.ts";
import { readSetup, saveCredentialList, saveTrustees } from "../what/setup.ts";
import { findCurrentTally, readTally } from "../what/sums.ts";
import { acceptPartialDecryption, acceptShuffle } from "../what/trustee-messages.ts";

/**
 * Trustees, a registrar and voters who all live in one process, for tests and the demonstration. Nothing that they seal
 * is secret: whoever has made this object could open every vote.
 */
export interface InventedHolders {
  readonly group: PedersenGroup;
  /** Each trustee's key, the first one's first. */
  readonly keys: readonly SecretScalar[];
  /** Each trustee's seed of 22 letters, from which the key follows. */
  readonly seeds: readonly string[];
}

const tools: MakingTools = { ...checking, randomness: (length) => chanceBytes(length) };

/** A threshold group that has gone through every step of its making. */
export function inventHolders(needed: number, wanted: number): InventedHolders {
  const seeds = Array.from({ length: wanted }, () => drawSeed(tools));
  const own = seeds.map((seed) => channelKeys(tools.backend, seed));
  const context = { size: wanted, threshold: needed };
  const certs = own.map((keys, i) => makeCertificate(tools, keys, context, i + 1));
  const dealt = own.map((keys) => expectAccepted(dealShares(tools, keys, certs, needed)));
  const inputs = distributeShares(dealt);
  const outputs = own.map((keys, i) => {
    const input = inputs[i] as (typeof inputs)[number];
    return expectAccepted(makeShareOutput(tools, keys, certs, needed, input));
  });
  const group = expectAccepted(assembleGroup(tools, certs, needed, inputs, outputs));
  const keys = outputs.map((output, i) => {
    const channel = own[i] as (typeof own)[number];
    return expectAccepted(openDecryptionKey(tools, channel, output.private_key));
  });
  return { group, keys, seeds };
}

async function ballotOf(house: House, id: SealedBallotId): Promise<SealedBallot> {
  const ballot = await findSealedBallot(house.database, id);
  if (ballot === undefined) throw new Error("no such sealed ballot");
  return ballot;
}

/** The holders' key is made and kept: `keys` → `codes`. */
export async function inventKeys(house: House, id: SealedBallotId): Promise<InventedHolders> {
  const { trusteesNeeded, trusteesWanted } = await ballotOf(house, id);
  const holders = inventHolders(trusteesNeeded, trusteesWanted);
  const publicKey = expectAccepted(checkPedersen(tools, holders.group));
  const made = {
    trusteesText: trusteesCodec.write([["Pedersen", holders.group]]),
    publicKeyText: elementText(publicKey),
  };
  expectDone(await inTransaction(house, (tx) => saveTrustees(tx, house, id, made)));
  return holders;
}

/** Voting codes for everybody on the roll and the spare ones, in no order: `codes` → `ready`. */
export async function inventCodes(house: House, id: SealedBallotId): Promise<readonly string[]> {
  const { uuid, rollSize, spareCodes } = await ballotOf(house, id);
  const codes = Array.from({ length: rollSize + spareCodes }, () =>
    drawCredential(tools.randomness),
  );
  const entries = codes.map((code) => ({
    credential: expectAccepted(publicCredential(tools.backend, code, uuid)),
    weight: 1n,
  }));
  const byText = (one: { credential: Uint8Array }, other: { credential: Uint8Array }) =>
    credentialText(one.credential) < credentialText(other.credential) ? -1 : 1;
  const made = { listText: writeCredentialList(entries.toSorted(byText)), registrar: "Registrar" };
  expectDone(await inTransaction(house, (tx) => saveCredentialList(tx, house, id, made)));
  return codes;
}

/** The public half of a voting code, as the list has it. */
export const credentialOf = (code: string, uuid: string): string =>
  credentialText(expectAccepted(publicCredential(tools.backend, code, uuid)));

/** A vote as the booth would send it. */
export function inventVote(
  election: Election,
  code: string,
  choices: readonly Choice[],
): { readonly ballotText: string; readonly trackingNumber: string } {
  return expectAccepted(expectAccepted(sealBallot(tools, election, code, choices)).cast());
}

/** What trustee `owner` (from 1) does next, if the ballot waits for them: shuffles, or opens. */
export async function inventTurn(
  house: House,
  id: SealedBallotId,
  { keys }: Pick<InventedHolders, "keys">,
  owner: number,
): Promise<void> {
  const { stage } = await ballotOf(house, id);
  const { election } = await readSetup(house.database, id);
  const tallyText = (await findCurrentTally(house.database, id, election)) ?? "";
  if (stage === "mixing") {
    const text = shuffledText(election, tallyText);
    expectDone(await inTransaction(house, (tx) => acceptShuffle(tx, id, owner, text)));
  }
  if (stage === "decrypting") {
    const key = keys[owner - 1] as SecretScalar;
    const part = makePartialDecryption(tools, election, readTally(election, tallyText), key);
    const text = partialDecryptionCodec(election).write(part);
    expectDone(await inTransaction(house, (tx) => acceptPartialDecryption(tx, id, owner, text)));
  }
}

export function shuffledText(election: Election, tallyText: string): string {
  const context = { key: election.public_key, fingerprint: election.fingerprint };
  const list = readTally(election, tallyText) as MixList;
  return shuffleCodec.write(makeShuffle(tools, context, list));
}

function expectDone(outcome: unknown): void {
  if (isRefusal(outcome)) throw new Error(outcome.says);
}
