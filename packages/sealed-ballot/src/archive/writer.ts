import type { Backend } from "../groups/backend.ts";
import { concatBytes, hex, utf8 } from "../text/bytes.ts";
import { ownedCodec } from "../trustees/decryption.ts";
import { type ArchiveEvent, type EventType, eventCodec, setupCodec } from "./items.ts";
import { archiveHeaderCodec } from "./records.ts";
import { writeTarRecord } from "./tar.ts";

/** Where an archive stands: enough to append the next event to it. */
export interface ArchiveTip {
  readonly timestamp: number;
  readonly height: number;
  readonly parent?: string;
}

export interface Appended {
  /** Bytes to append to the file, all at once: data first, then the event that claims them. */
  readonly bytes: Uint8Array;
  readonly tip: ArchiveTip;
  /** Hash of the new last event. */
  readonly eventHash: string;
}

/** The first record of a new archive. @param timestamp unix seconds, the same for all records */
export function startArchive(timestamp: number): {
  readonly bytes: Uint8Array;
  readonly tip: ArchiveTip;
} {
  const text = archiveHeaderCodec.write({ version: 1, timestamp: String(timestamp) });
  return {
    bytes: writeTarRecord("BELENIOS", utf8(text), timestamp),
    tip: { timestamp, height: 0 },
  };
}

function appendEvent(
  backend: Backend,
  tip: ArchiveTip,
  type: EventType,
  texts: readonly string[],
): Appended {
  const bodies = texts.map((text) => utf8(text));
  const hashes = bodies.map((body) => hex(backend.sha256(body)));
  const payload = hashes.at(-1);
  const event: ArchiveEvent = {
    ...(tip.parent === undefined ? {} : { parent: tip.parent }),
    height: tip.height,
    type,
    ...(payload === undefined ? {} : { payload }),
  };
  const eventBody = utf8(eventCodec.write(event));
  const eventHash = hex(backend.sha256(eventBody));
  const records = bodies.map((body, i) =>
    writeTarRecord(`${hashes[i]}.data.json`, body, tip.timestamp),
  );
  records.push(writeTarRecord(`${eventHash}.event.json`, eventBody, tip.timestamp));
  const next = { timestamp: tip.timestamp, height: tip.height + 1, parent: eventHash };
  return { bytes: concatBytes(records), tip: next, eventHash };
}

export interface SetupTexts {
  readonly election: string;
  readonly trustees: string;
  readonly credentials: string;
  readonly certificate?: string;
}

/** Appends election, trustees and credentials, with which an archive begins (§12). */
export function appendSetup(backend: Backend, tip: ArchiveTip, setup: SetupTexts): Appended {
  const { election, trustees, credentials, certificate } = setup;
  const texts = [election, trustees, credentials];
  if (certificate !== undefined) texts.push(certificate);
  const [first, second, third, fourth] = texts.map((text) => hex(backend.sha256(utf8(text))));
  const named = { election: first ?? "", trustees: second ?? "", credentials: third ?? "" };
  const data = setupCodec.write(
    fourth === undefined ? named : { ...named, credentials_certificate: fourth },
  );
  return appendEvent(backend, tip, "Setup", [...texts, data]);
}

/**
 * Appends a ballot that was cast (§12).
 * @param ballotText as `cast` gave it and `checkBallot` took it
 */
export function appendBallot(backend: Backend, tip: ArchiveTip, ballotText: string): Appended {
  return appendEvent(backend, tip, "Ballot", [ballotText]);
}

/** Appends the close of the vote (§12). */
export function appendEndBallots(backend: Backend, tip: ArchiveTip): Appended {
  return appendEvent(backend, tip, "EndBallots", []);
}

/** Appends the sum of the ballots, still encrypted, as `tallyTexts` writes it (§12). */
export function appendTally(
  backend: Backend,
  tip: ArchiveTip,
  { tallyText, sizedText }: { readonly tallyText: string; readonly sizedText: string },
): Appended {
  return appendEvent(backend, tip, "EncryptedTally", [tallyText, sizedText]);
}

function appendOwned(
  backend: Backend,
  tip: ArchiveTip,
  type: "Shuffle" | "PartialDecryption",
  owner: number,
  text: string,
): Appended {
  const payload = hex(backend.sha256(utf8(text)));
  return appendEvent(backend, tip, type, [text, ownedCodec.write({ owner, payload })]);
}

/**
 * Appends one mixer's message (§12).
 * @param owner number of the mixer, from 1
 * @param text as `shuffleCodec` writes it
 */
export function appendShuffle(
  backend: Backend,
  tip: ArchiveTip,
  owner: number,
  text: string,
): Appended {
  return appendOwned(backend, tip, "Shuffle", owner, text);
}

/** Appends the end of the mixing (§12). */
export function appendEndShuffles(backend: Backend, tip: ArchiveTip): Appended {
  return appendEvent(backend, tip, "EndShuffles", []);
}

/**
 * Appends one trustee's part of the decryption (§12).
 * @param owner number of the trustee, from 1
 * @param text as `partialDecryptionCodec` writes it
 */
export function appendPartialDecryption(
  backend: Backend,
  tip: ArchiveTip,
  owner: number,
  text: string,
): Appended {
  return appendOwned(backend, tip, "PartialDecryption", owner, text);
}

/**
 * Appends the result (§12).
 * @param resultText as `resultCodec` writes it
 */
export function appendResult(backend: Backend, tip: ArchiveTip, resultText: string): Appended {
  return appendEvent(backend, tip, "Result", [resultText]);
}
