import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { words } from "../words.ts";

interface Called {
  readonly id: number;
  readonly answerBy: Date;
  readonly endsAt: Date;
}

/** Tells jurors that the lot fell on them. What the act was about stands on the page, not in a mailbox. */
export async function postCall(
  tx: Tx,
  house: House,
  { id, answerBy, endsAt }: Called,
  people: readonly PersonId[],
): Promise<void> {
  const recipients = await listAddressees(tx, people);
  const write = () => {
    const { subject, text } = words.letters;
    const facts = {
      link: `${house.url}/juries/${id}`,
      answerBy: exactMomentInWords(answerBy),
      endsAt: exactMomentInWords(endsAt),
    };
    return {
      subject: subject(house.partyName),
      text: ({ name }: Recipient) => text({ ...facts, name }),
    };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, house.clock.now());
}
