import { type ArchiveItem, type EventType, readItems } from "../archive/items.ts";
import type { Chunks } from "../archive/records.ts";
import { findCredentialText } from "../ballot/ballot.ts";
import type { Backend } from "../groups/backend.ts";
import { isRefusal } from "../refusal.ts";
import { freshText } from "../text/bytes.ts";
import { type Problem, problemOf } from "./jobs.ts";

export interface OwnedText {
  readonly owner: number;
  readonly text: string;
  readonly hash: string;
}

/** Everything about an archive but the ballots themselves, of which only who cast which is kept. */
export interface Outline {
  readonly problems: Problem[];
  setup?: ArchiveItem;
  ballotCount: number;
  /** Per credential, the number (from 1) of its last ballot: the one that counts (§8). */
  readonly lastBallotOf: Map<string, number>;
  lastBallotEvent: string;
  isClosed: boolean;
  tally?: ArchiveItem;
  readonly shuffles: OwnedText[];
  isMixed: boolean;
  readonly decryptions: OwnedText[];
  result?: ArchiveItem;
  lastEvent?: { readonly type: EventType; readonly hash: string };
  eventCount: number;
}

function emptyOutline(): Outline {
  return {
    problems: [],
    ballotCount: 0,
    lastBallotOf: new Map(),
    lastBallotEvent: "",
    isClosed: false,
    shuffles: [],
    isMixed: false,
    decryptions: [],
    eventCount: 0,
  };
}

function addBallot(outline: Outline, item: ArchiveItem, seen: Set<string>): void {
  outline.ballotCount++;
  outline.lastBallotEvent = item.eventHash;
  const [hash = ""] = item.hashes;
  if (seen.has(hash)) {
    const sentence = "The same ballot stands in the archive twice.";
    const ballot = outline.ballotCount;
    outline.problems.push({ code: "ballot.duplicate", where: "", sentence, ballot });
  }
  seen.add(hash);
  const credential = findCredentialText(item.texts[0] ?? "");
  if (credential === undefined) return;
  outline.lastBallotOf.set(freshText(credential), outline.ballotCount);
}

function ownedText(item: ArchiveItem): OwnedText {
  return { owner: item.owner ?? 0, text: item.texts[0] ?? "", hash: item.hashes[0] ?? "" };
}

function addItem(outline: Outline, item: ArchiveItem, seen: Set<string>): void {
  outline.eventCount++;
  outline.lastEvent = { type: item.type, hash: item.eventHash };
  if (item.type === "Setup") outline.setup = item;
  else if (item.type === "Ballot") addBallot(outline, item, seen);
  else if (item.type === "EndBallots") outline.isClosed = true;
  else if (item.type === "EncryptedTally") outline.tally = item;
  else if (item.type === "Shuffle") outline.shuffles.push(ownedText(item));
  else if (item.type === "EndShuffles") outline.isMixed = true;
  else if (item.type === "PartialDecryption") outline.decryptions.push(ownedText(item));
  else outline.result = item;
}

/** First pass: the archive's form, and which ballots count. A few hundred bytes per voter are kept. */
export async function readOutline(
  backend: Backend,
  chunks: Chunks,
  onBallot: (count: number) => void,
): Promise<Outline> {
  const outline = emptyOutline();
  const seen = new Set<string>();
  for await (const item of readItems(backend, chunks)) {
    if (isRefusal(item)) outline.problems.push(problemOf(item));
    else addItem(outline, item, seen);
    if (outline.ballotCount % 1000 === 0) onBallot(outline.ballotCount);
  }
  return outline;
}
