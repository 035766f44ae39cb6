import { fingerprint } from "../archive/fingerprints.ts";
import { readItems } from "../archive/items.ts";
import { isTrackingNumber } from "../archive/kept-files.ts";
import type { Chunks } from "../archive/records.ts";
import type { Backend } from "../groups/backend.ts";
import { isRefusal } from "../refusal.ts";
import { freshText } from "../text/bytes.ts";
import { findCredentialText } from "./ballot.ts";

export interface FoundBallot {
  readonly trackingNumber: string;
  /** In order of casting, from 1; absent when there is no such ballot. */
  readonly number?: number;
  /** Whether it is its voter's last ballot, which alone counts. */
  readonly isCounted: boolean;
  /** What was looked for can be no tracking number, as when half of it was copied. */
  readonly isMalformed?: true;
}

/**
 * Looks for ballots by the tracking numbers their voters were shown. Reads the archive once.
 * @param trackingNumbers 43 letters of Base64 each
 */
export async function findBallots(
  backend: Backend,
  chunks: Chunks,
  trackingNumbers: readonly string[],
): Promise<readonly FoundBallot[]> {
  const wanted = new Set(trackingNumbers);
  const found = new Map<string, { number: number; credential: string }>();
  const lastOf = new Map<string, number>();
  let number = 0;
  for await (const item of readItems(backend, chunks)) {
    if (isRefusal(item) || item.type === "EndBallots") break;
    if (item.type !== "Ballot") continue;
    number++;
    const credential = freshText(findCredentialText(item.texts[0] ?? "") ?? "");
    lastOf.set(credential, number);
    const tracking = fingerprint("ballot", item.hashes[0] ?? "").base64;
    if (wanted.has(tracking)) found.set(tracking, { number, credential });
  }
  return trackingNumbers.map((trackingNumber) => {
    const ballot = found.get(trackingNumber);
    if (ballot === undefined) {
      const isNumber = isTrackingNumber(trackingNumber);
      return {
        trackingNumber,
        isCounted: false,
        ...(isNumber ? {} : { isMalformed: true as const }),
      };
    }
    const isCounted = lastOf.get(ballot.credential) === ballot.number;
    return { trackingNumber, number: ballot.number, isCounted };
  });
}
