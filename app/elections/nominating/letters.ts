import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { postLetter, postToMany } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { electionPath, standPath } from "../addresses.ts";
import type { Election } from "../election.ts";
import { titleOfElected } from "../title.ts";
import { words } from "../words.ts";
import { isFull, listMissing, type Nomination } from "./nomination.ts";

interface Facts {
  readonly name: string;
  readonly title: string;
  readonly closes: string;
  readonly link: string;
}

/** One needed letter to somebody, about an election. */
async function tell(
  tx: Tx,
  house: House,
  election: Election,
  personId: PersonId | undefined,
  say: (facts: Facts) => { readonly subject: string; readonly text: string },
): Promise<void> {
  const [person] = await listAddressees(tx, personId === undefined ? [] : [personId]);
  if (person === undefined) return;
  const write = () =>
    say({
      name: person.name,
      title: titleOfElected(election.terms.to),
      closes: exactMomentInWords(election.nominationsClose),
      link: house.url + standPath(election.id),
    });
  const { email: to, personId: reader, language } = person;
  const letter = { to, personId: reader, language, kind: "needed" as const, write };
  await postLetter(tx, letter, house.clock.now());
}

/** Others have named them: they hear of it, and say yes or no. */
export const tellOffered = (
  tx: Tx,
  house: House,
  election: Election,
  personId: PersonId,
): Promise<void> =>
  tell(tx, house, election, personId, (facts) => ({
    subject: words.letters.offered.subject(facts.title),
    text: words.letters.offered.text(facts),
  }));

interface SupportEnded {
  readonly election: Election;
  readonly nominee: PersonId;
  readonly supporters: readonly PersonId[];
}

/** The statement that they supported is another one now: their support has ended. */
export async function tellSupportEnded(
  tx: Tx,
  house: House,
  { election, nominee, supporters }: SupportEnded,
): Promise<void> {
  const named = (await house.namedOf([nominee]))(nominee);
  const write = () =>
    words.letters.supportEnded({
      title: titleOfElected(election.terms.to),
      nominee: named.name,
      closes: exactMomentInWords(election.nominationsClose),
      link: house.url + electionPath(election.id),
    });
  const recipients = await listAddressees(tx, supporters);
  await postToMany(tx, { recipients, kind: "important", write }, house.clock.now());
}

/** What is missing still, days before it is too late. */
export const tellShort = (
  tx: Tx,
  house: House,
  election: Election,
  nomination: Nomination,
): Promise<void> =>
  tell(tx, house, election, nomination.personId, (facts) => {
    const { terms } = election;
    const missing = listMissing(nomination, terms).map((part) => words.missing[part]);
    const isHandedIn = nomination.state === "standing";
    const lacks = [
      ...missing,
      ...(isHandedIn ? [] : [words.missing.handIn]),
      ...(isFull(nomination, terms)
        ? []
        : [words.missing.supporters(nomination.supporters, terms.supporters)]),
    ];
    return {
      subject: words.letters.short.subject(facts.title),
      text: words.letters.short.text({
        ...facts,
        lacks: lacks.map((one) => `- ${one}`).join("\n"),
      }),
    };
  });
