import type { Backend } from "../groups/backend.ts";
import { textHash } from "../groups/suite.ts";
import { base64, findHexBytes } from "../text/bytes.ts";
import { element } from "../text/codec.ts";
import type { TrusteeKey, Trustees } from "../trustees/trustees.ts";

/** The values of §13, in hex, in the order in which they are published. */
export interface Checksums {
  readonly election: string;
  readonly trustees: readonly { readonly checksum: string }[];
  readonly trustees_threshold: readonly {
    readonly trustees: readonly { readonly pki_key: string; readonly verification_key: string }[];
    readonly threshold: number;
  }[];
  readonly num_voters: number;
  readonly public_credentials: string;
  readonly shuffles?: readonly { readonly checksum: string }[];
  readonly encrypted_tally?: string;
  readonly final?: string;
}

function keyChecksum(backend: Backend, key: TrusteeKey): string {
  return textHash(backend, element.write(key.public_key));
}

/** Checksums of the trustees: of the quoted public key, and for groups of each certificate too. */
export function trusteeChecksums(
  backend: Backend,
  trustees: Trustees,
): Pick<Checksums, "trustees" | "trustees_threshold"> {
  return {
    trustees: trustees.flatMap((item) =>
      item[0] === "Single" ? [{ checksum: keyChecksum(backend, item[1]) }] : [],
    ),
    trustees_threshold: trustees.flatMap((item) => {
      if (item[0] === "Single") return [];
      const { certs, verification_keys, threshold } = item[1];
      const members = verification_keys.map((key, i) => ({
        pki_key: textHash(backend, certs[i]?.message ?? ""),
        verification_key: keyChecksum(backend, key),
      }));
      return [{ trustees: members, threshold }];
    }),
  };
}

/** A value to compare by eye, with what it stands for. */
export interface Fingerprint {
  readonly of: string;
  /** 43 letters, as voters see it. */
  readonly base64: string;
  readonly hex: string;
}

/**
 * A checksum with what it stands for, in both spellings.
 * @param of such as `election` or `trustee-1`
 * @param hexText the checksum in hexadecimal digits
 */
export function fingerprint(of: string, hexText: string): Fingerprint {
  return { of, hex: hexText, base64: base64(findHexBytes(hexText) ?? new Uint8Array()) };
}

/** All checksums of an archive as named fingerprints. */
export function listFingerprints(checksums: Checksums): readonly Fingerprint[] {
  const { election, public_credentials, encrypted_tally, shuffles = [], final } = checksums;
  const groups = checksums.trustees_threshold.flatMap((group) => group.trustees);
  return [
    fingerprint("election", election),
    fingerprint("credentials", public_credentials),
    ...checksums.trustees.map(({ checksum }, i) => fingerprint(`trustee-${i + 1}`, checksum)),
    ...groups.flatMap((member, i) => [
      fingerprint(`trustee-certificate-${i + 1}`, member.pki_key),
      fingerprint(`trustee-key-${i + 1}`, member.verification_key),
    ]),
    ...(encrypted_tally === undefined ? [] : [fingerprint("encrypted-tally", encrypted_tally)]),
    ...shuffles.map(({ checksum }, i) => fingerprint(`shuffle-${i + 1}`, checksum)),
    ...(final === undefined ? [] : [fingerprint("final", final)]),
  ];
}
