import { hash } from "node:crypto";
import type { Email } from "postal-mime";
import { inTransaction, orRefusal } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { isAlreadySubmitted } from "../../../platform/submissions.ts";
import type { Replied } from "../announcements.ts";
import { refusals } from "../words.ts";
import { findRepliedTo } from "./bounce-store.ts";
import { claimPlace, type PlaceInMailbox } from "./mailbox-store.ts";
import { isForBounces } from "./marks.ts";
import { isAutomatic, type ReplyRead, readReply } from "./reading-replies.ts";

export interface ReplyCame {
  /** To which letter. */
  readonly letter: number;
  /** With the empty sender that only servers use. */
  readonly isFromServer: boolean;
  /** The party's own for what comes back. */
  readonly address: string;
  /** Where it lies, if it lies in a mailbox. */
  readonly place?: PlaceInMailbox | undefined;
}

/**
 * Takes what somebody answered to a letter: whoever listens keeps it in the same transaction, or refuses it. The same mail a
 * second time is the same reply. Nothing is sent back, so that no two machines ever write to each other.
 *
 * @returns `automatic` where no person wrote it, and it is dropped
 */
export async function takeReply(
  house: House,
  mail: Email,
  came: ReplyCame,
): Promise<"taken" | "automatic" | Refusal> {
  const outcome = await takeOrRefuse(house, mail, came);
  const kind = isRefusal(outcome) ? "refused" : outcome;
  house.log.info("mail.replied", { kind, ...(isRefusal(outcome) ? { why: outcome.code } : {}) });
  return outcome;
}

async function takeOrRefuse(
  house: House,
  mail: Email,
  came: ReplyCame,
): Promise<"taken" | "automatic" | Refusal> {
  if (came.isFromServer || isAutomatic(mail)) return "automatic";
  const reply = await readReply(mail);
  if (reply === undefined) return refuse("invalid", refusals.reply.noSender);
  // Our answer to it would come back here as a reply.
  if (isForBounces(reply.from, came.address)) return "automatic";
  return await orRefusal(() => keep(house, reply, { ...came, once: onceOf(mail, reply, came) }));
}

/** A server that did not hear our yes brings the mail again, with the same Message-ID. */
const onceOf = ({ messageId, date }: Email, reply: ReplyRead, { letter }: ReplyCame): string =>
  hash("sha256", JSON.stringify([letter, messageId ?? { date, ...reply }]));

const keep = (
  house: House,
  reply: ReplyRead,
  { letter, place, once }: ReplyCame & { readonly once: string },
): Promise<"taken"> =>
  inTransaction(house, async (tx, at): Promise<"taken"> => {
    if (place !== undefined && !(await claimPlace(tx, place))) return "taken";
    if (await isAlreadySubmitted(tx, "mail.reply", once)) return "taken";
    const to = await findRepliedTo(tx, letter);
    const replied: Replied = {
      ...({ name: "mail.replied", letter, reply, at } as const),
      about: to && { fact: to.fact, list: to.list, subject: to.subject },
      isFromReader: to?.address.toLowerCase() === reply.from.toLowerCase(),
      language: to?.language ?? "en",
    };
    await house.announce(tx, replied);
    return "taken";
  });
