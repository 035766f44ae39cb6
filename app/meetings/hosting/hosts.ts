import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { postLetter } from "../../mail/door.ts";
import { findPeople, findPerson, listAddressees } from "../../membership/door.ts";
import { meetingPath } from "../addresses.ts";
import { titleInLetter } from "../letters.ts";
import { type Meeting, whyOver } from "../meeting.ts";
import { lockMeeting } from "../queries.ts";
import { changeMeeting } from "../store.ts";
import { words } from "../words.ts";
import { listTurns } from "./host-queries.ts";

/** Whose turn it is: of those who offered and are members today, whoever hosted longest ago. */
export async function findNextHost(
  tx: Tx,
  now: Date,
  except?: PersonId,
): Promise<PersonId | undefined> {
  const turns = (await listTurns(tx)).filter((id) => id !== except);
  const people = await findPeople(tx, turns, now);
  return turns.find((id) => people.get(id)?.standing === "member");
}

export async function tellHost(
  tx: Tx,
  house: Pick<House, "url" | "clock">,
  meeting: Pick<Meeting, "id" | "title" | "startsAt" | "hostId">,
): Promise<void> {
  const [host] = await listAddressees(tx, meeting.hostId === undefined ? [] : [meeting.hostId]);
  if (host === undefined) return;
  const { email: to, personId, language } = host;
  const path = meetingPath(meeting.id);
  const write = () => ({
    subject: words.letters.host.subject,
    text: words.letters.host.text({
      name: host.name,
      title: titleInLetter(meeting),
      when: exactMomentInWords(meeting.startsAt),
      link: house.url + path,
    }),
  });
  await postLetter(tx, { to, personId, language, kind: "needed", write }, house.clock.now());
}

/** Gives a meeting the next host who offered, where it has none, or one who is no member any more or is suspended. */
export async function replaceHost(tx: Tx, house: House, id: number, now: Date): Promise<void> {
  const meeting = await lockMeeting(tx, id);
  if (meeting === undefined || whyOver(meeting, now) !== undefined) return;
  const { hostId } = meeting;
  const host = hostId === undefined ? undefined : await findPerson(tx, hostId, now);
  if (host?.standing === "member") return;
  const next = await findNextHost(tx, now, hostId);
  if (next === hostId) return;
  await changeMeeting(tx, id, { host_id: next ?? null });
  await tellHost(tx, house, { ...meeting, hostId: next });
}
