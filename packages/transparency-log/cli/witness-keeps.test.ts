import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askWitness, formatAddCheckpoint, isRefusal } from "../src/index.ts";
import { aLog, ORIGIN, verifierOf, WITNESS_KEY } from "../test-support/made-up-log.ts";
import {
  aWitnessPlace,
  expectCosigned,
  poster,
  type WitnessPlace,
} from "../test-support/running-witness.ts";

const SIZES = [100, 300, 301, 1000];
const honest = aLog(SIZES);
const fork = aLog(SIZES, 100);

let place: WitnessPlace;
beforeEach(() => {
  place = aWitnessPlace();
});
afterEach(() => place.end());

describe("a witness asked twice at once", () => {
  it("gives exactly one cosignature to two forks of one size", async () => {
    for (let round = 0; round < 10; round++) {
      const { post, stop } = await place.start(`round-${round}`);
      await post(await honest.request(0, 100));
      const bodies = [await honest.request(100, 300), await fork.request(100, 300)];
      const answers = await Promise.all(
        round % 2 ? bodies.map(post) : bodies.toReversed().map(post),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      await stop();
    }
  });

  it("never goes back, whatever order requests come in", async () => {
    const { post, witness } = await place.start();
    await post(await honest.request(0, 100));
    const bodies = await Promise.all([300, 301, 1000].map((size) => honest.request(100, size)));
    const answers = await Promise.all([...bodies, ...bodies].map(post));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const winner = answers.findIndex(({ status }) => status === 200) % 3;
    expect(await witness.latest(ORIGIN)).toContain(`\n${[300, 301, 1000][winner]}\n`);
  });
});

describe("a witness that is killed", () => {
  async function dieOn(body: string, moment: "before" | "after"): Promise<void> {
    const program = join(import.meta.dirname, "../test-support/witness-that-dies.ts");
    const child = spawn(process.execPath, [program, join(place.directory, "data"), moment]);
    const [port] = await once(child.stdout, "data");
    const post = poster(`http://127.0.0.1:${String(port).trim()}`);
    const [answer] = await Promise.all([post(body).catch(() => "no answer"), once(child, "exit")]);
    expect(answer).toBe("no answer");
    expect(child.signalCode).toBe("SIGKILL");
  }

  it("before it kept a checkpoint has seen nothing, and nobody has its signature", async () => {
    await dieOn(await honest.request(0, 100), "before");
    const { post } = await place.start();
    expectCosigned(await post(await fork.request(0, 300)), fork.noteAt(300));
  });

  it("after it kept one stands by it, though nobody had the answer", async () => {
    await dieOn(await honest.request(0, 300), "after");
    const { post } = await place.start();
    expect(await post(await fork.request(0, 300))).toMatchObject({ status: 409, body: "300\n" });
    const body = formatAddCheckpoint({ oldSize: 300, proof: [], note: fork.noteAt(300) });
    expect((await post(body)).status).toBe(422);
    expectCosigned(await post(await honest.request(300, 300)), honest.noteAt(300));
  });
});

describe("a witness whose directory was restored from an older copy", () => {
  async function restored() {
    const first = await place.start();
    await first.post(await honest.request(0, 100));
    cpSync(join(place.directory, "data"), join(place.directory, "copy"), { recursive: true });
    const newest = await first.post(await honest.request(100, 300));
    await first.stop();
    return { newest: honest.noteAt(300) + newest.body };
  }

  it("warns that it may have forgotten, and catches up with the log it knew", async () => {
    await restored();
    const { post } = await place.start("copy");
    const answer = await askWitness({
      ...{ note: honest.noteAt(1000), witness: verifierOf(WITNESS_KEY), oldSize: 300, post },
      proveFrom: (older) => honest.proof(older, 1000),
    });
    expect(isRefusal(answer)).toBe(false);
    expect(place.said.some((line) => line.includes("restored from an older copy"))).toBe(true);
  });

  it("still refuses what does not continue the copy", async () => {
    await restored();
    const { post } = await place.start("copy");
    const other = aLog(SIZES, 50);
    const body = formatAddCheckpoint({
      ...{ oldSize: 100, proof: await other.proof(100, 300), note: other.noteAt(300) },
    });
    expect((await post(body)).status).toBe(422);
  });

  it("does not sign a fork of what it forgot, once shown its own newest cosignature", async () => {
    const { newest } = await restored();
    const { post, witness } = await place.start("copy");
    expect(await witness.learn(honest.noteAt(300))).toContain("has not signed");
    expect(await witness.learn(newest)).toBe(undefined);
    expect(await post(await fork.request(100, 300))).toMatchObject({ status: 409, body: "300\n" });
    const body = formatAddCheckpoint({
      ...{ oldSize: 300, proof: await fork.proof(300, 1000), note: fork.noteAt(1000) },
    });
    expect((await post(body)).status).toBe(422);
  });

  it("is not set back by being shown an old cosignature", async () => {
    const { post, witness } = await place.start();
    const first = await post(await honest.request(0, 100));
    await post(await honest.request(100, 300));
    expect(await witness.learn(honest.noteAt(100) + first.body)).toBe(undefined);
    expect(await witness.latest(ORIGIN)).toContain("\n300\n");
  });
});

describe("a witness's directory", () => {
  it("serves one witness at a time", async () => {
    const { stop } = await place.start();
    writeFileSync(join(place.directory, "data", "in-use-by"), String(process.ppid));
    await expect(place.start()).rejects.toThrow(/in use by process/);
    await stop();
    await place.start();
  });

  it("that is damaged makes the witness refuse to sign, not begin anew", async () => {
    const { post } = await place.start();
    await post(await honest.request(0, 100));
    const data = join(place.directory, "data");
    const file = readdirSync(data).find((name) => name.endsWith(".checkpoint")) ?? "";
    writeFileSync(join(data, file), "half a check");
    expect((await post(await honest.request(100, 300))).status).toBe(500);
    expect((await post(await fork.request(0, 300))).status).toBe(500);
  });
});
