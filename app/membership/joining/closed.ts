import type { House, PartyImprint } from "../../../platform/house.ts";

/**
 * Whoever joins gives their data to somebody, and has to be told to whom (UK GDPR, article 13): while nobody has said who
 * answers for the party, nobody joins. A demonstration asks for nobody's data.
 */
export const isJoiningClosed = (
  imprint: PartyImprint | undefined,
  { isDemonstration }: Pick<House, "isDemonstration">,
): boolean => !isDemonstration && imprint === undefined;
