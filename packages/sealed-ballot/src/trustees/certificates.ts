import type { Point } from "../groups/backend.ts";
import type { Tools } from "../groups/proofs.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { array, type Decoded, element, groupName, integer, record } from "../text/codec.ts";
import { isSignedBy, readSigned, type SignedText, signedTextCodec } from "./signed-text.ts";

export const certificateCodec = record({
  context: record({
    group: groupName,
    size: integer(1, 1000),
    threshold: integer(1, 1000),
    index: integer(1, 1000),
  }),
  verification: element,
  encryption: element,
});
export type Certificate = Decoded<typeof certificateCodec>;

/** Reads and checks one certificate: its own signature and its place in the group (§10). */
export function checkCertificate(
  tools: Tools,
  signed: SignedText,
  expected: { readonly size: number; readonly threshold: number; readonly index: number },
): Certificate | Refusal {
  const certificate = readSigned(tools.backend.group, certificateCodec, signed);
  if (isRefusal(certificate)) return certificate;
  const { context, verification, encryption } = certificate;
  const { size, threshold, index } = context;
  if (size !== expected.size || threshold !== expected.threshold || index !== expected.index) {
    return refuse(
      "trustees.certificate.context",
      "message.context",
      "The certificate is for another place.",
    );
  }
  if (!tools.backend.isMember(encryption) || !tools.backend.isMember(verification)) {
    return refuse(
      "trustees.key.certificate",
      "message",
      "A key of the certificate is outside the group.",
    );
  }
  return isSignedBy(tools, verification, signed)
    ? certificate
    : refuse(
        "trustees.signature.certificate",
        "signature",
        "The certificate is not signed by its own key.",
      );
}

/** All certificates of a group, in the order of their indices. */
export function checkCertificates(
  tools: Tools,
  certs: readonly SignedText[],
  threshold: number,
): readonly Certificate[] | Refusal {
  if (threshold > certs.length) {
    return refuse(
      "trustees.threshold.too-high",
      "threshold",
      "The threshold exceeds the number of trustees.",
    );
  }
  const checked: Certificate[] = [];
  for (const [i, cert] of certs.entries()) {
    const place = { size: certs.length, threshold, index: i + 1 };
    const certificate = checkCertificate(tools, cert, place);
    if (isRefusal(certificate)) return certificate.within(`certs[${i}]`);
    checked.push(certificate);
  }
  return checked;
}

/** The text that each trustee signs to say "these certificates, and this polynomial, are mine". */
export function certificatesStatement(certs: readonly SignedText[], own: readonly Point[]): string {
  const codec = record({ certs: array(signedTextCodec), coefexps: array(element) });
  return `certs_sig|${codec.write({ certs, coefexps: own })}`;
}
