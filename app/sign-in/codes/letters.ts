import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { postLetter, type Written } from "../../mail/door.ts";
import { findDetails } from "../../membership/door.ts";

/** Tells somebody that something about their way in has changed (ASVS 6.3.7). Always sent. */
export async function postToOwner(
  tx: Tx,
  personId: PersonId,
  { now }: Pick<ActContext, "now">,
  write: (name: string) => Written,
): Promise<void> {
  const person = await findDetails(tx, personId);
  if (person === undefined) return;
  const { email: to, language, name } = person;
  await postLetter(tx, { to, personId, language, kind: "needed", write: () => write(name) }, now);
}
