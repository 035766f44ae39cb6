import type { Day } from "../../../platform/time/days.ts";

/** Why a line of a register is left out. */
export const FAULTS = [
  "no-number",
  "number-twice",
  "no-name",
  "no-address",
  "no-postcode",
  "bad-day",
  "too-long",
] as const;
export interface Fault {
  /** As a spreadsheet counts it, the headings being the first. */
  readonly line: number;
  readonly why: (typeof FAULTS)[number];
}

/** Somebody on the register, at their door. */
export interface Elector {
  readonly electorNumber: string;
  readonly surname: string;
  readonly forename: string;
  /** The day on which an attainer is old enough to vote; undefined of everybody who is. */
  readonly attainsOn: Day | undefined;
  readonly street: string;
  /** Its first number, by which doors are walked; undefined of a house that has a name alone. */
  readonly number: number | undefined;
  readonly house: string;
  readonly postcode: string;
}

/** Longer ones are no names, streets or numbers. */
const MOST_CHARACTERS = 120;

/**
 * Headings as the common programs of registration officers write them, without capitals and spaces. Councils write dates of
 * attainment below "DOB", though none of birth stands there.
 */
const HEADINGS = {
  prefix: ["electornumberprefix", "prefix", "pollingdistrict", "pd"],
  number: ["electornumber", "electorno", "number", "rollnumber", "electoralnumber"],
  suffix: ["electornumbersuffix", "suffix"],
  marker: ["electormarkers", "electormarker", "markers", "marker", "franchisemarker", "franchise"],
  attains: ["electordob", "electordoa", "dateofattainment", "dob", "doa", "attainment"],
  surname: ["electorsurname", "surname", "lastname"],
  forename: ["electorforename", "forename", "forenames", "firstname"],
  postcode: ["electorpostcode", "postcode", "propertypostcode"],
} as const;
const ADDRESS_LINE = /^(?:elector|property|registered|qualifying)?address(?:line)?([1-9])$/;

type Heading = keyof typeof HEADINGS;

/** Which column is which: by heading, and the lines of the address in their order. */
export interface Columns {
  readonly at: Readonly<Partial<Record<Heading, number>>>;
  readonly lines: readonly number[];
}

/** Undefined where this is no register: what it cannot be read without is not there. */
export function columnsOf(headings: readonly string[]): Columns | undefined {
  const plain = headings.map((one) => one.toLowerCase().replace(/[^a-z0-9]/g, ""));
  const at: Partial<Record<Heading, number>> = {};
  for (const [heading, names] of Object.entries(HEADINGS)) {
    const index = plain.findIndex((one) => (names as readonly string[]).includes(one));
    if (index !== -1) at[heading as Heading] = index;
  }
  const lines = plain
    .map((one, index) => ({ nth: Number(ADDRESS_LINE.exec(one)?.[1]), index }))
    .filter(({ nth }) => nth > 0)
    .sort((one, other) => one.nth - other.nth)
    .map(({ index }) => index);
  const isWhole = at.number !== undefined && at.surname !== undefined && lines.length > 0;
  return isWhole ? { at, lines } : undefined;
}

/** Days as councils write them: 03/05/2027, 2027-05-03. Undefined where it is no day. */
export function readDay(text: string): Day | undefined {
  const [, iso] = /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$/.exec(text) ?? [];
  const [, day, month, year] = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})(?: .*)?$/.exec(text) ?? [];
  const read = iso ?? (day && month && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  if (read === undefined || read === "") return undefined;
  const noon = new Date(`${read}T12:00:00Z`);
  const isThere = !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(read);
  return isThere ? (read as Day) : undefined;
}

const NUMBER = /^\d+[a-z]?(?:[-/–]\d+[a-z]?)?$/i;

/** A line such as “12A High Street”, as its number and its name; undefined of every other. */
function numberedOf(line: string): readonly [number: string, name: string] | undefined {
  const at = line.indexOf(" ");
  const [number, name] = [line.slice(0, at).replace(/,$/, ""), line.slice(at + 1)];
  return at > 0 && NUMBER.test(number) && !/^\d/.test(name) ? [number, name] : undefined;
}

/**
 * A street and a house of the lines of an address. The first line with a number before a name is the street's; what stands
 * above it, such as a flat, belongs to the house. Without any number the second line is the street.
 */
export function placeOf(lines: readonly string[]): Pick<Elector, "street" | "house" | "number"> {
  const alone = lines.findIndex((line) => NUMBER.test(line));
  const numbered = lines.findIndex((line) => numberedOf(line) !== undefined);
  const numberOf = (text: string) => Number.parseInt(text, 10);
  if (alone !== -1 && lines.length > alone + 1 && (numbered === -1 || alone < numbered)) {
    const number = lines[alone] ?? "";
    const house = [...lines.slice(0, alone), number].join(", ");
    return { street: lines[alone + 1] ?? "", house, number: numberOf(number) };
  }
  const [number, street] = numberedOf(lines[numbered] ?? "") ?? [];
  if (number !== undefined && street !== undefined) {
    const house = [...lines.slice(0, numbered), number].join(", ");
    return { street, house, number: numberOf(number) };
  }
  const [house = "", second = house] = lines;
  return { street: second, house, number: undefined };
}

/** What a line of a register says: somebody, nobody that can be named, or why it is left out. */
export type Read = Elector | { readonly isAnonymous: true } | Fault;

export const isFault = (read: Read): read is Fault => "why" in read;
export const isAnonymous = (read: Read): read is { readonly isAnonymous: true } =>
  "isAnonymous" in read;

/**
 * One line. An anonymous entry (marker N) is a number alone, without a name and an address: it is counted and never kept
 * (RPA 1983 s.9B).
 */
export function readLine(line: number, cells: readonly string[], { at, lines }: Columns): Read {
  const cell = (heading: Heading) => {
    const index = at[heading];
    return index === undefined ? "" : tidy(cells[index] ?? "");
  };
  const no = (why: Fault["why"]): Fault => ({ line, why });
  const said = cells.map(tidy);
  if (said.some((text) => text.length > MOST_CHARACTERS)) return no("too-long");
  if (cell("number") === "") return no("no-number");
  const marks = cell("marker")
    .toUpperCase()
    .split(/[^A-Z]+/);
  if (marks.includes("N")) return { isAnonymous: true };
  if (cell("surname") === "") return no("no-name");
  const address = lines.map((index) => said[index] ?? "").filter(Boolean);
  if (address.length === 0) return no("no-address");
  if (at.postcode !== undefined && cell("postcode") === "") return no("no-postcode");
  const attains = cell("attains");
  const attainsOn = readDay(attains);
  if (attains !== "" && attainsOn === undefined) return no("bad-day");
  const [prefix, suffix] = [cell("prefix"), cell("suffix")];
  return {
    electorNumber: [prefix, cell("number"), suffix === "0" ? "" : suffix].filter(Boolean).join("-"),
    ...{ surname: cell("surname"), forename: cell("forename"), attainsOn },
    ...placeOf(address),
    postcode: cell("postcode").toUpperCase(),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL stores no U+0000, and no name has one.
const UNSTORABLE = /[\u0000-\u001f\u007f]+/g;

const tidy = (text: string): string => text.replace(UNSTORABLE, " ").replace(/\s+/g, " ").trim();
