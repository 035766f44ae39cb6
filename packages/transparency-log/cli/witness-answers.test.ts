import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  base64,
  cosignedAt,
  expectAccepted,
  formatAddCheckpoint,
  NOTE_TYPE,
  noteSigner,
  openCheckpoint,
  parseSignatureLine,
  signCheckpoint,
  signNote,
} from "../src/index.ts";
import {
  aKey,
  aLog,
  LOG_KEY,
  ORIGIN,
  verifierOf,
  WITNESS_KEY,
} from "../test-support/made-up-log.ts";
import {
  aWitnessPlace,
  expectCosigned,
  WITNESS_SECOND,
  type WitnessPlace,
} from "../test-support/running-witness.ts";
import { nativeEd25519 } from "./native.ts";

const SIZES = [100, 300, 301, 1000];
const honest = aLog(SIZES);
const fork = aLog(SIZES, 100);

const EMPTY_HASH = base64(new Uint8Array(32));

let place: WitnessPlace;
beforeEach(() => {
  place = aWitnessPlace();
});
afterEach(() => place.end());

describe("a witness", () => {
  it("cosigns the first checkpoint it sees of a log, and then what continues it", async () => {
    const { post } = await place.start();
    const first = await post(await honest.request(0, 100));
    expectCosigned(first, honest.noteAt(100));
    const signature = expectAccepted(parseSignatureLine(first.body.slice(0, -1)));
    expect(cosignedAt(signature.bytes)).toBe(WITNESS_SECOND);
    expectCosigned(await post(await honest.request(100, 300)), honest.noteAt(300));
  });

  it("cosigns the same checkpoint again, so that its time can be renewed", async () => {
    const { post } = await place.start();
    await post(await honest.request(0, 100));
    expectCosigned(await post(await honest.request(100, 100)), honest.noteAt(100));
  });

  it("shows people its key and the latest checkpoint it cosigned", async () => {
    const { post, url, witness } = await place.start();
    await post(await honest.request(0, 100));
    expect(await (await fetch(url)).text()).toBe(`${witness.vkey}\n`);
    const latest = await fetch(`${url}/latest?origin=${encodeURIComponent(ORIGIN)}`);
    expect(await latest.text()).toContain(`${ORIGIN}\n100\n`);
    expect((await fetch(`${url}/latest?origin=other`)).status).toBe(404);
  });

  it("answers 404 for a log it does not follow", async () => {
    const { post } = await place.start();
    const body = (await honest.request(0, 100)).replace(ORIGIN, "other.example/log");
    expect((await post(body)).status).toBe(404);
  });

  it("answers 403 where no trusted key has signed", async () => {
    const { post } = await place.start();
    const namesake = aKey(ORIGIN, NOTE_TYPE.ed25519, 9);
    const note = honest.noteAt(100, namesake);
    expect((await post(formatAddCheckpoint({ oldSize: 0, proof: [], note }))).status).toBe(403);
    const altered = honest.noteAt(100).replace("\n100\n", "\n101\n");
    expect((await post(formatAddCheckpoint({ oldSize: 0, proof: [], note: altered }))).status).toBe(
      403,
    );
    const both = honest.noteAt(100) + (note.split("\n").at(-2) ?? "").concat("\n");
    expectCosigned(await post(formatAddCheckpoint({ oldSize: 0, proof: [], note: both })), both);
  });

  it("answers 403 to a note in which a trusted key's signature is broken, whoever else has signed it well", async () => {
    const other = aKey(ORIGIN, NOTE_TYPE.ed25519, 9);
    const keys = [verifierOf(LOG_KEY), verifierOf(other)];
    const { post } = await place.start("two-keys", keys);
    const [good, second] = [honest.noteAt(100), honest.noteAt(100, other)].map((note) =>
      note.split("\n").at(-2),
    ) as [string, string];
    const bytes = Buffer.from(second.split(" ")[2] ?? "", "base64");
    const broken = [20, 4].map((at) => {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      return second.replace(/\S+$/, flipped.toString("base64"));
    });
    const cut = second.slice(0, -5);
    const text = honest.noteAt(100).split("\n\n")[0];
    const ask = (...lines: string[]) =>
      post(`old 0\n\n${text}\n\n${lines.map((line) => `${line}\n`).join("")}`);
    for (const wrong of [...broken, cut]) {
      for (const lines of [[wrong], [good, wrong], [wrong, good]]) {
        expect((await ask(...lines)).status, lines.join("\n")).toBe(403);
      }
    }
    expect((await ask(second, good)).status).toBe(200);
  });

  it("passes over what other keys have put below a note, readable or not", async () => {
    const { post } = await place.start();
    const note = `${honest.noteAt(100)}— someone.example not-base64\n— else.example AA==\n— a+b c d\n`;
    expectCosigned(await post(formatAddCheckpoint({ oldSize: 0, proof: [], note })), note);
  });

  it("shows monitors its latest checkpoint by the hash of the origin, with the log's signature and its own", async () => {
    const { post, url } = await place.start();
    const hash = createHash("sha256").update(ORIGIN).digest("hex");
    const monitor = async (path: string) => fetch(`${url}${path}/checkpoint`);
    expect((await monitor(`/${hash}`)).status).toBe(404);
    await post(await honest.request(0, 100));
    await post(await honest.request(100, 300));
    for (const prefix of ["", "/below/a/prefix"]) {
      const answer = await monitor(`${prefix}/${hash}`);
      expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
      const [log, witness] = [verifierOf(LOG_KEY), verifierOf(WITNESS_KEY)];
      const opened = expectAccepted(openCheckpoint(await answer.text(), log, [witness]));
      expect(opened.checkpoint.size).toBe(300);
      expect(opened.note.verified.map(({ name }) => name)).toEqual([ORIGIN, WITNESS_KEY.name]);
    }
    expect((await monitor(`/${hash.replace(/^./, (c) => (c === "a" ? "b" : "a"))}`)).status).toBe(
      404,
    );
    expect((await monitor(`/${hash.toUpperCase()}`)).status).toBe(404);
  });

  it("answers 400 where the old size is above the new one, even if it knows neither", async () => {
    const { post } = await place.start();
    const body = formatAddCheckpoint({ oldSize: 101, proof: [], note: honest.noteAt(100) });
    expect((await post(body)).status).toBe(400);
  });

  it("answers 400 to what is no request", async () => {
    const { post } = await place.start();
    const good = await honest.request(0, 100);
    const proof = Array(64).fill(new Uint8Array(32));
    const signer = expectAccepted(noteSigner(LOG_KEY, nativeEd25519));
    const signed = (text: string) => `old 0\n\n${expectAccepted(signNote(text, [signer]))}`;
    const wrong = [
      ...["", "old 0\n", good.replace("old 0", "old 00"), good.replace("old 0", "old -1")],
      ...[good.replace("old 0", "0"), good.replace("old 0\n", "old 0\nxyz\n"), good.slice(0, -1)],
      ...[good.replace("old 0\n", "old 0\r\n"), "x".repeat(300_000), `${good}more`],
      ...[formatAddCheckpoint({ oldSize: 0, proof, note: honest.noteAt(100) })],
      ...[signed(`${ORIGIN}\n0100\n${EMPTY_HASH}\n`), signed(`${ORIGIN}\n100\nhash\n`)],
    ];
    for (const body of wrong) expect((await post(body)).status, body.slice(0, 99)).toBe(400);
    expect((await post(Uint8Array.of(0xff, 0xfe, 10, 10))).status).toBe(400);
  });

  it("answers 409 with the size it knows, as the specification's type, where the old size is another", async () => {
    const { post } = await place.start();
    const unknown = await post(await honest.request(100, 300));
    expect(unknown).toEqual({ status: 409, contentType: "text/x.tlog.size", body: "0\n" });
    await post(await honest.request(0, 300));
    const behind = await post(await honest.request(100, 1000));
    expect(behind).toEqual({ status: 409, contentType: "text/x.tlog.size", body: "300\n" });
    expect((await post(await honest.request(0, 100))).status).toBe(409);
  });

  it("answers 422 to a proof that does not lead there, and stays where it was", async () => {
    const { post } = await place.start();
    await post(await honest.request(0, 300));
    const proof = await honest.proof(300, 1000);
    const wrong = [
      { oldSize: 300, proof: proof.slice(1), note: honest.noteAt(1000) },
      { oldSize: 300, proof: [], note: honest.noteAt(1000) },
      { oldSize: 300, proof: await fork.proof(300, 1000), note: fork.noteAt(1000) },
      {
        oldSize: 300,
        proof: [...proof, proof[0] ?? new Uint8Array(32)],
        note: honest.noteAt(1000),
      },
      { oldSize: 300, proof: proof.slice(0, 1), note: honest.noteAt(300) },
    ];
    for (const request of wrong) {
      expect((await post(formatAddCheckpoint(request))).status).toBe(422);
    }
    expectCosigned(await post(await honest.request(300, 1000)), honest.noteAt(1000));
  });

  it("answers 422 to a proof from nothing that is not empty", async () => {
    const { post } = await place.start();
    const proof = [new Uint8Array(32)];
    const body = formatAddCheckpoint({ oldSize: 0, proof, note: honest.noteAt(100) });
    expect((await post(body)).status).toBe(422);
  });

  it("answers 422 to another root at the same size", async () => {
    const { post } = await place.start();
    await post(await honest.request(0, 300));
    const body = formatAddCheckpoint({ oldSize: 300, proof: [], note: fork.noteAt(300) });
    expect((await post(body)).status).toBe(422);
  });

  it("answers 422 to a tree without entries that has a wrong root, and cosigns the right one", async () => {
    const { post } = await place.start();
    const signer = expectAccepted(noteSigner(LOG_KEY, nativeEd25519));
    const empty = (root: Uint8Array) =>
      expectAccepted(signCheckpoint({ origin: ORIGIN, size: 0, root }, [signer]));
    const ask = (note: string) => post(formatAddCheckpoint({ oldSize: 0, proof: [], note }));
    expect((await ask(empty(new Uint8Array(32)))).status).toBe(422);
    const right = empty(aLog([0]).stored.growth.root);
    expectCosigned(await ask(right), right);
    expectCosigned(await post(await honest.request(0, 100)), honest.noteAt(100));
  });

  it("takes only POST for checkpoints", async () => {
    const { url } = await place.start();
    expect((await fetch(`${url}/add-checkpoint`)).status).toBe(405);
    expect((await fetch(`${url}/elsewhere`, { method: "DELETE" })).status).toBe(405);
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
  });
});
