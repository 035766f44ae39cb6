import {
  createDecoder,
  hasContent,
  readVarString,
  readVarUint,
  readVarUint8Array,
} from "lib0/decoding";
import {
  createEncoder,
  toUint8Array,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
} from "lib0/encoding";
import { BOUNDS } from "./bounds.ts";

/** What an editor sends. */
export type FromEditor =
  /** The first message: of which history its text is (0: it has none), and what it has of it. */
  | { readonly kind: "hello"; readonly epoch: number; readonly vector: Uint8Array }
  | { readonly kind: "update"; readonly number: number; readonly update: Uint8Array }
  /** Where its writer is; empty where they have gone from the text. */
  | { readonly kind: "place"; readonly place: Uint8Array };

/** Somebody else who has the text open. The name is the server's to say. */
export interface Other {
  readonly id: number;
  readonly name: string;
  readonly place: Uint8Array;
}

/** What an editor is sent. */
export type ToEditor =
  /** What it lacks, and what the server has, so that it sends what the server lacks. */
  | {
      readonly kind: "opened";
      readonly epoch: number;
      readonly update: Uint8Array;
      readonly vector: Uint8Array;
    }
  | { readonly kind: "updates"; readonly updates: readonly Uint8Array[] }
  /** Its update is stored for good. */
  | { readonly kind: "kept"; readonly number: number }
  /** An update was not taken (number > 0), or nothing more will be (0): a code, and a sentence for the writer. */
  | {
      readonly kind: "refused";
      readonly number: number;
      readonly code: string;
      readonly says: string;
    }
  | { readonly kind: "others"; readonly others: readonly Other[] };

const FROM_EDITOR = ["hello", "update", "place"] as const;
const TO_EDITOR = ["opened", "updates", "kept", "refused", "others"] as const;

/**
 * One message of an editor.
 * @param frame what it says
 * @returns its bytes
 */
export function writeFromEditor(frame: FromEditor): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, FROM_EDITOR.indexOf(frame.kind));
  switch (frame.kind) {
    case "hello":
      writeVarUint(encoder, frame.epoch);
      writeVarUint8Array(encoder, frame.vector);
      break;
    case "update":
      writeVarUint(encoder, frame.number);
      writeVarUint8Array(encoder, frame.update);
      break;
    case "place":
      writeVarUint8Array(encoder, frame.place);
  }
  return toUint8Array(encoder);
}

/**
 * Reads what an editor sent, whoever wrote it.
 * @param bytes anything
 * @returns undefined for what no editor of ours sends; never throws
 */
export function readFromEditor(bytes: Uint8Array): FromEditor | undefined {
  return reading(bytes, (decoder): FromEditor | undefined => {
    switch (FROM_EDITOR[readVarUint(decoder)]) {
      case "hello":
        return { kind: "hello", epoch: readVarUint(decoder), vector: readVarUint8Array(decoder) };
      case "update":
        return { kind: "update", number: readVarUint(decoder), update: readVarUint8Array(decoder) };
      case "place": {
        const place = readVarUint8Array(decoder);
        return place.length > BOUNDS.placeBytes ? undefined : { kind: "place", place };
      }
      default:
        return undefined;
    }
  });
}

/**
 * One message to an editor.
 * @param frame what it says
 * @returns its bytes
 */
export function writeToEditor(frame: ToEditor): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, TO_EDITOR.indexOf(frame.kind));
  switch (frame.kind) {
    case "opened":
      writeVarUint(encoder, frame.epoch);
      writeVarUint8Array(encoder, frame.update);
      writeVarUint8Array(encoder, frame.vector);
      break;
    case "updates":
      writeVarUint8Array(encoder, packUpdates(frame.updates));
      break;
    case "kept":
      writeVarUint(encoder, frame.number);
      break;
    case "refused":
      writeVarUint(encoder, frame.number);
      writeVarString(encoder, frame.code);
      writeVarString(encoder, frame.says);
      break;
    case "others":
      writeVarUint(encoder, frame.others.length);
      for (const { id, name, place } of frame.others) {
        writeVarUint(encoder, id);
        writeVarString(encoder, name);
        writeVarUint8Array(encoder, place);
      }
  }
  return toUint8Array(encoder);
}

/**
 * Reads what the server sent.
 * @param bytes anything
 * @returns undefined for what no server of ours sends; never throws
 */
export function readToEditor(bytes: Uint8Array): ToEditor | undefined {
  return reading(bytes, (decoder): ToEditor | undefined => {
    switch (TO_EDITOR[readVarUint(decoder)]) {
      case "opened": {
        const epoch = readVarUint(decoder);
        const update = readVarUint8Array(decoder);
        return { kind: "opened", epoch, update, vector: readVarUint8Array(decoder) };
      }
      case "updates":
        return { kind: "updates", updates: unpackUpdates(readVarUint8Array(decoder)) };
      case "kept":
        return { kind: "kept", number: readVarUint(decoder) };
      case "refused": {
        const number = readVarUint(decoder);
        const code = readVarString(decoder);
        return { kind: "refused", number, code, says: readVarString(decoder) };
      }
      case "others": {
        const others: Other[] = [];
        for (let left = readVarUint(decoder); left > 0; left -= 1) {
          const id = readVarUint(decoder);
          const name = readVarString(decoder);
          others.push({ id, name, place: readVarUint8Array(decoder) });
        }
        return { kind: "others", others };
      }
      default:
        return undefined;
    }
  });
}

type Decoder = ReturnType<typeof createDecoder>;

function reading<Frame>(
  bytes: Uint8Array,
  read: (decoder: Decoder) => Frame | undefined,
): Frame | undefined {
  try {
    const decoder = createDecoder(bytes);
    const frame = read(decoder);
    return hasContent(decoder) ? undefined : frame;
  } catch {
    return undefined;
  }
}

/**
 * Several updates as one row or one message.
 * @param updates in the order in which they came
 * @returns their bytes, one after the other with their lengths
 */
export function packUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const encoder = createEncoder();
  for (const update of updates) writeVarUint8Array(encoder, update);
  return toUint8Array(encoder);
}

/**
 * The updates in a row or a message.
 * @param packed as `packUpdates` made it; throws on anything else
 * @returns the updates in their order
 */
export function unpackUpdates(packed: Uint8Array): readonly Uint8Array[] {
  const decoder = createDecoder(packed);
  const updates: Uint8Array[] = [];
  while (hasContent(decoder)) updates.push(readVarUint8Array(decoder));
  return updates;
}
