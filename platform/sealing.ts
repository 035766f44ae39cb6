import { randomBytes } from "node:crypto";
import {
  expectAccepted,
  formatSignerKey,
  formatVerifierKey,
  isRefusal,
  NOTE_TYPE,
  type NoteSigner,
  type NoteVerifier,
  nobleEd25519,
  noteSigner,
  noteVerifier,
  parseSignerKey,
  parseVerifierKey,
  publicHalf,
  sentenceOf,
  signerKey,
} from "@breakthrough/transparency-log";
import { nativeEd25519 } from "@breakthrough/transparency-log/node";

/** The key that the record's checkpoints are signed with. Whoever has it can sign; the party's word hangs on it. */
export interface RecordKey {
  readonly signer: NoteSigner;
  readonly verifier: NoteVerifier;
  /** Its public half as everybody may keep it, a C2SP vkey. Its name is the log's origin. */
  readonly verifierKey: string;
}

/** Somebody outside the party who keeps the record's newest checkpoint, and signs only what continues it. */
export interface Witness {
  readonly verifier: NoteVerifier;
  readonly verifierKey: string;
  /** Where it answers, without a slash at the end. */
  readonly url: string;
}

/** How the record is sealed here. */
export interface Sealing {
  /** Undefined in a process that does not seal, such as one that only shows pages. */
  readonly key: RecordKey | undefined;
  readonly witnesses: readonly Witness[];
  /** A checkpoint is published only when as many witnesses have signed it. */
  readonly quorum: number;
}

export const NO_SEALING: Sealing = { key: undefined, witnesses: [], quorum: 0 };

/** What this process was given cannot be used. Its message names the trouble, and nothing of a secret. */
export class UnusableKey extends Error {}

const { publicKeyOf } = nobleEd25519;
const SEED_BYTES = 32;

/** A new key in text, to be kept secret. C2SP signed-note. */
export function newKeyText(origin: string): string {
  const key = signerKey(origin, NOTE_TYPE.ed25519, randomBytes(SEED_BYTES), publicKeyOf);
  if (isRefusal(key)) throw new UnusableKey(sentenceOf(key));
  return formatSignerKey(key);
}

/** @throws UnusableKey where the text is no secret key of a log. */
export function readRecordKey(text: string): RecordKey {
  const key = parseSignerKey(text, publicKeyOf);
  if (isRefusal(key)) throw new UnusableKey(sentenceOf(key));
  // Receipts are signed by the hundred each second: Node's own Ed25519 takes a seventh of the time.
  const signer = noteSigner(key, nativeEd25519);
  if (isRefusal(signer)) throw new UnusableKey(sentenceOf(signer));
  const verifierKey = publicHalf(key, publicKeyOf);
  const verifier = expectAccepted(noteVerifier(verifierKey));
  return { signer, verifier, verifierKey: formatVerifierKey(verifierKey) };
}

/** Who checks what a key signed, from its public half. @throws UnusableKey where the text is none. */
export function readVerifier(text: string): NoteVerifier {
  const key = parseVerifierKey(text);
  const verifier = isRefusal(key) ? key : noteVerifier(key);
  if (isRefusal(verifier)) throw new UnusableKey(sentenceOf(verifier));
  return verifier;
}

/** Pairs of public key and address, parted by commas. @throws UnusableKey */
export function readWitnesses(text: string): readonly Witness[] {
  const pairs = text.split(/[,\n]/).filter((pair) => pair.trim() !== "");
  const witnesses = pairs.map(readWitness);
  const names = new Set(witnesses.map(({ verifier: { name, keyId } }) => `${name} ${keyId}`));
  if (names.size < witnesses.length) throw new UnusableKey("One witness is named twice.");
  return witnesses;
}

function readWitness(pair: string): Witness {
  const [verifierKey = "", url = "", ...rest] = pair.trim().split(/\s+/);
  if (rest.length > 0 || !URL.canParse(url) || !/^https?:/.test(url)) {
    throw new UnusableKey("A witness is its public key, a space, and its address.");
  }
  return { verifier: readVerifier(verifierKey), verifierKey, url: url.replace(/(?<!\/)\/+$/, "") };
}
