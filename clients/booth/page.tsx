import "@breakthrough/sealed-ballot/old-browsers";
import "./booth.css";
import { isLanguage, speakBy } from "@breakthrough/languages";
import { render } from "preact";
import type { CheckAddresses, SealedAddresses } from "./addresses-given.ts";
import { Booth } from "./booth.tsx";
import { CheckOpening } from "./check-opening.tsx";
import { DeviceKey } from "./device-key.tsx";
import { keepingFor, keepsNothing } from "./kept.ts";
import { startWorker } from "./worker/ask-worker.ts";

/** What the page says without this script stays where the browser lacks what sealing needs. */
const canSeal = (): boolean =>
  typeof Worker === "function" &&
  typeof WebAssembly === "object" &&
  typeof BigInt === "function" &&
  typeof crypto?.getRandomValues === "function";

function findPlace(name: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`[data-client="${name}"]`) ?? undefined;
}

function show(place: HTMLElement, what: preact.ComponentChild): void {
  place.replaceChildren();
  render(what, place);
}

speakBy(() => {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : "en";
});

const booth = findPlace("booth");
const check = findPlace("check-opening");
const device = findPlace("device-key");

if (booth !== undefined && canSeal()) {
  const isKiosk = new URLSearchParams(location.search).has("kiosk");
  const addresses = JSON.parse(booth.dataset.props ?? "{}") as SealedAddresses;
  show(
    booth,
    <Booth
      addresses={addresses}
      ask={startWorker()}
      isKiosk={isKiosk}
      keepingFor={isKiosk ? () => keepsNothing : keepingFor}
      forget={() => location.reload()}
    />,
  );
}
if (check !== undefined && canSeal()) {
  const addresses = JSON.parse(check.dataset.props ?? "{}") as CheckAddresses;
  show(check, <CheckOpening addresses={addresses} ask={startWorker()} />);
}
if (device !== undefined && device.closest("form") !== null && canSeal()) {
  const { known } = JSON.parse(device.dataset.props ?? "{}") as { known: readonly string[] };
  const form = device.closest("form") as HTMLFormElement;
  show(device, <DeviceKey {...{ known, form }} ask={startWorker()} />);
}
