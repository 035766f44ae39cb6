import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { isRefusal } from "../../platform/refusal.ts";
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

/** A published idea of this member's. Answers its number. */
export async function anIdea(
  house: House,
  by: Person,
  title = `Fair rents ${++made}`,
): Promise<number> {
  const saved = await perform(house, saveDraft, aText(title), { actor: by });
  if (isRefusal(saved) || typeof saved === "symbol") throw new Error(JSON.stringify(saved));
  const id = saved.id ?? 0;
  const published = await perform(house, publish, { id: String(id) }, { actor: by });
  if (isRefusal(published)) throw new Error(published.says);
  return id;
}
