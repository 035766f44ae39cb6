import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { dayInWords } from "../../web/moments.ts";
import { poundsInWords } from "../../web/numbers.ts";
import { postToMany, type Recipient } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { duesPath } from "../money/addresses.ts";
import { type Refund, referenceOf, sumOf } from "./refund.ts";
import { words } from "./words.ts";

/** One letter to each who is paid back, of all their payments in the list. Whoever is gone gets none. */
export async function tellPayers(tx: Tx, house: House, refunds: readonly Refund[]): Promise<void> {
  const byPerson = Map.groupBy(refunds, ({ personId }) => personId);
  const people = [...byPerson.keys()].flatMap((personId) => personId ?? []);
  const recipients = await listAddressees(tx, people);
  const says = () => words.letter;
  const write = () => ({
    subject: says().subject(house.partyName),
    text: ({ personId, name }: Recipient) => {
      const own = byPerson.get(personId) ?? [];
      const lines = own.map((refund) => {
        const { on, pence, why, way } = refund;
        const how = way === "bank" ? says().reference(referenceOf(refund)) : says().provider;
        return says().line(poundsInWords(pence), dayInWords(on), words.whys[why], how);
      });
      return says().text(name, poundsInWords(sumOf(own)), lines, house.url + duesPath);
    },
  });
  await postToMany(tx, { recipients, kind: "important", write }, house.clock.now());
}
