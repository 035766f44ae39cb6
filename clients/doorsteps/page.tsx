import { isLanguage, speakBy } from "@breakthrough/languages";
import { render } from "preact";
import { DoorsApp } from "./doors.tsx";
import "../outbox/app.css";
import "./doors.css";
import { type List, Outbox } from "./outbox.ts";
import { roundHere } from "./sending.ts";

const WORKER = "/clients/doorsteps/worker.js";
const SCOPE = "/doorsteps/walk/";

speakBy(() => {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : "en";
});

async function begin(place: HTMLElement, { list }: { readonly list?: List }): Promise<void> {
  const outbox = await Outbox.open();
  if (list !== undefined) await outbox.know(list);
  place.textContent = "";
  render(<DoorsApp outbox={outbox} asked={list?.round ?? roundHere()} />, place);
  // Without one the app works as long as its page is open.
  if ("serviceWorker" in navigator)
    navigator.serviceWorker.register(WORKER, { scope: SCOPE }).catch(() => undefined);
}

const place = document.querySelector<HTMLElement>('[data-client="doorsteps"]');
if (place !== null && "indexedDB" in window) {
  // Where the browser keeps nothing, the plain form stays, which sends each door at once.
  begin(place, JSON.parse(place.dataset.props ?? "{}") as { list?: List }).catch(() => undefined);
}
