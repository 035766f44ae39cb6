import type { Body } from "./bodies.ts";
import type { Constitution } from "./constitution/constitution.ts";
import { constitutionNow } from "./constitution/in-force.ts";
import { isOffice, type Office, planOf } from "./offices.ts";
import type { RuleName } from "./rule.ts";
import { words } from "./words.ts";

/** What no single person can do. Product §5: it is asked for, and runs by another body's key or unopposed. */
interface PowerRules {
  /** The rule that says after how many hours it runs without a key, unless members stop it. */
  readonly delay: RuleName | undefined;
  /** Only a ballot of the members does it; nobody can ask for it. */
  readonly isOnlyByBallot?: true;
}

export interface PowerPlan extends PowerRules {
  /** As a button would say it: "Hide a post". */
  readonly title: string;
  /** What it does not reach, whoever agrees. */
  readonly never: string;
}

const POWERS = {
  "hide-post": {
    delay: undefined,
  },
  "suspend-member": {
    delay: undefined,
  },
  "export-roll": {
    delay: undefined,
  },
  "export-register": {
    delay: undefined,
  },
  "import-members": {
    delay: undefined,
  },
  "mail-to-all": {
    delay: "mailDelayHours",
  },
  "grant-office": {
    delay: "grantDelayHours",
  },
  "call-election": {
    delay: undefined,
  },
  "change-imprint": {
    delay: undefined,
  },
  "print-ballots": {
    delay: undefined,
  },
  "change-branch": {
    delay: undefined,
  },
  "change-bank-account": {
    delay: undefined,
  },
  "accept-gift": {
    delay: undefined,
  },
  "pay-claim": {
    delay: undefined,
  },
  "set-budget": {
    delay: undefined,
  },
  "refund-payments": {
    delay: undefined,
  },
  "speak-for-party": {
    delay: undefined,
  },
  "hold-item": {
    delay: undefined,
  },
  "break-glass": {
    delay: undefined,
  },
  "change-rule": {
    delay: undefined,
    isOnlyByBallot: true,
  },
} as const satisfies Record<string, PowerRules>;

export type PowerName = keyof typeof POWERS;

export const POWER_NAMES = Object.keys(POWERS) as readonly PowerName[];

export const isPower = (text: string): text is PowerName => Object.hasOwn(POWERS, text);

/** With its title and its limits in the language spoken. */
export const powerPlanOf = (power: PowerName): PowerPlan => ({
  ...POWERS[power],
  ...words.powers[power],
});

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
