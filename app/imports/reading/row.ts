import * as v from "valibot";
import { emailField } from "../../../platform/text/fields.ts";
import { tidyLine } from "../../../platform/text/tidy-text.ts";
import { addMonthsTo, type Day } from "../../../platform/time/days.ts";
import {
  emailKeyOf,
  letterboxKeyOf,
  nameField,
  type PersonInList,
  postcodeField,
} from "../../membership/door.ts";
import type { Wants } from "../inviting/invitation.ts";
import { words } from "../words.ts";
import { type AgeRead, readAge } from "./age.ts";
import type { ListField } from "./columns.ts";
import { findDay, isNoDay, isSerial } from "./day.ts";
import {
  type Decision,
  findDecision,
  isYes,
  mostCareful,
  saysBounced,
  wantsLetters,
  wordOf,
} from "./meanings.ts";
import type { Plan } from "./questions.ts";

/** Somebody out of a members' list, and what of their row could not be used, in words. */
export interface PersonRead extends PersonInList {
  readonly note: string | undefined;
  /** What the list says of letters to them. */
  readonly wants: Wants;
}

export type RowReading =
  | { readonly person: PersonRead }
  | {
      /** Why nobody can be made of the row: a sentence without anything of the person in it. */
      readonly refused: string;
      /** What stands as their name, for whoever has handed the list in. */
      readonly called: string;
    };

export interface RowTerms {
  readonly today: Day;
  readonly membershipMonths: number;
  readonly leastAge: number;
}

type Cell = (field: ListField) => string;

/** Reads one row. Pure: the log keeps what it says, so that it says nothing about the person. */
export function readRow(cells: readonly string[], plan: Plan, terms: RowTerms): RowReading {
  const cell: Cell = (field) => {
    const column = plan.mapping[field];
    return column === undefined ? "" : (cells[column] ?? "").replaceAll("\0", "").trim();
  };
  // Another program's marks are no trick of the person's.
  const called = tidyLine(cell("name") || `${cell("firstName")} ${cell("lastName")}`);
  const no = (refused: string): RowReading => ({ refused, called });
  const name = v.safeParse(nameField, called);
  if (!name.success) return no(called === "" ? words.noName : words.badName);
  const sent = cell("email");
  const email = v.safeParse(emailField, sent);
  const address = addressIn(cell);
  if (!email.success && !(sent === "" && address !== undefined))
    return no(sent === "" ? words.noEmail : words.badEmail);
  if (isYes(cell("deceased"))) return no(words.gone);
  const decision = decisionFor(cell, plan);
  if (decision === undefined) return no(words.undecided);
  const ends = findDay(cell("renewsOn"), plan.orders.renewsOn);
  const isOver = decision === "until" && (ends === undefined || ends <= terms.today);
  if (decision === "out" || isOver) return no(words.gone);
  const kind = decision === "supporter" ? ("supporter" as const) : ("member" as const);
  const renews = cell("renewsOn");
  if (kind === "member" && ends === undefined && !isNoDay(renews))
    return no(isSerial(renews) ? words.serial : words.renewsOn);
  const age = readAge(cell("bornOn"), plan.orders.bornOn, terms);
  if (age.is === "too-young") return no(words.tooYoung(terms.leastAge));
  const who = {
    ...{ name: name.output, kind, address, age },
    email: email.success ? email.output : undefined,
  };
  return personOf(who, ends, cell, { plan, terms });
}

/** The same person without the mailbox: their letters are printed. Undefined where no list says where they live. */
export function byPost(person: PersonRead): PersonRead | undefined {
  const { name, address } = person;
  if (address === undefined) return undefined;
  const emailKey = letterboxKeyOf(name, address);
  return { ...person, email: undefined, emailKey, wants: "letters", note: words.comesByPost };
}

const MOST_OF_AN_ADDRESS = 300;

/** Where a letter reaches them: street, town and postcode, or all of it in one cell. */
function addressIn(cell: Cell): string | undefined {
  const street = cell("address");
  const postcode = v.safeParse(postcodeField, cell("postcode") || postcodeIn(street));
  if (street === "" || !postcode.success || postcode.output === undefined) return undefined;
  const rest = postcodeIn(street) === "" ? [postcode.output] : [];
  const whole = [street, cell("town"), ...rest].map(tidyLine).filter((part) => part !== "");
  const address = whole.join(", ");
  return address.length > MOST_OF_AN_ADDRESS ? undefined : address;
}

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? {0,3}\d[A-Z]{2}\b/g;

/** The postcode at the end of a whole address in one cell; empty where there is none. */
const postcodeIn = (address: string): string =>
  [...address.toUpperCase().matchAll(POSTCODE)].at(-1)?.[0] ?? "";

function decisionFor(cell: Cell, { mapping, as, decided }: Plan): Decision | undefined {
  if (mapping.kind === undefined && mapping.status === undefined) return as;
  const [kind, status] = [wordOf(cell("kind")), wordOf(cell("status"))];
  const said = [
    ...(mapping.status === undefined ? [] : [status]),
    ...(mapping.kind === undefined || (kind === "" && mapping.status !== undefined) ? [] : [kind]),
  ];
  return mostCareful(said.map((word) => findDecision(word, decided)));
}

function personOf(
  { age, ...who }: Pick<PersonRead, "name" | "email" | "kind" | "address"> & { age: AgeRead },
  ends: Day | undefined,
  cell: Cell,
  { plan, terms: { today, membershipMonths } }: { plan: Plan; terms: RowTerms },
): RowReading {
  const joined = cell("joinedOn");
  const postcode = v.safeParse(postcodeField, cell("postcode") || postcodeIn(cell("address")));
  const joinedOn = findDay(joined, plan.orders.joinedOn);
  const notes = [
    postcode.success ? undefined : words.postcode,
    isNoDay(joined) || joinedOn !== undefined
      ? undefined
      : isSerial(joined)
        ? words.joinedSerial
        : words.joinedOn,
    age.is === "unreadable" ? words.bornOn : undefined,
    age.is === "minor" ? words.isMinor : undefined,
  ].filter((note) => note !== undefined);
  const { email, kind } = who;
  const person: PersonRead = {
    ...who,
    emailKey: email === undefined ? "" : emailKeyOf(email),
    postcode: postcode.success ? postcode.output : undefined,
    renewsOn: kind === "member" ? (ends ?? addMonthsTo(today, membershipMonths)) : undefined,
    joinedOn: joinedOn !== undefined && joinedOn <= today ? joinedOn : undefined,
    note: notes.length === 0 ? undefined : notes.join(" "),
    wants: wantsIn(cell, plan),
    ...ageIn(age, plan),
  };
  return { person: (email === undefined ? byPost(person) : undefined) ?? person };
}

/** What is kept of it. What nobody says is known where the party knows that they are all 18. */
const ageIn = (age: AgeRead, { ages }: Plan): Pick<PersonRead, "adultOn" | "isAgeKnown"> => ({
  adultOn: age.is === "minor" ? age.adultOn : undefined,
  isAgeKnown: age.is === "adult" || age.is === "minor" || ages === "adults",
});

function wantsIn(cell: Cell, { mapping }: Plan): Wants {
  const consent = cell("optIn");
  if (isYes(cell("bouncing")) || saysBounced(consent)) return "unreachable";
  const saysNo = mapping.optIn !== undefined && !wantsLetters(consent);
  return saysNo || isYes(cell("optOut")) ? "this-alone" : "letters";
}
