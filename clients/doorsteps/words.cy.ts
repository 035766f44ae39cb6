import type { Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** What the doorsteps' app says, in Welsh. */
export const cy: Texts<typeof en> = {
  title: (round) => `Rownd ${round}`,
  opening: "Yn agor …",
  none: "Agorwch eich rownd o'r safle tra bo gennych signal. Mae'n aros ar y ffôn hwn tan ei diwedd.",
  over: "Nid yw rhestr y rownd hon ar y ffôn hwn mwyach: mae'r rownd ar ben, neu nid chi biau hi mwyach.",
  outcome: "Beth ddigwyddodd?",
  outcomes: {
    present: "Yno",
    absent: "Neb yno",
    refused: "Gwrthod",
    moved: "Wedi symud",
    "do-not-return": "Peidio â dychwelyd",
  },
  consent:
    "Darllenwch yn uchel: “A gawn ni nodi sut rydych yn bwriadu pleidleisio? Barn wleidyddol yw hi. Dim ond y blaid hon sy'n ei chadw, am flwyddyn ar y mwyaf, a gallwch ei thynnu'n ôl unrhyw bryd.”",
  agrees: "Cytunasant",
  without: "Cadw hebddo",
  intention: "Sut maent yn bwriadu pleidleisio",
  intentions: {
    "with-us": "Gyda ni",
    leaning: "Yn gogwyddo atom",
    undecided: "Heb benderfynu",
    against: "Yn erbyn",
    "not-voting": "Ddim yn pleidleisio",
  },
  side: "Pa ochr?",
  sides: { all: "Pob un", odd: "Odrif", even: "Eilrif" },
  doors: "Pob drws",
  done: "wedi'i wneud",
  allDone: "Mae pob drws wedi'i wneud.",
  left: (count) => `${count} drws ar ôl`,
  saved: "Wedi'i gadw ar y ffôn hwn.",
  takesBack: "Maent yn tynnu'n ôl sut maent yn bwriadu pleidleisio",
  tookBack:
    "Wedi'i gadw ar y ffôn hwn. Dilëwyd sut maent yn bwriadu pleidleisio yma nawr, ac wrth y blaid unwaith yr anfonir hyn.",
  full: "Mae'r ffôn hwn yn llawn: NI chadwyd. Gwnewch le ar y ffôn, yna pwyswch eto.",
  failed:
    "NI chadwyd: nid yw'r porwr hwn yn cadw dim yma. Gadewch y modd preifat, neu defnyddiwch borwr arall.",
  notSent: (count) => `${count} heb eu hanfon eto`,
  allSent: "Anfonwyd popeth.",
  send: "Anfon nawr",
  signedOut: "Mewngofnodwch eto i anfon yr hyn sy'n aros.",
  refused: (count) => `${count} na dderbyniodd y blaid`,
  whys: {
    malformed: "Nid yw rhywbeth ynddo fel y dylai fod.",
    "not-here": "Nid yw'r drws hwnnw ar eich rownd mwyach.",
    "no-consent": "Cedwir sut mae rhywun yn bwriadu pleidleisio dim ond gyda'i gydsyniad.",
    early: "Nid oedd y rownd wedi dechrau.",
    over: "Fe'i cadwyd ar ôl y rownd.",
    late: "Daeth y rownd i ben yn rhy bell yn ôl.",
  },
  throwAway: "Ei daflu",
};
