import { writeImprint } from "@breakthrough/uk-election-law";
import type { Imprint } from "../imprint/door.ts";
import type { Action } from "./action.ts";

type Printer = Pick<Action, "printer" | "printerAddress">;

/**
 * What the law wants to stand on anything printed, in the law's own English. Undefined where nobody answers for the
 * party yet, or an address is none: then there is no file to print.
 */
export function imprintOnPaper(
  imprint: Imprint | undefined,
  { printer, printerAddress }: Printer,
): string | undefined {
  if (imprint === undefined) return undefined;
  const party = { name: imprint.controller, address: imprint.address };
  const outcome = writeImprint({
    medium: "print",
    promoter: { name: imprint.promoter, address: imprint.promoterAddress ?? imprint.address },
    onBehalfOf: party,
    printer:
      printer === undefined || printerAddress === undefined
        ? party
        : { name: printer, address: printerAddress },
  });
  return outcome.ok ? outcome.value.text : undefined;
}
