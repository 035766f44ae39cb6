import { BODIES, type Body } from "./bodies.ts";
import type { PowerName } from "./powers.ts";
import type { RuleName } from "./rule.ts";

/** How somebody comes into an office in the ordinary way. */
export type Filling = "ballot" | "lot" | { readonly appointedBy: Body };

export interface OfficePlan {
  readonly title: string;
  readonly body: Body;
  /** What its holder may ask for. Asking does nothing yet: see `POWERS`. */
  readonly asksFor: readonly PowerName[];
  readonly filledBy: Filling;
  /** The rule that says how long somebody may hold it. */
  readonly term: RuleName;
  /** The only other offices that its holder may hold at the same time. Product §5: no seat carries all powers. */
  readonly mayAlsoHold: readonly string[];
}

export const OFFICES = {
  "national-committee": {
    title: "National committee",
    body: "committee",
    asksFor: ["mail-to-all", "hold-item", "grant-office", "break-glass"],
    filledBy: "ballot",
    term: "officeMonths",
    mayAlsoHold: [],
  },
  "safety-officer": {
    title: "Safety officer",
    body: "safety",
    asksFor: ["hide-post", "suspend-member", "hold-item"],
    filledBy: "ballot",
    term: "officeMonths",
    mayAlsoHold: [],
  },
  facilitator: {
    title: "Facilitator",
    body: "facilitation",
    asksFor: ["hide-post"],
    filledBy: "lot",
    term: "officeMonths",
    mayAlsoHold: ["treasurer"],
  },
  trustee: {
    title: "Trustee",
    body: "trust",
    asksFor: ["export-roll", "grant-office", "break-glass"],
    filledBy: "ballot",
    term: "officeMonths",
    mayAlsoHold: [],
  },
  treasurer: {
    title: "Treasurer",
    body: "treasury",
    asksFor: ["export-roll"],
    filledBy: { appointedBy: "committee" },
    term: "officeMonths",
    mayAlsoHold: ["facilitator"],
  },
} as const satisfies Record<string, OfficePlan>;

export type Office = keyof typeof OFFICES;

export const OFFICE_NAMES = Object.keys(OFFICES) as readonly Office[];

export const isOffice = (text: string): text is Office => Object.hasOwn(OFFICES, text);

export const planOf = (office: Office): OfficePlan => OFFICES[office];

/** The body that an office acts for; undefined for a word that names no office. */
export const bodyOf = (office: string): Body | undefined =>
  isOffice(office) ? OFFICES[office].body : undefined;

/** Of a word that names no office any more it is that word: what was done in it stays readable. */
export const titleOf = (office: string): string =>
  isOffice(office) ? OFFICES[office].title : sentenceOf(office);

const sentenceOf = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");

/** A body in words: "the trustees". */
export const bodyInWords = (body: Body): string => BODIES[body];

/** May one person hold both at the same time? The same office twice is no second office. */
export const mayHoldTogether = (one: Office, other: Office): boolean =>
  one !== other && planOf(one).mayAlsoHold.includes(other);
