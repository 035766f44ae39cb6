import { sameBytes } from "../notes/bytes.ts";
import { type Checkpoint, parseCheckpoint } from "../notes/checkpoint.ts";
import { openParsedNote, parseNote } from "../notes/note.ts";
import type { NoteSignature, NoteVerifier } from "../notes/note-keys.ts";
import { isRefusal, sentenceOf, shiftLines } from "../refusal.ts";
import type { Hash } from "../tree/hash.ts";
import { EMPTY_ROOT, type Sha256, sha256 } from "../tree/hashing.ts";
import { verifyConsistency } from "../tree/verify.ts";
import { type AddCheckpoint, parseAddCheckpoint } from "./add-checkpoint.ts";

/** A log that a witness follows, by its origin, with every key of it that the witness trusts. */
export type KnownLog = { readonly origin: string; readonly verifiers: readonly NoteVerifier[] };

/** The newest checkpoint that a witness has cosigned for a log. */
export type LatestCheckpoint = { readonly size: number; readonly root: Hash };

/** An answer over HTTP. */
export type WitnessAnswer = {
  readonly kind: "answer";
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly contentType: string;
  readonly body: string;
};

/** A request that a known log has signed; what is still open is how it fits the log's latest checkpoint. */
export type Submission = {
  readonly kind: "submission";
  readonly request: AddCheckpoint;
  readonly checkpoint: Checkpoint;
  /** The text to cosign. */
  readonly text: string;
  /** Of the log's trusted keys, each of them verified. */
  readonly signatures: readonly NoteSignature[];
};

export type Cosign = { readonly kind: "cosign"; readonly latest: LatestCheckpoint };

export const SIZE_CONTENT_TYPE = "text/x.tlog.size";
export const TEXT_CONTENT_TYPE = "text/plain; charset=utf-8";

/**
 * What can be said of a request without looking at what was cosigned before: 400, 404, 403 and 422. C2SP
 * tlog-witness.
 * @param body of the request, as it came
 */
export function openSubmission(
  body: string,
  logs: readonly KnownLog[],
): Submission | WitnessAnswer {
  const request = parseAddCheckpoint(body);
  if (isRefusal(request)) return answer(400, sentenceOf(request));
  const note = parseNote(request.note);
  const linesBefore = request.proof.length + 2;
  if (isRefusal(note)) return answer(400, sentenceOf(shiftLines(note, linesBefore)));
  const log = logs.find(({ origin }) => note.text.startsWith(`${origin}\n`));
  if (log === undefined) return answer(404, "This witness does not follow that log.");
  // One broken signature of a trusted key spoils the note, whoever else has signed it (C2SP, April 2026).
  const opened = openParsedNote(note, log.verifiers);
  if (isRefusal(opened)) return answer(403, sentenceOf(shiftLines(opened, linesBefore)));
  const checkpoint = parseCheckpoint(note.text);
  if (isRefusal(checkpoint)) return answer(400, sentenceOf(shiftLines(checkpoint, linesBefore)));
  if (request.oldSize > checkpoint.size) {
    return answer(400, `The old size ${request.oldSize} is above the new one, ${checkpoint.size}.`);
  }
  if (checkpoint.size === 0 && !sameBytes(checkpoint.root, EMPTY_ROOT)) {
    return answer(422, "The root is not that of a tree without entries.");
  }
  const { text, verified: signatures } = opened;
  return { kind: "submission", request, checkpoint, text, signatures };
}

/**
 * Whether to cosign, given the log's latest cosigned checkpoint: 409 or 422 if not. Reading `latest`, this decision and
 * keeping the new one must be one step that nothing comes between, or a log could be rolled back.
 */
export function decideAddCheckpoint(
  { request, checkpoint }: Submission,
  latest: LatestCheckpoint = { size: 0, root: EMPTY_ROOT },
  hash: Sha256 = sha256,
): Cosign | WitnessAnswer {
  if (request.oldSize !== latest.size) return conflict(latest.size);
  const { size, root } = checkpoint;
  const consistent = verifyConsistency(
    {
      ...{ olderSize: latest.size, olderRoot: latest.root },
      ...{ newerSize: size, newerRoot: root, proof: request.proof },
    },
    hash,
  );
  return isRefusal(consistent)
    ? answer(422, sentenceOf(consistent))
    : { kind: "cosign", latest: { size, root } };
}

/** «Not from there: the latest I have cosigned is this size.» */
function conflict(size: number): WitnessAnswer {
  return { kind: "answer", status: 409, contentType: SIZE_CONTENT_TYPE, body: `${size}\n` };
}

function answer(status: WitnessAnswer["status"], sentence: string): WitnessAnswer {
  return { kind: "answer", status, contentType: TEXT_CONTENT_TYPE, body: `${sentence}\n` };
}

/**
 * The signature lines, as the answer to a checkpoint that was cosigned and kept.
 * @param lines as `formatSignatureLine` makes them
 */
export function cosignedAnswer(lines: string): WitnessAnswer {
  return { kind: "answer", status: 200, contentType: TEXT_CONTENT_TYPE, body: lines };
}
