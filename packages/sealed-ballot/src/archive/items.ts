import type { Backend } from "../groups/backend.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import { sizedTallyCodec } from "../tally/tally.ts";
import {
  type Codec,
  type Decoded,
  hash,
  integer,
  optional,
  record,
  stringOf,
} from "../text/codec.ts";
import { decodeText } from "../text/json-text.ts";
import { ownedCodec } from "../trustees/decryption.ts";
import type { ArchiveRecord, Chunks } from "./records.ts";
import { readRecords } from "./records.ts";

export const EVENT_TYPES = [
  "Setup",
  "Ballot",
  "EndBallots",
  "EncryptedTally",
  "Shuffle",
  "EndShuffles",
  "PartialDecryption",
  "Result",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const eventCodec = record({
  parent: optional(hash),
  height: integer(0),
  type: stringOf(
    new RegExp(`^(${EVENT_TYPES.join("|")})$`),
    "a known type of event",
  ) as Codec<EventType>,
  payload: optional(hash),
});
export type ArchiveEvent = Decoded<typeof eventCodec>;

export const setupCodec = record({
  election: hash,
  trustees: hash,
  credentials: hash,
  credentials_certificate: optional(hash),
});

/** What one event adds to the election: its texts, in the order of §12. */
export interface ArchiveItem {
  readonly type: EventType;
  readonly eventHash: string;
  /** Index of the event's own record. */
  readonly recordIndex: number;
  readonly texts: readonly string[];
  readonly hashes: readonly string[];
  /** Number of the trustee, for shuffles and partial decryptions. */
  readonly owner?: number;
}

// After which events an event may come (§12). Ranked elections mix before they decrypt.
const MAY_FOLLOW: Readonly<Record<EventType, readonly (EventType | "start")[]>> = {
  Setup: ["start"],
  Ballot: ["Setup", "Ballot"],
  EndBallots: ["Setup", "Ballot"],
  EncryptedTally: ["EndBallots"],
  Shuffle: ["EncryptedTally", "Shuffle"],
  EndShuffles: ["EncryptedTally", "Shuffle"],
  PartialDecryption: ["EncryptedTally", "EndShuffles", "PartialDecryption"],
  Result: ["PartialDecryption"],
};

type Pending = readonly ArchiveRecord[];

function wrongReference(where: string): Refusal {
  return refuse("archive.reference", where, "The event does not refer to the records before it.");
}

function checkSetup(pending: Pending): Refusal | undefined {
  const setup = decodeText(setupCodec, pending.at(-1)?.text ?? "");
  if (isRefusal(setup)) return setup;
  const { election, trustees, credentials, credentials_certificate } = setup;
  const named = [election, trustees, credentials];
  if (credentials_certificate !== undefined) named.push(credentials_certificate);
  const fits =
    named.length === pending.length - 1 && named.every((hash, i) => hash === pending[i]?.hash);
  return fits ? undefined : wrongReference("setup_data");
}

function readOwned(pending: Pending): { owner: number } | Refusal {
  const owned = decodeText(ownedCodec, pending.at(-1)?.text ?? "");
  if (isRefusal(owned)) return owned;
  return owned.payload === pending[0]?.hash ? { owner: owned.owner } : wrongReference("payload");
}

function checkSized(pending: Pending): Refusal | undefined {
  const sized = decodeText(sizedTallyCodec, pending.at(-1)?.text ?? "");
  if (isRefusal(sized)) return sized;
  return sized.encrypted_tally === pending[0]?.hash ? undefined : wrongReference("encrypted_tally");
}

const RECORDS_BEFORE: Readonly<Record<EventType, readonly number[]>> = {
  Setup: [4, 5],
  Ballot: [1],
  EndBallots: [0],
  EncryptedTally: [2],
  Shuffle: [2],
  EndShuffles: [0],
  PartialDecryption: [2],
  Result: [1],
};

/** Follows the chain of events and groups records by the event that claims them. */
class EventChain {
  #last: { readonly hash: string; readonly type: EventType; readonly height: number } | undefined;
  #pending: ArchiveRecord[] = [];

  addRecord(record: ArchiveRecord): Refusal | undefined {
    if (this.#pending.length >= 5) {
      return refuse(
        "archive.order.too-many",
        "",
        "There are more records here than any event has.",
      );
    }
    this.#pending.push(record);
    return undefined;
  }

  /** Records that no event has claimed when the file ends. */
  get unclaimed(): number {
    return this.#pending.length;
  }

  get hasEvents(): boolean {
    return this.#last !== undefined;
  }

  #checkPlace(event: ArchiveEvent): Refusal | undefined {
    const expectedHeight = this.#last === undefined ? 0 : this.#last.height + 1;
    if (event.height !== expectedHeight || event.parent !== this.#last?.hash) {
      return refuse("archive.chain", "", "The event does not follow the event before it.");
    }
    return MAY_FOLLOW[event.type].includes(this.#last?.type ?? "start")
      ? undefined
      : refuse("archive.order.not-here", "type", worded`${event.type} may not come here.`);
  }

  #checkPayload(event: ArchiveEvent): Refusal | undefined {
    if (!RECORDS_BEFORE[event.type].includes(this.#pending.length)) {
      return refuse(
        "archive.order.around-event",
        "",
        "Records are missing or superfluous before this event.",
      );
    }
    return event.payload === this.#pending.at(-1)?.hash ? undefined : wrongReference("payload");
  }

  #checkContent(type: EventType): { owner?: number } | Refusal {
    if (type === "Setup") return checkSetup(this.#pending) ?? {};
    if (type === "EncryptedTally") return checkSized(this.#pending) ?? {};
    if (type === "Shuffle" || type === "PartialDecryption") return readOwned(this.#pending);
    return {};
  }

  addEvent(record: ArchiveRecord): ArchiveItem | Refusal {
    const event = decodeText(eventCodec, record.text);
    if (isRefusal(event)) return event;
    const wrong = this.#checkPlace(event) ?? this.#checkPayload(event);
    if (wrong !== undefined) return wrong;
    const content = this.#checkContent(event.type);
    if (isRefusal(content)) return content;
    const item = {
      type: event.type,
      eventHash: record.hash,
      recordIndex: record.index,
      texts: this.#pending.map((part) => part.text),
      hashes: this.#pending.map((part) => part.hash),
      ...content,
    };
    this.#last = { hash: record.hash, type: event.type, height: event.height };
    this.#pending = [];
    return item;
  }
}

function checkEnd(chain: EventChain): Refusal | undefined {
  if (chain.unclaimed > 0) {
    const sentence = "The file ends between two records: its last ones belong to no event yet.";
    return refuse("archive.cut.event", "the end", sentence);
  }
  return chain.hasEvents
    ? undefined
    : refuse("archive.cut.no-election", "the end", "The archive holds no election yet.");
}

/**
 * Reads an archive event by event, checking everything about its form (§12, §14.1). Gives the refusal as its last
 * item where the form is broken.
 */
export async function* readItems(
  backend: Backend,
  chunks: Chunks,
): AsyncGenerator<ArchiveItem | Refusal, void> {
  const chain = new EventChain();
  for await (const record of readRecords(backend, chunks)) {
    if (isRefusal(record)) {
      yield record;
      return;
    }
    if (record.kind === "start") continue;
    const added = record.kind === "data" ? chain.addRecord(record) : chain.addEvent(record);
    if (added === undefined) continue;
    yield isRefusal(added) ? added.within(`record ${record.index}`) : added;
    if (isRefusal(added)) return;
  }
  const end = checkEnd(chain);
  if (end !== undefined) yield end;
}
