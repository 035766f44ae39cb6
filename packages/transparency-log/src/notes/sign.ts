import { type Refusal, refuse, worded } from "../refusal.ts";
import { concatBytes, utf8 } from "./bytes.ts";
import { type Ed25519, nobleEd25519 } from "./ed25519.ts";
import {
  NOTE_TYPE,
  type NoteSigner,
  type NoteVerifier,
  type SignerKey,
  type VerifierKey,
} from "./note-keys.ts";

/** The bytes of a cosignature are a time in eight bytes, then 64 of Ed25519. C2SP tlog-cosignature. */
const TIME_BYTES = 8;

/**
 * Checks notes against one public key: a log's (type 1) or a witness's (type 4, `cosignature/v1`). Refuses a key of
 * another type. C2SP signed-note, tlog-cosignature.
 */
export function noteVerifier(
  key: VerifierKey,
  ed25519: Ed25519 = nobleEd25519,
): NoteVerifier | Refusal {
  const { name, keyId, publicKey } = key;
  if (key.type === NOTE_TYPE.ed25519) {
    const verifyText = (text: string, signature: Uint8Array) =>
      ed25519.verify(signature, utf8(text), publicKey);
    return { name, keyId, verifyText };
  }
  if (key.type === NOTE_TYPE.cosignature) {
    const verifyText = (text: string, signature: Uint8Array) =>
      findValidTime(text, signature, publicKey, ed25519) !== undefined;
    return { name, keyId, verifyText };
  }
  return refuse(
    "log.key.of-unknown-kind",
    worded`The key of ${name} is of kind ${key.type}. Only 1 and 4 (Ed25519) are known here.`,
  );
}

/** Signs notes as a log does (type 1). Refuses a key of another type. C2SP signed-note. */
export function noteSigner(key: SignerKey, ed25519: Ed25519 = nobleEd25519): NoteSigner | Refusal {
  const { name, keyId, seed } = key;
  if (key.type !== NOTE_TYPE.ed25519) {
    return refuse(
      "log.key.signs-no-notes",
      worded`The key of ${name} is not one that signs notes (type 1).`,
    );
  }
  const signText = (text: string) => ({ name, keyId, bytes: ed25519.sign(utf8(text), seed) });
  return { name, keyId, signText };
}

/**
 * Signs checkpoints as a witness does (type 4), saying at which second of the Unix clock. Refuses a key of another
 * type. C2SP tlog-cosignature.
 * @param atSecond whole seconds since 1970, in UTC
 */
export function cosigner(
  key: SignerKey,
  atSecond: number,
  ed25519: Ed25519 = nobleEd25519,
): NoteSigner | Refusal {
  const { name, keyId, seed } = key;
  if (key.type !== NOTE_TYPE.cosignature) {
    return refuse(
      "log.key.does-not-cosign",
      worded`The key of ${name} is not one that cosigns (type 4).`,
    );
  }
  const signText = (text: string) => {
    const time = new Uint8Array(TIME_BYTES);
    new DataView(time.buffer).setBigUint64(0, BigInt(atSecond));
    const signature = ed25519.sign(cosignedMessage(text, BigInt(atSecond)), seed);
    return { name, keyId, bytes: concatBytes([time, signature]) };
  };
  return { name, keyId, signText };
}

/**
 * The second at which a witness's cosignature says it was made. Believe it only after the note was opened.
 * @param signature 72 bytes: the time in eight, then 64 of Ed25519; undefined for anything else
 */
export function cosignedAt(signature: Uint8Array): bigint | undefined {
  if (signature.length !== TIME_BYTES + 64) return undefined;
  const second = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
  return second < 2n ** 63n ? second : undefined;
}

function findValidTime(
  text: string,
  signature: Uint8Array,
  publicKey: Uint8Array,
  ed25519: Ed25519,
): bigint | undefined {
  const second = cosignedAt(signature);
  if (second === undefined) return undefined;
  const message = cosignedMessage(text, second);
  return ed25519.verify(signature.slice(TIME_BYTES), message, publicKey) ? second : undefined;
}

function cosignedMessage(text: string, second: bigint): Uint8Array {
  return utf8(`cosignature/v1\ntime ${second}\n${text}`);
}
