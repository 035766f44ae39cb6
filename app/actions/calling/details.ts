import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { ActionTexts } from "../action.ts";
import { refusals } from "../words.ts";

type Typed = {
  readonly [Name in keyof ActionTexts]?: ActionTexts[Name] | undefined;
} & Pick<ActionTexts, "title" | "theme" | "question">;

/** What is kept of what was typed: a leaflet has both its parts or none, and so has its printer. */
export function readTexts(typed: Typed): ActionTexts | Refusal {
  const { leafletTitle, leafletText, printer, printerAddress } = typed;
  if (leafletTitle === undefined && leafletText !== undefined)
    return refuse("invalid", refusals.leaflet.noTitle, "leafletTitle");
  if (leafletTitle !== undefined && leafletText === undefined)
    return refuse("invalid", refusals.leaflet.noText, "leafletText");
  if (printer === undefined && printerAddress !== undefined)
    return refuse("invalid", refusals.leaflet.noPrinter, "printer");
  if (printer !== undefined && printerAddress === undefined)
    return refuse("invalid", refusals.leaflet.noPrinterAddress, "printerAddress");
  return heldTexts(typed);
}

/** What the form of an action holds, as it is kept. */
export const heldTexts = (texts: Typed): ActionTexts => ({
  ...{ title: texts.title, theme: texts.theme, question: texts.question, kit: texts.kit },
  ...{ leafletTitle: texts.leafletTitle, leafletText: texts.leafletText },
  ...{ printer: texts.printer, printerAddress: texts.printerAddress },
});
