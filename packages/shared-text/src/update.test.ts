import fc from "fast-check";
import {
  createEncoder,
  type Encoder,
  toUint8Array,
  writeUint8,
  writeVarString,
  writeVarUint,
} from "lib0/encoding";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { fitsOnto, readUpdate, TEXT_NAME } from "./index.ts";

const KNOWN = 5;

/** A text that one editor has written. */
function began(): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = KNOWN;
  doc.getText(TEXT_NAME).insert(0, "0123456789");
  return doc;
}

const reachOf = (doc: Y.Doc) => Y.decodeStateVector(Y.encodeStateVector(doc));

interface Id {
  readonly client: number;
  readonly clock: number;
}

interface Struct {
  readonly kind: "left behind" | "deleted" | "text";
  readonly length: number;
  readonly origin: Id | undefined;
  readonly rightOrigin: Id | undefined;
}

interface Written {
  readonly sections: readonly (Id & { readonly structs: readonly Struct[] })[];
  readonly gone: readonly (Id & { readonly length: number })[];
}

/** Yjs' first encoding, of whatever somebody would like it to say. */
function written({ sections, gone }: Written): Uint8Array {
  const to = createEncoder();
  writeVarUint(to, sections.length);
  for (const { client, clock, structs } of sections) {
    for (const number of [structs.length, client, clock]) writeVarUint(to, number);
    for (const struct of structs) writeStruct(to, struct);
  }
  writeVarUint(to, gone.length);
  for (const { client, clock, length } of gone)
    for (const number of [client, 1, clock, length]) writeVarUint(to, number);
  return toUint8Array(to);
}

function writeStruct(to: Encoder, { kind, length, origin, rightOrigin }: Struct): void {
  const reference = { "left behind": 0, deleted: 1, text: 4 }[kind];
  if (kind === "left behind") {
    writeUint8(to, reference);
    writeVarUint(to, length);
    return;
  }
  writeUint8(to, reference | (origin ? 0x80 : 0) | (rightOrigin ? 0x40 : 0));
  for (const id of [origin, rightOrigin].filter((one) => one !== undefined))
    for (const number of [id.client, id.clock]) writeVarUint(to, number);
  if (origin === undefined && rightOrigin === undefined) {
    writeVarUint(to, 1);
    writeVarString(to, TEXT_NAME);
  }
  if (kind === "deleted") writeVarUint(to, length);
  else writeVarString(to, "x".repeat(length));
}

const anId: fc.Arbitrary<Id> = fc.record({
  client: fc.constantFrom(3, KNOWN, 8),
  clock: fc.nat(12),
});
const mostlySome = fc.integer({ min: 0, max: 3 });
const aStruct: fc.Arbitrary<Struct> = fc.record({
  kind: fc.constantFrom("left behind", "deleted", "text", "text"),
  length: mostlySome,
  origin: fc.option(anId, { nil: undefined }),
  rightOrigin: fc.option(anId, { nil: undefined }),
});
const aSection = fc.record({
  client: fc.constantFrom(3, KNOWN, 8),
  clock: fc.constantFrom(0, 0, 0, 1, 8, 10),
  structs: fc.array(aStruct, { maxLength: 4 }),
});
const anUpdate: fc.Arbitrary<Written> = fc.record({
  sections: fc.array(aSection, { maxLength: 3 }),
  gone: fc.array(
    fc.tuple(anId, mostlySome).map(([id, length]) => ({ ...id, length })),
    { maxLength: 2 },
  ),
});

describe("an update that fits onto a document", () => {
  it("is taken in whole, whoever wrote it, and the document can be opened again", () => {
    let fitting = 0;
    fc.assert(
      fc.property(anUpdate, (made) => {
        const doc = began();
        const update = written(made);
        const read = readUpdate(update);
        if (read === undefined || !fitsOnto(read, reachOf(doc))) return;
        fitting += 1;
        Y.applyUpdate(doc, update);
        const again = new Y.Doc();
        Y.applyUpdate(again, Y.encodeStateAsUpdate(doc));
        for (const { store } of [doc, again])
          expect([store.pendingStructs, store.pendingDs]).toEqual([null, null]);
        expect(again.getText(TEXT_NAME).toString()).toBe(doc.getText(TEXT_NAME).toString());
      }),
      { numRuns: 4000 },
    );
    expect(fitting).toBeGreaterThan(50);
  });

  it("is every one that editors make, however long they were away from each other", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            who: fc.nat(2),
            does: fc.constantFrom("put", "put", "take", "meet"),
            at: fc.nat(40),
          }),
        ),
        (steps) => {
          const docs = [3, 8, 9].map((clientID) => Object.assign(began(), { clientID }));
          for (const { who, does, at } of steps) {
            const doc = docs[who] as Y.Doc;
            const other = docs[(who + 1) % docs.length] as Y.Doc;
            const text = doc.getText(TEXT_NAME);
            if (does === "put") text.insert(Math.min(at, text.length), `${at} `);
            else if (does === "take") text.delete(0, Math.min(at, text.length));
            else Y.applyUpdate(other, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(other)));
          }
          for (const doc of docs)
            for (const other of [...docs, began()]) {
              const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(other));
              const read = readUpdate(update);
              expect(read !== undefined && fitsOnto(read, reachOf(other))).toBe(true);
            }
        },
      ),
    );
  });

  it("does not stand beside what comes after it, and has each editor once", () => {
    const text = { kind: "text", length: 2, rightOrigin: undefined } as const;
    const fits = (made: Written) => {
      const read = readUpdate(written(made));
      return read !== undefined && fitsOnto(read, reachOf(began()));
    };
    const own = (origin: Id, more: readonly Struct[] = []) => ({
      sections: [{ client: 8, clock: 0, structs: [{ ...text, origin }, ...more] }],
      gone: [],
    });
    expect(fits(own({ client: KNOWN, clock: 9 }))).toBe(true);
    expect(fits(own({ client: KNOWN, clock: 10 }))).toBe(false);
    expect(fits(own({ client: 8, clock: 3 }, [{ ...text, origin: undefined }]))).toBe(false);
    const besideTheOther = (client: number) => ({
      ...{ client, clock: 0 },
      structs: [{ ...text, origin: { client: 11 - client, clock: 0 } }],
    });
    const [first, second] = [besideTheOther(3), besideTheOther(8)];
    expect(fits({ sections: [first, second], gone: [] })).toBe(false);
    const half = (clock: number) => ({
      ...{ client: 8, clock },
      structs: [{ ...text, origin: undefined }],
    });
    expect(fits({ sections: [half(0), half(2)], gone: [] })).toBe(false);
  });
});
