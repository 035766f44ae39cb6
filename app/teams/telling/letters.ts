import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { postToMany, quote, type Written } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { teamDecisionsPath, teamPath, teamPeoplePath } from "../addresses.ts";
import type { NewDecision } from "../deciding/decision-store.ts";
import type { ClosedWhy, Coordinator, Team } from "../team.ts";
import { words } from "../words.ts";
import { listReaders } from "./readers-queries.ts";

type Site = Pick<House, "url" | "clock">;

/** Somebody's words about a team, in a letter. Called where the letter's language is spoken. */
export const quotedOf = ({ id }: Pick<Team, "id">, text: string): string =>
  quote({ of: teamPath(id), text, instead: words.letters.covered });

/** Writes to these. No letter has anybody's name but its reader's. */
export async function writeTo(
  tx: Tx,
  ids: readonly PersonId[],
  write: () => Written,
  now: Date,
): Promise<void> {
  const recipients = await listAddressees(tx, ids);
  await postToMany(tx, { recipients, kind: "important", write }, now);
}

/** Writes to everybody in a team who wants its letters, with what is told of or not at all. */
export async function writeToTeam(
  tx: Tx,
  teamId: number,
  write: () => Written,
  now: Date,
): Promise<void> {
  await writeTo(tx, await listReaders(tx, teamId), write, now);
}

interface ToLeaders {
  readonly team: Team;
  readonly coordinators: readonly Pick<Coordinator, "personId">[];
}

/** Tells whoever coordinates a team; where nobody does, everybody in it. */
export async function tellLeaders(
  tx: Tx,
  house: Site,
  { team, coordinators }: ToLeaders,
  what: "asking" | "unasked",
): Promise<void> {
  const now = house.clock.now();
  const link = house.url + teamPeoplePath(team.id);
  const write = () => {
    const { subject, text } = words.letters[what];
    return { subject, text: text({ team: quotedOf(team, team.name), link }) };
  };
  const ids = coordinators.map(({ personId }) => personId);
  if (ids.length === 0) return writeToTeam(tx, team.id, write, now);
  await writeTo(tx, ids, write, now);
}

interface ToOne {
  readonly team: Team;
  readonly to: PersonId;
  readonly what: "declined" | "takenIn" | "unanswered" | "welcome";
  /** What somebody of the team wrote. */
  readonly says?: string;
}

/** Tells one person what concerns them alone. */
export async function writeToOne(
  tx: Tx,
  house: Site,
  { team, to, what, says = "" }: ToOne,
): Promise<void> {
  const write = () => {
    const { subject, text } = words.letters[what];
    const facts = {
      team: quotedOf(team, team.name),
      says: quotedOf(team, says),
      link: house.url + teamPath(team.id),
    };
    return { subject, text: text(facts) };
  };
  await writeTo(tx, [to], write, house.clock.now());
}

/** Tells everybody in a team that something is put to it. */
export async function tellOfDecision(
  tx: Tx,
  house: Site,
  team: Team,
  { kind, says, closesAt }: Pick<NewDecision, "kind" | "says" | "closesAt">,
): Promise<void> {
  const write = () => ({
    subject: words.letters.decision.subject,
    text: words.letters.decision.text({
      team: quotedOf(team, team.name),
      says: words.letters.puts[kind](quotedOf(team, says)),
      when: exactMomentInWords(closesAt),
      link: house.url + teamDecisionsPath(team.id),
    }),
  });
  await writeToTeam(tx, team.id, write, house.clock.now());
}

/** Tells everybody in a team that nobody coordinates it, and when it is closed if that stays so. */
export async function tellUnled(tx: Tx, house: Site, team: Team, closesAt: Date): Promise<void> {
  const write = () => ({
    subject: words.letters.unled.subject,
    text: words.letters.unled.text({
      team: quotedOf(team, team.name),
      when: exactMomentInWords(closesAt),
      link: house.url + teamDecisionsPath(team.id),
    }),
  });
  await writeToTeam(tx, team.id, write, house.clock.now());
}

export async function tellClosed(tx: Tx, house: Site, team: Team, why: ClosedWhy): Promise<void> {
  const write = () => ({
    subject: words.letters.closed.subject,
    text: words.letters.closed.text({
      team: quotedOf(team, team.name),
      why: words.closedWhy[why],
      link: house.url + teamPath(team.id),
    }),
  });
  await writeToTeam(tx, team.id, write, house.clock.now());
}
