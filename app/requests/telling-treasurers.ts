import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { dayInWords } from "../../web/moments.ts";
import { postToMany } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { giftPath } from "../money/addresses.ts";
import { type GiftAlarm, KEEPING } from "../money/door.ts";
import { listHolders } from "../offices/door.ts";
import { officesThatAsk } from "../rulebook/door.ts";
import { words } from "./words.ts";

/** A gift's days run out: whoever can decide on it hears of it, whatever letters they want. */
export async function tellTreasurers(
  tx: Tx,
  { gift, last }: GiftAlarm,
  { url, clock }: House,
): Promise<void> {
  const now = clock.now();
  const offices = officesThatAsk(KEEPING);
  const holdings = (await listHolders(tx, now)).filter(({ office }) => offices.includes(office));
  const ids = [...new Set(holdings.map(({ personId }) => personId))];
  const recipients = await listAddressees(tx, ids);
  const write = () => {
    const { giftSubject, giftText } = words.letters;
    const by = dayInWords(last);
    return { subject: giftSubject(by), text: giftText(by, url + giftPath(gift)) };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, now);
}
