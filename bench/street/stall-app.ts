import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { loadavg } from "node:os";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../bin/browser.mjs";
import { printTable } from "../rows/print-table.ts";
import type { Row } from "../rows/row.ts";
import { medianOf } from "../setting/callers.ts";
import { openGround, serveParty } from "../setting/parties.ts";
import { linkOf, plantAction } from "./plant.ts";

/*
 * `npm run bench:stall-app`: from the beginning of a navigation to the stall's app until its form can be typed into, in
 * Chromium with a CPU four times slower, without a network; in turns with a page of one button and one line of script
 * that a service worker of one line keeps, so that what the browser and the machine take is told from the app's part. By
 * the page's own clock: what this program and the browser say to each other is not in it.
 */

const TIMES_SLOWER = 4;
const OPENINGS = Number(process.env.OPENINGS ?? 9);
const MOST_MS = 1000;

interface Opened {
  /** Until the field is there and drawn. */
  readonly ms: number;
  readonly parts: string;
}

declare global {
  interface Window {
    isReady: Promise<number>;
  }
}

/** Before anything of a page runs: its clock is read in the first frame after the button is there. */
function watchForButton(): void {
  window.isReady = new Promise((resolve) => {
    const look = () => {
      // The form without scripts has another button.
      const buttons = [...document.querySelectorAll("button")];
      if (!buttons.some(({ textContent }) => textContent === "Save")) return false;
      requestAnimationFrame(() => resolve(performance.now()));
      return true;
    };
    const watcher = new MutationObserver(() => look() && watcher.disconnect());
    watcher.observe(document, { childList: true, subtree: true });
  });
}

async function open(page: Page, url: string): Promise<Opened> {
  await page.goto("about:blank");
  await page.goto(url, { waitUntil: "commit" });
  const ms = await page.evaluate(() => window.isReady);
  const parts = await page.evaluate(() => {
    const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const till = files.map(({ name, responseEnd }) => [
      name.slice(name.lastIndexOf("/") + 1),
      responseEnd,
    ]);
    const steps = [
      ["worker", page?.workerStart ?? 0],
      ["page", page?.responseEnd ?? 0],
      ...till,
      ["parsed", page?.domInteractive ?? 0],
    ] as [string, number][];
    return steps.map(([name, at]) => `${name} ${at.toFixed(0)}`).join(", ");
  });
  return { ms, parts };
}

/** The least that a kept page can be. */
async function serveLeast(): Promise<{ readonly url: string; stop(): void }> {
  const files: Readonly<Record<string, readonly [string, string]>> = {
    "/": [
      "text/html",
      '<!doctype html><title>Least</title><p></p><script type="module" src="/page.js"></script>',
    ],
    "/page.js": [
      "text/javascript",
      'document.querySelector("p").innerHTML = "<button>Save</button>"; navigator.serviceWorker.register("/worker.js");',
    ],
    "/worker.js": [
      "text/javascript",
      `oninstall = (event) => event.waitUntil(caches.open("least").then((kept) => kept.addAll(["/", "/page.js"])));
       onactivate = (event) => event.waitUntil(clients.claim());
       onfetch = (event) => event.respondWith(caches.match(event.request).then((found) => found ?? fetch(event.request)));`,
    ],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ""] ?? [];
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type ?? "text/plain" });
    response.end(body);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, stop: () => void server.close() };
}

async function keptPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: TIMES_SLOWER });
  return page;
}

async function measure(url: string, least: string): Promise<readonly Row[]> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}) });
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    await context.addInitScript(watchForButton);
    const [app, peer] = [await keptPage(context, url), await keptPage(context, least)];
    const online: Opened[] = [];
    for (let time = 0; time < OPENINGS; time += 1) online.push(await open(app, url));
    await context.setOffline(true);
    const offline: { readonly app: Opened; readonly peer: Opened }[] = [];
    for (let time = 0; time < OPENINGS; time += 1)
      offline.push({ app: await open(app, url), peer: await open(peer, least) });
    const msOf = (all: readonly Opened[]) => medianOf(all.map(({ ms }) => ms));
    const without = msOf(offline.map((one) => one.app));
    const shortest = msOf(offline.map((one) => one.peer));
    const longest = Math.max(...offline.map((one) => one.app.ms));
    console.log(`The last opening: ${offline.at(-1)?.app.parts}`);
    return [
      {
        what: `the stall's app opens without a network, CPU ${TIMES_SLOWER} × slower, median of ${OPENINGS} : the least kept page`,
        ours: `${without.toFixed(0)} ms, longest ${longest.toFixed(0)} ms; ${msOf(online).toFixed(0)} ms with a network`,
        peer: `${shortest.toFixed(0)} ms`,
        ratio: `${(without / shortest).toFixed(2)} ×`,
        reach: `< ${MOST_MS} ms`,
        isReached: without < MOST_MS,
      },
    ];
  } finally {
    await browser.close();
  }
}

const before = loadavg()[0] ?? 0;
const ground = await openGround();
try {
  const database = await ground.makeParty("app", { proposals: 5, comments: 10, members: 100 });
  const { events } = await plantAction(ground.ownerUrl("app"), { places: 1, answers: 0 });
  const server = await serveParty(database);
  const least = await serveLeast();
  try {
    const link = `http://127.0.0.1:${server.port}/canvass/stall/${linkOf(events[0] ?? 0, 1)}`;
    printTable(await measure(link, least.url), before);
  } finally {
    least.stop();
    await server.stop();
  }
} finally {
  await ground.stop();
}
