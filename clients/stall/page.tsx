import { isLanguage, speakBy } from "@breakthrough/languages";
import { render } from "preact";
import { type About, Outbox } from "./outbox.ts";
import { keyHere } from "./sending.ts";
import "../outbox/app.css";
import "./stall.css";
import { readKnown, StallApp } from "./stall.tsx";

interface Given {
  /** Both where the party made this page for a link; neither where it is the app as the phone keeps it. */
  readonly key?: string;
  readonly about?: About;
}

const WORKER = "/clients/stall/worker.js";
const SCOPE = "/canvass/stall/";

speakBy(() => {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : "en";
});

/** Without one the app works as long as its page is open. */
function keepTheApp(): void {
  if ("serviceWorker" in navigator)
    navigator.serviceWorker.register(WORKER, { scope: SCOPE }).catch(() => undefined);
}

async function begin(place: HTMLElement, given: Given): Promise<void> {
  const outbox = await Outbox.open();
  const key = given.key ?? keyHere();
  if (key !== undefined && given.about !== undefined) await outbox.know(key, given.about);
  // Read before anything is drawn, so that the first thing drawn is the form.
  const known = await readKnown(outbox, key);
  place.textContent = "";
  render(<StallApp outbox={outbox} asked={key} first={known} />, place);
  keepTheApp();
}

const place = document.querySelector<HTMLElement>('[data-client="stall"]');
if (place !== null && "indexedDB" in window) {
  // Where the browser keeps nothing, the plain form stays, which sends each answer at once.
  begin(place, JSON.parse(place.dataset.props ?? "{}") as Given).catch(() => undefined);
}
