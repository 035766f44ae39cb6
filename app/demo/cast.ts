import type { Office } from "../offices/door.ts";

/** Those whom a visitor can be with one click, in the order in which they are offered. */
export const ROLES = [
  "supporter",
  "member",
  "author",
  "facilitator",
  "trustee",
  "treasurer",
  "safety",
  "committee",
  "lapsed",
] as const;

export type Role = (typeof ROLES)[number];

export interface Part {
  readonly name: string;
  /** Index into the towns. */
  readonly town: number;
  readonly kind: "member" | "supporter";
  readonly joinedDaysAgo: number;
  /** Days until the membership runs out; less than nothing is past. */
  readonly renewsInDays?: number;
  readonly about: string;
}

/** People of the demonstration who have a part of their own. All are invented. */
export const PARTS: Readonly<Record<Role, Part>> = {
  supporter: {
    name: "Jodie Brindley",
    town: 14,
    kind: "supporter",
    joinedDaysAgo: 1,
    about: "Saw you at the stall on Saturday. Having a look.",
  },
  member: {
    name: "Amina Yousaf",
    town: 7,
    kind: "member",
    joinedDaysAgo: 290,
    renewsInDays: 75,
    about: "Pharmacist in Manchester. Two kids, one vote, lots of opinions.",
  },
  author: {
    name: "Trevor Pinnock-Lawes",
    town: 6,
    kind: "member",
    joinedDaysAgo: 505,
    renewsInDays: 226,
    about: "Bus driver, Tottenham. Writing the buses proposal, slowly.",
  },
  facilitator: {
    name: "Morag Dalgleish",
    town: 1,
    kind: "member",
    joinedDaysAgo: 700,
    renewsInDays: 31,
    about: "I chair meetings for a living and still like people.",
  },
  trustee: {
    name: "Kwabena Asante",
    town: 4,
    kind: "member",
    joinedDaysAgo: 690,
    renewsInDays: 41,
    about: "Accountant turned community gardener. Trustee, and new at it.",
  },
  treasurer: {
    name: "Sheila Ramsbottom",
    town: 13,
    kind: "member",
    joinedDaysAgo: 655,
    renewsInDays: 76,
    about: "Credit union manager in Bury. If it isn't in the book it didn't happen.",
  },
  safety: {
    name: "Maeve Tierney",
    town: 3,
    kind: "member",
    joinedDaysAgo: 612,
    renewsInDays: 119,
    about: "Solicitor's clerk in Liverpool. I read what others skip.",
  },
  committee: {
    name: "Rhys Cadwallader",
    town: 9,
    kind: "member",
    joinedDaysAgo: 736,
    renewsInDays: 359,
    about: "Postman, Bristol. On the committee until somebody better stands.",
  },
  lapsed: {
    name: "Grzegorz Nowicki",
    town: 8,
    kind: "member",
    joinedDaysAgo: 430,
    renewsInDays: -65,
    about: "Joiner, Nottingham. Keep meaning to renew.",
  },
};

/** Offices of those with a part; the other offices are held by members drawn from the rest. */
export const OFFICES_OF_PARTS: Readonly<Partial<Record<Role, Office>>> = {
  facilitator: "facilitator",
  trustee: "trustee",
  treasurer: "treasurer",
  safety: "safety-officer",
  committee: "national-committee",
};
