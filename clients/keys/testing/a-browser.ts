import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { Hono } from "hono";
import { listen } from "../../../app/front/serve.ts";
import { findBrowser } from "../../../bin/browser.mjs";

const root = join(import.meta.dirname, "../../..");

export const chromiumHere = findBrowser();

/** As strict as the house's own pages. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

type Answering = (request: Request) => Response | Promise<Response>;

/** The page around the program, as the house has it. */
export const pageAround = (place: string, rest = ""): Response =>
  new Response(
    `<!doctype html><html lang="en"><title>Keys</title><main>${rest}${place}</main><script type="module" src="/clients/keys/page.js"></script></html>`,
    { headers: { "content-type": "text/html", "content-security-policy": POLICY } },
  );

/** The program as it is built, served as the house serves it, in a browser. Ask it to stop. */
export async function openClient(answering: Answering) {
  const dist = mkdtempSync(join(tmpdir(), "keys-client-"));
  mkdirSync(join(dist, "client"));
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const into = join(dist, "clients/keys");
  const building = ["build", "--config", "clients/vite.config.ts", "--mode", "keys"];
  execFileSync(process.execPath, [vite, ...building, "--outDir", into, "--logLevel", "error"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
  const serving = await listen("127.0.0.1", 0, join(dist, "client"));
  const party = new Hono();
  party.all("*", (c) => answering(c.req.raw));
  serving.open(party as never);
  const browser: Browser = await chromium.launch({
    ...(chromiumHere ? { executablePath: chromiumHere } : {}),
    args: ["--no-sandbox"],
  });
  const context = await browser.newContext({ acceptDownloads: true });
  const tab: Page = await context.newPage();
  return {
    browser,
    tab,
    address: `http://127.0.0.1:${serving.port}`,
    stop: async () => {
      await browser.close();
      await serving.stop();
      rmSync(dist, { recursive: true });
    },
  };
}
