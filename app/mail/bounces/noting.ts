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

/** Undefined where it is so broken or so deep that no report is in it. */
export const parseReport = (source: Buffer): Promise<Email | undefined> =>
  PostalMime.parse(source, {
    attachmentEncoding: "utf8",
    forceRfc822Attachments: true,
    maxNestingDepth: DEEPEST,
  }).catch(() => undefined);

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
