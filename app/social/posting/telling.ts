import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { listHolders, twoOf } from "../../offices/door.ts";
import { officesThatAsk } from "../../rulebook/door.ts";
import type { Account } from "../accounts/account.ts";
import { SPEAKING } from "../accounts/speaking.ts";
import { accountsPath } from "../addresses.ts";
import { NETWORK_NAMES } from "../networks/network.ts";
import { words } from "../words.ts";

/** Two officers who can connect it anew hear that an account was taken away, whatever letters they want. */
export async function tellLost(
  tx: Tx,
  { url }: Pick<House, "url">,
  { network, handle }: Account,
  now: Date,
): Promise<void> {
  const people = twoOf(await listHolders(tx, now), officesThatAsk(SPEAKING));
  const recipients = await listAddressees(tx, people);
  const write = () => {
    const { lostSubject, lostText } = words.accounts;
    const facts = { network: NETWORK_NAMES[network], handle, link: url + accountsPath };
    return {
      subject: lostSubject(NETWORK_NAMES[network]),
      text: ({ name }: Recipient) => lostText({ ...facts, name }),
    };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, now);
}
