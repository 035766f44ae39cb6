import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { postLetter, postToMany } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { listHolders, twoOf } from "../offices/door.ts";
import { officesThatAsk } from "../rulebook/door.ts";
import { chatRolesPath, ownChatPath } from "./addresses.ts";
import type { Link } from "./link-store.ts";
import { POWER } from "./meaning.ts";
import { words } from "./words.ts";

/** That somebody's roles were taken, why, and how they come back. */
export async function tellTaken(
  tx: Tx,
  house: House,
  { personId, tells }: Pick<Link, "personId" | "tells">,
  server: string,
): Promise<void> {
  const [person] = await listAddressees(tx, personId === undefined ? [] : [personId]);
  if (person === undefined || tells === undefined) return;
  const write = () => {
    const { subject, says, text } = words.letters;
    const middle = says[tells](house.partyName, server);
    return { subject: subject(server), text: text(person.name, middle, house.url + ownChatPath) };
  };
  const { email: to, language } = person;
  const letter = { to, personId: person.personId, language, kind: "important" as const, write };
  await postLetter(tx, letter, house.clock.now());
}

/** That the server has refused, what that means, and where the work goes on. Once for each time that it stops. */
export async function tellStopped(
  tx: Tx,
  house: House,
  server: string,
  { status, code }: { readonly status: number; readonly code: number | undefined },
): Promise<void> {
  const now = house.clock.now();
  const people = twoOf(await listHolders(tx, now), officesThatAsk(POWER));
  const recipients = await listAddressees(tx, people);
  const write = () => {
    const { stoppedSubject, stoppedText } = words.letters;
    const why = words.whyStopped(status, code);
    return {
      subject: stoppedSubject(server),
      text: stoppedText(server, why, house.url + chatRolesPath),
    };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, now);
}
