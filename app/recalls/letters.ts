import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { postLetter } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { type Office, titleOf } from "../offices/door.ts";
import { recallPath } from "./addresses.ts";
import { words } from "./words.ts";

interface About {
  readonly id: number;
  readonly office: Office;
  readonly personId: PersonId | undefined;
  readonly reason: string;
}

/** Whoever holds the office hears of it first, and how to answer: when it is started, and when its ballot is to open. */
export async function tellHolder(
  tx: Tx,
  house: House,
  { id, office, personId, reason }: About,
  opensAt?: Date,
): Promise<void> {
  const now = house.clock.now();
  const [holder] = await listAddressees(tx, personId === undefined ? [] : [personId]);
  if (holder === undefined) return;
  const write = () => {
    const { subject, text } = words.letters[opensAt === undefined ? "started" : "full"];
    const title = titleOf(office);
    const opens = opensAt === undefined ? "" : exactMomentInWords(opensAt);
    const facts = { name: holder.name, title, reason, opens, link: house.url + recallPath(id) };
    return { subject: subject(title), text: text(facts) };
  };
  const { email: to, personId: reader, language } = holder;
  await postLetter(tx, { to, personId: reader, language, kind: "needed", write }, now);
}
