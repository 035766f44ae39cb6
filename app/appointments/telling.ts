import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { postLetter } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import type { words } from "./words.ts";

interface About {
  title(): string;
  readonly by: Date;
  readonly path: string;
}

/** One needed letter to somebody about an office that they may come into. */
export async function tell(
  tx: Tx,
  house: House,
  personId: PersonId | undefined,
  { title, by, path }: About,
  says: () => (typeof words)["letters"]["drawn" | "proposed" | "named" | "ended"],
): Promise<void> {
  const [person] = await listAddressees(tx, personId === undefined ? [] : [personId]);
  if (person === undefined) return;
  const write = () => {
    const facts = {
      name: person.name,
      title: title(),
      by: exactMomentInWords(by),
      link: house.url + path,
    };
    return { subject: says().subject(title()), text: says().text(facts) };
  };
  const { email: to, personId: reader, language } = person;
  const letter = { to, personId: reader, language, kind: "needed" as const, write };
  await postLetter(tx, letter, house.clock.now());
}
