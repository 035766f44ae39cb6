/** What a members' list can tell us of somebody. */
export const LIST_FIELDS = [
  "name",
  "firstName",
  "lastName",
  "email",
  "postcode",
  "kind",
  "renewsOn",
  "joinedOn",
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** Which column of the file, counted from 0, holds what. */
export type Mapping = Readonly<Partial<Record<ListField, number>>>;

/** Of what a form sends: each column by its number, or empty. */
export const mappingIn = (columns: Readonly<Partial<Record<ListField, string>>>): Mapping =>
  Object.fromEntries(
    LIST_FIELDS.flatMap((field) => {
      const column = columns[field] ?? "";
      return column === "" ? [] : [[field, Number(column)]];
    }),
  );

/** How other systems head such a column, the surest first; letters and digits only. */
const HEADINGS: Record<ListField, readonly string[]> = {
  name: ["name", "fullname", "membername", "displayname", "contactname", "preferredname"],
  firstName: ["firstname", "forename", "forenames", "givenname", "first"],
  lastName: ["lastname", "surname", "familyname", "last"],
  email: ["email", "emailaddress", "mail", "primaryemail", "contactemail", "memberemail"],
  postcode: ["postcode", "postalcode", "zip", "zipcode", "homepostcode", "primaryzip"],
  kind: [
    "kind",
    "membershiptype",
    "membertype",
    "membershipkind",
    "type",
    "membershipstatus",
    "status",
  ],
  renewsOn: [
    "renewson",
    "renewaldate",
    "renewsat",
    "expirydate",
    "expires",
    "expireson",
    "enddate",
    "paiduntil",
    "validuntil",
    "membershipenddate",
    "membershipexpires",
  ],
  joinedOn: [
    "joinedon",
    "joindate",
    "joined",
    "datejoined",
    "startdate",
    "membersince",
    "createdat",
  ],
};

const plain = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Guesses what each column holds by its heading. No column is taken twice. */
export function guessColumns(headings: readonly string[]): Mapping {
  const heads = headings.map(plain);
  const taken = new Set<number>();
  const mapping: Partial<Record<ListField, number>> = {};
  for (const field of LIST_FIELDS) {
    const column = HEADINGS[field]
      .map((heading) => heads.indexOf(heading))
      .find((index) => index >= 0 && !taken.has(index));
    if (column === undefined) continue;
    taken.add(column);
    mapping[field] = column;
  }
  return mapping;
}

const isField = (text: string): text is ListField => LIST_FIELDS.some((field) => field === text);

/**
 * The guess, corrected by what the operator says: `name=Full Name`, or `postcode=` for none.
 * The answer is a sentence where that does not fit the file.
 */
export function correctColumns(
  guess: Mapping,
  headings: readonly string[],
  corrections: readonly string[],
): Mapping | string {
  const mapping: Partial<Record<ListField, number>> = { ...guess };
  for (const correction of corrections) {
    const [field = "", heading = ""] = correction.split(/=(.*)/s);
    if (!isField(field)) {
      return `“${field}” is nothing that can be mapped. Use one of: ${LIST_FIELDS.join(", ")}.`;
    }
    const column = headings.findIndex((head) => plain(head) === plain(heading));
    if (heading !== "" && column < 0) return `The file has no column “${heading}”.`;
    for (const other of LIST_FIELDS) if (mapping[other] === column) delete mapping[other];
    if (heading === "") delete mapping[field];
    else mapping[field] = column;
  }
  return mapping;
}

/** What is missing to import anybody at all; undefined where nothing is. */
export function findMissingColumn(mapping: Mapping): string | undefined {
  if (mapping.email === undefined)
    return "No column holds the email address. Say which: --map email=…";
  const hasName = mapping.name ?? mapping.firstName ?? mapping.lastName;
  return hasName === undefined ? "No column holds the name. Say which: --map name=…" : undefined;
}
