import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { toolsOf } from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import { aMixing } from "@breakthrough/sealed-ballot/testing/a-mixing";
import { openClient, pageAround } from "../../clients/keys/testing/a-browser.ts";

const PASSPHRASE = "three herons on a wall";

/** The most resident memory of one of this browser's processes that render pages, in MB: the workers live in them. */
function renderersMegabytes(): number {
  let most = 0;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("--type=renderer")) continue;
      if (!isOurs(pid)) continue;
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // Ended between being listed and being read.
    }
  }
  return most;
}

/** Whether this process is among its parents. */
function isOurs(pid: string): boolean {
  for (let at = pid; at !== "0" && at !== ""; ) {
    if (at === String(process.pid)) return true;
    at = /PPid:\s+(\d+)/.exec(readFileSync(`/proc/${at}/status`, "utf8"))?.[1] ?? "";
  }
  return false;
}

/**
 * One trustee mixes ranked ballots in Chromium, in the program that trustees use.
 * @returns seconds from the press of the button; the longest time that the page did not answer, in milliseconds; the
 *   most memory of its process, in MB
 */
export async function shuffleInChromium(ballots: number) {
  const backend = sodiumNativeBackend();
  const tools = { ...toolsOf(backend), randomness: (length: number) => randomBytes(length) };
  const mixing = await aMixing(tools, ballots, PASSPHRASE);
  const place =
    '<div id="trustee-desk" data-task="/task.json"></div><form id="hand-in-answer" action="/taken" method="post"></form>';
  const client = await openClient((request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/task.json") return new Response(mixing.task);
    if (pathname === "/archive.bel") return new Response(mixing.archive as BodyInit);
    return pageAround(place);
  });
  try {
    const { tab, address } = client;
    await tab.goto(`${address}/`);
    const file = {
      name: "key.json",
      mimeType: "application/json",
      buffer: Buffer.from(mixing.keyFile),
    };
    await tab.getByLabel("Your key file").setInputFiles(file);
    await tab.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
    await tab.evaluate(() => {
      const seen = { last: performance.now(), longest: 0 };
      Object.assign(globalThis, { seen });
      setInterval(() => {
        seen.longest = Math.max(seen.longest, performance.now() - seen.last);
        seen.last = performance.now();
      }, 20);
    });
    const begun = performance.now();
    await tab.getByRole("button", { name: "Mix the papers" }).click();
    await tab.getByRole("button", { name: "1. Save the key file" }).waitFor({ timeout: 600_000 });
    const seconds = (performance.now() - begun) / 1000;
    const longest = await tab.evaluate(
      () => (globalThis as unknown as { seen: { longest: number } }).seen.longest,
    );
    return { seconds, unansweredMs: longest, megabytes: renderersMegabytes() };
  } finally {
    await client.stop();
  }
}
