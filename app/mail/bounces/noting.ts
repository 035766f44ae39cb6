import PostalMime, { type Email } from "postal-mime";
import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { saveNotices } from "../store.ts";
import { addBounce } from "./bounce-store.ts";
import { claimPlace, type PlaceInMailbox } from "./mailbox-store.ts";
import { letterMarked } from "./marks.ts";
import { type BounceKind, readBounce, readComplaint } from "./reading.ts";

/** Parts within parts; a report has two. */
const DEEPEST = 8;

/** Each takes the parser a step; a megabyte of an attachment has 14,000. */
const MOST_LINES = 40_000;

/** Undefined where it is so broken, so deep or of so many lines that nobody wrote it. */
export async function parseMail(source: Buffer): Promise<Email | undefined> {
  let lines = 0;
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) lines += 1;
  if (lines > MOST_LINES) return undefined;
  return await PostalMime.parse(source, {
    attachmentEncoding: "utf8",
    forceRfc822Attachments: true,
    maxNestingDepth: DEEPEST,
  }).catch(() => undefined);
}

export interface Came {
  readonly letter: number;
  readonly kind: BounceKind;
}

/** RFC 3464 §2: a report has an empty sender; what comes from somebody to a return path is an answering machine's. */
export function whatCame(
  mail: Email,
  key: string,
  { isFromServer, to }: { readonly isFromServer: boolean; readonly to: string },
): Came | undefined {
  const returned = letterMarked(to, key);
  if (returned !== undefined) {
    const kind = isFromServer ? readBounce(mail) : undefined;
    return kind === undefined ? undefined : { letter: returned, kind };
  }
  const letter = letterMarked(readComplaint(mail) ?? "", key);
  return letter === undefined ? undefined : { letter, kind: "complaint" };
}

/**
 * Notes what came back. The same report a second time is the same letter, and counts once.
 *
 * @param place where it lies, if it lies in a mailbox: what was taken from there already is not taken again, even where its
 *   reader has asked for letters anew meanwhile
 */
export async function noteCame(
  house: House,
  { letter, kind }: Came,
  place?: PlaceInMailbox,
): Promise<void> {
  await inTransaction(house, async (tx, now) => {
    if (place !== undefined && !(await claimPlace(tx, place))) return;
    const sent = await addBounce(tx, { letter, kind }, now);
    house.log.info("mail.came-back", { kind, isKnown: sent !== undefined });
    if (kind === "complaint" && sent?.personId !== undefined)
      await saveNotices(tx, sent.personId, "off");
  });
}
