import { gcm } from "@noble/ciphers/aes.js";
import { drawBase58 } from "../election/credentials.ts";
import { type Backend, isSameBytes, type Point } from "../groups/backend.ts";
import { elementText } from "../groups/group.ts";
import type { MakingTools, Tools } from "../groups/proofs.ts";
import {
  baseToSecret,
  drawSecret,
  pointToSecret,
  type SecretScalar,
  secretOf,
} from "../groups/secret-scalar.ts";
import { hashToScalar } from "../groups/suite.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { findHexBytes, findUtf8Text, hex, utf8 } from "../text/bytes.ts";
import {
  type Codec,
  type Decoded,
  element,
  literal,
  record,
  string,
  stringOf,
} from "../text/codec.ts";
import { decodeText } from "../text/json-text.ts";
import { isSignedBy, makeSigned, signedTextCodec } from "./signed-text.ts";

const encryptedCodec = record({
  algorithm: literal("AES-GCM"),
  alpha: element,
  beta: element,
  data: stringOf(/^([0-9a-f]{2}){16,1000000}$/, "encrypted bytes in hex"),
});
export type Encrypted = Decoded<typeof encryptedCodec>;

const innerCodec = record({ recipient: element, message: string });

/** A trustee's signing key (sk) and decryption key (dk), both derived from one seed. */
export interface ChannelKeys {
  readonly signing: SecretScalar;
  readonly decryption: SecretScalar;
}

/** A new seed: 22 Base58 letters that the trustee alone may keep. */
export function drawSeed(tools: MakingTools): string {
  return drawBase58(tools.randomness, 22);
}

/**
 * The keys of one trustee for messages among trustees: one to sign, one to be written to. Text hashing is not
 * constant-time: derive them on the trustee's own machine only.
 * @param seed as `drawSeed` draws it
 */
export function channelKeys(backend: Backend, seed: string): ChannelKeys {
  return {
    signing: secretOf(hashToScalar(backend, `sk|${seed}`)),
    decryption: secretOf(hashToScalar(backend, `dk|${seed}`)),
  };
}

function cipher(backend: Backend, shared: Point, alpha: Point) {
  const key = backend.sha256(utf8(`key|${elementText(shared)}`));
  const iv = backend.sha256(utf8(`iv|${elementText(alpha)}`));
  return gcm(key, iv);
}

function encrypt(tools: MakingTools, recipient: Point, text: string): string {
  const { backend, randomness } = tools;
  const [r, k] = [drawSecret(backend, randomness), drawSecret(backend, randomness)];
  const shared = baseToSecret(backend, k);
  const alpha = baseToSecret(backend, r);
  const beta = backend.add(pointToSecret(backend, recipient, r), shared);
  const bytes = cipher(backend, shared, alpha).encrypt(utf8(text));
  return encryptedCodec.write({ algorithm: "AES-GCM", alpha, beta, data: hex(bytes) });
}

function undecipherable(): Refusal {
  return refuse(
    "trustees.message.undecryptable",
    "",
    "The message cannot be decrypted with this key.",
  );
}

function openCipher(open: () => Uint8Array): string | undefined {
  try {
    return findUtf8Text(open());
  } catch {
    // A wrong authentication tag is the sender's or the carrier's fault, not a bug of ours.
    return undefined;
  }
}

function decrypt(backend: Backend, own: SecretScalar, text: string): string | Refusal {
  const message = decodeText(encryptedCodec, text, backend.group);
  if (isRefusal(message)) return message;
  const { alpha, beta, data } = message;
  const power = backend.multiply(alpha, own.expose());
  if (power === undefined || !backend.isMember(beta)) {
    return refuse(
      "trustees.message.outside-group",
      "",
      "The message holds an element outside the group.",
    );
  }
  const shared = backend.findDifference(beta, power);
  const bytes = findHexBytes(data);
  if (shared === undefined || bytes === undefined) return undecipherable();
  return openCipher(() => cipher(backend, shared, alpha).decrypt(bytes)) ?? undecipherable();
}

/** Signs a message, names its recipient, and encrypts it to them (§10, V1). */
export function send<T>(
  tools: MakingTools,
  sender: ChannelKeys,
  recipient: Point,
  codec: Codec<T>,
  value: T,
): string {
  const inner = { recipient, message: codec.write(value) };
  const signed = makeSigned(tools, sender.signing, innerCodec, inner);
  return encrypt(tools, recipient, signedTextCodec.write(signed));
}

/**
 * Opens a message for oneself: it must decrypt, be signed by the sender, and name oneself.
 * Refusals never repeat what was inside.
 */
export function receive<T>(
  tools: Tools,
  own: ChannelKeys,
  sender: Point,
  codec: Codec<T>,
  text: string,
): T | Refusal {
  const { backend } = tools;
  const plain = decrypt(backend, own.decryption, text);
  if (isRefusal(plain)) return plain;
  const signed = decodeText(signedTextCodec, plain, backend.group);
  if (isRefusal(signed)) return signed;
  if (!isSignedBy(tools, sender, signed)) {
    return refuse("trustees.signature.message", "", "The message is not signed by its sender.");
  }
  const inner = decodeText(innerCodec, signed.message, backend.group);
  if (isRefusal(inner)) return inner;
  if (!isSameBytes(inner.recipient, baseToSecret(backend, own.decryption))) {
    return refuse(
      "trustees.message.recipient",
      "recipient",
      "The message is meant for somebody else.",
    );
  }
  return decodeText(codec, inner.message, backend.group);
}
