import type { Texts } from "@breakthrough/languages";
import { poundsInWords } from "../../web/numbers.ts";
import { moneyPath, treasuryPath } from "../money/addresses.ts";
import type { en } from "./words.en.ts";
import { budgetsCy } from "./words-budgets.cy.ts";

// Written without a native reader, as all our Welsh.

/** The same in Welsh. */
export const cy: Texts<typeof en> = {
  trail: [{ label: "Arian", href: moneyPath }],
  deskTrail: [
    { label: "Arian", href: moneyPath },
    { label: "Desg y trysorydd", href: treasuryPath },
  ],
  states: {
    open: "Yn aros am y trysorydd",
    approved: "Wedi'i gymeradwyo, a heb ei dalu eto",
    refused: "Heb ei gymeradwyo",
    withdrawn: "Wedi'i dynnu'n ôl",
    paid: "Wedi'i dalu",
  },
  budgets: budgetsCy,
  list: {
    title: "Hawlio'n ôl yr hyn a warioch",
    lead: "Rydych wedi talu am rywbeth yr oedd ar y blaid ei angen: neuadd, taflenni, trên. Anfonwch y dderbynneb, ac mae'r blaid yn eich talu'n ôl.",
    own: "Eich hawliadau",
    none: "Nid ydych wedi hawlio dim eto.",
    open: "Agor",
    number: "Hawliad",
    amount: "Swm",
    what: "Am beth",
    state: "Sut mae'n sefyll",
  },
  form: {
    title: "Hawliad newydd",
    lead: (most) =>
      `Mae'r trysorydd yn cymeradwyo hyd at ${most}; mae mwy yn gofyn allweddi dau gorff. Gofynnwch cyn gwario llawer. Gofynnir am eich manylion banc drwy lythyr pan delir ef: nid ydym yn cadw dim.`,
    what: "Am beth y taloch, a pham?",
    amount: "Faint?",
    amountHint: "Mewn punnoedd, fel ar y dderbynneb, megis 12.50.",
    body: "Dros waith pwy?",
    prompt: "Dewiswch un",
    receipt: "Ffotograff o'r dderbynneb",
    receiptHint:
      "JPEG, PNG neu WebP, hyd at 8 MB. Cuddiwch yr hyn nad oes ar neb angen ei weld, megis rhif eich cerdyn.",
    button: "Anfon yr hawliad",
  },
  page: {
    title: (id) => `Hawliad ${id}`,
    facts: {
      state: "Sut mae'n sefyll",
      amount: "Swm",
      what: "Am beth",
      body: "Dros waith pwy",
      by: "Hawliwyd gan",
      on: "Hawliwyd ar",
      why: "Pam lai",
      receipt: "Y dderbynneb",
    },
    receiptIs: (id) => `Ffotograff o dderbynneb hawliad ${id}`,
    large: "Agor y dderbynneb ar ei phen ei hun",
    withdraw: "Ei dynnu'n ôl",
    approve: {
      title: "Ei gymeradwyo",
      says: "Mae'n sefyll yn y cofnod, gyda'i swm a dros waith pwy, a heb enw.",
      keySays: (most) =>
        `Mae dros ${most}, neu'n eiddo i chi: mae'n gofyn allweddi dau gorff, heb y sawl sy'n ei hawlio yn yr un ohonynt.`,
      own: "Eich un chi ydyw: ni allwch ei gymeradwyo. Rhaid i rywun arall sy'n cael gofyn am hynny wneud, a chorff arall yn llofnodi.",
      button: "Cymeradwyo",
      why: "Pam y dylid ei dalu?",
      send: "Ymlaen i lofnodi",
    },
    refuse: {
      title: "Ei wrthod",
      why: "Pam lai?",
      whyHint: "Dim ond y sawl sy'n ei hawlio sy'n darllen hynny.",
      button: "Gwrthod",
    },
    pay: {
      title: "Pa daliad ydoedd?",
      says: "Talwch ef o gyfrif banc y blaid, mewnforiwch y datganiad, a dewiswch y taliad yma. Dangosir taliadau o'r union swm hwn yn unig, nad oes neb wedi dweud eto am beth yr oeddent.",
      none: "Nid oes taliad o'r fath yno eto.",
      button: "Hwn ydoedd",
      line: "Taliad",
    },
  },
  waiting: {
    title: "Hawliadau sy'n aros",
    lead: "Mae'r sawl a wariodd arian dros y blaid yn aros amdano. Cymeradwywch yr hyn yr oedd ei angen, talwch ef o'r banc, a dywedwch pa daliad ydoedd.",
    none: "Nid oes un yn aros.",
  },
  fields: {
    what: "Yr hyn y taloch amdano",
    amount: "Ysgrifennwch swm mewn punnoedd, megis 12.50.",
    body: "Dewiswch dros waith pwy yr oedd.",
    receipt: "Ychwanegwch ffotograff o'r dderbynneb.",
    why: "Y rheswm",
  },
  refuse: {
    unknown: "Nid oes hawliad o'r fath.",
    noLine: "Nid oes taliad o'r fath.",
    noSum: "Ysgrifennwch swm mewn punnoedd, megis 12.50.",
    tooMuch: (most) => `${poundsInWords(most)} yw hawliad ar y mwyaf.`,
    tooMany: (most) =>
      `Mae ${most} o'ch hawliadau yn aros eisoes. Anfonwch un arall pan benderfynir ar un ohonynt.`,
    noPicture:
      "Nid ffotograff y gallwn ei ddarllen yw'r ffeil honno. Tynnwch ef fel JPEG, PNG neu WebP hyd at 8 MB.",
    settled: "Penderfynwyd ar yr hawliad hwn eisoes.",
    key: (most) =>
      `Mae hawliad dros ${poundsInWords(most)}, a'ch un chi eich hun, yn gofyn allweddi dau gorff. Gofynnwch amdano.`,
    notApproved: "Dim ond hawliad a gymeradwywyd, ac nas talwyd eto, y gellir ei dalu.",
    lineTaken: "Dywedwyd eisoes fod y taliad hwn yn rhywbeth arall.",
    otherSum: "Mae'r taliad hwn o swm arall.",
  },
  kept: {
    claims: {
      what: "Yr hyn a hawlioch yn ôl, dros waith pwy, ffotograff y dderbynneb, a'r hyn a ddaeth ohono",
      why: "Er mwyn i chi gael eich talu, ac i'r blaid allu dangos ar beth y gwariwyd ei harian: Deddf Pleidiau Gwleidyddol, Etholiadau a Refferenda 2000, adran 41",
    },
    until: (length) =>
      `${length} o'r diwrnod yr hawlioch ef: chwe blynedd y gyfraith, o ddiwedd y flwyddyn ariannol`,
  },
  record: {
    approved: (id, sum, body) => `Cymeradwywyd hawliad: hawliad ${id}, ${sum}, dros waith ${body}.`,
  },
  letters: {
    subject: {
      approved: (sum) => `Cymeradwywyd eich hawliad am ${sum}`,
      refused: (sum) => `Ni chymeradwywyd eich hawliad am ${sum}`,
      paid: (sum) => `Talwyd eich hawliad am ${sum}`,
    },
    says: {
      approved: (sum, what) =>
        `cymeradwywyd eich hawliad am ${sum} (${what}). Bydd y trysorydd yn gofyn i chi i ble i'w dalu.`,
      refused: (sum, what, why) =>
        `ni chymeradwywyd eich hawliad am ${sum} (${what}). Mae'r trysorydd yn dweud pam:\n\n${why}`,
      paid: (sum, what) => `talwyd eich hawliad am ${sum} (${what}) o gyfrif y blaid.`,
    },
    text: (name, middle, link) => `Helo ${name},\n\n${middle}\n\nYr hawliad:\n${link}\n`,
  },
};
