import fc from "fast-check";
import { createEncoder, type Encoder, toUint8Array, writeUint8, writeVarUint } from "lib0/encoding";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import {
  type FromEditor,
  packUpdates,
  readFromEditor,
  readToEditor,
  readUpdate,
  type ToEditor,
  unpackUpdates,
  writeFromEditor,
  writeToEditor,
} from "./index.ts";

const bytes = new Uint8Array([1, 2, 3]);
const FROM: readonly FromEditor[] = [
  { kind: "hello", epoch: 3, vector: bytes },
  { kind: "update", number: 7, update: bytes },
  { kind: "place", place: bytes },
];
const TO: readonly ToEditor[] = [
  { kind: "opened", epoch: 3, update: bytes, vector: bytes },
  { kind: "updates", updates: [bytes, new Uint8Array()] },
  { kind: "kept", number: 9 },
  { kind: "refused", number: 0, code: "a.b", says: "Tŷ." },
  { kind: "others", others: [{ id: 4, name: "Siân", place: bytes }] },
];

describe("what goes over the wire", () => {
  it.each(FROM)("is read as an editor wrote it: $kind", (frame) => {
    expect(readFromEditor(writeFromEditor(frame))).toEqual(frame);
  });

  it.each(TO)("is read as the server wrote it: $kind", (frame) => {
    expect(readToEditor(writeToEditor(frame))).toEqual(frame);
  });

  it("may be anything, and never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (any) => {
        readFromEditor(any);
        readToEditor(any);
        readUpdate(any);
      }),
    );
  });

  it("is unpacked as it was packed", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 20 })), (updates) => {
        expect(unpackUpdates(packUpdates(updates))).toEqual(updates);
      }),
    );
  });
});

describe("an update from anybody", () => {
  const of = (change: (doc: Y.Doc) => void) => {
    const doc = new Y.Doc();
    change(doc);
    return readUpdate(Y.encodeStateAsUpdate(doc));
  };

  it("is understood where it is plain text", () => {
    const read = of((doc) => doc.getText("body").insert(0, "Rents fall, 👩‍🚀 wages rise."));
    expect(read?.words).toBe(6);
    expect(of((doc) => doc.getText("body"))).toBeDefined();
  });

  it.each<[string, (doc: Y.Doc) => void]>([
    ["another text", (doc) => doc.getText("title").insert(0, "x")],
    ["a map", (doc) => doc.getMap("body").set("a", 1)],
    ["a list", (doc) => doc.getArray("body").push([1])],
    ["a nested text", (doc) => doc.getArray("body").push([new Y.Text("x")])],
    ["a format", (doc) => doc.getText("body").insert(0, "x", { bold: true })],
    ["a picture", (doc) => doc.getText("body").insertEmbed(0, { image: "x" })],
    ["a control character", (doc) => doc.getText("body").insert(0, "a\u0007")],
  ])("is none of ours where it holds %s", (_what, change) => {
    expect(of(change)).toBeUndefined();
  });

  // In Yjs' first encoding: what is put in, by editor, then what is taken out. Its own decoder takes all of these, and a
  // document that has one in it can never be opened again.
  const taken = (client: number, clock: number, length: number) =>
    written((to) => {
      writeVarUint(to, 0);
      for (const number of [1, client, 1, clock, length]) writeVarUint(to, number);
    });
  const gone = (...lengths: readonly number[]) =>
    written((to) => {
      for (const number of [1, lengths.length, 7, 0]) writeVarUint(to, number);
      for (const length of lengths) {
        writeUint8(to, 0);
        writeVarUint(to, length);
      }
      writeVarUint(to, 0);
    });

  it.each([
    ["takes out nothing", taken(7, 0, 0)],
    ["takes out what no number names", taken(7, Number.MAX_SAFE_INTEGER, 2)],
    ["puts in nothing", gone(0)],
    ["counts further than numbers go", gone(Number.MAX_SAFE_INTEGER, 2)],
  ])("is none of ours where it %s", (_what, update) => {
    expect(readUpdate(update)).toBeUndefined();
  });

  it("is understood where something was taken out", () => {
    const doc = new Y.Doc();
    doc.getText("body").insert(0, "Rents fall.");
    const before = Y.encodeStateVector(doc);
    doc.getText("body").delete(0, 5);
    const read = readUpdate(Y.encodeStateAsUpdate(doc, before));
    expect(read?.gone).toEqual([{ client: doc.clientID, clock: 4 }]);
    expect(readUpdate(gone(5))?.spans.get(7)).toEqual({ from: 0, to: 5 });
  });
});

function written(write: (to: Encoder) => void): Uint8Array {
  const to = createEncoder();
  write(to);
  return toUint8Array(to);
}
