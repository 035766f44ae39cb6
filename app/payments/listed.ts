import type { Reader } from "../../platform/database/database.ts";
import type { House, Listed } from "../../platform/house.ts";
import { duesPath, givePath, treasuryPath } from "../money/addresses.ts";
import { giveByCardPath, payingPath, paymentsDeskPath } from "./addresses.ts";
import { providersHere } from "./providers/open-provider.ts";
import { words } from "./words.ts";

/** The ways to pay that the operator has set up, on the pages of money; nothing where there is none. */
export async function listedAt(
  _db: Reader,
  path: string,
  _now: Date,
  house: Pick<House, "payments">,
): Promise<Listed | undefined> {
  const here = providersHere(house);
  if (here.length === 0) return undefined;
  const { links, ways } = words;
  if (path === duesPath) {
    const items = here.map((name) => ({ title: ways[name].pay, href: `${payingPath}#${name}` }));
    return { title: links.paying, items };
  }
  if (path === givePath && here.includes("stripe"))
    return { title: links.give, items: [{ title: links.giveByCard, href: giveByCardPath }] };
  return path === treasuryPath
    ? { title: links.desk, items: [{ title: links.deskSays, href: paymentsDeskPath }] }
    : undefined;
}
