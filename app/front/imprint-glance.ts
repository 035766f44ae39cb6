import { type Spoken, spoken } from "@breakthrough/languages";
import { reportUnlessAway } from "../../platform/database/waiting.ts";
import type { House, PartyImprint } from "../../platform/house.ts";
import { words } from "./words.ts";

export interface ImprintGlance {
  /** Looks whether another has been read. Undefined where nobody has to wait for that. */
  refresh(): Promise<void> | undefined;
  /** For the very bottom of a page, in the language spoken. Undefined while nobody has said it. */
  sentence(): string | undefined;
}

export function imprintGlanceOf({ log, imprintForPages }: House): ImprintGlance {
  let reading: Promise<PartyImprint | undefined> | undefined;
  let imprint: PartyImprint | undefined;
  let known: Promise<void> | undefined;
  const said = new Map<Spoken, string>();
  const note = (read: PartyImprint | undefined) => {
    imprint = read;
    said.clear();
    known = undefined;
  };
  const sentence = ({ inWords, feeInWords, contact }: PartyImprint): string => {
    const made = said.get(spoken()) ?? words.footer.imprintSays(inWords(), feeInWords(), contact);
    said.set(spoken(), made);
    return made;
  };
  return {
    refresh: () => {
      const newest = imprintForPages();
      if (newest !== reading) {
        reading = newest;
        // A page is worth more than its footer: what is wrong with the database, the page itself will say.
        known = newest.then(note, (error) => reportUnlessAway(log, "imprint.footer", error));
      }
      return known;
    },
    sentence: () => imprint && sentence(imprint),
  };
}
