import type { PowerName } from "../powers.ts";
import type { Constitution } from "./constitution.ts";

/** They came after the first constitutions were written, each into the hands that an older power is in. */
const LATER = [
  ["import-members", "grant-office"],
  ["change-imprint", "grant-office"],
  ["print-ballots", "grant-office"],
  ["call-election", "grant-office"],
  ["change-branch", "grant-office"],
  // Whoever is called treasurer has had the members' list: the nearest to the money that a constitution names.
  ["change-bank-account", "export-roll"],
  ["accept-gift", "export-roll"],
  // Also into hands beside the treasurer's, so that somebody can ask for the treasurer's own.
  ["pay-claim", "change-imprint"],
  ["set-budget", "pay-claim"],
  // Those who let the members' list out let the electoral register out, which the law binds more.
  ["export-register", "export-roll"],
  // Whoever keeps the books and somebody beside them, since a treasurer is paid back what they paid twice as well.
  ["refund-payments", "pay-claim"],
  // Those who say who answers for the party to the public say what the public is told in its name.
  ["speak-for-party", "change-imprint"],
] as const satisfies readonly (readonly [PowerName, PowerName])[];

/**
 * A constitution as it was written, with the powers that there were not yet. None can be set in which nobody asks for a
 * power or turns a key for it, so one of which that is true was written before. Pure.
 */
export const withLaterPowers = (written: Constitution): Constitution =>
  LATER.reduce(withLater, written);

const withLater = (
  { bodies, offices, ...rest }: Constitution,
  [later, like]: readonly [PowerName, PowerName],
): Constitution => {
  const added = (powers: readonly PowerName[]): readonly PowerName[] =>
    powers.includes(like) ? [...powers, later] : powers;
  return {
    ...rest,
    bodies: bodies.some(({ turnsKeysFor }) => turnsKeysFor.includes(later))
      ? bodies
      : bodies.map((body) => ({ ...body, turnsKeysFor: added(body.turnsKeysFor) })),
    offices: offices.some(({ asksFor }) => asksFor.includes(later))
      ? offices
      : offices.map((office) => ({ ...office, asksFor: added(office.asksFor) })),
  };
};
