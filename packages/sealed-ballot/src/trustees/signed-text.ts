import type { Point } from "../groups/backend.ts";
import type { Group } from "../groups/group.ts";
import {
  isKnowledgeProven,
  type MakingTools,
  type Proof,
  proofCodec,
  proveKnowledge,
  type Tools,
} from "../groups/proofs.ts";
import type { SecretScalar } from "../groups/secret-scalar.ts";
import { isRefusal, type Refusal } from "../refusal.ts";
import { type Codec, type Decoded, record, string } from "../text/codec.ts";
import { decodeText } from "../text/json-text.ts";

export const signedTextCodec = record({ message: string, signature: proofCodec });
/** A message, as JSON text inside a string, with a trustee's signature (§10, V1). */
export type SignedText = Decoded<typeof signedTextCodec>;

function prefix(message: string): string {
  return `sigmsg|${message}|`;
}

/** Signs a text, in constant time. */
export function signText(tools: MakingTools, key: SecretScalar, message: string): Proof {
  return proveKnowledge(tools, key, prefix(message));
}

export function isTextSigned(tools: Tools, key: Point, message: string, signature: Proof): boolean {
  return isKnowledgeProven(tools, key, prefix(message), signature);
}

export function makeSigned<T>(
  tools: MakingTools,
  key: SecretScalar,
  codec: Codec<T>,
  value: T,
): SignedText {
  const message = codec.write(value);
  return { message, signature: signText(tools, key, message) };
}

export function isSignedBy(tools: Tools, key: Point, { message, signature }: SignedText): boolean {
  return isTextSigned(tools, key, message, signature);
}

/** The signed message itself, read strictly; whether the signature holds is another question. */
export function readSigned<T>(group: Group, codec: Codec<T>, { message }: SignedText): T | Refusal {
  const value = decodeText(codec, message, group);
  return isRefusal(value) ? value.within("message") : value;
}
