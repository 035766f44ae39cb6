import type { Imprint } from "../../imprint/door.ts";

/** Made up, like everything here: there is no such street and no such postcode. */
export const inventedImprint = (party: string): Imprint => ({
  controller: party,
  address: "1 Made-up Street, Plymouth, PL0 0ZZ",
  promoter: "Morwenna Invented",
  promoterAddress: undefined,
  contact: "hello@party.example",
  dataContact: "privacy@party.example",
  feePence: 0,
  registration: undefined,
  slogan: undefined,
  sloganCy: undefined,
  intro: undefined,
  introCy: undefined,
});
