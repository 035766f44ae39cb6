import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { dayOf } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import { postLetter } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { titleOf } from "../rulebook/door.ts";
import { promisesPath } from "./addresses.ts";
import type { Notice } from "./promise.ts";
import type { NewNotice } from "./store.ts";
import { words } from "./words.ts";

type Facts = { readonly name: string; readonly title: string; readonly link: string };

async function tell(
  tx: Tx,
  house: House,
  { whom, office }: { readonly whom: PersonId | undefined; readonly office: string },
  say: (facts: Facts) => { readonly subject: string; readonly text: string },
): Promise<void> {
  const [person] = await listAddressees(tx, whom === undefined ? [] : [whom]);
  if (person === undefined) return;
  const write = () =>
    say({ name: person.name, title: titleOf(office), link: house.url + promisesPath(office) });
  const { email: to, personId, language } = person;
  await postLetter(tx, { to, personId, language, kind: "needed", write }, house.clock.now());
}

/** The question itself stands on the page, not in a mailbox. */
export const tellAsked = (tx: Tx, house: House, notice: NewNotice): Promise<void> =>
  tell(tx, house, { whom: notice.holderId, office: notice.office }, (facts) => ({
    subject: words.letters.asked.subject(facts.title),
    text: words.letters.asked.text({ ...facts, due: dayInWords(dayOf(notice.answerBy)) }),
  }));

export const tellAnswered = (tx: Tx, house: House, notice: Notice): Promise<void> =>
  tell(tx, house, { whom: notice.askedBy, office: notice.office }, (facts) => ({
    subject: words.letters.answered.subject(facts.title),
    text: words.letters.answered.text(facts),
  }));
