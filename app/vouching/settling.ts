import type { Reader, Tx } from "../../platform/database/database.ts";
import { takeLock } from "../../platform/database/named-lock.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Day, dayOf } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import { postLetter } from "../mail/door.ts";
import { findDetails, findPeople, findPerson, saveVouchedFrom } from "../membership/door.ts";
import { type Rules, rulesInForce } from "../rulebook/door.ts";
import { vouchingPath } from "./addresses.ts";
import { dropLink, letStand, listVouchesFor } from "./store.ts";
import { decideVouchedFrom, isVoucher } from "./vouching.ts";
import { words } from "./words.ts";

/** Of two things that happen to one newcomer's vouches at once, the second sees what the first has done. */
export const lockVouchesFor = (tx: Tx, personId: PersonId): Promise<void> =>
  takeLock(tx, `vouching for ${personId}`);

/** How many vouches for somebody count now. */
export async function countStanding(
  db: Reader,
  personId: PersonId,
  rules: Rules,
  now: Date,
): Promise<number> {
  const vouchers = (await listVouchesFor(db, personId)).map(({ voucherId }) => voucherId);
  const people = await findPeople(db, vouchers, now);
  return vouchers.filter((id) => isVoucher(people.get(id), rules, now)).length;
}

/** What somebody is told by letter of the vouches for them. */
type Told =
  | { readonly kind: "enough"; readonly from: Day }
  | { readonly kind: "one-more"; readonly missing: number }
  | { readonly kind: "fewer"; readonly missing: number };

/**
 * Works out from which day on somebody counts as vouched for, and writes to them where that has changed.
 * @param house undefined where nobody is written to
 * @param isNew one more member has just vouched
 */
export async function settle(
  tx: Tx,
  house: House | undefined,
  personId: PersonId,
  { now, isNew }: { readonly now: Date; readonly isNew: boolean },
): Promise<void> {
  await lockVouchesFor(tx, personId);
  const person = await findPerson(tx, personId, now);
  const before = person?.vouchedFrom;
  // They are gone, or nobody asks it of them any more: what is kept stays as it is.
  if (before === undefined) return;
  const today = dayOf(now);
  if (before !== null && before <= today) {
    await dropLink(tx, personId);
    return letStand(tx, personId, now);
  }
  const rules = await rulesInForce(tx);
  const standing = await countStanding(tx, personId, rules, now);
  const from = decideVouchedFrom({ vouchedFrom: before, standing }, rules, today);
  if (from !== before) await saveVouchedFrom(tx, personId, from);
  const told = decideTold({ before, from, isNew, missing: rules.vouchersNeeded - standing });
  if (told !== undefined && house !== undefined) await post(tx, house, personId, { told, now });
}

interface Settled {
  readonly before: Day | null;
  readonly from: Day | null;
  readonly isNew: boolean;
  readonly missing: number;
}

function decideTold({ before, from, isNew, missing }: Settled): Told | undefined {
  if (from !== null) return from === before ? undefined : { kind: "enough", from };
  if (isNew) return { kind: "one-more", missing };
  return before === null ? undefined : { kind: "fewer", missing };
}

async function post(
  tx: Tx,
  { partyName, url }: House,
  personId: PersonId,
  { told, now }: { readonly told: Told; readonly now: Date },
): Promise<void> {
  const person = await findDetails(tx, personId);
  if (person === undefined) return;
  const { name, email: to, language } = person;
  const link = url + vouchingPath;
  const write = () => {
    const { letters } = words;
    const { kind } = told;
    if (kind === "enough") {
      const text = letters.enoughText(name, partyName, dayInWords(told.from), link);
      return { subject: letters.enoughSubject(partyName), text };
    }
    const says = kind === "fewer" ? letters.fewerText : letters.oneMoreText;
    const subject = kind === "fewer" ? letters.fewerSubject : letters.oneMoreSubject;
    return { subject: subject(partyName), text: says(name, partyName, told.missing, link) };
  };
  await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
}
