import type { Team } from "../team.ts";

/** Work of the party that one team does for all of it. Each name is kept for good. */
export const DUTIES = ["contact", "press"] as const;
export type Duty = (typeof DUTIES)[number];

/** Can a team of the whole party be given one? Into an open team anybody comes by themselves. Pure. */
export const mayHave = ({ state, joining }: Pick<Team, "state" | "joining">): boolean =>
  state === "running" && joining === "asked";

/** Which team has a duty. */
export interface OnDuty {
  readonly duty: Duty;
  readonly teamId: number;
  readonly name: string;
  /** How many are in it and may do it; none where the team does not run any more, or is open to whoever comes. */
  readonly people: number;
}
