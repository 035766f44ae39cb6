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

/** What a worker keeps of its app. */
export interface App {
  /** Its name before a hyphen is the app's; what the app kept under another is dropped. */
  readonly kept: `${string}-${number}`;
  /** The page that every address of the app is answered with. */
  readonly page: string;
  /** The same for everybody, the page among them: no page of anybody is ever kept. */
  readonly files: readonly string[];
}

/** So long a slow phone takes to open an app that is kept. */
const OPENING_MS = 3000;

const opened = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, OPENING_MS));

/** Keeps an app on the phone, so that it opens without a signal. */
export function keepApp({ kept: KEPT, page: APP, files: FILES }: App): void {
  const worker = self as unknown as Worker;
  async function keepAll(): Promise<void> {
    const kept = await caches.open(KEPT);
    await kept.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
  }

  async function dropOld(): Promise<void> {
    const names = await caches.keys();
    await Promise.all(
      names
        .filter((name) => name.startsWith(`${KEPT.split("-")[0]}-`) && name !== KEPT)
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
      // All together, so that a page and its script are of one day; once it has opened, which it is not to delay.
      event.waitUntil(
        opened()
          .then(keepAll)
          .catch(() => undefined),
      );
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
}
