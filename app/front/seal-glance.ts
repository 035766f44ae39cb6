import { type Spoken, spoken } from "@breakthrough/languages";
import { reportUnlessAway } from "../../platform/database/waiting.ts";
import type { House } from "../../platform/house.ts";
import type { Link } from "../../web/shell.ts";
import { recordPath } from "../record/addresses.ts";
import { findPublished, rootText } from "../record/door.ts";
import { words } from "./words.ts";

/** The footer of every page shows the newest seal; one question every few seconds does for all of them. */
const FRESH_FOR_MS = 3_000;
const ROOT_SHOWN = 12;

export interface SealGlance {
  /** Asks again where the last answer is a few seconds old. */
  refresh(): Promise<void> | undefined;
  footNote(): Link | undefined;
}

export function sealGlanceOf({ database, log }: House): SealGlance {
  let asked: Promise<void> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let newest: { readonly size: number; readonly root: string } | undefined;
  const notes = new Map<Spoken, Link>();
  const ask = async () => {
    const published = await findPublished(database);
    if (published === undefined) return;
    newest = { size: published.size, root: rootText(published.root).slice(0, ROOT_SHOWN) };
    notes.clear();
  };
  const noteOf = ({ size, root }: { readonly size: number; readonly root: string }): Link => {
    const note = notes.get(spoken()) ?? { label: words.footer.seal(size, root), href: recordPath };
    notes.set(spoken(), note);
    return note;
  };
  return {
    refresh: () => {
      if (performance.now() - askedAt > FRESH_FOR_MS) {
        askedAt = performance.now();
        // A page is worth more than its footer: what is wrong with the database, the page itself will say.
        asked = ask().catch((error) => reportUnlessAway(log, "record.footer", error));
      }
      return asked;
    },
    footNote: () => newest && noteOf(newest),
  };
}
