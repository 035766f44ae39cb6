import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import { sha256 } from "../tree/hashing.ts";
import { base64, concatBytes, findBase64Bytes, utf8 } from "./bytes.ts";

/** What a signature is made over and how, by the byte that goes into the key's id. C2SP signed-note. */
export const NOTE_TYPE = { ed25519: 0x01, cosignature: 0x04, mlDsa44: 0x06 } as const;

/** A public key as a note names it. In text: `name+0123abcd+base64(type, key)`, a «vkey». */
export type VerifierKey = {
  readonly name: string;
  readonly keyId: number;
  readonly type: number;
  readonly publicKey: Uint8Array;
};

/** A secret key as a note names it. In text: `PRIVATE+KEY+name+0123abcd+base64(type, seed)`, an «skey». */
export type SignerKey = {
  readonly name: string;
  readonly keyId: number;
  readonly type: number;
  readonly seed: Uint8Array;
};

/** One line below a note: who signed, with which key, and the signature itself. */
export type NoteSignature = {
  readonly name: string;
  /** The first four bytes of a hash over name, kind and public key, as a number. */
  readonly keyId: number;
  readonly bytes: Uint8Array;
};

export type NoteVerifier = {
  readonly name: string;
  readonly keyId: number;
  /** Whether these bytes, without the key's id, are this key's signature of the note's text. */
  verifyText(text: string, signature: Uint8Array): boolean;
};

export type NoteSigner = {
  readonly name: string;
  readonly keyId: number;
  signText(text: string): NoteSignature;
};

/** Why a text cannot be the name of a key: empty, with a space or a plus, or not Unicode. */
export function findNameFault(name: string): Refusal | undefined {
  if (name !== "" && name.isWellFormed() && !/[\p{White_Space}+\p{Cc}]/u.test(name))
    return undefined;
  return refuse(
    "log.key.no-name",
    worded`${JSON.stringify(name)} cannot name a key: it is empty or has a space or a plus.`,
  );
}

/**
 * The first four bytes of SHA-256 over name, newline, type and public key, big-endian. C2SP signed-note.
 * @param name of the key, as the note has it
 * @param type one of `NOTE_TYPE`, a byte
 * @param publicKey 32 bytes for Ed25519
 */
export function keyIdOf(name: string, type: number, publicKey: Uint8Array): number {
  const hashed = sha256(concatBytes([utf8(`${name}\n`), new Uint8Array([type]), publicKey]));
  return new DataView(hashed.buffer, hashed.byteOffset).getUint32(0);
}

/**
 * A public key under a name. Refuses a name that is empty or holds white space, a plus or a control character.
 * @param name under which notes speak of it
 * @param type one of `NOTE_TYPE`
 * @param publicKey 32 bytes for Ed25519
 */
export function verifierKey(
  name: string,
  type: number,
  publicKey: Uint8Array,
): VerifierKey | Refusal {
  const fault = findNameFault(name);
  return fault ?? { name, keyId: keyIdOf(name, type, publicKey), type, publicKey };
}

/** The key as text, a vkey: `name+0123abcd+base64(type, key)`. C2SP signed-note. */
export function formatVerifierKey(key: VerifierKey): string {
  return `${key.name}+${idText(key.keyId)}+${base64(concatBytes([new Uint8Array([key.type]), key.publicKey]))}`;
}

/** Holds the secret: to be kept where only the signer reads. */
export function formatSignerKey(key: SignerKey): string {
  const secret = base64(concatBytes([new Uint8Array([key.type]), key.seed]));
  return `PRIVATE+KEY+${key.name}+${idText(key.keyId)}+${secret}`;
}

function idText(keyId: number): string {
  return keyId.toString(16).padStart(8, "0");
}

/**
 * Reads a vkey. The id in it must be that of the key; Ed25519 keys must have 32 bytes. Refuses anything else. C2SP
 * signed-note.
 * @param source the text, white space around it allowed
 */
export function parseVerifierKey(source: string): VerifierKey | Refusal {
  const parts = readKey(source.trim());
  if (isRefusal(parts)) return parts;
  const { name, keyId, type, material } = parts;
  if (keyIdOf(name, type, material) !== keyId) {
    return refuse(
      "log.key.id-wrong",
      worded`The id in the key of ${name} is not that of the key: a letter may be wrong.`,
    );
  }
  return { name, keyId, type, publicKey: material };
}

/**
 * Reads an skey, without saying any of it in the refusal. `publicKeyOf` finds the public key of its seed.
 * @param source the text, white space around it allowed
 */
export function parseSignerKey(
  source: string,
  publicKeyOf: (seed: Uint8Array) => Uint8Array,
): SignerKey | Refusal {
  const [, rest] = /^PRIVATE\+KEY\+(.*)$/su.exec(source.trim()) ?? [];
  const parts = rest === undefined ? undefined : readKey(rest);
  if (parts === undefined || isRefusal(parts)) {
    return refuse(
      "log.key.not-a-secret-key",
      "This is not a secret key: it must begin with PRIVATE+KEY+ and have three parts more.",
    );
  }
  const { name, keyId, type, material: seed } = parts;
  if (!isEd25519Type(type))
    return refuse(
      "log.key.secret-of-unknown-kind",
      worded`The secret key of ${name} is of a kind not known here.`,
    );
  if (keyIdOf(name, type, publicKeyOf(seed)) !== keyId) {
    return refuse(
      "log.key.secret-id-wrong",
      worded`The id in the secret key of ${name} is not that of the key.`,
    );
  }
  return { name, keyId, type, seed };
}

export function isEd25519Type(type: number): boolean {
  return type === NOTE_TYPE.ed25519 || type === NOTE_TYPE.cosignature;
}

type KeyParts = { name: string; keyId: number; type: number; material: Uint8Array };

function readKey(source: string): KeyParts | Refusal {
  const [, name = "", id = "", encoded = ""] =
    /^([^+]*)\+([0-9a-f]{8})\+(.*)$/su.exec(source) ?? [];
  const bytes = findBase64Bytes(encoded);
  const type = bytes?.[0];
  if (findNameFault(name) || bytes === undefined || type === undefined) {
    return refuse(
      "log.key.not-a-key",
      "This is not a key: it must be name+id+base64, the id in eight hex digits.",
    );
  }
  const material = bytes.slice(1);
  if (isEd25519Type(type) && material.length !== 32) {
    return refuse(
      "log.key.wrong-length",
      worded`The key of ${name} has ${material.length} bytes. Ed25519 has 32.`,
    );
  }
  return { name, keyId: Number.parseInt(id, 16), type, material };
}

/**
 * A secret key under a name. Refuses a name that is empty or holds white space, a plus or a control character.
 * @param name under which notes speak of it
 * @param type `NOTE_TYPE.ed25519` for logs, `NOTE_TYPE.cosignature` for witnesses
 * @param seed 32 random bytes, which are the secret
 */
export function signerKey(
  name: string,
  type: number,
  seed: Uint8Array,
  publicKeyOf: (seed: Uint8Array) => Uint8Array,
): SignerKey | Refusal {
  const fault = findNameFault(name);
  return fault ?? { name, keyId: keyIdOf(name, type, publicKeyOf(seed)), type, seed };
}

/** The public half of a secret key. */
export function publicHalf(
  key: SignerKey,
  publicKeyOf: (seed: Uint8Array) => Uint8Array,
): VerifierKey {
  const { name, keyId, type } = key;
  return { name, keyId, type, publicKey: publicKeyOf(key.seed) };
}
