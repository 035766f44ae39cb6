import type { Visitor } from "../../../testing/visit.ts";

/** A sheet as its reader holds it. */
export interface SheetInHand {
  readonly number: string;
  readonly code: string;
}

const SHEET =
  /<address class="envelope"[^>]*><span>([^<]+)<\/span>.*?<p class="sheet-code">[^<]*<code>(\d+)<\/code>.*?<code>([0-9A-Z-]{14})<\/code>/gs;

/** What stands on the sheets of a printed page, by the name in the window of the envelope. */
export const sheetsIn = (page: string): ReadonlyMap<string, SheetInHand> =>
  new Map(
    [...page.matchAll(SHEET)].map(([, name = "", number = "", code = ""]) => [
      name,
      { number, code },
    ]),
  );

/** An officer presses the button: what comes out of the printer. */
export async function prints(
  officer: Visitor,
  ballot: number,
  sheet: 1 | 2,
  more: Readonly<Record<string, string>> = {},
): Promise<ReadonlyMap<string, SheetInHand>> {
  const fields = { ballot: String(ballot), sheet: String(sheet), ...more };
  return sheetsIn((await officer.post("/decide/packs/print", fields)).page);
}

/** What whoever holds both sheets of somebody types. */
export function typedOf(
  name: string,
  first: ReadonlyMap<string, SheetInHand>,
  second: ReadonlyMap<string, SheetInHand>,
) {
  const [one, two] = [first.get(name), second.get(name)];
  if (one === undefined || two === undefined) throw new Error(`no sheet for ${name}`);
  return { number: one.number, first: one.code, second: two.code };
}
