import { safeParse } from "valibot";
import { emailField } from "../../../platform/text/fields.ts";
import type { Day } from "../../../platform/time/days.ts";
import { postcodeField } from "../../membership/door.ts";
import { findDay } from "./day.ts";
import { findMeaning, wordOf } from "./meanings.ts";

/** What a members' list can tell us of somebody. */
export const LIST_FIELDS = [
  "name",
  "firstName",
  "lastName",
  "email",
  "postcode",
  "address",
  "town",
  "kind",
  "status",
  "renewsOn",
  "joinedOn",
  "bornOn",
  "deceased",
  "optIn",
  "optOut",
  "bouncing",
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** Which column of the file, counted from 0, holds what. */
export type Mapping = Readonly<Partial<Record<ListField, number>>>;

/** A column as far as guessing goes: its heading and its first cells that are not empty. */
export interface ColumnSeen {
  readonly heading: string;
  readonly samples: readonly string[];
}

/** Of what a form sends: each column by its number, or empty. */
export const mappingIn = (columns: Readonly<Partial<Record<ListField, string>>>): Mapping =>
  Object.fromEntries(
    LIST_FIELDS.flatMap((field) => {
      const column = columns[field] ?? "";
      return column === "" ? [] : [[field, Number(column)]];
    }),
  );

/**
 * How other systems head such a column, the surest first; letters and digits only. Headings of exports by
 * NationBuilder, CiviCRM, Action Network, Mailchimp and Zetkin, and of sheets in English, German and Welsh.
 */
const HEADINGS: Record<ListField, readonly string[]> = {
  name: [
    ...["name", "fullname", "membername", "displayname", "contactname", "preferredname"],
    ...["vollername", "mitgliedsname", "enw", "enwllawn"],
  ],
  firstName: [
    ...["firstname", "forename", "forenames", "givenname", "first"],
    ...["vorname", "enwcyntaf", "enwaucyntaf"],
  ],
  lastName: [
    ...["lastname", "surname", "familyname", "last"],
    ...["nachname", "familienname", "cyfenw"],
  ],
  email: [
    ...["email", "emailaddress", "mail", "primaryemail", "contactemail", "memberemail"],
    ...["homeemail", "email1", "emailadresse", "mailadresse", "ebost", "cyfeiriadebost"],
  ],
  postcode: [
    ...["postcode", "postalcode", "zip", "zipcode", "homepostcode", "homepostalcode"],
    ...["primaryzip", "ziproyalmail", "addresszip", "mailingzip"],
    ...["plz", "postleitzahl", "codpost"],
  ],
  address: [
    ...["address", "postaladdress", "fulladdress", "homeaddress", "mailingaddress"],
    ...["address1", "addressline1", "primaryaddress1", "street", "streetaddress"],
    ...["anschrift", "postanschrift", "adresse", "strasse", "cyfeiriad", "cyfeiriadpost"],
  ],
  town: ["town", "city", "posttown", "primarycity", "ort", "stadt", "tref"],
  kind: [
    ...["kind", "membershiptype", "membertype", "membershipkind", "membershipname"],
    ...["mitgliedsart", "mitgliedschaftsart", "matholaelodaeth", "type"],
  ],
  status: [
    ...["membershipstatus", "memberstatus", "status", "membershipstate"],
    ...["mitgliedsstatus", "mitgliederstatus", "statws", "statwsaelodaeth"],
  ],
  renewsOn: [
    ...["renewson", "renewaldate", "renewsat", "expirydate", "expirationdate", "expires"],
    ...["expireson", "enddate", "paiduntil", "validuntil", "memberuntil"],
    ...["membershipexpirationdate", "membershipexpirydate", "membershipenddate"],
    ...["membershipexpires", "membershipexpireson", "membershipends"],
    ...["mitgliedbis", "gultigbis", "ablaufdatum", "austrittsdatum", "aelodtan"],
    ...["dyddiaddodiben", "dyddiadadnewyddu"],
  ],
  joinedOn: [
    ...["joinedon", "joindate", "joined", "datejoined", "membersince", "startdate"],
    ...["membershipstartdate", "membershipstartedat", "createdat", "optintime"],
    ...["eintrittsdatum", "eintritt", "beitrittsdatum", "mitgliedseit", "dyddiadymuno", "aeloders"],
  ],
  bornOn: [
    ...["dateofbirth", "birthdate", "birthday", "dob", "bornon", "bornat", "born"],
    ...["yearofbirth", "birthyear", "age", "ageinyears"],
    ...["geburtsdatum", "geburtstag", "geburtsjahr", "geboren", "alter"],
    ...["dyddiadgeni", "blwyddyngeni", "oed", "oedran"],
  ],
  deceased: [
    ...["deceased", "isdeceased", "deceaseddate", "dateofdeath", "died"],
    ...["verstorben", "sterbedatum", "ymadawedig", "wedimarw"],
  ],
  optIn: [
    ...["emailoptin", "can2subscriptionstatus", "subscriptionstatus", "emailsubscriptionstatus"],
    ...["emailconsent", "emailstatus", "newsletter"],
  ],
  optOut: [
    ...["donotcontact", "donotemail", "donotmail", "emailoptout", "optout", "isoptout"],
    ...["nobulkemailsuseroptout", "unsubscribed", "unsubtime", "keinemails", "dimebyst"],
  ],
  bouncing: [
    ...["email1isbad", "emailisbad", "bouncing", "bounced", "hardbounce", "emailonhold", "onhold"],
  ],
};

const plain = (heading: string): string => wordOf(heading).replaceAll(" ", "");

/** Days about something else than belonging. */
const OTHER_DAY = /birth|dob|geburt|geni|chang|updat|modif|confirm|login|lastseen|contact|email/;

const MOST_OF_THEM = 0.5;

const holds = ({ samples }: ColumnSeen, fits: (cell: string) => boolean): boolean =>
  samples.length > 0 && samples.filter(fits).length > samples.length * MOST_OF_THEM;

const isEmail = (cell: string): boolean => safeParse(emailField, cell).success;
const isPostcode = (cell: string): boolean => safeParse(postcodeField, cell).success;

/** What a column under an unknown heading holds, by most of its cells. */
function fieldByContent(column: ColumnSeen, today: Day): ListField | undefined {
  if (holds(column, isEmail)) return "email";
  if (holds(column, isPostcode)) return "postcode";
  if (OTHER_DAY.test(plain(column.heading))) return undefined;
  const ahead = (cell: string) => (findDay(cell) ?? "") > today;
  if (holds(column, ahead)) return "renewsOn";
  return holds(column, (cell) => findDay(cell) !== undefined) ? "joinedOn" : undefined;
}

/** Guesses what each column holds by its heading, else by its cells. No column is taken twice. */
export function guessColumns(columns: readonly ColumnSeen[], today: Day): Mapping {
  const heads = columns.map(({ heading }) => plain(heading));
  const taken = new Set<number>();
  const mapping: Partial<Record<ListField, number>> = {};
  for (const field of LIST_FIELDS) {
    const column = HEADINGS[field]
      .map((heading) => heads.indexOf(heading))
      .find((index) => index >= 0 && !taken.has(index) && !isOtherUnder(field, columns[index]));
    if (column === undefined) continue;
    taken.add(column);
    mapping[field] = column;
  }
  for (const [index, column] of columns.entries()) {
    const isOther = isOtherUnder("address", column) || isOtherUnder("town", column);
    const isSure = isKnownHeading(column.heading) && !isOther;
    if (taken.has(index) || isSure) continue;
    const field = fieldByContent(column, today);
    if (field !== undefined) mapping[field] ??= index;
  }
  return mapping;
}

/** “Address” heads mailboxes in many a sheet, and “Ort” postcodes. */
const isOtherUnder = (field: ListField, column: ColumnSeen | undefined): boolean =>
  column !== undefined &&
  ((field === "address" && holds(column, isEmail)) ||
    (field === "town" && holds(column, isPostcode)));

const KNOWN_HEADINGS = new Set(Object.values(HEADINGS).flat());
const isKnownHeading = (heading: string): boolean => KNOWN_HEADINGS.has(plain(heading));

const STATUS_HEADING =
  /status|statws|standing|member|mitglied|aelod|^(?:is)?activ|aktiv|laps|expir|ablauf|gultig|cancel|kundig|austritt|resign|terminat|^end(?:s|ed|date|on)|enddate|until|renew|deceas|verstorb|diwedd/;
/** They hold such a word and say nothing of whether somebody still belongs. */
const NO_STATUS_HEADING =
  /sms|phone|mobile|marital|employ|rating|number|nummer|rhif|fee|since|seit|start|join|id$|name|mail|card/;

/**
 * Which columns that nobody uses look like a status or an end of membership: by their heading, or since they hold
 * words that say that somebody is gone.
 */
export function statusesLeftOut(
  columns: readonly ColumnSeen[],
  mapping: Mapping,
): readonly number[] {
  const used = new Set(Object.values(mapping));
  return [...columns.keys()].filter((index) => {
    const column = columns[index];
    return column !== undefined && !used.has(index) && isLikeStatus(column);
  });
}

function isLikeStatus(column: ColumnSeen): boolean {
  const head = plain(column.heading);
  if (STATUS_HEADING.test(head) && !NO_STATUS_HEADING.test(head)) return true;
  const meanings = column.samples.map((cell) => findMeaning(wordOf(cell)));
  const someGone = meanings.some((one) => one === "out" || one === "until");
  return someGone && holds(column, (cell) => findMeaning(wordOf(cell)) !== undefined);
}

const isField = (text: string): text is ListField => LIST_FIELDS.some((field) => field === text);

/** Which column has this heading, however it is written; -1 where none has. */
export const columnHeaded = (headings: readonly string[], heading: string): number =>
  headings.findIndex((head) => plain(head) === plain(heading));

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
    const column = columnHeaded(headings, heading);
    if (heading !== "" && column < 0) return `The file has no column “${heading}”.`;
    for (const other of LIST_FIELDS) if (mapping[other] === column) delete mapping[other];
    if (heading === "") delete mapping[field];
    else mapping[field] = column;
  }
  return mapping;
}

/** Is something missing without which nobody can be brought in: the address, or every part of the name? */
export const lacksColumn = ({ email, name, firstName, lastName }: Mapping): boolean =>
  email === undefined || (name ?? firstName ?? lastName) === undefined;
