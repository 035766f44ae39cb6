import { countInWords, listInWords } from "@breakthrough/languages";
import type { Day } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import type { PlaceKind } from "./place.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  kinds: {
    ...{ nation: "nation", region: "region", council: "council", constituency: "constituency" },
    ward: "ward",
  } as Readonly<Record<PlaceKind, string>>,
  kindsOf: {
    ...{ nation: "Nations", region: "Regions", council: "Councils" },
    ...{ constituency: "Constituencies", ward: "Wards" },
  } as Readonly<Record<PlaceKind, string>>,
  sets: { names: "names", shapes: "boundaries", hexes: "a hex map", postcodes: "Postcodes" },
  imported: (
    what: "postcodes" | "names" | "shapes" | "hexes",
    kind: PlaceKind | undefined,
    day: Day,
    rows: number,
  ) =>
    what === "postcodes"
      ? `A directory of ${countInWords(rows)} postcodes was brought in, by the boundaries of ${dayInWords(day)}.`
      : `${en.kindsOf[kind ?? "ward"]}: ${en.sets[what]} (${countInWords(rows)}) were brought in, by the boundaries of ${dayInWords(day)}.`,
  page: {
    title: "Places",
    lead: "Find the ward, the constituency and the council of a postcode, or a place by its name.",
    field: "Postcode or place",
    hint: "Such as PL1 1AA, or Plymouth. What you type is not kept.",
    button: "Find",
    noSuch: "We know of no such place.",
    nothing: (typed: string) => `We know of no place called “${typed}”`,
    nothingSays:
      "We find places by their whole name. Nothing is lost by it: wherever a place is asked for, you can write its name yourself.",
    named: (typed: string) => `Called “${typed}”`,
    ended: (day: string) =>
      `This postcode has ended: from ${day} on no letter goes by it. These are the places it had.`,
    largeUser:
      "This postcode belongs to one organisation or to PO boxes. Whoever gets letters there may live elsewhere.",
    approximate:
      "Told by the first half of the postcode alone, from an extract of our own making. At the edge of a town it can be wrong.",
    asOf: (day: string, source: string) => `By the boundaries of ${day}. Source: ${source}.`,
    empty: "No map yet",
    emptySays:
      "Whoever runs this site can bring in postcodes and boundaries. Until then places are known by the names that people write.",
    mapTitle: "The country",
    drawn: (count: string, isOfHexes: boolean) =>
      isOfHexes
        ? `${count} constituencies, each drawn as large as any other.`
        : `${count} places, as their boundaries lie.`,
    points: (count: number) =>
      `${count} towns of the extract that comes with the software, on a rough coast. The numbers are those of the table.`,
    someTowns: (towns: readonly string[]) =>
      `${listInWords(towns)}, on a rough coast. The numbers are those of the table.`,
    number: "Number",
    place: "Place",
    largest: "Nations and regions",
    sources: "What this is from",
    what: "What",
    source: "Source",
    day: "Boundaries of",
    count: "How many",
    code: "Code",
    noShape: "Nobody has brought its boundaries in yet, so there is no map of it.",
    placeMap: (name: string) => `Map of ${name}`,
    placeMapSays: (name: string, around: readonly string[]) =>
      around.length === 0
        ? `${name} is hatched.`
        : `${name} is hatched. Around it: ${listInWords(around.slice(0, 8))}${around.length > 8 ? " and others" : ""}.`,
    around: "Around it",
    all: "All places",
  },
  pan: {
    group: "Move the map",
    nearer: "Nearer",
    farther: "Farther",
    north: "North",
    south: "South",
    west: "West",
    east: "East",
    whole: "Whole map",
  },
  postcode: {
    wrong: "This is not a postcode. Write it as on a letter, such as PL1 1AA.",
    unknown: (postcode: string) =>
      `There is no postcode ${postcode} in the directory. Look at it once more; if it is right and new, write the name of your place.`,
    notInExtract:
      "This party has only the small extract that comes with the software, and your postcode is not in it. Write the name of your place.",
    noDirectory: "This party has no list of postcodes yet. Write the name of your place.",
    special: {
      forces:
        "This is an address of the British forces, which lies in no ward. Write the postcode of your home in the United Kingdom.",
      island:
        "The Isle of Man and the Channel Islands are no part of the United Kingdom. Write the postcode of your home there.",
      territory:
        "This is a postcode of an overseas territory, which lies in no ward of the United Kingdom.",
      nowhere: "This postcode lies in no place: only letters to one organisation go to it.",
    },
  },
};
