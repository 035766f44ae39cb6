import { spoken } from "@breakthrough/languages";
import { words } from "../words.ts";
import { isStanding, type Named } from "./constitution.ts";
import { constitutionNow } from "./in-force.ts";

/** In the language spoken, where the party has given it a title there. */
export const titleIn = ({ title, titleCy }: Named): string =>
  spoken() === "cy" ? (titleCy ?? title) : title;

/** As it stands in a list of everything, those included that have ended. */
export const titleOrEnded = (one: Named): string =>
  isStanding(one) ? titleIn(one) : `${titleIn(one)} (${words.names.ended})`;

/** Does the party use both languages: has it called anything of its own by a Welsh name? */
export function usesWelsh(): boolean {
  const { chapters, bodies, offices } = constitutionNow();
  return [chapters, bodies, offices].some((named) =>
    named.some(({ titleCy }: Named) => titleCy !== undefined),
  );
}
