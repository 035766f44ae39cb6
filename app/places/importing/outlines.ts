import { findKindOf, PLACE_KINDS, type PlaceKind } from "../place.ts";
import type { GridPoint } from "./grid.ts";

/** A place as a file draws it: closed rings, holes among them, in metres of the grid. */
export interface Outline {
  readonly kind: PlaceKind;
  readonly code: string;
  readonly name: string | undefined;
  readonly nameCy: string | undefined;
  readonly rings: readonly (readonly GridPoint[])[];
}

type Properties = Readonly<Record<string, unknown>>;

const STEMS: Readonly<Record<PlaceKind, string>> = {
  ...{ ward: "wd", constituency: "pcon", council: "lad", region: "rgn", nation: "ctry" },
};
/** What the Ordnance Survey and others call the code of whatever stands there. */
const ANY_CODE = /^(?:census_code|gss_code|ons_code|code)$/;
const ANY_NAME = /^(?:name|bcname|nm)$/;
/** The Ordnance Survey writes behind a name what it is. */
const SORT = / (?:Ward|(?:Boro|Co|Burgh) Const|District \(B\)|\(B\)|London Boro)$/;

/** Whose shape it is, by the names that publishers give their columns. Undefined: of no place that we keep. */
export function findPlaceIn(properties: Properties): Omit<Outline, "rings"> | undefined {
  const cells = Object.entries(properties).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const find = (pattern: RegExp): string | undefined => {
    const value = cells.find(([name, one]) => pattern.test(name) && typeof one === "string")?.[1];
    const text = typeof value === "string" ? value.trim() : "";
    return text === "" ? undefined : text;
  };
  // Beside its own code a ward has its council's.
  for (const kind of [...PLACE_KINDS].reverse()) {
    const stem = STEMS[kind];
    const code = find(new RegExp(`^${stem}\\d\\dcd$`));
    if (code === undefined || findKindOf(code) !== kind) continue;
    const name = find(new RegExp(`^${stem}\\d\\dnm$`));
    const nameCy = find(new RegExp(`^${stem}\\d\\dnmw$`));
    return { kind, code, name, nameCy };
  }
  const code = find(ANY_CODE);
  const kind = code === undefined ? undefined : findKindOf(code);
  if (code === undefined || kind === undefined) return undefined;
  return { kind, code, name: find(ANY_NAME)?.replace(SORT, ""), nameCy: undefined };
}

/** What a shape is called that has no code, as a hexagon of which only the name is known. */
export function findNameIn(properties: Properties): string | undefined {
  const entry = Object.entries(properties).find(
    ([name, value]) =>
      typeof value === "string" &&
      (ANY_NAME.test(name.toLowerCase()) || /^pcon\d\dnm$/i.test(name)),
  );
  return entry === undefined ? undefined : String(entry[1]);
}
