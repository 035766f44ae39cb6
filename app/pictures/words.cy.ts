import { countInWords, type Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";
import { videos } from "./words-videos.cy.ts";

// Written without a native reader, as all our Welsh.

/** What this room says, in Welsh. */
export const cy: Texts<typeof en> = {
  title: "Lluniau",
  lead: "Mae gan bob llun eiriau i bobl na allant ei weld. Tynnir y lle, yr amser a'r camera o'r ffeil. Mae pwy bynnag sy'n darllen hwn cyn ei gyhoeddi yn gweld y lluniau hefyd, a gofynnir iddynt eto pan fyddwch yn newid un.",
  back: "Yn ôl i'r drafft",
  none: "Dim llun eto",
  noneSays: "Nid oes angen llun ar destun. Mae un llun da yn well na phump.",
  unknown: "Nid oes dim yma y gallai llun berthyn iddo.",
  noPicture: "Nid oes llun o'r fath.",
  isFirst: "Hwnnw yw'r llun cyntaf yn barod.",
  noKind: "Nid yw hynny'n llun o fath y gallwn ei ddarllen. Dewiswch JPEG, PNG neu WebP.",
  isHeic:
    "Ni ellir darllen lluniau HEIC yma. Ar iPhone, dewiswch Settings, Camera, Formats, Most Compatible, neu anfonwch y llun atoch eich hun drwy'r post yn gyntaf: yna mae'n JPEG.",
  enough: (most) =>
    `Mae'r nifer hwn o luniau yma'n barod: ${countInWords(most)}. Tynnwch un yn gyntaf.`,
  tooMuch: "Roedd y rheini'n llawer o luniau mewn amser byr. Arhoswch awr, yna ewch ymlaen.",
  fields: {
    file: "Dewiswch lun. Caiff fod yn 8 MB.",
    alt: "Beth mae'r llun yn ei ddangos",
    credit: "Ysgrifennwch gapsiwn byrrach.",
    place: "Dewiswch ble mae'n sefyll.",
  },
  form: {
    title: "Ychwanegu llun",
    file: "Llun",
    fileHint:
      "JPEG, PNG neu WebP o 8 MB a 60 megapicsel ar y mwyaf. Mae angen yr hawl i'w gyhoeddi arnoch.",
    alt: "Beth mae'n ei ddangos?",
    altHint:
      "I bobl na allant ei weld. Beth sy'n bwysig amdano, mewn brawddeg: “Mae ugain o bobl yn aros wrth safle bws yn y glaw”.",
    credit: "Capsiwn neu gydnabyddiaeth",
    creditHint: "Mae'n sefyll o dan y llun, megis pwy a'i tynnodd.",
    place: "Ble mae'n sefyll?",
    places: {
      above: "Uwchben y testun",
      below: "O dan y testun",
      video: "Fel llun llonydd y fideo",
    },
    add: "Ei ychwanegu",
    save: "Cadw'r hyn mae'n ei ddweud",
    moveUp: "Ei symud i fyny",
    drop: "Ei dynnu",
  },
  states: {
    waits: "Yn cael ei baratoi",
    waitsSays:
      "Mae'r llun yn cael ei wneud mewn sawl maint. Mae hynny'n cymryd rhai eiliadau. Llwythwch y dudalen hon eto i'w weld.",
    refused: "Nis derbyniwyd",
    why: {
      "too-many-pixels":
        "Mae ganddo fwy na 60 megapicsel. Gwnewch ef yn llai, ac ychwanegwch ef eto.",
      "other-kind": "Mae'r ffeil yn dweud ei bod yn fath arall o lun nag ydyw.",
      broken:
        "Mae'r ffeil wedi torri, neu nid yw'n llun. Agorwch hi eich hun, cadwch hi o'r newydd, ac ychwanegwch honno.",
    },
  },
  number: (number) => `Llun ${number}`,
  waitsForReaders: "Mae llun yn dal i gael ei baratoi.",
  kept: {
    added: {
      what: "Lluniau rydych yn eu hychwanegu at yr hyn rydych yn ei ysgrifennu, gyda'r hyn rydych yn ei ddweud am bob un",
      why: "Er mwyn i ddarllenwyr eu gweld. Dilëir rhai drafftiau gyda'r drafft, a'r ffeil fel yr anfonoch hi pan fydd ei meintiau wedi'u gwneud.",
    },
    hidden: {
      what: "Lluniau o'r hyn y mae dwy allwedd wedi'i guddio",
      why: "Er mwyn i reithgor allu barnu a oedd hynny'n iawn, a dod â nhw yn ôl.",
      until: (length) => `${length} ar ôl iddynt gael eu cuddio`,
    },
  },
  videos,
};
