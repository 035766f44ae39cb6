import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { electionPath } from "../../elections/addresses.ts";
import { type Election, titleOfElection } from "../../elections/door.ts";
import { happened, postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { hustingsMeetingPath } from "../addresses.ts";
import { words } from "../words.ts";

/**
 * Candidates, and whoever follows the election, hear when and where they are asked; the link stands on the page, not in a
 * mailbox.
 */
export async function postHustings(
  tx: Tx,
  house: House,
  { id, terms }: Election,
  { at, people }: { readonly at: Date; readonly people: readonly PersonId[] },
): Promise<void> {
  const facts = { which: at.toISOString(), part: "changed", isImportant: true } as const;
  const set = happened({
    on: [hustingsMeetingPath(id), electionPath(id)],
    ...{ what: "hustings", ...facts, at: house.clock.now() },
    says: () => words.hustings.heldAt(exactMomentInWords(at)),
  });
  await house.announce(tx, set);
  const recipients = await listAddressees(tx, people);
  const write = () => {
    const { subject, text } = words.letters.hustings;
    const title = titleOfElection(id, terms.to);
    const said = {
      title,
      at: exactMomentInWords(at),
      link: house.url + hustingsMeetingPath(id),
    };
    return { subject: subject(title), text: ({ name }: Recipient) => text({ ...said, name }) };
  };
  await postToMany(tx, { recipients, kind: "needed", fact: set.fact, write }, house.clock.now());
}
