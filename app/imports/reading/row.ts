import * as v from "valibot";
import { emailField } from "../../../platform/text/fields.ts";
import { tidyLine } from "../../../platform/text/tidy-text.ts";
import { addMonthsTo, type Day } from "../../../platform/time/days.ts";
import { emailKeyOf, nameField, type PersonInList, postcodeField } from "../../membership/door.ts";
import { words } from "../words.ts";
import type { ListField, Mapping } from "./columns.ts";
import { findDay } from "./day.ts";

/** Somebody out of a members' list, and what of their row could not be used, in words. */
export interface PersonRead extends PersonInList {
  readonly note: string | undefined;
}

export type RowReading =
  | { readonly person: PersonRead }
  /** Why nobody can be made of the row: a sentence without anything of the person in it. */
  | { readonly refused: string };

export interface RowTerms {
  readonly today: Day;
  readonly membershipMonths: number;
}

const GONE = /\b(?:lapsed|expired|cancel\w*|left|deceased|resigned|expelled|suspended|removed)\b/i;
const SUPPORTER = /\b(?:supporter|friend|subscriber|non.?member|follower)s?\b/i;

/** Reads one row. Pure: the log keeps what it says, so that it says nothing about the person. */
export function readRow(cells: readonly string[], mapping: Mapping, terms: RowTerms): RowReading {
  const cell = (field: ListField): string => {
    const column = mapping[field];
    return column === undefined ? "" : (cells[column] ?? "").replaceAll("\0", "").trim();
  };
  const called = cell("name") || `${cell("firstName")} ${cell("lastName")}`;
  // Another program's marks are no trick of the person's.
  const name = v.safeParse(nameField, tidyLine(called));
  if (!name.success) return { refused: name.issues[0].message };
  const email = v.safeParse(emailField, cell("email"));
  if (!email.success) return { refused: email.issues[0].message };
  if (GONE.test(cell("kind"))) return { refused: words.gone };
  const kind = SUPPORTER.test(cell("kind")) ? "supporter" : "member";
  return personOf({ name: name.output, email: email.output, kind }, cell, terms);
}

function personOf(
  { name, email, kind }: Pick<PersonRead, "name" | "email" | "kind">,
  cell: (field: ListField) => string,
  { today, membershipMonths }: RowTerms,
): RowReading {
  const [renews, joined] = [cell("renewsOn"), cell("joinedOn")];
  const renewsOn = findDay(renews);
  if (kind === "member" && renews !== "" && renewsOn === undefined) {
    return { refused: words.renewsOn };
  }
  const postcode = v.safeParse(postcodeField, cell("postcode"));
  const joinedOn = findDay(joined);
  const notes = [
    postcode.success ? undefined : words.postcode,
    joined !== "" && joinedOn === undefined ? words.joinedOn : undefined,
  ].filter((note) => note !== undefined);
  const person = {
    name,
    email,
    emailKey: emailKeyOf(email),
    kind,
    postcode: postcode.success ? postcode.output : undefined,
    renewsOn: kind === "member" ? (renewsOn ?? addMonthsTo(today, membershipMonths)) : undefined,
    joinedOn: joinedOn !== undefined && joinedOn <= today ? joinedOn : undefined,
    note: notes.length === 0 ? undefined : notes.join(" "),
  } as const;
  return { person };
}
