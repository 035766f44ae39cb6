import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import { inventElection } from "@breakthrough/sealed-ballot/testing/invented-election";
import { chromium } from "@playwright/test";
import { Hono } from "hono";
import { expect, it } from "vitest";
import { verifyHerePath } from "../../web/parts.tsx";
import { archivePath } from "../ballots/addresses.ts";
import { listen } from "./serve.ts";

const root = join(import.meta.dirname, "../..");
const executablePath = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((file) => existsSync(file));
if (executablePath === undefined) console.warn("Skipped: no browser to verify in.");

const made = inventElection(sodiumNativeBackend(), {
  seed: "verify here",
  questions: [
    { type: "Homomorphic", answers: ["Yes", "No"], min: 1, max: 1, question: "Adopt the motion?" },
  ],
  votes: [{ voter: 0, choices: [[1, 0]] }],
  voters: 2,
});

it.skipIf(executablePath === undefined)(
  "“verify it here” fetches the public file, checks it under the site's policy, and asks nobody else",
  { timeout: 90_000 },
  async () => {
    const dist = mkdtempSync(join(tmpdir(), "verify-here-"));
    mkdirSync(join(dist, "client"));
    const vite = join(root, "node_modules/vite/bin/vite.js");
    const how = ["--config", join(root, "verifier/vite.config.ts"), "--mode", "served"];
    const where = ["--outDir", join(dist, "clients/verifier"), "--logLevel", "error"];
    execFileSync(process.execPath, [vite, "build", ...how, ...where]);
    const serving = await listen("127.0.0.1", 0, join(dist, "client"));
    const party = new Hono();
    party.get("/sealed/7/archive.bel", (c) => c.body(Buffer.from(made.bytes)));
    serving.open(party as unknown as Hono<never>);
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox"],
    });
    const tab = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    tab.on("request", (request) => asked.push(new URL(request.url()).pathname));
    tab.on("console", (message) => said.push(message.text()));
    await tab.goto(`http://127.0.0.1:${serving.port}${verifyHerePath(archivePath(7), 1)}`);
    await tab.locator("#verdict").waitFor({ timeout: 45_000 });
    const report = await tab.locator("#report").textContent();
    await browser.close();
    await serving.stop();
    rmSync(dist, { recursive: true });
    expect(report).toContain("VALID");
    expect(report).toMatch(/Yes\s*1/);
    expect(said.filter((line) => line.includes("Content Security Policy"))).toEqual([]);
    expect([...new Set(asked)].filter((path) => path !== "/favicon.ico").sort()).toEqual([
      "/clients/verifier/index.html",
      "/clients/verifier/index.js",
      "/clients/verifier/page.css",
      "/clients/verifier/worker.js",
      "/sealed/7/archive.bel",
    ]);
  },
);
