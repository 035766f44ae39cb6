import { findCount, parseCheckpoint } from "../notes/checkpoint.ts";
import { findSignerName, isBy, parseNote, parseSignatureLine } from "../notes/note.ts";
import type { NoteSignature, NoteVerifier } from "../notes/note-keys.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import type { Hash } from "../tree/hash.ts";
import { formatAddCheckpoint } from "./add-checkpoint.ts";
import { SIZE_CONTENT_TYPE } from "./witness.ts";

/** What came back over HTTP. */
export type HttpAnswer = {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
};

/** The witness's signatures, to be put below the note. */
export type Cosigned = { readonly kind: "cosigned"; readonly signatures: readonly NoteSignature[] };

/** The witness knows the log at another size, from which it wants the proof. */
export type FromElsewhere = { readonly kind: "from elsewhere"; readonly size: number };

/**
 * Reads a witness's answer. Signatures by other keys than the witness's are passed over; a wrong one is refused. C2SP
 * tlog-witness.
 * @param noteText what was to be cosigned
 */
export function readWitnessAnswer(
  { status, contentType, body }: HttpAnswer,
  noteText: string,
  witness: NoteVerifier,
): Cosigned | FromElsewhere | Refusal {
  if (status === 200) return readCosignatures(body, noteText, witness);
  const isSize = contentType.split(";")[0]?.trim() === SIZE_CONTENT_TYPE;
  const size = isSize && body.endsWith("\n") ? findCount(body.slice(0, -1)) : undefined;
  if (status === 409 && size !== undefined) return { kind: "from elsewhere", size };
  const reason = JSON.stringify(body.slice(0, 200).trim());
  return refuse(
    "log.witness.said-no",
    worded`The witness ${witness.name} answered ${status}: ${reason}.`,
  );
}

function readCosignatures(
  body: string,
  noteText: string,
  witness: NoteVerifier,
): Cosigned | Refusal {
  if (!body.endsWith("\n"))
    return refuse("log.witness.answer-cut-off", worded`The answer of ${witness.name} is cut off.`);
  const signatures: NoteSignature[] = [];
  for (const [i, line] of body.slice(0, -1).split("\n").entries()) {
    const signature = parseSignatureLine(line, i + 1);
    if (isRefusal(signature)) {
      if ((findSignerName(line) ?? witness.name) === witness.name) return signature;
      continue;
    }
    if (!isBy(witness, signature)) continue;
    if (!witness.verifyText(noteText, signature.bytes)) {
      return refuse(
        "log.witness.cosignature-wrong",
        worded`The cosignature of ${witness.name} does not hold for this checkpoint.`,
      );
    }
    signatures.push(signature);
  }
  return signatures.length > 0
    ? { kind: "cosigned", signatures }
    : refuse(
        "log.witness.no-signature",
        worded`The answer of ${witness.name} has no signature by its key.`,
      );
}

export type WitnessQuestion = {
  /** The checkpoint, signed by the log. */
  readonly note: string;
  readonly witness: NoteVerifier;
  /** The size this witness cosigned last, as far as the log remembers; 0 if it does not. */
  readonly oldSize: number;
  /** Posts to `<submission prefix>/add-checkpoint`. */
  readonly post: (body: string) => Promise<HttpAnswer>;
  /** The consistency proof from that size to the checkpoint's; not asked for from 0. */
  readonly proveFrom: (oldSize: number) => Promise<readonly Hash[] | Refusal>;
};

/**
 * Asks a witness to cosign, and once more from the size it names if it remembers another than the log does. Refuses
 * what the witness refuses, and an answer that is no cosignature of this note. C2SP tlog-witness.
 */
export async function askWitness(question: WitnessQuestion): Promise<Cosigned | Refusal> {
  const note = parseNote(question.note);
  if (isRefusal(note)) return note;
  const checkpoint = parseCheckpoint(note.text);
  if (isRefusal(checkpoint)) return checkpoint;
  const first = await askFrom(Math.min(question.oldSize, checkpoint.size), note.text, question);
  if (isRefusal(first) || first.kind === "cosigned") return first;
  if (first.size > checkpoint.size) {
    return refuse(
      "log.witness.has-seen-more",
      `The witness ${question.witness.name} has seen ${first.size} entries, and this log has ` +
        `${checkpoint.size}: entries are missing here, or another log uses its name.`,
    );
  }
  const second = await askFrom(first.size, note.text, question);
  return isRefusal(second) || second.kind === "cosigned"
    ? second
    : refuse(
        "log.witness.busy",
        worded`The witness ${question.witness.name} is asked by somebody else at the same time.`,
      );
}

async function askFrom(
  oldSize: number,
  noteText: string,
  { note, witness, post, proveFrom }: WitnessQuestion,
): Promise<Cosigned | FromElsewhere | Refusal> {
  const proof = oldSize === 0 ? [] : await proveFrom(oldSize);
  if (isRefusal(proof)) return proof;
  const answer = await post(formatAddCheckpoint({ oldSize, proof, note }));
  return readWitnessAnswer(answer, noteText, witness);
}
