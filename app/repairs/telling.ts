import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { postToMany } from "../mail/door.ts";
import { listEverybody } from "../membership/door.ts";
import { words } from "./words.en.ts";

const A_SLICE = 5000;

/** A letter to everybody, whatever letters they have chosen: this one is needed. */
export async function tellEverybody(
  tx: Tx,
  house: House,
  { by, why, closesAt }: { by: string; why: string; closesAt: Date },
): Promise<void> {
  const until = exactMomentInWords(closesAt);
  const facts = {
    by,
    why: why.replaceAll("{name}", "{ name }"),
    until,
    link: `${house.url}/repairs`,
  };
  const subject = words.letters.subject(house.partyName);
  const text = words.letters.text(house.partyName, facts);
  let after: PersonId | undefined;
  for (;;) {
    const recipients = await listEverybody(tx, after, A_SLICE);
    if (recipients.length === 0) return;
    await postToMany(tx, { recipients, kind: "needed", subject, text }, house.clock.now());
    after = recipients.at(-1)?.personId;
  }
}
