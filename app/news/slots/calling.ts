import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { afterDays } from "../../../platform/time/hours.ts";
import { dayInWords, exactMomentInWords } from "../../../web/moments.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { slotPath } from "../addresses.ts";
import { words } from "../words.ts";
import type { Slot } from "./slot.ts";
import { findPersonAt } from "./slot-queries.ts";
import { addSeat } from "./slot-store.ts";

/** Asks the next of the lot whether they write. Of one who was forgotten since, the next run asks the one after them. */
export async function callNext(tx: Tx, house: House, slot: Slot): Promise<void> {
  const place = slot.order[slot.called];
  if (place === undefined) return;
  const now = house.clock.now();
  const answerBy = afterDays(now, slot.answerDays, slot.closingHour);
  const personId = await findPersonAt(tx, slot.id, place);
  await addSeat(tx, { slotId: slot.id, number: slot.called + 1, personId, answerBy }, now);
  if (personId === undefined) return;
  const recipients = await listAddressees(tx, [personId]);
  const write = () => {
    const { subject, text } = words.slots.letter;
    const week = dayInWords(slot.monday);
    const link = house.url + slotPath(slot.id);
    const facts = { link, week, answerBy: exactMomentInWords(answerBy) };
    return { subject: subject(week), text: ({ name }: Recipient) => text({ ...facts, name }) };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, now);
}
