import type { Point } from "../groups/backend.ts";
import { elementText } from "../groups/group.ts";
import type { Ciphertext, Tools } from "../groups/proofs.ts";
import { mod, type Scalar } from "../groups/scalar.ts";
import { hashToScalar, textHash } from "../groups/suite.ts";
import { hex, utf8 } from "../text/bytes.ts";

/** Each element followed by a comma, the last one too (§9.4). */
export function elementsText(elements: readonly Point[]): string {
  let text = "";
  for (const element of elements) text += `${elementText(element)},`;
  return text;
}

export function ciphertextsText(ciphertexts: readonly Ciphertext[]): string {
  let text = "";
  for (const { alpha, beta } of ciphertexts) text += `${elementText(alpha)},${elementText(beta)},`;
  return text;
}

/** The challenges u_1 … u_N of a shuffle (§9.5). */
export function shuffleChallenges(
  { backend }: Tools,
  fingerprint: string,
  statement: string,
  count: number,
): readonly Scalar[] {
  const seed = textHash(backend, `shuffle-challenges|${fingerprint}|${statement}`);
  return Array.from({ length: count }, (_, i) => {
    const index = hex(backend.sha256(utf8(String(i))));
    return mod(BigInt(`0x${hex(backend.sha256(utf8(seed + index)))}`), backend.group.order);
  });
}

export interface ShuffleCommitments {
  readonly t1: Point;
  readonly t2: Point;
  readonly t3: Point;
  readonly t41: Point;
  readonly t42: Point;
  readonly chain: readonly Point[];
}

/** The last challenge c, over everything the mixer has committed to (§9.8). */
export function shuffleChallenge(
  { backend }: Tools,
  fingerprint: string,
  { t1, t2, t3, t41, t42, chain }: ShuffleCommitments,
  statement: string,
  chainElements: readonly Point[],
  key: Point,
): Scalar {
  const commitments = elementsText([t1, t2, t3, t41, t42]) + elementsText(chain);
  const tail = statement + elementsText(chainElements) + elementText(key);
  return hashToScalar(backend, `shuffle-challenge|${fingerprint}|${commitments}${tail}`);
}
