import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { type Election, titleOfElection } from "../../elections/door.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { hustingsMeetingPath } from "../addresses.ts";
import { words } from "../words.ts";

/** Candidates hear when and where they are asked; the link stands on the page, not in a mailbox. */
export async function postHustings(
  tx: Tx,
  house: House,
  { id, terms }: Election,
  { at, people }: { readonly at: Date; readonly people: readonly PersonId[] },
): Promise<void> {
  const recipients = await listAddressees(tx, people);
  const write = () => {
    const { subject, text } = words.letters.hustings;
    const title = titleOfElection(id, terms.to);
    const facts = {
      title,
      at: exactMomentInWords(at),
      link: house.url + hustingsMeetingPath(id),
    };
    return { subject: subject(title), text: ({ name }: Recipient) => text({ ...facts, name }) };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, house.clock.now());
}
