import {
  type Backend,
  isIdentity,
  isSameBytes,
  type Point,
  type Randomness,
} from "../groups/backend.ts";
import { elementText, productOf, productOfPowers } from "../groups/group.ts";
import {
  isKnowledgeProven,
  type MakingTools,
  type Proof,
  proofCodec,
  proveKnowledge,
  type Tools,
} from "../groups/proofs.ts";
import { mod, type Scalar } from "../groups/scalar.ts";
import { baseToSecret, drawSecret, type SecretScalar } from "../groups/secret-scalar.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import {
  array,
  type Codec,
  type Decoded,
  element,
  integer,
  optional,
  record,
  string,
} from "../text/codec.ts";
import { decodeText } from "../text/json-text.ts";
import { type Certificate, certificatesStatement, checkCertificates } from "./certificates.ts";
import {
  isSignedBy,
  isTextSigned,
  readSigned,
  type SignedText,
  signedTextCodec,
} from "./signed-text.ts";

export const publicKeyCodec = record({
  pok: proofCodec,
  public_key: element,
  signature: optional(proofCodec),
  name: optional(string),
});
/** A trustee's public key with the proof that its owner knows the private one. */
export type TrusteeKey = Decoded<typeof publicKeyCodec>;

export const coefficientsCodec = record({ coefexps: array(element) });

export const pedersenCodec = record({
  threshold: integer(1, 1000),
  certs: array(signedTextCodec),
  coefexps: array(signedTextCodec),
  signatures: array(proofCodec),
  verification_keys: array(publicKeyCodec),
});
/** A group of trustees of whom `threshold` together can decrypt. */
export type PedersenGroup = Decoded<typeof pedersenCodec>;

export type TrusteeItem = readonly ["Single", TrusteeKey] | readonly ["Pedersen", PedersenGroup];

const trusteeItemCodec: Codec<TrusteeItem> = {
  read: (json, group) => {
    if (
      !Array.isArray(json) ||
      json.length !== 2 ||
      (json[0] !== "Single" && json[0] !== "Pedersen")
    ) {
      return refuse("json.shape.trustee", "", 'Expected ["Single", …] or ["Pedersen", …].');
    }
    const kind = json[0];
    const value =
      kind === "Single" ? publicKeyCodec.read(json[1], group) : pedersenCodec.read(json[1], group);
    return isRefusal(value) ? value.within(kind) : ([kind, value] as TrusteeItem);
  },
  write: (item) =>
    item[0] === "Single"
      ? `["Single",${publicKeyCodec.write(item[1])}]`
      : `["Pedersen",${pedersenCodec.write(item[1])}]`,
};

export const trusteesCodec = array(trusteeItemCodec);
export type Trustees = readonly TrusteeItem[];

function possessionPrefix({ group }: Backend, publicKey: Point): string {
  return `pok|${group.name}|${elementText(publicKey)}|`;
}

export function isPossessionProven(tools: Tools, { public_key, pok }: TrusteeKey): boolean {
  return isKnowledgeProven(tools, public_key, possessionPrefix(tools.backend, public_key), pok);
}

/** Proves possession of a trustee's private key, in constant time. */
export function provePossession(
  tools: MakingTools,
  key: SecretScalar,
): {
  readonly pok: Proof;
  readonly public_key: Point;
} {
  const public_key = baseToSecret(tools.backend, key);
  return {
    pok: proveKnowledge(tools, key, possessionPrefix(tools.backend, public_key)),
    public_key,
  };
}

/**
 * A trustee of its own: private key and public message.
 * @param name as voters read it; nothing vouches for it
 */
export function makeSingleTrustee(
  tools: MakingTools,
  name?: string,
): { readonly privateKey: SecretScalar; readonly trustee: TrusteeKey } {
  const privateKey = drawSecret(tools.backend, tools.randomness as Randomness);
  const trustee = provePossession(tools, privateKey);
  return { privateKey, trustee: name === undefined ? trustee : { ...trustee, name } };
}

/** ∏_k A_k^(j^k): what g to the share of trustee j must be. */
export function shareCommitment(
  backend: Backend,
  coefficients: readonly Point[],
  index: number,
): Point | undefined {
  const powers: Scalar[] = [];
  for (
    let power = 1n;
    powers.length < coefficients.length;
    power = mod(power * BigInt(index), backend.group.order)
  ) {
    powers.push(power);
  }
  return productOfPowers(
    backend,
    coefficients.map((a, k) => [a, powers[k] ?? 0n] as const),
  );
}

/** One trustee's published coefficients, checked against its certificate and signature. */
export function checkCoefficients(
  tools: Tools,
  certs: readonly SignedText[],
  { verification, context }: Certificate,
  signed: SignedText,
  signature: Proof,
): readonly Point[] | Refusal {
  const read = readSigned(tools.backend.group, coefficientsCodec, signed);
  if (isRefusal(read)) return read;
  const { coefexps } = read;
  if (coefexps.length !== context.threshold) {
    return refuse(
      "trustees.threshold.polynomial",
      "",
      "The polynomial has not as many terms as the threshold.",
    );
  }
  if (!coefexps.every((a) => tools.backend.isMember(a))) {
    return refuse("trustees.key.coefficient", "", "A coefficient is outside the group.");
  }
  if (!isSignedBy(tools, verification, signed)) {
    return refuse(
      "trustees.signature.coefficients",
      "",
      "The coefficients are not signed by their trustee.",
    );
  }
  const statement = certificatesStatement(certs, coefexps);
  return isTextSigned(tools, verification, statement, signature)
    ? coefexps
    : refuse("trustees.signature.certificates", "", "The trustee did not sign these certificates.");
}

/** One trustee's public key against what all polynomials together say it must be. */
export function checkVerificationKey(
  tools: Tools,
  { verification }: Certificate,
  key: TrusteeKey,
  expected: Point | undefined,
): Refusal | undefined {
  if (expected === undefined || !isSameBytes(expected, key.public_key)) {
    return refuse(
      "trustees.key.not-from-coefficients",
      "public_key",
      "The key does not follow from the coefficients.",
    );
  }
  if (!isPossessionProven(tools, key)) {
    return refuse(
      "trustees.proof.threshold-key",
      "pok",
      "The proof that the trustee holds this key fails.",
    );
  }
  const isSigned =
    key.signature !== undefined &&
    isTextSigned(tools, verification, elementText(key.public_key), key.signature);
  return isSigned
    ? undefined
    : refuse("trustees.signature.key", "signature", "The key is not signed by its trustee.");
}

/** g to the share of trustee j: the product of everybody's commitments. */
export function sharePublicKey(
  backend: Backend,
  polynomials: readonly (readonly Point[])[],
  index: number,
): Point | undefined {
  const parts: Point[] = [];
  for (const coefficients of polynomials) {
    const part = shareCommitment(backend, coefficients, index);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return productOf(backend, parts);
}

function checkPolynomials(
  tools: Tools,
  { certs, coefexps, signatures }: PedersenGroup,
  certificates: readonly Certificate[],
): readonly (readonly Point[])[] | Refusal {
  const polynomials: (readonly Point[])[] = [];
  for (const [i, certificate] of certificates.entries()) {
    const [signed, signature] = [coefexps[i] as SignedText, signatures[i] as Proof];
    const coefficients = checkCoefficients(tools, certs, certificate, signed, signature);
    if (isRefusal(coefficients)) return coefficients.within(`coefexps[${i}]`);
    polynomials.push(coefficients);
  }
  return polynomials;
}

/**
 * Checks a threshold group completely; gives the group's part of the election key. Refuses with the member and the
 * part that does not hold.
 */
export function checkPedersen(tools: Tools, group: PedersenGroup): Point | Refusal {
  const { threshold, certs, coefexps, signatures, verification_keys } = group;
  if ([coefexps, signatures, verification_keys].some((list) => list.length !== certs.length)) {
    return refuse("trustees.threshold.messages", "", "Each trustee needs one of every message.");
  }
  const certificates = checkCertificates(tools, certs, threshold);
  if (isRefusal(certificates)) return certificates;
  const polynomials = checkPolynomials(tools, group, certificates);
  if (isRefusal(polynomials)) return polynomials;
  for (const [i, certificate] of certificates.entries()) {
    const expected = sharePublicKey(tools.backend, polynomials, i + 1);
    const key = verification_keys[i] as TrusteeKey;
    const refusal = checkVerificationKey(tools, certificate, key, expected);
    if (refusal !== undefined) return refusal.within(`verification_keys[${i}]`);
  }
  return productOf(
    tools.backend,
    polynomials.map((coefficients) => coefficients[0] as Point),
  );
}

function checkItem(tools: Tools, item: TrusteeItem): Point | Refusal {
  if (item[0] === "Pedersen") return checkPedersen(tools, item[1]);
  const key = item[1];
  // A private key of 0 would be everybody's.
  if (isIdentity(key.public_key)) {
    return refuse(
      "trustees.key.unusable",
      "public_key",
      "The trustee's key is not a usable element.",
    );
  }
  return isPossessionProven(tools, key)
    ? key.public_key
    : refuse(
        "trustees.proof.single-key",
        "pok",
        "The proof that the trustee holds this key fails.",
      );
}

/**
 * Reads and checks a trustees text; gives the election key that must follow from it (§14.2). Refuses with the trustee
 * and the part that does not hold.
 * @param text JSON, as archives hold it
 */
export function checkTrustees(
  tools: Tools,
  text: string,
): { readonly trustees: Trustees; readonly publicKey: Point } | Refusal {
  const trustees = decodeText(trusteesCodec, text, tools.backend.group);
  if (isRefusal(trustees)) return trustees;
  if (trustees.length === 0) {
    return refuse("trustees.threshold.no-trustee", "", "An election needs at least one trustee.");
  }
  const keys: Point[] = [];
  for (const [i, item] of trustees.entries()) {
    const key = checkItem(tools, item);
    if (isRefusal(key)) return key.within(`[${i}]`);
    keys.push(key);
  }
  return { trustees, publicKey: productOf(tools.backend, keys) };
}

/** Every trustee's key in owner order: owner number 1 is the first (§10). */
export function listOwners(trustees: Trustees): readonly TrusteeKey[] {
  return trustees.flatMap((item) => (item[0] === "Single" ? [item[1]] : item[1].verification_keys));
}
