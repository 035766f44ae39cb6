/** The parts of the party that offices act for. Keys count only when they come from different bodies. */
export const BODIES = {
  committee: "the national committee",
  safety: "the safety officers",
  facilitation: "the facilitators",
  trust: "the trustees",
  treasury: "the treasurer",
} as const;

export type Body = keyof typeof BODIES;

export const isBody = (text: string): text is Body => Object.hasOwn(BODIES, text);
