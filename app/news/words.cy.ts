import type { Texts } from "@breakthrough/languages";
import { countInWords } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import type { en } from "./words.en.ts";
import { articles } from "./words-articles.cy.ts";
import { slots } from "./words-slots.cy.ts";

// Written without a native reader, as all our Welsh.

const people = (number: number): string =>
  number === 1 ? "1 person" : `${countInWords(number)} o bobl`;

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  articles,
  slots,
  fields: {
    subject: "Y pwnc",
    text: "Y llythyr",
    whom: "Dewiswch at bwy y mae'n mynd.",
  },
  whom: { members: "yr holl aelodau", everybody: "yr holl aelodau a chefnogwyr" },
  line: (whom, fingerprint) =>
    `Ysgrifennwyd llythyr at ${whom}. Ôl bys ei bwnc a'i destun: ${fingerprint}.`,
  postedLine: (request, letters) =>
    `Aeth y llythyr at bawb a ganiatawyd gan gais ${request} at ${people(letters)}.`,
  trail: [{ label: "Ein plaid", href: partyPath }],
  title: "Llythyrau at bawb",
  lead: "Yr hyn a ysgrifennwyd at bawb yn enw'r blaid. Ni all neb wneud hynny ar ei ben ei hun: mae angen allwedd corff arall, neu oedi lle gall aelodau ei atal.",
  privacy:
    "Mae aelodau'n darllen y llythyrau yma. Mae pawb arall yn gweld pryd yr ysgrifennwyd un, a'i ôl bys.",
  emptyTitle: "Dim llythyr eto",
  empty: "Pan fydd un yn mynd at bawb, bydd yn sefyll yma gyda'r cais a'i caniataodd.",
  unknown: "Nid oes llythyr o'r fath.",
  request: (number) => `Cais ${number}`,
  fingerprint: "Ôl bys",
  fingerprintSays:
    "SHA-256 y pwnc, diwedd llinell a'r testun. Mae'r un peth yn sefyll yn y cofnod.",
  toWhom: "At",
  posting: (posted) => `Yn cael ei anfon: hyd yn hyn at ${people(posted)}`,
  posted: (posted) => `Aeth at ${people(posted)}`,
  stopped: "Ni chafodd pwy bynnag sydd wedi diffodd llythyrau o'r fath yr un.",
  write: "Ysgrifennu llythyr at bawb",
  form: {
    title: "Ysgrifennu llythyr at bawb",
    lead: "Chi sy'n ei ysgrifennu ac yn ei lofnodi. Mae'n mynd allan pan fydd allwedd corff arall yn troi, neu ar ôl oedi lle gall aelodau ei atal. Gall aelodau ei ddarllen o'r eiliad y llofnodwch.",
    subject: "Pwnc",
    text: "Llythyr",
    textHint:
      "Testun plaen. Ysgrifennwch {name} lle bydd enw'r darllenydd, a rhowch ddolen ar linell ar ei phen ei hun. Mae pawb yn cael yr un geiriau.",
    whom: "At bwy?",
    preview: "Ei weld fel y caiff ei anfon",
  },
  preview: {
    title: "Y llythyr, fel y caiff ei anfon",
    lead: "Darllenwch ef unwaith eto, fel y bydd ei ddarllenwyr. Dim ond enghraifft yw'r enw.",
    count: (number) =>
      `Bydd yn mynd at ${people(number)} ar y mwyaf. Nid yw'r rhai sydd wedi diffodd llythyrau o'r fath yn cael yr un, ac mae un clic yn y llythyr yn eu hatal.`,
    name: "Sam Darllenydd",
    why: "Dywedwch pam mae'n rhaid i bawb glywed hyn",
    whyHint: "Mae pawb yn gweld y rheswm, yr aelodau a'r cyhoedd.",
    send: "Mynd ymlaen i lofnodi",
    change: "Newid y llythyr",
  },
};
