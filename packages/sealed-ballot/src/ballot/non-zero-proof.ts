import type { Point } from "../groups/backend.ts";
import { difference } from "../groups/group.ts";
import type { Ciphertext, MakingTools } from "../groups/proofs.ts";
import { mod, type Scalar, scalarBytes } from "../groups/scalar.ts";
import {
  baseToSecret,
  drawSecret,
  pointToSecret,
  respond,
  SecretScalar,
} from "../groups/secret-scalar.ts";
import type { NonZeroProof } from "./answer-lists.ts";

/**
 * Proves that a ciphertext whose randomness is known does not encrypt 1 (§7, Lists).
 * The blinding s is drawn anew for each proof; all secret powers are constant-time.
 */
export function proveNonZero(
  { backend, suite, randomness }: MakingTools,
  key: Point,
  { alpha, beta }: Ciphertext,
  secret: SecretScalar,
  prefix: string,
): NonZeroProof {
  const [s, w1, w2] = [
    drawSecret(backend, randomness),
    drawSecret(backend, randomness),
    drawSecret(backend, randomness),
  ] as const;
  const blinded = new SecretScalar(backend.multiplyScalars(s.expose(), secret.expose()));
  const commitment = difference(
    backend,
    pointToSecret(backend, beta, s),
    pointToSecret(backend, key, blinded),
  );
  const first = backend.add(pointToSecret(backend, alpha, w1), baseToSecret(backend, w2));
  const second = backend.add(pointToSecret(backend, beta, w1), pointToSecret(backend, key, w2));
  const challenge = suite.challenge(prefix, [commitment, first, second]);
  const minusBlinded = new SecretScalar(
    backend.multiplyScalars(blinded.expose(), scalarBytes(mod(-1n, backend.group.order))),
  );
  const response: readonly Scalar[] = [
    respond(backend, w1, s, challenge),
    respond(backend, w2, minusBlinded, challenge),
  ];
  return { commitment, challenge, response };
}
