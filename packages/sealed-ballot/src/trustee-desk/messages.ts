import { openCommitments, type Reveal } from "../election/ceremony.ts";
import { isSameBytes, type Point } from "../groups/backend.ts";
import type { Tools } from "../groups/proofs.ts";
import { textFingerprint } from "../groups/suite.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import { array } from "../text/codec.ts";
import { decodeText } from "../text/json-text.ts";
import { type Certificate, checkCertificate } from "../trustees/certificates.ts";
import { type PolynomialMessage, polynomialMessageCodec } from "../trustees/pedersen.ts";
import { type SignedText, signedTextCodec } from "../trustees/signed-text.ts";
import { checkCoefficients } from "../trustees/trustees.ts";
import type { Round } from "./seat.ts";

/** Says by number whose message does not hold; `where` keeps in which round, and what exactly was found. */
export function accuse(number: number, round: Round, found?: Refusal): Refusal {
  const says = worded`What trustee ${number} handed in does not hold. The making of the keys cannot go on with it.`;
  const place = found === undefined ? "" : `: ${found.code} ${found.where}`;
  return refuse("ceremony.trustee.message", `trustee ${number}, ${round}${place}`, says);
}

/** The number of the trustee whom a refusal names, or undefined where it is about something else. */
export function findAccused(refusal: Refusal): number | undefined {
  return refusal.part === "ceremony.trustee" ? (refusal.values[0] as number) : undefined;
}

export const certificatesFingerprint = ({ backend }: Tools, certificates: readonly SignedText[]) =>
  textFingerprint(backend, array(signedTextCodec).write(certificates));

interface GroupSize {
  readonly size: number;
  readonly threshold: number;
}

/** All certificates of the table, or the refusal that names the first that does not hold. */
export function readCertificates(
  tools: Tools,
  { size, threshold }: GroupSize,
  certificates: readonly SignedText[],
): readonly Certificate[] | Refusal {
  if (certificates.length !== size || threshold > size) {
    return refuse("ceremony.task.certificates", "certificates", "A certificate is missing.");
  }
  const read: Certificate[] = [];
  for (const [i, signed] of certificates.entries()) {
    const certificate = checkCertificate(tools, signed, { size, threshold, index: i + 1 });
    if (isRefusal(certificate)) return accuse(i + 1, "certificate", certificate);
    const isTaken = read.some(({ verification }) =>
      isSameBytes(verification, certificate.verification),
    );
    if (isTaken) return accuse(i + 1, "certificate");
    read.push(certificate);
  }
  return read;
}

/** Whether all commitments differ. The later of two equal ones is a copy. */
export function checkCommitments(
  size: number,
  commitments: readonly string[],
): Refusal | undefined {
  if (commitments.length !== size) {
    return refuse("ceremony.task.commitments", "commitments", "A commitment is missing.");
  }
  const copy = commitments.findIndex((own, i) => commitments.indexOf(own) !== i);
  return copy < 0 ? undefined : accuse(copy + 1, "commit");
}

/** What one trustee dealt, without anything that only its receivers can read. */
export interface Dealt {
  readonly message: PolynomialMessage;
  readonly coefficients: readonly Point[];
}

/** One trustee's reveal against its commitment, and all of it that everybody can check. */
export function readReveal(
  tools: Tools,
  certificates: readonly SignedText[],
  number: number,
  commitment: string,
  reveal: Reveal,
  group: GroupSize,
): Dealt | Refusal {
  const opened = openCommitments(tools.backend, [commitment], [reveal]);
  if (isRefusal(opened)) return accuse(number, "reveal", opened);
  const message = decodeText(polynomialMessageCodec, reveal.message, tools.backend.group);
  if (isRefusal(message)) return accuse(number, "reveal", message);
  if (message.secrets.length !== group.size) return accuse(number, "reveal");
  const signed = certificates[number - 1] as SignedText;
  const certificate = checkCertificate(tools, signed, { ...group, index: number });
  if (isRefusal(certificate)) return accuse(number, "certificate", certificate);
  const { coefexps, signature } = message;
  const coefficients = checkCoefficients(tools, certificates, certificate, coefexps, signature);
  return isRefusal(coefficients)
    ? accuse(number, "reveal", coefficients)
    : { message, coefficients };
}

/** Everybody's, in the order of their numbers. */
export function readReveals(
  tools: Tools,
  certificates: readonly SignedText[],
  commitments: readonly string[],
  reveals: readonly Reveal[],
  group: GroupSize,
): readonly Dealt[] | Refusal {
  if (reveals.length !== group.size) {
    return refuse("ceremony.task.reveals", "reveals", "What some trustee dealt is missing.");
  }
  const dealt: Dealt[] = [];
  for (const [i, reveal] of reveals.entries()) {
    const own = readReveal(tools, certificates, i + 1, commitments[i] ?? "", reveal, group);
    if (isRefusal(own)) return own;
    dealt.push(own);
  }
  return dealt;
}

/** What a trustee signs when it confirms a group. */
export const confirmation = (ballot: string, attempt: number, fingerprint: string): string =>
  `ceremony-confirm|${ballot}|${attempt}|${fingerprint}`;
