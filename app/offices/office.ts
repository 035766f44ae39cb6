import { words } from "./words.en.ts";

/** Each office and the body that it belongs to. Two keys count only when their bodies differ. */
export const OFFICES = {
  "national-committee": { body: "committee" },
  "safety-officer": { body: "safety" },
  facilitator: { body: "facilitation" },
  trustee: { body: "trust" },
  treasurer: { body: "treasury" },
} as const satisfies Record<string, { body: string }>;

export type Office = keyof typeof OFFICES;
export type Body = (typeof OFFICES)[Office]["body"];

export const isOffice = (text: string): text is Office => Object.hasOwn(OFFICES, text);

/** The body that an office acts for; undefined for a word that names no office. */
export const bodyOf = (office: string): Body | undefined =>
  isOffice(office) ? OFFICES[office].body : undefined;

export const titleOf = (office: Office): string => words.titles[office];
