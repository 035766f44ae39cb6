import { type ArchiveItem, readItems } from "../src/archive/items.ts";
import { paddedSize, readTarHeader, writeTarRecord } from "../src/archive/tar.ts";
import {
  type Appended,
  type ArchiveTip,
  appendBallot,
  appendEndBallots,
  appendEndShuffles,
  appendPartialDecryption,
  appendResult,
  appendSetup,
  appendShuffle,
  appendTally,
  startArchive,
} from "../src/archive/writer.ts";
import type { Backend } from "../src/groups/backend.ts";
import { textHash } from "../src/groups/suite.ts";
import { expectAccepted } from "../src/refusal.ts";
import { concatBytes, hex, utf8 } from "../src/text/bytes.ts";
import { chunksOf } from "./cases.ts";

/** An event with its texts, which a forger may change before the archive is put together again. */
export type Group = Pick<ArchiveItem, "type" | "texts" | "owner">;

export async function groupsOf(backend: Backend, bytes: Uint8Array): Promise<Group[]> {
  const groups: Group[] = [];
  for await (const item of readItems(backend, chunksOf(bytes))) groups.push(expectAccepted(item));
  return groups;
}

function append(backend: Backend, tip: ArchiveTip, { type, texts, owner = 0 }: Group): Appended {
  const [first = "", second = "", third = "", fourth = ""] = texts;
  switch (type) {
    case "Setup": {
      const named = { election: first, trustees: second, credentials: third };
      return appendSetup(
        backend,
        tip,
        texts.length === 5 ? { ...named, certificate: fourth } : named,
      );
    }
    case "Ballot":
      return appendBallot(backend, tip, first);
    case "EndBallots":
      return appendEndBallots(backend, tip);
    case "EncryptedTally":
      return appendTally(backend, tip, { tallyText: first, sizedText: second });
    case "Shuffle":
      return appendShuffle(backend, tip, owner, first);
    case "EndShuffles":
      return appendEndShuffles(backend, tip);
    case "PartialDecryption":
      return appendPartialDecryption(backend, tip, owner, first);
    case "Result":
      return appendResult(backend, tip, first);
  }
}

/** What a server that forges well would publish: every hash and reference fits again. */
export function rebuild(
  backend: Backend,
  groups: readonly Group[],
  timestamp = 1_795_220_416,
): Uint8Array {
  const start = startArchive(timestamp);
  const parts = [start.bytes];
  let { tip } = start;
  for (const group of groups) {
    const added = append(backend, tip, group);
    parts.push(added.bytes);
    tip = added.tip;
  }
  return concatBytes(parts);
}

/** Swaps one text of one event; a changed tally also gets its hash into the size record. */
export function withText(
  backend: Backend,
  groups: readonly Group[],
  at: number,
  textIndex: number,
  text: string,
): Group[] {
  return groups.map((group, i) => {
    if (i !== at) return group;
    const texts = group.texts.map((old, k) => (k === textIndex ? text : old));
    if (group.type === "EncryptedTally" && textIndex === 0) {
      const oldHash = textHash(backend, group.texts[0] ?? "");
      texts[1] = (texts[1] ?? "").replace(oldHash, textHash(backend, text));
    }
    return { ...group, texts };
  });
}

export interface RawRecord {
  readonly name: string;
  readonly text: string;
}

export function rawRecords(bytes: Uint8Array): RawRecord[] {
  const records: RawRecord[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { name, sizeBytes } = expectAccepted(readTarHeader(bytes.slice(at, at + 512)));
    const body = bytes.slice(at + 512, at + 512 + sizeBytes);
    records.push({ name, text: new TextDecoder().decode(body) });
    at += 512 + paddedSize(sizeBytes);
  }
  return records;
}

export function writeRaw(records: readonly RawRecord[], timestamp = 1_795_220_416): Uint8Array {
  return concatBytes(records.map(({ name, text }) => writeTarRecord(name, utf8(text), timestamp)));
}

/** Names a changed record by its new hash and lets all later events follow from it. */
export function rechain(
  backend: Backend,
  records: readonly RawRecord[],
  at: number,
  text: string,
): RawRecord[] {
  const renamed = new Map<string, string>();
  return records.map((record, i) => {
    let changed = i === at ? text : record.text;
    if (i > at && record.name.endsWith(".event.json")) {
      for (const [from, to] of renamed)
        changed = changed.replace(`"parent":"${from}"`, `"parent":"${to}"`);
    }
    if (changed === record.text) return record;
    const [oldHash = "", ...kind] = record.name.split(".");
    const newHash = hex(backend.sha256(utf8(changed)));
    renamed.set(oldHash, newHash);
    return { name: [newHash, ...kind].join("."), text: changed };
  });
}
