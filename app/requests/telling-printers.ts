import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { packsPath } from "../ballots/addresses.ts";
import { type BallotOpened, printsSheets } from "../ballots/door.ts";
import { postToMany, unfilled } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { listHolders } from "../offices/door.ts";
import { words } from "./words.ts";

/** Some on a roll vote on paper: whoever prints their sheets hears of it at once, since the post takes days. */
export async function tellPrinters(
  tx: Tx,
  { title, closesAt, onPaper }: BallotOpened,
  { url, clock }: House,
): Promise<void> {
  if (onPaper === 0) return;
  const now = clock.now();
  const holdings = await listHolders(tx, now);
  const printers = holdings.filter(({ office }) => printsSheets({ offices: [office] }));
  const recipients = await listAddressees(tx, [
    ...new Set(printers.map(({ personId }) => personId)),
  ]);
  const write = () => {
    const { printSubject, printText } = words.letters;
    const closes = exactMomentInWords(closesAt);
    const facts = { title: unfilled(title), count: onPaper, closes, link: url + packsPath };
    return { subject: printSubject(onPaper), text: printText(facts) };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, now);
}
