import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { type Election, findElection, titleOfElection } from "../../elections/door.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { firstLookPath, scrutineersPath } from "../addresses.ts";
import { words } from "../words.ts";

/** Somebody is asked to watch the count for a candidate. */
export async function postAsked(
  tx: Tx,
  house: House,
  { id, terms }: Election,
  personId: PersonId,
): Promise<void> {
  const recipients = await listAddressees(tx, [personId]);
  const write = () => {
    const { subject, text } = words.letters.asked;
    const title = titleOfElection(id, terms.to);
    const link = house.url + scrutineersPath(id);
    return { subject: subject(title), text: ({ name }: Recipient) => text({ name, title, link }) };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, house.clock.now());
}

interface FirstLook {
  readonly election: number;
  readonly people: readonly PersonId[];
  readonly until: Date;
}

export async function postFirstLook(
  tx: Tx,
  house: House,
  { election, people, until }: FirstLook,
): Promise<void> {
  const found = await findElection(tx, election);
  if (found === undefined) return;
  const recipients = await listAddressees(tx, people);
  const write = () => {
    const { subject, text } = words.letters.firstLook;
    const title = titleOfElection(election, found.terms.to);
    const facts = {
      title,
      until: exactMomentInWords(until),
      link: house.url + firstLookPath(election),
    };
    return { subject: subject(title), text: ({ name }: Recipient) => text({ ...facts, name }) };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, house.clock.now());
}
