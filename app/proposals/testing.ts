import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { isRefusal } from "../../platform/refusal.ts";
import type { MovableClock } from "../../platform/time/clock.ts";
import { passDays } from "../../testing/pass-days.ts";
import { closeDue, findBallotFor, vote } from "../ballots/door.ts";
import { proposalPath } from "./addresses.ts";
import { keepDeadlines } from "./jobs.ts";
import { support } from "./supporting/acts/support.ts";
import { publish } from "./writing/acts/publish.ts";
import { saveDraft } from "./writing/acts/save-draft.ts";

let made = 0;

/** A whole draft as its form sends it. */
export const aText = (title: string) => ({
  kind: "new",
  chapter: "homes",
  title,
  problem: "Rents rise faster than wages in every town.",
  body: `${title}.\n\nRents follow wages and no more.`,
  effects: "",
});

/** A published idea of this member's, or something of another kind. Answers its number. */
export async function anIdea(
  house: House,
  by: Person,
  title = `Fair rents ${++made}`,
  kind = "new",
): Promise<number> {
  const saved = await perform(house, saveDraft, { ...aText(title), kind }, { actor: by });
  if (isRefusal(saved) || typeof saved === "symbol") throw new Error(JSON.stringify(saved));
  const id = saved.id ?? 0;
  const published = await perform(house, publish, { id: String(id) }, { actor: by });
  if (isRefusal(published)) throw new Error(published.says);
  return id;
}

/**
 * A statement that members adopted in days. Answers its number.
 * @param members enough to support it and to vote on it; the first is its author
 */
export async function anAdoptedStatement(
  at: { readonly house: House; readonly clock: MovableClock },
  members: readonly Person[],
  title = `We stand with the nurses ${++made}`,
): Promise<number> {
  const { house, clock } = at;
  const [author, ...others] = members as [Person, ...Person[]];
  const id = await anIdea(house, author, title, "statement");
  for (const actor of others) {
    await perform(house, support, { id: String(id), version: "1" }, { actor });
  }
  passDays(clock, 1);
  await keepDeadlines(house);
  const ballot = await findBallotFor(house.database, proposalPath(id));
  if (ballot === undefined) throw new Error("the statement has not come to its ballot");
  for (const actor of members) {
    const input = { ballotId: String(ballot.id), choices: { proposal: "yes" } };
    const voted = await perform(house, vote, input, { actor });
    if (isRefusal(voted)) throw new Error(voted.says);
  }
  passDays(clock, 2);
  await closeDue(house);
  return id;
}
