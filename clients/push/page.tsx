import { render } from "preact";
import { useState } from "preact/hooks";

interface Given {
  /** The party's key, by which the browser knows whose signs it lets in. */
  readonly key: string;
  /** Id of the form that is sent. */
  readonly form: string;
  readonly words: {
    readonly on: string;
    readonly working: string;
    readonly denied: string;
    readonly unable: string;
  };
}

const WORKER = "/clients/push/worker.js";

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function textOf(bytes: ArrayBuffer | null): string {
  const letters = Array.from(new Uint8Array(bytes ?? new ArrayBuffer(0)), (byte) =>
    String.fromCharCode(byte),
  );
  return btoa(letters.join("")).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}

/** The worker says what it says in the language of the page on which it was switched on. */
async function subscribe(key: string): Promise<PushSubscription> {
  const worker = `${WORKER}?lang=${document.documentElement.lang}`;
  const registration = await navigator.serviceWorker.register(worker);
  await waitUntilActive(registration);
  return await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOf(key),
  });
}

/** `navigator.serviceWorker.ready` never comes for a worker that no page stands under. */
function waitUntilActive({ active, waiting, installing }: ServiceWorkerRegistration) {
  const coming = installing ?? waiting;
  if (active !== null || coming === null) return Promise.resolve();
  return new Promise<void>((resolve, reject) => {
    coming.addEventListener("statechange", () => {
      if (coming.state === "activated") resolve();
      if (coming.state === "redundant") reject(new Error("the worker did not start"));
    });
  });
}

function send(form: HTMLFormElement, subscription: PushSubscription): void {
  const sent = {
    endpoint: subscription.endpoint,
    publicKey: textOf(subscription.getKey("p256dh")),
    secret: textOf(subscription.getKey("auth")),
  };
  for (const [name, value] of Object.entries(sent)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  form.submit();
}

function Switch({ given: { key, words }, form }: { given: Given; form: HTMLFormElement }) {
  const [says, say] = useState<string>();
  const [isWorking, work] = useState(false);
  const press = async () => {
    work(true);
    say(words.working);
    if ((await Notification.requestPermission()) !== "granted") {
      work(false);
      return say(words.denied);
    }
    try {
      send(form, await subscribe(key));
    } catch {
      work(false);
      say(words.unable);
    }
  };
  return (
    <>
      <p>
        <button class="button button-primary" type="button" disabled={isWorking} onClick={press}>
          {words.on}
        </button>
      </p>
      <p role="status">{says}</p>
    </>
  );
}

const canDoIt = "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
const place = document.querySelector<HTMLElement>('[data-client="push"]');
if (place !== null && canDoIt) {
  const given = JSON.parse(place.dataset.props ?? "{}") as Given;
  const form = document.getElementById(given.form);
  if (form instanceof HTMLFormElement) {
    place.textContent = "";
    render(<Switch given={given} form={form} />, place);
  }
}
