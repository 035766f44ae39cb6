import type { PowerName } from "../powers.ts";
import type { Constitution } from "./constitution.ts";

/** It came after the first constitutions were written, and goes into the hands that an older power is in. */
const LATER: PowerName = "import-members";
const LIKE: PowerName = "grant-office";

/**
 * A constitution as it was written, with the power that there was not yet. None can be set in which nobody asks for a
 * power or turns a key for it, so one of which that is true was written before. Pure.
 */
export const withLaterPowers = (written: Constitution): Constitution => ({
  ...written,
  bodies: written.bodies.some(({ turnsKeysFor }) => turnsKeysFor.includes(LATER))
    ? written.bodies
    : written.bodies.map((body) => ({ ...body, turnsKeysFor: withLater(body.turnsKeysFor) })),
  offices: written.offices.some(({ asksFor }) => asksFor.includes(LATER))
    ? written.offices
    : written.offices.map((office) => ({ ...office, asksFor: withLater(office.asksFor) })),
});

const withLater = (powers: readonly PowerName[]): readonly PowerName[] =>
  powers.includes(LIKE) ? [...powers, LATER] : powers;
