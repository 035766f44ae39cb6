import { isSameBytes, type Point } from "../groups/backend.ts";
import { elementText, type Group } from "../groups/group.ts";
import { type MakingTools, type Proof, proofCodec, type Tools } from "../groups/proofs.ts";
import { scalarBytes } from "../groups/scalar.ts";
import {
  baseToSecret,
  drawSecret,
  SecretScalar,
  secretOf,
  sumSecrets,
} from "../groups/secret-scalar.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { array, type Codec, type Decoded, record, scalar, string } from "../text/codec.ts";
import { decodeText } from "../text/json-text.ts";
import {
  type Certificate,
  certificateCodec,
  certificatesStatement,
  checkCertificates,
} from "./certificates.ts";
import { makeSigned, type SignedText, signedTextCodec, signText } from "./signed-text.ts";
import { type ChannelKeys, receive, send } from "./trustee-channel.ts";
import {
  checkCoefficients,
  checkPedersen,
  coefficientsCodec,
  type PedersenGroup,
  provePossession,
  publicKeyCodec,
  shareCommitment,
  type TrusteeKey,
} from "./trustees.ts";

/** A secret number in a message; it becomes text only inside an encrypted one. */
const secretCodec: Codec<SecretScalar> = {
  read: (json, group) => {
    const value = scalar.read(json, group);
    return isRefusal(value) ? value : secretOf(value);
  },
  write: (secret) => scalar.write(secret.exposeNumber()),
};
const shareCodec = record({ secret: secretCodec });
const polynomialCodec = record({ polynomial: array(secretCodec) });
const decryptionKeyCodec = record({ decryption_key: secretCodec });

export const polynomialMessageCodec = record({
  polynomial: string,
  secrets: array(string),
  coefexps: signedTextCodec,
  signature: proofCodec,
});
/** Step 3: what a trustee sends to the server. */
export type PolynomialMessage = Decoded<typeof polynomialMessageCodec>;

export const shareInputCodec = record({
  polynomial: string,
  secrets: array(string),
  coefexps: array(signedTextCodec),
  signatures: array(proofCodec),
});
/** Step 4: what the server hands to one trustee (vinput). */
export type ShareInput = Decoded<typeof shareInputCodec>;

export const shareOutputCodec = record({ private_key: string, public_key: publicKeyCodec });
/** Step 5: what the trustee answers (voutput). */
export type ShareOutput = Decoded<typeof shareOutputCodec>;

export interface GroupSize {
  readonly size: number;
  readonly threshold: number;
}

/** Step 1: the trustee's certificate, signed by its own new key. `index` counts from 1. */
export function makeCertificate(
  tools: MakingTools,
  keys: ChannelKeys,
  { size, threshold }: GroupSize,
  index: number,
): SignedText {
  return makeSigned(tools, keys.signing, certificateCodec, {
    context: { group: tools.backend.group.name, size, threshold, index },
    verification: baseToSecret(tools.backend, keys.signing),
    encryption: baseToSecret(tools.backend, keys.decryption),
  });
}

function findOwnIndex(
  { backend }: Tools,
  keys: ChannelKeys,
  certificates: readonly Certificate[],
): number | Refusal {
  const own = baseToSecret(backend, keys.signing);
  const at = certificates.findIndex(({ verification }) => isSameBytes(verification, own));
  return at < 0
    ? refuse("trustees.certificate.own-missing", "certs", "Your own certificate is missing.")
    : at;
}

/** f(index), by Horner's rule, in constant time. */
function evaluate(
  { backend }: Tools,
  polynomial: readonly SecretScalar[],
  index: number,
): SecretScalar {
  const at = scalarBytes(BigInt(index));
  let value = new Uint8Array(32) as Uint8Array;
  for (const coefficient of polynomial.toReversed()) {
    value = backend.addScalars(backend.multiplyScalars(value, at), coefficient.expose());
  }
  return new SecretScalar(value);
}

/**
 * Steps 2 and 3: checks all certificates, then deals shares of a fresh secret polynomial. Refuses with the
 * certificate that does not hold.
 * @param threshold how many of the trustees can decrypt together
 */
export function dealShares(
  tools: MakingTools,
  keys: ChannelKeys,
  certs: readonly SignedText[],
  threshold: number,
): PolynomialMessage | Refusal {
  const certificates = checkCertificates(tools, certs, threshold);
  if (isRefusal(certificates)) return certificates;
  const own = findOwnIndex(tools, keys, certificates);
  if (isRefusal(own)) return own;
  const polynomial = Array.from({ length: threshold }, () =>
    drawSecret(tools.backend, tools.randomness),
  );
  const coefexps = polynomial.map((a) => baseToSecret(tools.backend, a));
  const toSelf = baseToSecret(tools.backend, keys.decryption);
  return {
    polynomial: send(tools, keys, toSelf, polynomialCodec, { polynomial }),
    secrets: certificates.map(({ encryption }, i) =>
      send(tools, keys, encryption, shareCodec, { secret: evaluate(tools, polynomial, i + 1) }),
    ),
    coefexps: makeSigned(tools, keys.signing, coefficientsCodec, { coefexps }),
    signature: signText(tools, keys.signing, certificatesStatement(certs, coefexps)),
  };
}

/** Step 4, by the server: sorts the messages by recipient. It can read none of the shares. */
export function distributeShares(messages: readonly PolynomialMessage[]): readonly ShareInput[] {
  return messages.map((own, j) => ({
    polynomial: own.polynomial,
    secrets: messages.map((sender) => sender.secrets[j] as string),
    coefexps: messages.map((sender) => sender.coefexps),
    signatures: messages.map((sender) => sender.signature),
  }));
}

function readPolynomials(
  tools: Tools,
  certs: readonly SignedText[],
  certificates: readonly Certificate[],
  { coefexps, signatures, secrets }: ShareInput,
): readonly (readonly Point[])[] | Refusal {
  if ([coefexps, signatures, secrets].some((list) => list.length !== certs.length)) {
    return refuse("trustees.message.missing", "", "A message of some trustee is missing.");
  }
  const polynomials: (readonly Point[])[] = [];
  for (const [i, certificate] of certificates.entries()) {
    const [signed, signature] = [coefexps[i] as SignedText, signatures[i] as Proof];
    const read = checkCoefficients(tools, certs, certificate, signed, signature);
    if (isRefusal(read)) return read.within(`coefexps[${i}]`);
    polynomials.push(read);
  }
  return polynomials;
}

function receiveShares(
  tools: Tools,
  keys: ChannelKeys,
  own: number,
  certificates: readonly Certificate[],
  polynomials: readonly (readonly Point[])[],
  texts: readonly string[],
): readonly SecretScalar[] | Refusal {
  const shares: SecretScalar[] = [];
  for (const [i, { verification }] of certificates.entries()) {
    const share = receive(tools, keys, verification, shareCodec, texts[i] ?? "");
    if (isRefusal(share)) return share.within(`secrets[${i}]`);
    const expected = shareCommitment(tools.backend, polynomials[i] ?? [], own + 1);
    const actual = baseToSecret(tools.backend, share.secret);
    if (expected === undefined || !isSameBytes(expected, actual)) {
      const sentence = "The share does not fit the polynomial that this trustee published.";
      return refuse("trustees.message.share", `secrets[${i}]`, sentence);
    }
    shares.push(share.secret);
  }
  return shares;
}

/**
 * Step 5: checks everybody's share and makes this trustee's part of the decryption key. Refuses with the trustee
 * whose share does not fit what was published.
 * @param threshold how many of the trustees can decrypt together
 */
export function makeShareOutput(
  tools: MakingTools,
  keys: ChannelKeys,
  certs: readonly SignedText[],
  threshold: number,
  input: ShareInput,
): ShareOutput | Refusal {
  const certificates = checkCertificates(tools, certs, threshold);
  if (isRefusal(certificates)) return certificates;
  const own = findOwnIndex(tools, keys, certificates);
  if (isRefusal(own)) return own;
  const polynomials = readPolynomials(tools, certs, certificates, input);
  if (isRefusal(polynomials)) return polynomials;
  const shares = receiveShares(tools, keys, own, certificates, polynomials, input.secrets);
  if (isRefusal(shares)) return shares;
  const decryption_key = sumSecrets(tools.backend, shares);
  const proven = provePossession(tools, decryption_key);
  const toSelf = baseToSecret(tools.backend, keys.decryption);
  return {
    private_key: send(tools, keys, toSelf, decryptionKeyCodec, { decryption_key }),
    public_key: {
      ...proven,
      signature: signText(tools, keys.signing, elementText(proven.public_key)),
    },
  };
}

/**
 * Step 6, by the server: puts the public messages together and checks all of them. Refuses with the message that does
 * not hold.
 * @param threshold how many of the trustees can decrypt together
 */
export function assembleGroup(
  tools: Tools,
  certs: readonly SignedText[],
  threshold: number,
  inputs: readonly ShareInput[],
  outputs: readonly ShareOutput[],
): PedersenGroup | Refusal {
  const group: PedersenGroup = {
    threshold,
    certs,
    coefexps: inputs[0]?.coefexps ?? [],
    signatures: inputs[0]?.signatures ?? [],
    verification_keys: outputs.map((output): TrusteeKey => output.public_key),
  };
  const checked = checkPedersen(tools, group);
  return isRefusal(checked) ? checked : group;
}

/**
 * A trustee's decryption key, opened from the message it sent to itself in step 5. Refuses what was not sealed to
 * these keys, or was changed.
 * @param privateKeyText `private_key` of the share output
 */
export function openDecryptionKey(
  tools: Tools,
  keys: ChannelKeys,
  privateKeyText: string,
): SecretScalar | Refusal {
  const self = baseToSecret(tools.backend, keys.signing);
  const opened = receive(tools, keys, self, decryptionKeyCodec, privateKeyText);
  return isRefusal(opened) ? opened : opened.decryption_key;
}

/**
 * Reads a `.privkey` file: a decimal in a JSON string. Refuses anything else, and a number outside the group's order.
 * @param text of the file
 */
export function readPrivateKey(text: string, group?: Group): SecretScalar | Refusal {
  return decodeText(secretCodec, text, group);
}

/** The text of a `.privkey` file, as `readPrivateKey` reads it. It is the secret itself: keep it as one. */
export function writePrivateKey(key: SecretScalar): string {
  return secretCodec.write(key);
}
