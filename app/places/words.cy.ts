import { countInWords, listInWords, type Texts } from "@breakthrough/languages";
import type { Day } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import type { PlaceKind } from "./place.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads. */
export const cy: Texts<typeof en> = {
  kinds: {
    ...{ nation: "cenedl", region: "rhanbarth", council: "cyngor", constituency: "etholaeth" },
    ward: "ward",
  },
  kindsOf: {
    ...{ nation: "Cenhedloedd", region: "Rhanbarthau", council: "Cynghorau" },
    ...{ constituency: "Etholaethau", ward: "Wardiau" },
  },
  sets: { names: "enwau", shapes: "ffiniau", hexes: "map hecsagonau", postcodes: "Codau post" },
  imported: (
    what: "postcodes" | "names" | "shapes" | "hexes",
    kind: PlaceKind | undefined,
    day: Day,
    rows: number,
  ) =>
    what === "postcodes"
      ? `Daethpwyd â chyfeiriadur o ${countInWords(rows)} o godau post i mewn, yn ôl ffiniau ${dayInWords(day)}.`
      : `${cy.kindsOf[kind ?? "ward"]}: daethpwyd â ${cy.sets[what]} (${countInWords(rows)}) i mewn, yn ôl ffiniau ${dayInWords(day)}.`,
  page: {
    title: "Lleoedd",
    lead: "Dewch o hyd i ward, etholaeth a chyngor cod post, neu i le yn ôl ei enw.",
    field: "Cod post neu le",
    hint: "Fel PL1 1AA, neu Plymouth. Ni chedwir yr hyn a deipiwch.",
    button: "Chwilio",
    noSuch: "Ni wyddom am le o'r fath.",
    nothing: (typed: string) => `Ni wyddom am le o'r enw “${typed}”`,
    nothingSays:
      "Rydym yn dod o hyd i leoedd yn ôl eu henw cyfan. Ni chollir dim: lle bynnag y gofynnir am le, gallwch ysgrifennu ei enw eich hun.",
    named: (typed: string) => `O'r enw “${typed}”`,
    ended: (day: string) =>
      `Mae'r cod post hwn wedi dod i ben: o ${day} ymlaen nid â llythyr wrtho. Dyma'r lleoedd a oedd iddo.`,
    largeUser:
      "Mae'r cod post hwn yn perthyn i un sefydliad neu i flychau post. Gall pwy bynnag sy'n cael llythyrau yno fyw yn rhywle arall.",
    approximate:
      "Yn ôl hanner cyntaf y cod post yn unig, o ddetholiad o'n gwaith ein hunain. Ar ymyl tref gall fod yn anghywir.",
    asOf: (day: string, source: string) => `Yn ôl ffiniau ${day}. Ffynhonnell: ${source}.`,
    empty: "Dim map eto",
    emptySays:
      "Gall pwy bynnag sy'n rhedeg y safle hwn ddod â chodau post a ffiniau i mewn. Tan hynny adnabyddir lleoedd wrth yr enwau y mae pobl yn eu hysgrifennu.",
    mapTitle: "Y wlad",
    drawn: (count: string, isOfHexes: boolean) =>
      isOfHexes
        ? `${count} o etholaethau, pob un wedi'i lunio mor fawr â'r lleill.`
        : `${count} o leoedd, fel y mae eu ffiniau.`,
    points: (count: number) =>
      `${count} o drefi'r detholiad sy'n dod gyda'r feddalwedd, ar arfordir bras. Rhifau'r tabl yw'r rhifau.`,
    someTowns: (towns: readonly string[]) =>
      `${listInWords(towns)}, ar arfordir bras. Rhifau'r tabl yw'r rhifau.`,
    number: "Rhif",
    place: "Lle",
    largest: "Cenhedloedd a rhanbarthau",
    sources: "O ble y daw hyn",
    what: "Beth",
    source: "Ffynhonnell",
    day: "Ffiniau",
    count: "Faint",
    code: "Cod",
    noShape: "Nid oes neb wedi dod â'i ffiniau i mewn eto, felly nid oes map ohono.",
    placeMap: (name: string) => `Map o ${name}`,
    placeMapSays: (name: string, around: readonly string[]) =>
      around.length === 0
        ? `Mae ${name} wedi'i linellu.`
        : `Mae ${name} wedi'i linellu. O'i gwmpas: ${listInWords(around.slice(0, 8))}${around.length > 8 ? " ac eraill" : ""}.`,
    around: "O'i gwmpas",
    all: "Pob lle",
  },
  pan: {
    group: "Symud y map",
    nearer: "Yn nes",
    farther: "Ymhellach",
    north: "Gogledd",
    south: "De",
    west: "Gorllewin",
    east: "Dwyrain",
    whole: "Y map cyfan",
  },
  postcode: {
    wrong: "Nid yw hwn yn god post. Ysgrifennwch ef fel ar lythyr, er enghraifft PL1 1AA.",
    unknown: (postcode: string) =>
      `Nid oes cod post ${postcode} yn y cyfeiriadur. Edrychwch arno eto; os yw'n gywir ac yn newydd, ysgrifennwch enw eich lle.`,
    notInExtract:
      "Dim ond y detholiad bach sy'n dod gyda'r feddalwedd sydd gan y blaid hon, ac nid yw eich cod post ynddo. Ysgrifennwch enw eich lle.",
    noDirectory: "Nid oes gan y blaid hon restr o godau post eto. Ysgrifennwch enw eich lle.",
    special: {
      forces:
        "Cyfeiriad lluoedd Prydain yw hwn, nad yw mewn unrhyw ward. Ysgrifennwch god post eich cartref yn y Deyrnas Unedig.",
      island:
        "Nid yw Ynys Manaw ac Ynysoedd y Sianel yn rhan o'r Deyrnas Unedig. Ysgrifennwch god post eich cartref yno.",
      territory:
        "Cod post un o'r tiriogaethau tramor yw hwn, nad yw mewn unrhyw ward o'r Deyrnas Unedig.",
      nowhere:
        "Nid yw'r cod post hwn mewn unrhyw le: dim ond llythyrau at un sefydliad sy'n mynd iddo.",
    },
  },
};
