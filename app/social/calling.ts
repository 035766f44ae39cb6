import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { afterDays } from "../../platform/time/hours.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { postToMany, type Recipient } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { rotaPath } from "./addresses.ts";
import type { Rota } from "./rota.ts";
import { findPersonAt } from "./rota-queries.ts";
import { addSeat } from "./rota-store.ts";
import { words } from "./words.ts";

/** Asks the next so many of the lot whether they serve. */
export async function callNext(tx: Tx, house: House, rota: Rota, howMany: number): Promise<void> {
  const now = house.clock.now();
  const answerBy = afterDays(now, rota.answerDays, rota.closingHour);
  const called: PersonId[] = [];
  for (const [index, place] of rota.order.slice(rota.called, rota.called + howMany).entries()) {
    const personId = await findPersonAt(tx, rota.id, place);
    const number = rota.called + index + 1;
    await addSeat(tx, { rotaId: rota.id, number, personId, answerBy }, now);
    if (personId !== undefined) called.push(personId);
  }
  await postCall(tx, house, { rota, answerBy }, called);
}

interface Call {
  readonly rota: Rota;
  readonly answerBy: Date;
}

async function postCall(
  tx: Tx,
  house: House,
  { rota, answerBy }: Call,
  people: readonly PersonId[],
): Promise<void> {
  const recipients = await listAddressees(tx, people);
  const write = () => {
    const { subject, text } = words.letter;
    const facts = {
      link: house.url + rotaPath(rota.id),
      answerBy: exactMomentInWords(answerBy),
      until: exactMomentInWords(rota.servesUntil ?? answerBy),
    };
    return { subject: subject(), text: ({ name }: Recipient) => text({ ...facts, name }) };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, house.clock.now());
}
