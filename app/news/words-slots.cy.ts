import { countInWords, type Texts } from "@breakthrough/languages";
import type { slots as en } from "./words-slots.en.ts";

// Written without a native reader, as all our Welsh.

/** What is said of the weekly slot and of the lot that finds its writer, in Welsh. */
export const slots: Texts<typeof en> = {
  title: "Pwy sy'n ysgrifennu'r wythnos hon",
  titleOf: (week) => `Awdur yr wythnos sy'n dechrau ${week}`,
  lead: "Bob wythnos mae un o'r aelodau a gynigiodd yn cael ei dynnu drwy goelbren i ysgrifennu i'r dudalen newyddion. Gall unrhyw un dynnu'r coelbren eto. Gall pob aelod ysgrifennu ar unrhyw adeg hefyd.",
  offers: (number) => `Aelodau a gynigiodd ysgrifennu: ${countInWords(number)}.`,
  next: (week, until) =>
    `Mae'r coelbren nesaf am wythnos ${week}. Mae pwy bynnag a gynigiodd erbyn ${until} ynddo.`,
  offer: "Cynnig ysgrifennu",
  offerSays:
    "Pan fydd y coelbren yn syrthio arnoch chi, byddwn yn ysgrifennu atoch, a gallwch ddweud na. Chi sy'n dewis y pwnc, ac o dan beth rydych yn ymddangos.",
  offered: "Rydych wedi cynnig ysgrifennu",
  offeredSays: "Pan fydd y coelbren yn syrthio arnoch chi, byddwn yn ysgrifennu atoch.",
  takeBack: "Tynnu'r cynnig yn ôl",
  lots: "Y coelbrennau",
  none: "Ni thynnwyd neb eto.",
  weekOf: "Wythnos",
  unknown: "Nid oes coelbren o'r fath.",
  notDue: "Nid yw'n bryd gwneud hynny.",
  otherValue: "Nid dyna'r gwerth a addawyd ar gyfer y coelbren hwn.",
  notCalled: "Nid yw'r coelbren yn aros am eich ateb.",
  chooseOffer: "Dewiswch a ydych yn cynnig ysgrifennu.",
  chooseAnswer: "Dewiswch a ydych yn ysgrifennu.",
  toBeDrawn: "Nid yw wedi'i dynnu eto.",
  asked: "Mae wedi'i dynnu. Nid yw'r sawl a ofynnwyd wedi dweud ie eto.",
  writes:
    "Mae wedi'i dynnu, ac mae rhywun yn ysgrifennu. Nhw sy'n dewis o dan beth maent yn ymddangos.",
  fellOn: "Syrthiodd y coelbren arnoch chi: a fyddwch yn ysgrifennu?",
  fellOnSays:
    "Rydych yn ysgrifennu darn i'r dudalen newyddion erbyn diwedd yr wythnos honno. Mae ail aelod yn ei ddarllen.",
  youWrite: "Chi sy'n ysgrifennu'r wythnos hon",
  answerBy: "Dywedwch hynny erbyn",
  yes: "Ydw, rwy'n ysgrifennu",
  no: "Na, gofynnwch i'r nesaf",
  stop: "Ni allaf ysgrifennu wedi'r cyfan",
  facts: "O beth y gwneir y coelbren",
  drawAt: "Tynnwyd",
  pool: "Tynnwyd o blith",
  poolSays: (number) => `Aelodau gweithgar a gynigiodd: ${countInWords(number)}`,
  poolHash: "Ôl bys y gronfa",
  secret: "Yr hyn yr ymrwymwyd iddo",
  draw: "Y coelbren fel ffeil, i'w dynnu eto",
  record: {
    fixed: (week, pool) =>
      `Pennwyd y gronfa ar gyfer awdur y dudalen newyddion yn yr wythnos sy'n dechrau ${week}. Nifer yr aelodau: ${countInWords(pool)}.`,
    drawn: (week, pool) =>
      `Tynnwyd awdur y dudalen newyddion drwy goelbren ar gyfer yr wythnos sy'n dechrau ${week}. Nifer yr aelodau: ${countInWords(pool)}.`,
  },
  letter: {
    subject: (week) =>
      `Syrthiodd y coelbren arnoch chi: a ysgrifennwch yn yr wythnos sy'n dechrau ${week}?`,
    text: ({ name, link, week, answerBy }) =>
      `Helo ${name},\n\ncynigioch ysgrifennu i'n tudalen newyddion, a syrthiodd y coelbren arnoch chi ar gyfer yr wythnos sy'n dechrau ${week}. Dywedwch erbyn ${answerBy} a ydych yn ysgrifennu; fel arall gofynnir i'r nesaf yn y coelbren.\n\n${link}\n`,
  },
  kept: {
    what: "Eich bod yn cynnig ysgrifennu i'r dudalen newyddion, a'r coelbrennau yr oeddech ynddynt",
    why: "Er mwyn gallu tynnu awdur bob wythnos, drwy goelbren y gall unrhyw un ei wirio.",
  },
};
