import {
  bundlesForSize,
  decodeBundle,
  expectAccepted,
  hex,
  leafHash,
  openCheckpoint,
  type TileAddress,
  tilePath,
  tilesForSize,
  treeRoot,
} from "@breakthrough/transparency-log";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import { readVerifier } from "../../../platform/sealing.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { sealLines } from "../sealing/seal.ts";
import { anAct } from "../testing.ts";

const at = aHouse();
const LINES = 600;

const get = async (path: string, visitor = new Visitor(at)) => {
  const { status, response } = await visitor.get(path);
  return { status, response, bytes: new Uint8Array(await response.clone().arrayBuffer()) };
};

async function write(lines: number) {
  await inTransaction(at.house, async (tx) => {
    for (let line = 0; line < lines; line++) {
      await at.house.record(tx, anAct({ says: `Line ${line}.` }), at.clock.now());
    }
  });
}

describe("before the first seal", () => {
  it("there is no checkpoint, no key and no tile", async () => {
    for (const path of ["checkpoint", "key", "tile/0/000.p/1", "tile/entries/000.p/1"]) {
      expect((await get(`/record/${path}`)).status).toBe(404);
    }
  });
});

describe("the record as static files", () => {
  beforeAll(async () => {
    await write(LINES);
    await sealLines(at.house);
  });

  const checkpoint = async () => {
    const key = new TextDecoder().decode((await get("/record/key")).bytes);
    const { bytes } = await get("/record/checkpoint");
    return expectAccepted(openCheckpoint(bytes, readVerifier(key), [], "party.test/record"))
      .checkpoint;
  };

  it("has a checkpoint that nobody keeps for long, signed with the key it names", async () => {
    expect((await checkpoint()).size).toBe(LINES);
    const { response } = await get("/record/checkpoint");
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  it("has all tiles of the specification, and they lead to the checkpoint's root", async () => {
    const tiles = tilesForSize(LINES);
    expect(tiles.map((tile) => tilePath(tile))).toEqual([
      "tile/0/000",
      "tile/0/001",
      "tile/0/002.p/88",
      "tile/1/000.p/2",
    ]);
    const rows = await Promise.all(tiles.map((tile) => get(`/record/${tilePath(tile)}`)));
    expect(rows.map(({ bytes }) => bytes.length / 32)).toEqual([256, 256, 88, 2]);
    const leaves = rows.slice(0, 3).flatMap(({ bytes }) => hashesIn(bytes));
    expect(hex(treeRoot(leaves))).toBe(hex((await checkpoint()).root));
    const halves = [leaves.slice(0, 256), leaves.slice(256, 512)];
    expect(hashesIn(rows[3]?.bytes).map(hex)).toEqual(halves.map((half) => hex(treeRoot(half))));
  });

  it("has the entries that the leaves were made from", async () => {
    const leaves: string[] = [];
    for (const bundle of bundlesForSize(LINES)) {
      const { bytes } = await get(`/record/${tilePath(bundle)}`);
      const entries = expectAccepted(decodeBundle(bytes, bundle.width));
      leaves.push(...entries.map((entry) => hex(leafHash(entry))));
    }
    const first = await get("/record/tile/0/000");
    expect(leaves).toHaveLength(LINES);
    expect(leaves.slice(0, 256)).toEqual(hashesIn(first.bytes).map(hex));
  });

  it("lets its tiles be kept for ever, by anybody, also when a member asks", async () => {
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    for (const visitor of [new Visitor(at), member]) {
      const { response } = await get("/record/tile/0/000", visitor);
      expect(response.headers.get("content-type")).toBe("application/octet-stream");
      expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
    }
  });

  it("still has a narrower tile when there is a wider one: an older checkpoint leads to it", async () => {
    const narrow = await get("/record/tile/0/002.p/5");
    const wide = await get("/record/tile/0/002.p/88");
    expect(narrow.bytes).toEqual(wide.bytes.slice(0, 5 * 32));
  });

  it.each([
    ...[
      "0/002",
      "0/002.p/89",
      "0/002.p/0",
      "0/002.p/256",
      "0/000.p/256",
      "0/0",
      "0/000/",
      "0//000",
    ],
    ...["0/x000/000", "00/000", "1/000", "2/000", "64/000", "0/003.p/1", "-1/000", "0/000.p/-1"],
    ...["entries/003", "entries/002.p/89", "x/000", "", "0", "0/x999/x999/x999/x999/x999/999"],
    ...["0/000.p", "0/000.p/", "0/000.p/08", "%00/000", "../../etc/passwd"],
  ])("has no tile %s", async (path) => {
    expect((await get(`/record/tile/${path}`)).status).toBe(404);
  });

  it("shows no tile of a line that is not published yet", async () => {
    await write(1);
    const next: TileAddress = { level: 0, index: 2, width: 89 };
    expect((await get(`/record/${tilePath(next)}`)).status).toBe(404);
    await sealLines(at.house);
    expect((await get(`/record/${tilePath(next)}`)).status).toBe(200);
  });
});

const hashesIn = (row: Uint8Array | undefined): Uint8Array[] =>
  Array.from({ length: (row?.length ?? 0) / 32 }, (_, at) =>
    (row ?? new Uint8Array()).slice(at * 32, (at + 1) * 32),
  );
