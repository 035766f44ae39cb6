import type { Email } from "postal-mime";
import type { House } from "../../../platform/house.ts";
import { factsOfError } from "../../../platform/log/log.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import type { Handling, MailboxLetter } from "../../../platform/sending/mailbox.ts";
import { bounceKeyOf } from "./bounce-store.ts";
import { forgetReading, freePlace, type PlaceInMailbox, saveReading } from "./mailbox-store.ts";
import { letterMarked, letterRepliedTo } from "./marks.ts";
import { type Came, noteCame, parseMail, whatCame } from "./noting.ts";
import { takeReply } from "./taking-replies.ts";

/** Reads what came back from the mailbox where it lies, if the operator named one. */
export async function readMailbox(house: House, stopping?: AbortSignal): Promise<void> {
  const { database, clock, log } = house;
  const mailbox = house.mail?.mailbox;
  if (mailbox === undefined) return forgetReading(database);
  const key = await bounceKeyOf(database);
  const reader = {
    now: clock.now(),
    handle: (letter: MailboxLetter) => takeLetter(house, key, letter),
    moved: (letter: MailboxLetter) => freePlace(database, letter),
  };
  const reading = await mailbox.read(reader, stopping);
  await saveReading(database, reading, clock.now());
  if (reading === undefined) return;
  const { handled, left, lying } = reading;
  if (handled + left > 0) log.info("mail.mailbox-read", { handled, left });
  if (left > 0) log.warn("mail.mailbox-left", { lying });
}

async function takeLetter(house: House, key: string, letter: MailboxLetter): Promise<Handling> {
  const mail = await parseMail(letter.source);
  if (mail === undefined) return "left";
  const found = cameInMailbox(mail, key);
  if (found === undefined) return "left";
  if (found === "no-report") {
    house.log.info("mail.came-back", { kind: "no-report" });
    return "handled";
  }
  try {
    if ("kind" in found) await noteCame(house, found, letter);
    else return await takeItsReply(house, mail, found, letter);
    return "handled";
  } catch (error) {
    house.log.warn("mail.came-back-not-noted", factsOfError(error));
    return "later";
  }
}

/** Nobody can be told any more that it is refused: it stays, and the operator sees it. */
async function takeItsReply(
  house: House,
  mail: Email,
  { repliedTo: letter, isFromServer }: CameAsReply,
  place: PlaceInMailbox,
): Promise<Handling> {
  const address = house.mail?.bounceAddress ?? "";
  const taken = await takeReply(house, mail, { letter, isFromServer, address, place });
  return isRefusal(taken) ? "left" : "handled";
}

/**
 * Where servers write for whom a letter came in: each by its own custom, and some keep only what its writer wrote. Which of
 * them it is matters little: nobody can make up a mark.
 */
const RECIPIENTS = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "to"];

interface CameAsReply {
  readonly repliedTo: number;
  readonly isFromServer: boolean;
}

/**
 * The envelope is gone from a letter in a mailbox. What it said stands in two headers of whoever delivered it: the first
 * *Return-Path* is the last server's (RFC 5321 §4.4), whatever the letter brought with it.
 *
 * @returns `no-report` where it came to a return path of ours and tells of no failure; undefined where it bears no mark of
 *   ours, or nothing says whether a server or a person sent it
 */
export function cameInMailbox(
  mail: Email,
  key: string,
): Came | CameAsReply | "no-report" | undefined {
  const { headers } = mail;
  const isMarked = (text: string) =>
    letterMarked(text, key) !== undefined || letterRepliedTo(text, key) !== undefined;
  const to = headers.find(
    (header) => RECIPIENTS.includes(header.key) && isMarked(header.value),
  )?.value;
  if (to === undefined) return whatCame(mail, key, { isFromServer: false, to: "" });
  const path = headers.find((header) => header.key === "return-path")?.value.trim();
  if (path === undefined) return undefined;
  const isFromServer = path === "<>";
  const repliedTo = letterMarked(to, key) === undefined ? letterRepliedTo(to, key) : undefined;
  if (repliedTo !== undefined) return { repliedTo, isFromServer };
  return whatCame(mail, key, { isFromServer, to }) ?? "no-report";
}
