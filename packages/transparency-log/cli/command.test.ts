import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatVerifierKey, publicHalf, type SignerKey } from "../src/index.ts";
import { entryOf, writeLog } from "../test-support/log-files.ts";
import { aLog, LOG_KEY, ORIGIN, WITNESS_KEY } from "../test-support/made-up-log.ts";
import { poster } from "../test-support/running-witness.ts";
import { nativeEd25519 } from "./native.ts";

const bin = join(import.meta.dirname, "../bin/transparency-log.mjs");
const vkeyOf = (key: SignerKey) => formatVerifierKey(publicHalf(key, nativeEd25519.publicKeyOf));
const LOG = vkeyOf(LOG_KEY);
const SIZE = 600;

let directory = "";
let older = "";
const at = (...path: string[]) => join(directory, ...path);

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "log-"));
  older = at("older");
  writeFileSync(older, writeLog(at("small"), 300));
});
afterAll(() => rmSync(directory, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: "utf8",
  });
  return { status, out: stdout, error: stderr };
}

/** Checks a fresh log in which something was done. */
function checkAfter(change: (path: (name: string) => string) => void, ...args: string[]) {
  rmSync(at("log"), { recursive: true, force: true });
  writeLog(at("log"), SIZE);
  change((name) => at("log", name));
  return run("check", at("log"), "--key", LOG, "--since", older, ...args);
}

function turnBit(file: string, place: number): void {
  const bytes = readFileSync(file);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

describe("transparency-log check", () => {
  it("derives a whole log again, and says whom nobody asked", () => {
    const { status, out } = checkAfter(() => undefined);
    expect(status, out).toBe(0);
    expect(out).toContain("VALID");
    expect(out).toContain("600 entries, 4 tiles");
    expect(out).toContain("unchecked  Whether witnesses");
    expect(out).not.toContain("Who signed");
  });

  it.each([
    ["an entry was changed", "tile/entries/001", 40, /tile\/0\/001: The tile is not that of/],
    ["a tile was changed", "tile/0/000", 99, /tile\/0\/000: The tile is not that of/],
    ["the tile above was changed", "tile/1/000.p/2", 5, /tile\/1\/000.p\/2: The tile is not/],
    ["the last entries were changed", "tile/entries/002.p/88", 9, /The root is not that of/],
    [
      "the checkpoint was changed",
      "checkpoint",
      ORIGIN.length + 1,
      /signature of .* does not hold/,
    ],
  ])("finds that %s", (_, file, place, says) => {
    const { status, out } = checkAfter((path) => turnBit(path(file), place));
    expect(status, out).toBe(1);
    expect(out).toMatch(says);
  });

  it("finds that a file is missing", () => {
    expect(checkAfter((path) => unlinkSync(path("tile/entries/001"))).out).toContain(
      "no tile/entries/001",
    );
    expect(checkAfter((path) => unlinkSync(path("tile/0/002.p/88"))).out).toContain(
      "no tile/0/002.p/88",
    );
    expect(checkAfter((path) => unlinkSync(path("checkpoint"))).status).toBe(2);
  });

  it("finds that the past was changed, though everything now fits together and is signed", () => {
    const changed = checkAfter(() => {
      writeLog(at("log"), SIZE, (i) => (i === 7 ? Buffer.from("never") : entryOf(i)));
    });
    expect(changed.status, changed.out).toBe(1);
    expect(changed.out).toContain("the past was changed");
  });

  it("finds that entries are gone", () => {
    rmSync(at("log"), { recursive: true, force: true });
    writeLog(at("log"), 200);
    const { status, out } = run("check", at("log"), "--key", LOG, "--since", older);
    expect(status, out).toBe(1);
    expect(out).toContain("some are gone");
  });

  it("wants the cosignatures that a policy asks for", () => {
    writeFileSync(at("policy"), `log ${LOG}\nwitness w ${vkeyOf(WITNESS_KEY)}\nquorum w\n`);
    const { status, out } = checkAfter(() => undefined, "--policy", at("policy"));
    expect(status, out).toBe(1);
    expect(out).toContain("Too few witnesses");
    writeFileSync(at("policy"), "quorum nobody\n");
    const wrong = checkAfter(() => undefined, "--policy", at("policy"));
    expect(wrong.status).toBe(2);
    expect(wrong.error).toContain("line 1, column 1");
  });

  it("says that nobody's signature was checked where no key was given", () => {
    writeLog(at("log"), SIZE);
    const { status, out } = run("check", at("log"), "--json");
    expect(status).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ verdict: "valid", entries: SIZE, checkpoint: { size: SIZE } });
    expect(report.unchecked).toHaveLength(3);
  });

  it("follows a log over HTTP", async () => {
    writeLog(at("log"), SIZE);
    const server = createServer((request, response) => {
      const file = at("log", (request.url ?? "").replace("/record/", ""));
      if (existsSync(file)) response.end(readFileSync(file));
      else response.writeHead(404).end();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/record/`;
    const child = spawn(process.execPath, [bin, "check", url, "--key", LOG, "--since", older]);
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
    server.close();
    server.closeAllConnections();
    await once(server, "close");
    const gone = run("check", url, "--key", LOG);
    expect(gone.status).toBe(2);
    expect(gone.error).toContain("UNREADABLE");
  });

  it("answers 2 to what it does not understand", () => {
    for (const args of [[], ["check"], ["check", "a", "b"], ["check", "a", "--wat"], ["wat"]]) {
      expect(run(...args).status, args.join(" ")).toBe(2);
    }
    expect(run("check", at("log"), "--key", "nonsense").error).toContain("not a key");
    expect(run("help").status).toBe(0);
  });
});

describe("transparency-log keygen and witness", () => {
  const waitFor = async (out: NodeJS.ReadableStream, pattern: RegExp): Promise<RegExpExecArray> => {
    let text = "";
    for await (const chunk of out) {
      text += chunk;
      const found = pattern.exec(text);
      if (found) return found;
    }
    throw new Error(`never said ${pattern}: ${text}`);
  };

  it("makes a key whose secret only its owner reads, and never over another", () => {
    const file = at("secret");
    const made = run("keygen", "witness.example/mine", "--witness", "--out", file);
    expect(made.status, made.error).toBe(0);
    expect(made.out).toMatch(/^witness\.example\/mine\+[0-9a-f]{8}\+B/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(run("keygen", "witness.example/mine", "--witness", "--out", file).status).toBe(2);
    for (const args of [["a b"], ["a"], ["a", "--log", "--witness"], []]) {
      expect(run("keygen", ...args, "--out", at("never")).status).toBe(2);
    }
  });

  it("runs a witness that remembers after it was stopped", async () => {
    run("keygen", "witness.example/cli", "--witness", "--out", at("cli-key"));
    const args = [
      "witness",
      "--log-key",
      LOG,
      "--key",
      at("cli-key"),
      "--data",
      at("seen"),
      "--port",
      "0",
      "--host",
      "127.0.0.1",
    ];
    const log = aLog([100, 200]);
    for (const [older_, newer] of [
      [0, 100],
      [100, 200],
    ] as const) {
      const child = spawn(process.execPath, [bin, ...args], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const [, port] = await waitFor(child.stdout, /listening on port (\d+)/);
      const post = poster(`http://127.0.0.1:${port}`);
      expect((await post(await log.request(older_, newer))).status).toBe(200);
      child.kill("SIGTERM");
      expect((await once(child, "exit"))[0]).toBe(0);
    }
  });

  it("does not start without a log, with a log's key, or with a file that is no secret", () => {
    run("keygen", "log.example/x", "--log", "--out", at("log-key"));
    const rest = ["--data", at("none"), "--port", "0"];
    expect(run("witness", "--key", at("cli-key"), ...rest).error).toContain("which log to follow");
    const notWitness = run("witness", "--log-key", LOG, "--key", at("log-key"), ...rest);
    expect(notWitness.error).toContain("not a witness's key");
    const notSecret = run("witness", "--log-key", LOG, "--key", older, ...rest);
    expect(notSecret.status).toBe(2);
    expect(notSecret.error).toContain("not a secret key");
    const notSeen = run(
      "witness",
      "--log-key",
      LOG,
      "--key",
      at("cli-key"),
      "--since",
      older,
      ...rest,
    );
    expect(notSeen.status).toBe(2);
    expect(notSeen.error).toContain("is not taken as seen");
  });
});
