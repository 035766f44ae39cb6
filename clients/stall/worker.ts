/** What this script needs of a service worker, whose types the page's do not have. */
interface Waits {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetches extends Waits {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(name: "install" | "activate", hear: (event: Waits) => void): void;
  addEventListener(name: "fetch", hear: (event: Fetches) => void): void;
}

const worker = self as unknown as Worker;

const KEPT = "stall-1";
const APP = "/canvass/stall/app";
/** The same for everybody: no page of anybody is ever kept. */
const FILES = [
  APP,
  "/canvass/stall/app.webmanifest",
  "/clients/stall/page.js",
  "/clients/stall/style.css",
];

async function keepAll(): Promise<void> {
  const kept = await caches.open(KEPT);
  await kept.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
}

async function dropOld(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith("stall-") && name !== KEPT)
      .map((name) => caches.delete(name)),
  );
}

worker.addEventListener("install", (event) => {
  event.waitUntil(keepAll().then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(dropOld().then(() => worker.clients.claim()));
});

/** What is kept comes at once, also where there is hardly a signal; the next opening has what is new. */
async function answerFrom(file: string, event: Fetches): Promise<Response> {
  const kept = await caches.open(KEPT);
  const found = await kept.match(file, { ignoreVary: true });
  if (found === undefined) return fetch(event.request);
  if (event.request.mode === "navigate") {
    // All together, so that a page and its script are of one day.
    event.waitUntil(keepAll().catch(() => undefined));
  }
  return found;
}

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  // Whichever link is opened, it is the same app, which knows its stalls.
  if (request.mode === "navigate") event.respondWith(answerFrom(APP, event));
  else if (FILES.includes(pathname)) event.respondWith(answerFrom(pathname, event));
});
