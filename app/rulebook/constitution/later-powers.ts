import type { PowerName } from "../powers.ts";
import type { Constitution } from "./constitution.ts";

/** They came after the first constitutions were written, and go into the hands that an older power is in. */
const LATER = [
  "import-members",
  "change-imprint",
  "print-ballots",
  "call-election",
] as const satisfies readonly PowerName[];
const LIKE: PowerName = "grant-office";

/**
 * A constitution as it was written, with the powers that there were not yet. None can be set in which nobody asks for a
 * power or turns a key for it, so one of which that is true was written before. Pure.
 */
export const withLaterPowers = (written: Constitution): Constitution =>
  LATER.reduce(withLater, written);

const withLater = ({ bodies, offices, ...rest }: Constitution, later: PowerName): Constitution => ({
  ...rest,
  bodies: bodies.some(({ turnsKeysFor }) => turnsKeysFor.includes(later))
    ? bodies
    : bodies.map((body) => ({ ...body, turnsKeysFor: added(body.turnsKeysFor, later) })),
  offices: offices.some(({ asksFor }) => asksFor.includes(later))
    ? offices
    : offices.map((office) => ({ ...office, asksFor: added(office.asksFor, later) })),
});

const added = (powers: readonly PowerName[], later: PowerName): readonly PowerName[] =>
  powers.includes(LIKE) ? [...powers, later] : powers;
