import type { PersonId } from "../../platform/ids.ts";
import { addDays, type Day, dayOf } from "../../platform/time/days.ts";
import type { Rules } from "../rulebook/door.ts";
import type { Scope } from "./scope.ts";
import type { Skill } from "./skills/skills.ts";

export type TeamState = "forming" | "running" | "closed";
/** Why it is over: nobody came, the team decided it, nobody was left, nobody coordinated it. */
export type ClosedWhy = "unfounded" | "decided" | "empty" | "unled";
export type Joining = "open" | "asked";
export const JOININGS = ["open", "asked"] as const satisfies readonly Joining[];

export interface Team {
  readonly id: number;
  readonly scope: Scope;
  readonly name: string;
  readonly does: string;
  readonly joining: Joining;
  /** What each helper gives, about, in a week. */
  readonly hours: number | undefined;
  readonly needs: readonly Skill[];
  readonly state: TeamState;
  /** How many founders it takes, and until when; as they were when it was begun. */
  readonly founders: number;
  readonly formsBy: Date;
  readonly foundedAt: Date | undefined;
  readonly closedAt: Date | undefined;
  readonly closedWhy: ClosedWhy | undefined;
  readonly unledSince: Date | undefined;
}

/** Somebody's place in a team: they ask for it, have it, or were not taken in. */
export type PlaceState = "asking" | "in" | "declined";

export interface Place {
  readonly id: number;
  readonly teamId: number;
  readonly personId: PersonId;
  readonly state: PlaceState;
  readonly says: string | undefined;
  /** Since when they ask, are in, or were not taken in. */
  readonly at: Date;
  /** Until when one of the team is to ask them; of newcomers whom nobody has asked yet. */
  readonly welcomeBy: Date | undefined;
  readonly getsLetters: boolean;
  /** What somebody of the team asked them. */
  readonly asked: { readonly by: PersonId | undefined; readonly says: string } | undefined;
}

export interface Coordinator {
  readonly personId: PersonId;
  readonly until: Day;
}

export type DecisionKind = "decide" | "party" | "coordinate" | "close";
export const DECISION_KINDS = [
  "decide",
  "party",
  "coordinate",
  "close",
] as const satisfies readonly DecisionKind[];
export type DecisionState = "open" | "passed" | "failed" | "withdrawn";

export interface Decision {
  readonly id: number;
  readonly teamId: number;
  readonly kind: DecisionKind;
  readonly says: string;
  /** Who put it to the team; of one about coordinating, who would. */
  readonly personId: PersonId | undefined;
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly least: number;
  readonly percent: number;
  readonly state: DecisionState;
  /** Known to nobody before it is closed. */
  readonly outcome: Outcome | undefined;
}

export interface Outcome {
  readonly yes: number;
  readonly no: number;
  /** How many could say it. */
  readonly voters: number;
}

/** More yes than no, and enough of the team: in numbers and as a share of those who could say it. */
export const isPassed = (
  { yes, no, voters }: Outcome,
  { least, percent }: Pick<Decision, "least" | "percent">,
): boolean => yes > no && yes >= least && yes * 100 >= percent * voters;

/** Whoever had a place when it was put to the team. */
export const mayDecide = (
  { at, state }: Pick<Place, "at" | "state">,
  { openedAt }: Pick<Decision, "openedAt">,
): boolean => state === "in" && at <= openedAt;

/**
 * Which of those whom their team wants take a seat: most yes first, and of those alike whoever offered first. What is
 * left when the seats are taken has no seat.
 */
export const seated = <Offer extends { readonly id: number; readonly yes: number }>(
  wanted: readonly Offer[],
  seats: number,
): readonly Offer[] =>
  wanted
    .toSorted((one, other) => other.yes - one.yes || one.id - other.id)
    .slice(0, Math.max(0, seats));

export const isOver = ({ until }: Pick<Coordinator, "until">, now: Date): boolean =>
  until < dayOf(now);

/** When the clock closes a team that nobody coordinates. */
export const closesUnled = (
  unledSince: Date,
  { teamUnledDays }: Pick<Rules, "teamUnledDays">,
): Date => addDays(unledSince, teamUnledDays);

/** From when somebody whom the team did not take in can ask again. */
export const asksAgainOn = (
  { at }: Pick<Place, "at">,
  { teamAgainDays }: Pick<Rules, "teamAgainDays">,
): Day => dayOf(addDays(at, teamAgainDays));

/** A form's texts as they are kept, for whoever replaces them. */
export const heldTeam = ({ name, does, joining, hours, needs }: Held) => ({
  name,
  does,
  joining,
  hours: hours === undefined ? "" : String(hours),
  needs: [...needs].toSorted().join(" "),
});
type Held = Pick<Team, "name" | "does" | "joining" | "hours" | "needs">;
