import { type Checkpoint, parseCheckpoint } from "../notes/checkpoint.ts";
import { type Ed25519, nobleEd25519 } from "../notes/ed25519.ts";
import { isBy, openNote, parseNote } from "../notes/note.ts";
import { NOTE_TYPE, type NoteVerifier, type VerifierKey } from "../notes/note-keys.ts";
import { cosignedAt, noteVerifier } from "../notes/sign.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import { isQuorumMet, type Policy } from "./policy.ts";

/** A witness that has cosigned, by its name in the policy, and when it says it did. */
export type CosignedBy = { readonly name: string; readonly atSecond: bigint };

export type WitnessedCheckpoint = {
  readonly checkpoint: Checkpoint;
  readonly witnesses: readonly CosignedBy[];
};

/**
 * A checkpoint that one of the policy's logs has signed and enough of its witnesses have cosigned. C2SP tlog-policy.
 * Refuses a note that is not well formed, of no log of the policy, or that too few have cosigned.
 */
export function openByPolicy(
  source: string | Uint8Array,
  policy: Policy,
  ed25519: Ed25519 = nobleEd25519,
): WitnessedCheckpoint | Refusal {
  const parsed = parseNote(source);
  if (isRefusal(parsed)) return parsed;
  const checkpoint = parseCheckpoint(parsed.text);
  if (isRefusal(checkpoint)) return checkpoint;
  // The log is the one whose key bears the origin's name: no other may speak for it.
  const logs = policy.logs.map(({ key }) => key).filter(({ name }) => name === checkpoint.origin);
  if (logs.length === 0)
    return refuse(
      "log.policy.log-unknown",
      worded`${checkpoint.origin} is not a log of this policy.`,
    );
  const logVerifiers = verifiersOf(logs, ed25519);
  const keys = [
    ...logVerifiers,
    ...verifiersOf(
      policy.witnesses.map(({ key }) => key),
      ed25519,
    ),
  ];
  const note = openNote(source, keys);
  if (isRefusal(note)) return note;
  if (!note.verified.some((signature) => logVerifiers.some((key) => isBy(key, signature)))) {
    return refuse(
      "log.policy.log-has-not-signed",
      worded`The log ${checkpoint.origin} has not signed this checkpoint.`,
    );
  }
  const witnesses = policy.witnesses.flatMap(({ name, key }) => {
    const signature = note.verified.find((by) => isBy(key, by));
    return signature ? [{ name, atSecond: cosignedAt(signature.bytes) ?? 0n }] : [];
  });
  return isQuorumMet(policy, new Set(witnesses.map(({ name }) => name)))
    ? { checkpoint, witnesses }
    : refuseTooFew(policy, witnesses);
}

/** Keys of kinds not known here (such as ML-DSA-44) are passed over: what they sign counts for nothing. */
function verifiersOf(keys: readonly VerifierKey[], ed25519: Ed25519): NoteVerifier[] {
  return keys
    .map((key) => noteVerifier(key, ed25519))
    .filter((verifier): verifier is NoteVerifier => !isRefusal(verifier));
}

function refuseTooFew({ quorum, witnesses }: Policy, cosigned: readonly CosignedBy[]): Refusal {
  const names = cosigned.map(({ name }) => name).join(", ") || "none";
  const unknown = witnesses.filter(({ key }) => key.type === NOTE_TYPE.mlDsa44).length;
  const aside = unknown > 0 ? ` ${unknown} have keys of a kind not known here.` : "";
  return refuse(
    "log.policy.too-few-cosigned",
    worded`Too few witnesses have cosigned: the quorum ${quorum} is not met by ${names}.${aside}`,
  );
}
