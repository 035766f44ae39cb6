import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import { dayInWords, exactMomentInWords } from "../../web/moments.ts";
import { quotedOf, type Team, writeTo, writeToTeam } from "../teams/door.ts";
import { teamMeetingsPath, teamNotesPath, teamTasksPath } from "./addresses.ts";
import { words } from "./words.ts";
import type { Meeting } from "./work.ts";

type Site = Pick<House, "url" | "clock">;
type Told = Pick<Meeting, "title" | "startsAt"> & { readonly why?: string };

/** Tells everybody in a team of a meeting. Without its link: a letter passes through others' hands. */
export async function tellOfMeeting(
  tx: Tx,
  { url, clock }: Site,
  team: Team,
  meeting: Told & { readonly what: "meeting" | "moved" | "called-off" },
): Promise<void> {
  const write = () => {
    const { subject, text } = words.letters[meeting.what];
    const facts = {
      team: quotedOf(team, team.name),
      title: quotedOf(team, meeting.title),
      when: exactMomentInWords(meeting.startsAt),
      why: quotedOf(team, meeting.why ?? ""),
      link: url + teamMeetingsPath(team.id),
    };
    return { subject, text: text(facts) };
  };
  await writeToTeam(tx, team.id, write, clock.now());
}

/** Gives everybody in a team what one of them wrote. */
export async function sendLetter(
  tx: Tx,
  { url, clock }: Site,
  team: Team,
  letter: { readonly subject: string; readonly body: string },
): Promise<void> {
  const write = () => ({
    subject: words.letters.letter.subject(quotedOf(team, letter.subject)),
    text: words.letters.letter.text({
      team: quotedOf(team, team.name),
      says: quotedOf(team, letter.body),
      link: url + teamNotesPath(team.id),
    }),
  });
  await writeToTeam(tx, team.id, write, clock.now());
}

interface OfTask {
  readonly to: PersonId;
  readonly what: "taskMoved" | "taskDropped";
  readonly title: string;
  readonly day?: Day;
}

/** Tells whoever has a task what became of it. */
export async function tellHelper(
  tx: Tx,
  { url, clock }: Site,
  team: Team,
  { to, what, title, day }: OfTask,
): Promise<void> {
  const write = () => {
    const { subject, text } = words.letters[what];
    const facts = {
      team: quotedOf(team, team.name),
      says: quotedOf(team, title),
      day: day === undefined ? "" : dayInWords(day),
      link: url + teamTasksPath(team.id),
    };
    return { subject, text: text(facts) };
  };
  await writeTo(tx, [to], write, clock.now());
}
