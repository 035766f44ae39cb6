import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import { inventElection } from "@breakthrough/sealed-ballot/testing/invented-election";
import {
  expectAccepted,
  formatTlogProof,
  formatVerifierKey,
  leafHash,
  nobleEd25519,
  noteSigner,
  publicHalf,
  signCheckpoint,
} from "@breakthrough/transparency-log";
import { LOG_KEY, ORIGIN } from "@breakthrough/transparency-log/testing/made-up-log";
import { type Browser, chromium, type Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");
const executablePath = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((file) => existsSync(file));
if (executablePath === undefined)
  console.warn("Skipped: no browser to open the verifier's page in.");

const made = inventElection(sodiumNativeBackend(), {
  seed: "page",
  questions: [
    { type: "Homomorphic", answers: ["Yes", "No"], min: 1, max: 1, question: "Adopt the motion?" },
  ],
  votes: [
    { voter: 0, choices: [[1, 0]] },
    { voter: 1, choices: [[1, 0]] },
  ],
  voters: 3,
});

/** A record of one line, its receipt and its key. */
function aReceipt(): { receipt: string; key: string } {
  const entry = Buffer.from(
    '{"act":"discussions.hide","at":"2026-11-21T05:00:00.000Z","by":"the safety officer","on":"/x","says":"hid a comment","v":1}',
  );
  const checkpoint = { origin: ORIGIN, size: 1, root: leafHash(entry) };
  const note = expectAccepted(signCheckpoint(checkpoint, [expectAccepted(noteSigner(LOG_KEY))]));
  const key = formatVerifierKey(publicHalf(LOG_KEY, nobleEd25519.publicKeyOf));
  return { receipt: formatTlogProof({ index: 0, proof: [], note, extra: entry }), key };
}

describe.skipIf(executablePath === undefined)("the verifier's page", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "verifier-page-"));
  const page = path.join(folder, "index.html");
  let browser: Browser;
  let tab: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    const vite = path.join(root, "node_modules/vite/bin/vite.js");
    const config = path.join(root, "verifier/vite.config.ts");
    execFileSync(process.execPath, [
      vite,
      "build",
      "--config",
      config,
      "--outDir",
      folder,
      "--logLevel",
      "error",
    ]);
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox"],
    });
    const context = await browser.newContext({ offline: true });
    tab = await context.newPage();
    tab.on("request", (request) => requests.push(request.url()));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function check(
    bytes: Uint8Array | string,
    trust = "",
    { tracking = made.trackingNumbers[1] ?? "", fingerprint = "" } = {},
  ): Promise<string> {
    const file = path.join(folder, "archive.bel");
    writeFileSync(file, bytes);
    await tab.goto(`file://${page}`);
    await tab.locator("summary").click();
    await tab.locator("#tracking").fill(tracking);
    await tab.locator("#fingerprint").fill(fingerprint);
    await tab.locator("#trust").fill(trust);
    await tab.locator("#file").setInputFiles(file);
    await tab.locator("#verdict").waitFor({ timeout: 30_000 });
    return tab
      .locator("#report")
      .textContent()
      .then((text) => text ?? "");
  }

  test("half a fingerprint judges nothing, and half a tracking number is said to be half", async () => {
    const half = (made.trackingNumbers[1] ?? "").slice(0, 20);
    const unjudged = await check(made.bytes, "", { fingerprint: half });
    expect(unjudged).toContain("UNREADABLE");
    expect(unjudged).toContain("This is no fingerprint");
    expect(unjudged).not.toContain("do not trust");
    expect(await check(made.bytes, "", { tracking: half })).toContain("is no tracking number");
  });

  test("verifies an archive from one saved file, with the network off, and finds one's ballot", async () => {
    const words = await check(made.bytes);
    expect(words).toContain("VALID");
    expect(words).toMatch(/Yes\s*2/);
    expect(words).toContain("Your ballot is here: number 2. It counts.");
    const outside = requests.filter((url) => !/^(file|blob|data):/.test(url));
    expect(outside).toEqual([]);
  });

  test("says what is wrong with a tampered archive", async () => {
    const altered = made.bytes.slice();
    const at = Math.floor(altered.length / 2);
    altered[at] = (altered[at] ?? 0) ^ 1;
    const words = await check(altered);
    expect(words).toContain("INVALID");
    expect(words).toMatch(/record \d+/);
  });

  test("verifies a line of the record by the key that one knows, and not without it", async () => {
    const { receipt, key } = aReceipt();
    expect(await check(receipt)).toContain("Put in the record's key first");
    const words = await check(receipt, key);
    expect(words).toContain("VALID: this line stands in the record.");
    expect(words).toContain("line 1, 2026-11-21T05:00:00.000Z: hid a comment");
    expect(await check(receipt.replace("index 0", "index 1"), key)).toContain("INVALID");
    expect(await check(receipt, key.replace("+", "x+"))).toContain("UNREADABLE");
  });

  test("draws a lot again", async () => {
    const draws = path.join(root, "packages/sortition/testing/vectors.json");
    const [known] = JSON.parse(readFileSync(draws, "utf8"));
    const words = await check(JSON.stringify(known.draw));
    expect(words).toContain("drawn again, the lot falls as it did");
  });
});
