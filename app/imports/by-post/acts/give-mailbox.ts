import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Reader, Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import { newSecret } from "../../../../platform/ids.ts";
import { doneBy } from "../../../../platform/official.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { postLetter } from "../../../mail/door.ts";
import { findDetails, markedInWords, type PersonDetails } from "../../../membership/door.ts";
import { confirmMailboxLink, importsPath } from "../../addresses.ts";
import { IMPORTING } from "../../imported.ts";
import { refusals, words } from "../../words.ts";
import { allowMailbox, findMailbox, type NamedMailbox } from "../mailbox-store.ts";

export const DAYS_TO_CONFIRM = 14;

interface Giving {
  readonly mailbox: NamedMailbox;
  readonly person: PersonDetails;
  readonly secret: string;
}

/**
 * Gives somebody who has no mailbox here the one that was named: by two keys, since whoever reads it signs in as them.
 * It is theirs once its reader has followed the link that goes to it; to their letterbox goes a letter that says so.
 */
export const giveMailbox = defineAct({
  name: "imports.give-mailbox",
  power: IMPORTING,
  input: v.object({ mailbox: itemNumber }),
  shows,
  about: ({ person }: Giving) => [person.id],
  may: () => undefined,
  facts: async (tx, { mailbox: id }) => {
    const mailbox = await findMailbox(tx, id);
    const person = mailbox && (await findDetails(tx, mailbox.personId));
    return { mailbox, person, secret: newSecret() };
  },
  decide: ({ mailbox, person, secret }, _input, { now }): Giving | Refusal => {
    if (mailbox === undefined || mailbox.isAllowed || mailbox.expiresAt <= now)
      return refuse("gone", refusals.byPost.mailboxGone);
    if (person === undefined || person.email !== undefined)
      return refuse("not-found", refusals.byPost.unknown);
    return { mailbox, person, secret };
  },
  save,
  record: (_giving, { actor }) => ({
    act: "imports.give-mailbox",
    by: doneBy(actor).by,
    on: importsPath,
    says: words.byPost.line,
    facts: {},
  }),
});

async function shows(
  db: Reader,
  { mailbox: id }: { readonly mailbox: number },
  { namedOf }: Pick<House, "namedOf">,
) {
  const mailbox = await findMailbox(db, id);
  if (mailbox === undefined) return [];
  const named = await namedOf([mailbox.personId]);
  return [
    { label: words.byPost.whom, says: markedInWords(named(mailbox.personId)) },
    { label: words.byPost.email, says: mailbox.email },
  ];
}

async function save(tx: Tx, { mailbox, person, secret }: Giving, { house, now }: ActContext) {
  const expiresAt = addDays(now, DAYS_TO_CONFIRM);
  await allowMailbox(tx, mailbox.id, { secretHash: hashOfSecret(secret), expiresAt });
  const { id: personId, name, language } = person;
  const party = house.partyName;
  const { mailboxSubject, mailboxText, mailboxOnPaper } = words.letters;
  const link = house.url + confirmMailboxLink(secret);
  const toMailbox = () => ({
    subject: mailboxSubject(party),
    text: mailboxText(name, party, link),
  });
  const onPaper = () => ({
    subject: mailboxSubject(party),
    text: mailboxOnPaper(name, party, mailbox.email),
  });
  const letter = { personId, language, kind: "needed" } as const;
  await postLetter(tx, { ...letter, to: undefined, write: onPaper }, now);
  await postLetter(tx, { ...letter, to: mailbox.email, write: toMailbox }, now);
}
