import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { postToMany } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { walkPath } from "../addresses.ts";
import { findHours } from "../in-branch.ts";
import { words } from "../words.ts";
import type { Round } from "./round-queries.ts";

/** Tells somebody that they are named for a round. Neither streets nor doors stand in it: those are shown in its hours alone. */
export async function tellNamed(
  tx: Tx,
  { url }: Pick<House, "url">,
  { round, personId }: { readonly round: Round; readonly personId: PersonId },
  now: Date,
): Promise<void> {
  const hours = await findHours(tx, round.eventId);
  if (hours === undefined || hours.closesAt <= now) return;
  const recipients = await listAddressees(tx, [personId]);
  const write = () => {
    const { subject, text } = words.letters.named;
    const [from, until] = [hours.opensAt, hours.closesAt].map((at) => exactMomentInWords(at));
    return {
      subject,
      text: text({ from: from ?? "", until: until ?? "", link: url + walkPath(round.id) }),
    };
  };
  await postToMany(tx, { recipients, kind: "important", write }, now);
}
