import fc from "fast-check";
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
});
