import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  cosignedAt,
  expectAccepted,
  NOTE_TYPE,
  nobleEd25519,
  openCheckpoint,
  signerKey,
} from "@breakthrough/transparency-log";
import { openWitness, serveWitness } from "@breakthrough/transparency-log/node";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { readVerifier, readWitnesses, type Witness } from "../../../platform/sealing.ts";
import { aHouse, aSealing } from "../../../testing/a-house.ts";
import { Visitor } from "../../../testing/visit.ts";
import {
  findPublished,
  findPublishedNote,
  listNewestCosignatures,
} from "../publishing/published-queries.ts";
import { anAct } from "../testing.ts";
import { sealLines } from "./seal.ts";
import { askWitnesses } from "./witnessing.ts";

const sealing = aSealing();
const at = aHouse({ sealing });
const other = aHouse({ sealing });
const stops: (() => unknown)[] = [];
afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
});

const SECOND = 1_800_000_000;

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => new Promise((resolve) => server.close(resolve)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A witness of our own software, with a directory and an address of its own. */
async function aWitness(name: string): Promise<Witness> {
  const directory = mkdtempSync(join(tmpdir(), "witness-"));
  const seed = new Uint8Array(32).fill(name.length);
  const key = expectAccepted(
    signerKey(name, NOTE_TYPE.cosignature, seed, nobleEd25519.publicKeyOf),
  );
  const log = sealing.key?.verifier;
  if (log === undefined) throw new Error("no key");
  const settings = {
    key,
    directory,
    logs: [{ origin: log.name, verifiers: [log] }],
    now: () => SECOND * 1000,
    say: () => undefined,
  };
  const witness = await openWitness(settings);
  stops.push(() => rmSync(directory, { recursive: true }));
  stops.push(() => witness.close());
  const url = await listening(serveWitness(witness, settings));
  return readWitnesses(`${witness.vkey} ${url}/`)[0] as Witness;
}

/** Something that has a witness's key in the settings and answers as it is told. */
async function aLiar(name: string, status: number, type: string, body: string): Promise<Witness> {
  const seed = new Uint8Array(32).fill(99);
  const key = expectAccepted(
    signerKey(name, NOTE_TYPE.cosignature, seed, nobleEd25519.publicKeyOf),
  );
  const answering = createServer((_request, response) => {
    response.writeHead(status, { "content-type": type }).end(body);
  });
  const { verifierKey, verifier } = await aWitness("someone.example/entirely-else");
  return { verifierKey: `${verifierKey}${key.keyId}`, verifier, url: await listening(answering) };
}

const written = async (house: House, lines = 1, says = "Something was done.") => {
  await inTransaction(house, async (tx) => {
    for (let line = 0; line < lines; line++)
      await house.record(tx, anAct({ says }), at.clock.now());
  });
};

let witnesses: readonly Witness[];
beforeAll(async () => {
  witnesses = [
    await aWitness("one.example/witness"),
    await aWitness("second.example/witness"),
    { ...(await aWitness("third.example.org/witness")), url: "http://127.0.0.1:9" },
  ];
});

const witnessed = (some: readonly Witness[], quorum: number, from = at.house): House => ({
  ...from,
  sealing: { ...sealing, witnesses: some, quorum },
});
const sizeShown = async (house: House) => (await findPublished(house.database))?.size;

/** Long after any wait that a failure before has led to. */
let later = 0;
const ask = (house: House) => {
  later += 1_000_000;
  return askWitnesses(house, undefined, later);
};

describe("a record with witnesses", () => {
  it("shows a checkpoint only when as many have signed it as the quorum says", async () => {
    const [one, two, away] = witnesses as [Witness, Witness, Witness];
    await written(at.house, 5);
    const house = witnessed([one, away], 2);
    await sealLines(house);
    expect(await sizeShown(house)).toBeUndefined();
    await ask(house);
    expect(await sizeShown(house)).toBeUndefined();
    expect((await new Visitor(at).get("/record/checkpoint")).status).toBe(404);
    expect((await new Visitor(at).get("/record/tile/0/000.p/5")).status).toBe(404);
    expect((await new Visitor(at).get("/record")).page).toContain("Waiting to be sealed");
    await ask(witnessed([one, two, away], 2));
    expect(await sizeShown(house)).toBe(5);
    expect((await new Visitor(at).get("/record")).page).not.toContain("Waiting to be sealed");
  });

  it("serves the checkpoint with the witnesses' signatures, which hold", async () => {
    const [one, two] = witnesses as [Witness, Witness];
    const note = (await findPublishedNote(at.house.database))?.note ?? "";
    const log = readVerifier(sealing.key?.verifierKey ?? "");
    const { note: opened } = expectAccepted(
      openCheckpoint(note, log, [one.verifier, two.verifier], "party.test/record"),
    );
    expect(opened.verified.map(({ name }) => name).sort()).toEqual(
      [log.name, one.verifier.name, two.verifier.name].sort(),
    );
    const times = opened.verified.map(({ bytes }) => cosignedAt(bytes));
    expect(times.filter((time) => time === BigInt(SECOND))).toHaveLength(2);
  });

  it("shows who has signed, when and up to which line, and who has not", async () => {
    const { page } = await new Visitor({
      ...at,
      app: (await import("../../front/party.tsx")).openParty(witnessed(witnesses, 2), {
        partyName: "The Test Party",
        isDemonstration: false,
        assets: { css: "/x.css" },
        look: { brand: undefined, accent: undefined, sourceUrl: undefined },
      }),
    }).get("/record");
    for (const { verifier } of witnesses) expect(page).toContain(verifier.name);
    expect(page).toContain("not yet");
    expect(page).toContain("only when 2 of 3 witnesses have signed it");
    expect(page).toContain(new Date(SECOND * 1000).toISOString());
  });

  it("grows with a proof each time, across tiles", async () => {
    const house = witnessed(witnesses, 2);
    for (const lines of [251, 1, 300]) {
      await written(house, lines);
      await sealLines(house);
      await ask(house);
    }
    expect(await sizeShown(house)).toBe(557);
  });

  it("asks again from where the witness is, if the log has forgotten it", async () => {
    const owner = new pg.Client({ connectionString: at.ownerUrl });
    await owner.connect();
    const table = "record.cosignature";
    await owner.query(`alter table ${table} disable trigger user`);
    await owner.query(`delete from ${table}`);
    await owner.query(`alter table ${table} enable trigger user`);
    await owner.end();
    const house = witnessed(witnesses, 2);
    await written(house);
    await sealLines(house);
    await ask(house);
    expect(await sizeShown(house)).toBe(558);
  });

  it("is refused by them when it is another record under the same key, and not published", async () => {
    const fork = witnessed(witnesses, 2, other.house);
    await written(fork, 600, "Something else was done.");
    await sealLines(fork);
    await ask(fork);
    expect(await sizeShown(fork)).toBeUndefined();
    expect(await listNewestCosignatures(fork.database)).toEqual([]);
  });

  it.each([
    ["an error", 500, "text/plain", "no\n"],
    ["nothing", 200, "text/plain", ""],
    ["no signature", 200, "text/plain", "hello\n"],
    ["a signature of nobody", 200, "text/plain", "— x.example AAAAAAAAAAAA\n"],
    ["a size that is none", 409, "text/x.tlog.size", "many\n"],
    ["a size beyond ours", 409, "text/x.tlog.size", "999999\n"],
    ["far too much", 200, "text/plain", "x".repeat(1_000_000)],
  ])("takes %s for no signature, and says so in the log", async (_what, status, type, body) => {
    const liar = await aLiar("liar.example/witness", status, type, body);
    const house = witnessed([liar], 1);
    await written(house);
    await sealLines(house);
    const before = await sizeShown(house);
    const logged = at.logged.length;
    await ask(house);
    expect(await sizeShown(house)).toBe(before);
    expect(at.logged.slice(logged).join("")).toContain("record.witness");
  });

  it("does not ask a witness again at once that could not be reached", async () => {
    const [, , away] = witnesses as [Witness, Witness, Witness];
    const house = witnessed([away], 1);
    const failures = () => at.logged.filter((line) => line.includes("record.witness")).length;
    later += 1_000_000;
    const before = failures();
    for (const wait of [0, 500, 1_000]) await askWitnesses(house, undefined, later + wait);
    expect(failures()).toBe(before + 1);
    await askWitnesses(house, undefined, later + 300_000);
    expect(failures()).toBe(before + 2);
  });
});
