import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import { poundsInWords } from "../../web/numbers.ts";
import { postLetter } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import type { DuesToCollect } from "../money/door.ts";
import { payingPath } from "./addresses.ts";
import type { Charge } from "./charge.ts";
import type { ProviderName } from "./providers/provider.ts";
import { words } from "./words.ts";

type OfCharge =
  | { readonly kind: "failed"; readonly again: Day }
  | { readonly kind: "stopped" | "refunded" };

/** What became of a payment, with the one link that mends it. */
export async function tellOfCharge(
  tx: Tx,
  house: House,
  { personId, pence, provider }: Charge,
  what: OfCharge,
): Promise<void> {
  await tell(tx, house, personId, () => {
    const says = words.letters;
    const sum = poundsInWords(pence);
    const way = words.ways[provider].name;
    const again = what.kind === "failed" ? dayInWords(what.again) : "";
    return { subject: says.subject[what.kind](sum), middle: says.says[what.kind](sum, way, again) };
  });
}

/** It is set up: how much, and both dates. */
export async function tellSetUp(
  tx: Tx,
  house: House,
  personId: PersonId,
  { provider, due }: { readonly provider: ProviderName; readonly due: DuesToCollect | undefined },
): Promise<void> {
  await tell(tx, house, personId, () => {
    const says = words.letters;
    const way = words.ways[provider].name;
    const dates =
      due === undefined
        ? ""
        : words.paying.dates(
            poundsInWords(due.pence),
            dayInWords(due.first),
            dayInWords(due.second),
          );
    return { subject: says.subject.setUp(way), middle: says.says.setUp(way, dates) };
  });
}

/** Its provider says that it is over: the bank, the card's, or its owner at the bank has ended it. */
export const tellEnded = (
  tx: Tx,
  house: House,
  personId: PersonId,
  provider: ProviderName,
): Promise<void> =>
  tell(tx, house, personId, () => {
    const { subject, says } = words.letters;
    const way = words.ways[provider].name;
    return { subject: subject.ended(way), middle: says.ended(way) };
  });

async function tell(
  tx: Tx,
  house: House,
  personId: PersonId | null,
  make: () => { readonly subject: string; readonly middle: string },
): Promise<void> {
  const [person] = await listAddressees(tx, personId === null ? [] : [personId]);
  if (person === undefined) return;
  const write = () => {
    const { subject, middle } = make();
    return { subject, text: words.letters.text(person.name, middle, house.url + payingPath) };
  };
  const { email: to, language } = person;
  const letter = { to, personId: person.personId, language, kind: "important" as const, write };
  await postLetter(tx, letter, house.clock.now());
}
