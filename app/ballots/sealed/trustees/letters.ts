import type { Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { postToMany, type Recipient } from "../../../mail/door.ts";
import { listAddressees } from "../../../membership/door.ts";
import { keysPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { SealedBallot } from "../sealed-ballot.ts";

/** What a trustee is written to about: being asked, a step that is theirs, or that the keys are begun anew. */
export type TrusteeLetter = "asked" | "turn" | "again" | "mix" | "open" | "late";

/** Writes to trustees. What they are to do stands on the page, not in a mailbox. */
export async function postToTrustees(
  tx: Tx,
  house: House,
  ballot: SealedBallot,
  letter: {
    readonly kind: TrusteeLetter;
    readonly people: readonly (PersonId | undefined)[];
    readonly days: number;
  },
): Promise<void> {
  const people = letter.people.filter((id): id is PersonId => id !== undefined);
  if (people.length === 0) return;
  const now = house.clock.now();
  const recipients = await listAddressees(tx, people);
  const write = () => {
    const { subject, text } = words.sealed.trustees.letters[letter.kind];
    const facts = {
      title: ballot.title,
      link: `${house.url}${keysPath(ballot.id)}`,
      by: exactMomentInWords(new Date(now.getTime() + letter.days * 86_400_000)),
    };
    return {
      subject: subject(ballot.title),
      text: ({ name }: Recipient) => text({ ...facts, name }),
    };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, now);
}
