import * as v from "valibot";
import { emailField } from "../../../platform/text/fields.ts";
import { tidyLine } from "../../../platform/text/tidy-text.ts";
import { addMonthsTo, type Day } from "../../../platform/time/days.ts";
import {
  emailKeyOf,
  type MemberKind,
  nameField,
  type PersonInList,
  postcodeField,
} from "../../membership/door.ts";
import { words } from "../words.ts";
import type { ListField } from "./columns.ts";
import { findDay, isNoDay, isSerial } from "./day.ts";
import {
  type Decision,
  findDecision,
  isYes,
  mostCareful,
  wantsLetters,
  wordOf,
} from "./meanings.ts";
import type { Plan } from "./questions.ts";

/** Somebody out of a members' list, and what of their row could not be used, in words. */
export interface PersonRead extends PersonInList {
  readonly note: string | undefined;
  /** The list says that they want no letters, or that none arrive: they get only what they ask for. */
  readonly isSilent: boolean;
}

export type RowReading =
  | { readonly person: PersonRead }
  /** Why nobody can be made of the row: a sentence without anything of the person in it. */
  | { readonly refused: string };

export interface RowTerms {
  readonly today: Day;
  readonly membershipMonths: number;
}

type Cell = (field: ListField) => string;

/** Reads one row. Pure: the log keeps what it says, so that it says nothing about the person. */
export function readRow(cells: readonly string[], plan: Plan, terms: RowTerms): RowReading {
  const cell: Cell = (field) => {
    const column = plan.mapping[field];
    return column === undefined ? "" : (cells[column] ?? "").replaceAll("\0", "").trim();
  };
  const called = cell("name") || `${cell("firstName")} ${cell("lastName")}`;
  // Another program's marks are no trick of the person's.
  const name = v.safeParse(nameField, tidyLine(called));
  if (!name.success) return { refused: name.issues[0].message };
  const email = v.safeParse(emailField, cell("email"));
  if (!email.success) return { refused: email.issues[0].message };
  if (isYes(cell("deceased"))) return { refused: words.gone };
  const decision = decisionFor(cell, plan);
  if (decision === undefined) return { refused: words.undecided };
  if (decision === "out") return { refused: words.gone };
  const ends = findDay(cell("renewsOn"), plan.orders.renewsOn);
  if (decision === "until" && (ends === undefined || ends <= terms.today))
    return { refused: words.gone };
  const kind = decision === "supporter" ? "supporter" : "member";
  return personOf({ name: name.output, email: email.output, kind }, ends, cell, { plan, terms });
}

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
  { name, email, kind }: { name: string; email: string; kind: MemberKind },
  ends: Day | undefined,
  cell: Cell,
  { plan, terms: { today, membershipMonths } }: { plan: Plan; terms: RowTerms },
): RowReading {
  const [renews, joined] = [cell("renewsOn"), cell("joinedOn")];
  if (kind === "member" && ends === undefined && !isNoDay(renews))
    return { refused: isSerial(renews) ? words.serial : words.renewsOn };
  const postcode = v.safeParse(postcodeField, cell("postcode"));
  const joinedOn = findDay(joined, plan.orders.joinedOn);
  const notes = [
    postcode.success ? undefined : words.postcode,
    isNoDay(joined) || joinedOn !== undefined
      ? undefined
      : isSerial(joined)
        ? words.joinedSerial
        : words.joinedOn,
  ].filter((note) => note !== undefined);
  const person = {
    name,
    email,
    emailKey: emailKeyOf(email),
    kind,
    postcode: postcode.success ? postcode.output : undefined,
    renewsOn: kind === "member" ? (ends ?? addMonthsTo(today, membershipMonths)) : undefined,
    joinedOn: joinedOn !== undefined && joinedOn <= today ? joinedOn : undefined,
    note: notes.length === 0 ? undefined : notes.join(" "),
    isSilent: isSilent(cell, plan),
  } as const;
  return { person };
}

const isSilent = (cell: Cell, { mapping }: Plan): boolean =>
  (mapping.optIn !== undefined && !wantsLetters(cell("optIn"))) ||
  isYes(cell("optOut")) ||
  isYes(cell("bouncing"));
