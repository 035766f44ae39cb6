import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { happened, postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { electionPath, standPath } from "../addresses.ts";
import type { Terms } from "../election.ts";
import { electorateOf } from "../electorate.ts";
import { titleOfElected } from "../title.ts";
import { words } from "../words.ts";

/** Everybody who may vote hears that nominations are open: whoever wants to stand needs all the days there are. */
export async function tellCalled(tx: Tx, house: House, terms: Terms): Promise<void> {
  const now = house.clock.now();
  const recipients = await listAddressees(tx, await electorateOf(terms, house).list(tx, now));
  const write = () => {
    const { subject, text } = words.letters.called;
    const title = titleOfElected(terms.to);
    const facts = {
      title,
      seats: terms.seats,
      closes: exactMomentInWords(new Date(terms.nominationsClose)),
      voteFrom: exactMomentInWords(new Date(terms.opensAt)),
      voteUntil: exactMomentInWords(new Date(terms.closesAt)),
      link: house.url + electionPath(terms.election),
    };
    return { subject: subject(title), text: ({ name }: Recipient) => text({ ...facts, name }) };
  };
  const called = happened({
    on: [electionPath(terms.election)],
    ...{
      what: "called",
      part: "changed",
      at: now,
      isImportant: true,
      isForAll: terms.to.kind !== "branch",
    },
    says: () => words.called(exactMomentInWords(new Date(terms.nominationsClose))),
  });
  await postToMany(tx, { recipients, kind: "important", fact: called.fact, write }, now);
  await house.announce(tx, called);
}

/** Those who stood before are asked whether they want a seat that fell empty. */
export async function tellAskedAgain(
  tx: Tx,
  house: House,
  terms: Terms,
  people: readonly PersonId[],
): Promise<void> {
  const recipients = await listAddressees(tx, people);
  const write = () => {
    const { subject, text } = words.letters.askedAgain;
    const title = titleOfElected(terms.to);
    const facts = {
      title,
      closes: exactMomentInWords(new Date(terms.nominationsClose)),
      link: house.url + standPath(terms.election),
    };
    return { subject: subject(title), text: ({ name }: Recipient) => text({ ...facts, name }) };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, house.clock.now());
}
