import type { House } from "../../../platform/house.ts";
import { privacyPath } from "../../imprint/addresses.ts";
import type { Rules } from "../../rulebook/door.ts";
import { WORDING } from "../taking/contact.ts";
import { words } from "../words.ts";

/** What somebody reads, or is read, before they say yes: UK GDPR articles 7, 9(2)(a) and 13, PECR regulation 22. */
export interface Consent {
  readonly wording: number;
  /** A paragraph each, in the language spoken. */
  readonly says: readonly string[];
}

type Wordings = typeof words.touch.consents;
/** What stands in each wording: who answers for it, and how long what is kept. */
type Facts = Parameters<Wordings[typeof WORDING]>[0];

export async function consentFactsOf(
  house: Pick<House, "partyName" | "url" | "imprintForPages">,
  rules: Pick<Rules, "stallConfirmDays" | "stallContactDays" | "stallKeptDays">,
): Promise<Facts> {
  const imprint = await house.imprintForPages();
  return {
    party: imprint?.controller ?? house.partyName,
    confirmDays: rules.stallConfirmDays,
    keptDays: rules.stallContactDays,
    wordsDays: rules.stallKeptDays,
    privacy: house.url + privacyPath,
    contact: imprint?.contact,
  };
}

/** @param wording one that there is, of which paper can have an earlier one */
export const consentIn = (facts: Facts, wording: number): Consent => ({
  wording,
  says: words.touch.consents[wording as keyof Wordings](facts),
});

export const consentOf = async (...asked: Parameters<typeof consentFactsOf>): Promise<Consent> =>
  consentIn(await consentFactsOf(...asked), WORDING);
