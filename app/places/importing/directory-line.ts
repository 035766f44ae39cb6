import type { Day } from "../../../platform/time/days.ts";
import { findKindOf, PLACE_KINDS, type PlaceKind } from "../place.ts";
import type { Codes, DirectoryLine } from "../store.ts";
import { positionOf } from "./grid.ts";
import type { DirectoryColumn, DirectoryTable } from "./headers.ts";

/** What the Ordnance Survey writes where it knows no position. */
const NO_POSITION = 90;
const POSTCODE = /^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$/;

/**
 * Reads the lines of one directory. What lies in one area has its codes in one object, and what ended in one month its
 * day in one text: of 2.7 million lines little is left to be thrown away.
 */
export class DirectoryReader {
  private readonly table: DirectoryTable;
  private readonly areas = new Map<string, Codes>();
  private readonly months = new Map<string, Day | undefined>();

  constructor(table: DirectoryTable) {
    this.table = table;
  }

  /** Undefined where there is no postcode in it. */
  read(cells: readonly string[]): DirectoryLine | undefined {
    const { is, columns } = this.table;
    const cell: Cell = (name) => {
      const at = columns[name];
      return at === undefined ? "" : (cells[at] ?? "");
    };
    const postcode = cell("postcode").replaceAll(" ", "").toUpperCase();
    if (!POSTCODE.test(postcode)) return undefined;
    const { latitude, longitude } = is === "code-point-open" ? gridPosition(cell) : degrees(cell);
    return {
      ...{ postcode, lies: this.codesIn(cell), latitude, longitude },
      ...{ endedOn: this.endOf(cell("ended")), isLargeUser: cell("user") === "1" },
    };
  }

  private codesIn(cell: Cell): Codes {
    const key = PLACE_KINDS.map(cell).join(" ");
    const found = this.areas.get(key) ?? readCodes(cell);
    this.areas.set(key, found);
    return found;
  }

  private endOf(month: string): Day | undefined {
    if (!this.months.has(month)) this.months.set(month, monthAfter(month));
    return this.months.get(month);
  }
}

type Cell = (name: DirectoryColumn) => string;

/** A code that says "none" is none, and one that is of another kind (a county's in the place of a ward's) too. */
function readCodes(cell: Cell): Codes {
  const codes: { [Kind in PlaceKind]?: string } = {};
  for (const kind of PLACE_KINDS) {
    const code = cell(kind);
    if (code !== "" && findKindOf(code) === kind) codes[kind] = code;
  }
  return codes;
}

const NOWHERE = { latitude: undefined, longitude: undefined };

/** Where there is none, the directory writes 99.999999 and 0. */
function degrees(cell: Cell) {
  const [latitude, longitude] = [Number(cell("latitude")), Number(cell("longitude"))];
  const isSomewhere = latitude > 49 && latitude < 62 && longitude > -9 && longitude < 3;
  return isSomewhere ? { latitude, longitude } : NOWHERE;
}

function gridPosition(cell: Cell) {
  const [east, north] = [Number(cell("easting")), Number(cell("northing"))];
  const isKnown = Number(cell("quality")) < NO_POSITION && east > 0 && north > 0;
  return isKnown ? positionOf([east, north]) : NOWHERE;
}

/** @param month YYYYMM, in which it ended on some day: from the next one on it has. Anything else is no end. */
function monthAfter(month: string): Day | undefined {
  if (!/^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(month)) return undefined;
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(4))];
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10) as Day;
}
