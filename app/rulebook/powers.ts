import type { Body } from "./bodies.ts";
import type { Constitution } from "./constitution/constitution.ts";
import { constitutionNow } from "./constitution/in-force.ts";
import { isOffice, type Office, planOf } from "./offices.ts";
import { type RuleName, type Rules, shareOf } from "./rule.ts";

/** What no single person can do. Product §5: it is asked for, and runs by another body's key or unopposed. */
export interface PowerPlan {
  /** As a button would say it: "Hide a post". */
  readonly title: string;
  /** The rule that says after how many hours it runs without a key, unless members stop it. */
  readonly delay: RuleName | undefined;
  /** What it does not reach, whoever agrees. */
  readonly never: string;
  /** Only a ballot of the members does it; nobody can ask for it. */
  readonly isOnlyByBallot?: true;
}

export const POWERS = {
  "hide-post": {
    title: "Hide a post",
    delay: undefined,
    never:
      "The text is not deleted: a jury can read it and bring it back. A proposal's own text and a ballot cannot be hidden.",
  },
  "suspend-member": {
    title: "Suspend a member",
    delay: undefined,
    never: "Nobody is expelled by it, a vote already cast still counts, and it ends by itself.",
  },
  "export-roll": {
    title: "Export the members' list",
    delay: undefined,
    never: "Ballots, votes, passkeys and messages are never part of it.",
  },
  "mail-to-all": {
    title: "Write to all members",
    delay: "mailDelayHours",
    never: "Whoever has turned such letters off gets none, and nobody sees the addresses.",
  },
  "grant-office": {
    title: "Fill an office out of turn",
    delay: "grantDelayHours",
    never:
      "Nobody can ask for an office for themselves, or hold two that this page keeps apart, and no term is longer than the rule.",
  },
  "hold-item": {
    title: "Hold a proposal",
    delay: undefined,
    never: "A ballot that has opened cannot be held, and no proposal twice on the same ground.",
  },
  "break-glass": {
    title: "Open the operator's repairs",
    delay: undefined,
    never: "Neither ballots nor the members' list can be read or changed with it.",
  },
  "change-rule": {
    title: "Change a number of this rulebook",
    delay: undefined,
    never: "No officer can do it or ask for it.",
    isOnlyByBallot: true,
  },
} as const satisfies Record<string, PowerPlan>;

export type PowerName = keyof typeof POWERS;

export const POWER_NAMES = Object.keys(POWERS) as readonly PowerName[];

export const isPower = (text: string): text is PowerName => Object.hasOwn(POWERS, text);

export const powerPlanOf = (power: PowerName): PowerPlan => POWERS[power];

/** The offices whose holders may ask for it. */
export const officesThatAsk = (
  power: PowerName,
  { offices }: Constitution = constitutionNow(),
): readonly Office[] =>
  offices.filter(({ asksFor }) => asksFor.includes(power)).map(({ id }) => id);

/** The bodies whose officers may turn the other key. Never the asker's own. */
export const keyBodiesOf = (
  power: PowerName,
  { bodies }: Constitution = constitutionNow(),
): readonly Body[] =>
  bodies.filter(({ turnsKeysFor }) => turnsKeysFor.includes(power)).map(({ id }) => id);

/** The offices whose holders may turn the other key, where an officer of `askedBody` has asked. */
export function officesThatTurnKey(
  power: PowerName,
  askedBody: Body,
  constitution: Constitution = constitutionNow(),
): readonly Office[] {
  const bodies = keyBodiesOf(power, constitution);
  return constitution.offices
    .filter(({ body }) => body !== askedBody && bodies.includes(body))
    .map(({ id }) => id);
}

/** Of somebody's offices, the one in which they may ask for this. */
export const findAskingOffice = (
  power: PowerName,
  offices: readonly string[],
): Office | undefined => officesThatAsk(power).find((office) => offices.includes(office));

/**
 * Of somebody's offices, the one in which they may turn the other key. Whoever also belongs to the asker's body
 * may not: a second key of the same hand would be none.
 */
export function findKeyOffice(
  power: PowerName,
  askedBody: Body,
  offices: readonly string[],
  constitution: Constitution = constitutionNow(),
): Office | undefined {
  const held = offices.filter(isOffice);
  if (held.some((office) => planOf(office).body === askedBody)) return undefined;
  const turning = officesThatTurnKey(power, askedBody, constitution);
  return turning.find((office) => held.includes(office));
}

/** How many members stop a request, in a party of so many active members. */
export const membersToStop = (rules: Rules, activeMembers: number): number =>
  Math.min(
    Math.max(shareOf(rules.stopPercent, activeMembers), rules.stopLeast),
    Math.max(rules.stopMost, rules.stopLeast),
  );
