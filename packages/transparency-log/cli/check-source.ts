import {
  type Checkpoint,
  type CosignedBy,
  checkLog,
  isRefusal,
  type LogFault,
  type LogFindings,
  type LogToCheck,
  type NoteVerifier,
  openByPolicy,
  openCheckpoint,
  type Policy,
  parseCheckpoint,
  parseNote,
  type Refusal,
  refuse,
  sentenceOf,
} from "../src/index.ts";
import { nativeEd25519, nativeSha256 } from "./native.ts";
import type { LogSource } from "./read-log.ts";

/** Whom to believe: the log's key, a policy, both or (then the report says so) neither. */
export type Trust = { readonly key?: NoteVerifier; readonly policy?: Policy };

export type SourceReport = {
  readonly verdict: "valid" | "invalid" | "unreadable";
  readonly checkpoint?: Checkpoint;
  readonly entries: number;
  readonly tiles: number;
  readonly witnesses: readonly CosignedBy[];
  readonly faults: readonly LogFault[];
  /** What nobody has checked, because nothing to check it by was given. */
  readonly unchecked: readonly string[];
};

export type SourceToCheck = Trust &
  Pick<LogToCheck, "onEntry" | "onProgress"> & {
    readonly source: LogSource;
    /** An older checkpoint of this log, as a note. */
    readonly since?: string;
    /** Older checkpoints that somebody else has told of, whose signatures do not matter. */
    readonly told?: readonly Checkpoint[];
  };

/** Checks a whole log: its signatures, and everything that `checkLog` derives again. */
export async function checkSource(asked: SourceToCheck): Promise<SourceReport> {
  const note = await asked.source.readFile("checkpoint");
  if (note === undefined) return unreadable(refuse("log.no-checkpoint", "There is no checkpoint."));
  const opened = openTrusted(note, asked);
  if (isRefusal(opened)) return unbelieved(opened);
  const since = asked.since === undefined ? undefined : openKept(asked.since, asked);
  if (isRefusal(since)) return unbelieved(since, "the earlier checkpoint");
  const { checkpoint, witnesses } = opened;
  const { onEntry, onProgress } = asked;
  const findings = await checkLog({
    ...{ checkpoint, readTile: asked.source.readTile, hash: nativeSha256 },
    since: [...(since === undefined ? [] : [since.checkpoint]), ...(asked.told ?? [])],
    ...(onEntry === undefined ? {} : { onEntry }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const faults = [...findings.faults, ...(since === undefined ? [] : doubtsOf(since, findings))];
  const verdict = faults.length === 0 ? "valid" : "invalid";
  return { verdict, checkpoint, witnesses, ...findings, faults, unchecked: uncheckedOf(asked) };
}

type Kept = { readonly checkpoint: Checkpoint; readonly isSigned: boolean };

/**
 * A checkpoint that somebody kept. One that no key of theirs has signed is compared all the same, since the log's key
 * may have been replaced after it: where the log goes through its root, it can only be the log's own.
 */
function openKept(note: string, trust: Trust): Kept | Refusal {
  const believed = openTrusted(note, unwitnessed(trust));
  if (!isRefusal(believed)) return { checkpoint: believed.checkpoint, isSigned: true };
  const read = openTrusted(note, {});
  return isRefusal(read) ? read : { checkpoint: read.checkpoint, isSigned: false };
}

/** Against a log speaks only what the log itself has signed. */
function doubtsOf({ checkpoint, isSigned }: Kept, { faults }: LogFindings): readonly LogFault[] {
  const where = `the earlier checkpoint at ${checkpoint.size}`;
  if (isSigned || !faults.some((fault) => fault.where === where)) return [];
  const sentence =
    "No key that you gave has signed it, so it may be no checkpoint of this log. If the log's key was replaced, give the older one too.";
  return [{ where, sentence }];
}

/** Whoever kept an old checkpoint saw it themselves: only that it is the log's own matters. */
function unwitnessed({ key, policy }: Trust): Trust {
  if (policy !== undefined) return { policy: { ...policy, quorum: "none" } };
  return key === undefined ? {} : { key };
}

type Opened = { checkpoint: Checkpoint; witnesses: readonly CosignedBy[] };

/** The checkpoint as far as it is signed by whom we trust. */
export function openTrusted(
  note: string | Uint8Array,
  { key, policy }: { key?: NoteVerifier | undefined; policy?: Policy | undefined },
): Opened | Refusal {
  const byKey = key && openCheckpoint(note, key);
  if (isRefusal(byKey)) return byKey;
  const byPolicy = policy && openByPolicy(note, policy, nativeEd25519);
  if (byPolicy) return byPolicy;
  if (byKey) return { checkpoint: byKey.checkpoint, witnesses: [] };
  const parsed = parseNote(note);
  const checkpoint = isRefusal(parsed) ? parsed : parseCheckpoint(parsed.text);
  return isRefusal(checkpoint) ? checkpoint : { checkpoint, witnesses: [] };
}

function uncheckedOf({ key, policy, since }: SourceToCheck): string[] {
  const signer = key || (policy && policy.logs.length > 0);
  return [
    ...(signer ? [] : ["Who signed the checkpoint: give the log's key with --key or --policy."]),
    ...(policy && policy.quorum !== "none"
      ? []
      : ["Whether witnesses saw the same log: give a policy with --policy."]),
    ...(since
      ? []
      : [
          "Whether it continues what you saw earlier: keep the checkpoint, and give it next time with --since.",
        ]),
  ];
}

function unreadable(refusal: Refusal): SourceReport {
  const faults = [{ where: "checkpoint", sentence: sentenceOf(refusal) }];
  return { verdict: "unreadable", entries: 0, tiles: 0, witnesses: [], faults, unchecked: [] };
}

function unbelieved(refusal: Refusal, where = "checkpoint"): SourceReport {
  return {
    ...unreadable(refusal),
    verdict: "invalid",
    faults: [{ where, sentence: sentenceOf(refusal) }],
  };
}
