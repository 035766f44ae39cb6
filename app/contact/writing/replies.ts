import { accept } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { Replied } from "../../mail/door.ts";
import { emailKeyOf } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { findOnDuty } from "../../teams/door.ts";
import { contactPath } from "../addresses.ts";
import { REPLIES_A_DAY, REPLIES_OF_A_MAILBOX, REPLIES_TO_A_LETTER } from "../limits.ts";
import { refusals } from "../words.ts";
import { addMessage, addReply, type NewMessage, type NewReply } from "./message-store.ts";
import { countReplies, type Replies } from "./reply-queries.ts";

interface Facts {
  readonly isRead: boolean;
  readonly before: Replies;
  readonly keptDays: number;
  /** Where else to write: an address, and the form. */
  readonly contact: string;
  readonly form: string;
}

type Kept = { readonly message: NewMessage; readonly reply: NewReply };

/** What somebody answered to a newsletter by mail is a message like those of the form. It is taken whole, or refused for good. */
export async function keepReply(tx: Tx, replied: Replied, house: House): Promise<void> {
  const { at } = replied;
  const team = await findOnDuty(tx, "contact", at);
  const form = house.url + contactPath;
  const facts: Facts = {
    isRead: team !== undefined && team.people > 0,
    before: await countReplies(tx, replied, addDays(at, -1)),
    keptDays: (await rulesInForce(tx)).contactKeptDays,
    contact: (await house.findImprint(tx))?.contact ?? form,
    form,
  };
  const { message, reply } = accept(decideReply(facts, replied));
  await addReply(tx, await addMessage(tx, message, at), reply);
}

/** Its mark shows that the letter was had, so no other letter has to ask; whose address it bears nobody knows. Pure. */
export function decideReply(
  { isRead, before, keptDays, contact, form }: Facts,
  { letter, about, reply, isFromReader, language, at }: Replied,
): Kept | Refusal {
  if (!isRead) return refuse("conflict", refusals.reply.nobody(contact));
  if (before.toLetter >= REPLIES_TO_A_LETTER || before.ofMailbox >= REPLIES_OF_A_MAILBOX)
    return refuse("too-many", refusals.reply.tooMany(form));
  if (before.ofAll >= REPLIES_A_DAY) return refuse("too-many", refusals.reply.tooMuch(form));
  const { from: email, name, subject: heading, text: body, attachments, isCut } = reply;
  const message: NewMessage = {
    ...({
      state: "open",
      subject: "newsletter",
      keyHash: undefined,
      confirmBy: undefined,
    } as const),
    ...{ name, email, emailKey: emailKeyOf(email), body, language },
    endsAt: addDays(at, keptDays),
  };
  const [path] = about?.fact?.split(" ") ?? [];
  return {
    message,
    reply: {
      ...{ letter, heading, attachments, isCut, isFromReader, path },
      about: about?.subject,
    },
  };
}
