import { speaking } from "./worker-words.ts";

/** What this script needs of a service worker, whose types the page's do not have. */
interface Worker {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { openWindow(address: string): Promise<unknown> };
  addEventListener(
    name: "push" | "notificationclick",
    hear: (event: {
      readonly notification: Notification;
      waitUntil(work: Promise<unknown>): void;
    }) => void,
  ): void;
}

const worker = self as unknown as Worker;

/** Whatever comes says nothing, and neither do we: who looks at a locked screen learns only that there is something. */
worker.addEventListener("push", (event) => {
  const language = new URL(worker.location.href).searchParams.get("lang") ?? "en";
  const title = speaking(language);
  event.waitUntil(worker.registration.showNotification(title, { tag: "new", lang: language }));
});

worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(worker.clients.openWindow("/"));
});
