import type { Reader } from "../../../platform/database/database.ts";
import { findPictureFile, listPictures } from "../../pictures/door.ts";
import type { SentPicture } from "../networks/outcome.ts";
import type { DeliveryName } from "./delivery-queries.ts";

/** Why a picture is not sent: it is gone or not made, or no size of it is small enough. */
export class NoPicture extends Error {
  readonly why: "gone" | "too-large";

  constructor(why: "gone" | "too-large") {
    super(why);
    this.why = why;
  }
}

/**
 * The pictures of a post, each in the largest size that the network takes.
 * @throws NoPicture
 */
export async function picturesToSend(
  db: Reader,
  { proposalId }: DeliveryName,
  ids: readonly number[],
  mostBytes: number,
): Promise<readonly SentPicture[]> {
  if (ids.length === 0) return [];
  const all = await listPictures(db, { kind: "post", id: proposalId });
  const sent: SentPicture[] = [];
  for (const id of ids) {
    const picture = all.find((one) => one.id === id && one.state === "made");
    if (picture === undefined) throw new NoPicture("gone");
    let fitting: SentPicture | undefined;
    for (const { width, height } of picture.sizes.toReversed()) {
      const bytes = await findPictureFile(db, { id, width, type: "jpeg" });
      if (bytes === undefined || bytes.length > mostBytes) continue;
      fitting = { bytes, alt: picture.alt, width, height };
      break;
    }
    if (fitting === undefined) throw new NoPicture("too-large");
    sent.push(fitting);
  }
  return sent;
}
