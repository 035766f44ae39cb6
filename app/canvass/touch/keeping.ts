import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { addDays } from "../../../platform/time/days.ts";
import { factOf, postLetter } from "../../mail/door.ts";
import { emailKeyOf } from "../../membership/door.ts";
import type { Rules } from "../../rulebook/door.ts";
import { outOfTouchPath, touchPath } from "../addresses.ts";
import { WANTS } from "../taking/contact.ts";
import type { Taken } from "../taking/judging.ts";
import { words } from "../words.ts";
import { isGone } from "./contact-queries.ts";
import {
  ABOUT_TOUCH,
  addContact,
  addContactKey,
  addToContactsOf,
  type NewContact,
} from "./contact-store.ts";

/** Somebody who wants to hear what becomes of what they said, and when they said so. */
export type Brought = Pick<Taken, "id" | "saidAt" | "contact">;

interface From {
  readonly askingId: number;
  /** Null on paper, whose rows are counted. */
  readonly linkId: number | null;
  readonly taken: readonly Brought[];
  readonly rules: Pick<Rules, "stallConfirmDays" | "stallContactDays">;
}

function contactsIn({ askingId, linkId, taken, rules }: From, now: Date): readonly NewContact[] {
  const { stallConfirmDays, stallContactDays } = rules;
  return taken.flatMap(({ id: answerId, saidAt: agreedAt, contact }) => {
    if (contact === undefined) return [];
    const { reach, ...own } = contact;
    const email = "email" in reach ? reach.email : null;
    return [
      {
        ...{ ...own, askingId, linkId, answerId, wants: WANTS, agreedAt, email },
        emailKey: email === null ? null : emailKeyOf(email),
        phone: "phone" in reach ? reach.phone : null,
        endsAt: addDays(now, stallContactDays),
        confirmBy: email === null ? null : addDays(now, stallConfirmDays),
      },
    ];
  });
}

/** In an order of their own, so that two sendings never wait for each other both ways. */
const orderOf = ({ emailKey, phone }: NewContact): string => emailKey ?? phone ?? "";

/**
 * Keeps those who want to hear what becomes of what they said. Whoever left an email address gets one letter and nothing
 * else before they press its link.
 */
export async function addContacts(
  tx: Tx,
  { url, partyName }: Pick<House, "url" | "partyName">,
  from: From,
  now: Date,
): Promise<void> {
  const brought = contactsIn(from, now);
  if (brought.length > 0 && from.linkId !== null)
    await addToContactsOf(tx, from.linkId, brought.length);
  const all = brought.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  for (const one of all) {
    if (one.emailKey !== null && (await isGone(tx, one.emailKey, now))) continue;
    if (!(await addContact(tx, one, now)) || one.email === null) continue;
    const key = await addContactKey(tx, one);
    const [link, out] = [url + touchPath(key), url + outOfTouchPath(key)];
    const { subject, text } = words.touch.letter;
    const days = from.rules.stallConfirmDays;
    // Nothing that a volunteer typed stands in it: a letter to anybody would carry it anywhere.
    const write = () => ({
      subject: subject(partyName),
      text: text({ party: partyName, link, days }),
    });
    const { email: to, language } = one;
    const fact = factOf(ABOUT_TOUCH, "confirm", now);
    await postLetter(tx, { to, kind: "needed", language, fact, out, write }, now);
  }
}
