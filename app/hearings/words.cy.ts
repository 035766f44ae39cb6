import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** The words of a text, as a count. */
const words = (count: number): string => countedInWelsh(count, "gair");

const members = (count: number): string => countedInWelsh(count, "aelod");

const alternatives = (count: number): string => countedInWelsh(count, "dewis arall");

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  sides: { for: "O blaid", against: "Yn erbyn" },
  aMember: "Aelod",
  fields: {
    side: "Dewiswch ochr.",
    body: "Y testun",
    title: "Y teitl",
    alternative: "Y dewis arall",
  },
  refuse: {
    unknown: "Nid oes gwrandawiad o'r fath.",
    unknownCase: "Nid oes testun o'r fath yma.",
    unknownAlternative: "Nid oes dewis arall o'r fath yma.",
    closed:
      "Mae'r gwrandawiad hwn ar ben. Mae'r papur pleidleisio'n dangos beth oedd yn sefyll ar ei ddiwedd.",
    tooLong: (count, most) => `Mae ${words(count)} yn hwn. Caiff fod yn ${words(most)} ar y mwyaf.`,
    noAlternatives: "Nid oes dewisiadau eraill mewn pleidlais ar rif o'r llyfr rheolau.",
    enoughOfYours: (most) =>
      `Rydych wedi cynnig ${alternatives(most)} yma. Cefnogwch un gan aelod arall, neu gadewch i eraill gynnig eu rhai hwy.`,
    tooManyAlternatives:
      "Mae cynifer o ddewisiadau eraill yma ag y gall papur pleidleisio eu dal. Cefnogwch un ohonynt.",
  },
  title: "Gwrandawiad",
  lead: (closes) =>
    `Mae'r testun wedi'i orffen ac ni all newid. Mae aelodau'n ysgrifennu'r achos o'i blaid a'r achos yn ei erbyn, a chânt gynnig ffordd arall. Bydd y gwrandawiad yn cau ${closes}.`,
  over: "Mae'r gwrandawiad ar ben.",
  caseTitle: (side) => (side === "for" ? "Yr achos o blaid" : "Yr achos yn erbyn"),
  caseLead:
    "Y testun y mae'r nifer mwyaf o aelodau'n ei gefnogi sy'n sefyll ar y papur pleidleisio.",
  noCase: (side) =>
    side === "for"
      ? "Nid oes neb wedi ysgrifennu'r achos o'i blaid eto. Heb un, bydd y papur pleidleisio'n dweud hynny."
      : "Nid oes neb wedi ysgrifennu'r achos yn ei erbyn eto. Heb un, bydd y papur pleidleisio'n dweud hynny.",
  first: "Hwn sy'n sefyll ar y papur pleidleisio fel y mae pethau nawr",
  backing: (count) => `Mae ${members(count)} yn cefnogi hwn`,
  back: "Cefnogi'r testun hwn",
  backed: "Rydych yn cefnogi'r testun hwn",
  write: (side) => (side === "for" ? "Ysgrifennu'r achos o blaid" : "Ysgrifennu'r achos yn erbyn"),
  rewrite: "Newid eich testun",
  writeHint: (most) =>
    `${words(most)} ar y mwyaf. Un testun i bob ochr; bydd anfon eto'n disodli eich un chi.`,
  send: "Anfon",
  alternatives: "Ffyrdd eraill",
  alternativesLead: (needed) =>
    needed === 1
      ? "Mae dewis arall y mae un aelod yn ei gefnogi'n mynd ar y papur pleidleisio wrth ochr y cynnig."
      : `Mae dewis arall y mae ${members(needed)} yn ei gefnogi'n mynd ar y papur pleidleisio wrth ochr y cynnig.`,
  noAlternatives: "Nid oes neb wedi cynnig ffordd arall.",
  onBallot: "Bydd ar y papur pleidleisio",
  offer: "Cynnig dewis arall",
  offerTitle: "Ei deitl, fel y bydd ar y papur pleidleisio",
  offerBody: "Y testun cyfan a fyddai'n dod yn bolisi",
  backAlternative: "Cefnogi'r dewis arall hwn",
  takeBack: "Tynnu eich cefnogaeth yn ôl",
  needs: (count, needed) => `${countInWords(count)} o ${countInWords(needed)}`,
  kept: {
    texts: {
      what: "Yr achosion a'r dewisiadau eraill a ysgrifenasoch ar gyfer pleidlais",
      why: "Mae aelodau'n penderfynu wrthynt.",
    },
    backing: {
      what: "Pa rai ohonynt rydych yn eu cefnogi",
      why: "Fel bod pob aelod yn cyfrif unwaith.",
    },
  },
};
