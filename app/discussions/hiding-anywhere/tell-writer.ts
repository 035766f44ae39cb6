import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { postLetter } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";

/**
 * Tells whoever wrote a post what became of it. Without what they wrote: an address can be shared.
 * @param write called where the letter's language is spoken
 */
export async function tellWriter(
  tx: Tx,
  { authorId }: { readonly authorId: PersonId | undefined },
  now: Date,
  write: (name: string) => { readonly subject: string; readonly text: string },
): Promise<void> {
  const [writer] = await listAddressees(tx, authorId === undefined ? [] : [authorId]);
  if (writer === undefined) return;
  const { email: to, personId, language, name } = writer;
  const letter = { to, personId, language, kind: "needed", write: () => write(name) } as const;
  await postLetter(tx, letter, now);
}
