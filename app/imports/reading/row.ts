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
import type { Wants } from "../inviting/invitation.ts";
import { words } from "../words.ts";
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
  if (!email.success) return no(sent === "" ? words.noEmail : words.badEmail);
  if (isYes(cell("deceased"))) return no(words.gone);
  const decision = decisionFor(cell, plan);
  if (decision === undefined) return no(words.undecided);
  const ends = findDay(cell("renewsOn"), plan.orders.renewsOn);
  const isOver = decision === "until" && (ends === undefined || ends <= terms.today);
  if (decision === "out" || isOver) return no(words.gone);
  const kind = decision === "supporter" ? "supporter" : "member";
  const renews = cell("renewsOn");
  if (kind === "member" && ends === undefined && !isNoDay(renews))
    return no(isSerial(renews) ? words.serial : words.renewsOn);
  return personOf({ name: name.output, email: email.output, kind }, ends, cell, { plan, terms });
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
  { name, email, kind }: { name: string; email: string; kind: MemberKind },
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
    wants: wantsIn(cell, plan),
  } as const;
  return { person };
}

function wantsIn(cell: Cell, { mapping }: Plan): Wants {
  const consent = cell("optIn");
  if (isYes(cell("bouncing")) || saysBounced(consent)) return "unreachable";
  const saysNo = mapping.optIn !== undefined && !wantsLetters(consent);
  return saysNo || isYes(cell("optOut")) ? "this-alone" : "letters";
}
