import type { Reader } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { type Preview, previewOf } from "../../mail/door.ts";
import { unfitIn } from "../checks.ts";
import { listOf } from "../list.ts";
import type { Texts } from "../newsletter.ts";
import { refusals, words } from "../words.ts";

/** A newsletter as one of its readers would get it. */
export async function composed(
  db: Reader,
  { partyName, url, findImprint }: Pick<House, "partyName" | "url" | "findImprint">,
  { id, subject, body }: Pick<Texts, "subject" | "body"> & { readonly id: number },
  now: Date,
): Promise<Preview> {
  const written = { kind: "important", list: listOf(id), subject, text: body } as const;
  const sender = { partyName, url, imprint: await findImprint(db) };
  return previewOf({ ...written, readerName: words.page.reader }, sender, now);
}

/** Why it may not leave as it is; undefined where it may. */
export function whyUnfit(preview: Preview): Refusal | undefined {
  const [unfit] = unfitIn(preview);
  return unfit === undefined ? undefined : refuse("invalid", refusals.unfit[unfit], "body");
}
