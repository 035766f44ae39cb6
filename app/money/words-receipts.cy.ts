import type { Texts } from "@breakthrough/languages";
import type { receiptsEn } from "./words-receipts.en.ts";

export const receiptsCy: Texts<typeof receiptsEn> = {
  gifts: {
    title: "Yr hyn a roesoch",
    day: "Diwrnod",
    amount: "Swm",
    state: "Beth ddaeth ohono",
    states: {
      open: "Daeth i mewn; mae'n aros am y gwiriad y mae'r gyfraith yn ei fynnu",
      accepted: "Derbyniwyd, gyda diolch",
      returned: "Nis derbyniwyd: mae'n mynd yn ôl atoch",
      forfeited: "Nis derbyniwyd: mae'n mynd i'r Comisiwn Etholiadol, fel y dywed y gyfraith",
      reversed: "Cymerwyd yn ôl gan y banc",
      "no-gift": "Nid rhodd ydoedd",
    },
    more: "Rhoi",
  },
  year: {
    title: (year) => `Yr hyn a daloch yn ${year}`,
    lead: "Derbynneb am bob taliad a gafodd y blaid. Argraffwch y dudalen hon os oes ei hangen arnoch ar bapur.",
    day: "Diwrnod",
    what: "Am",
    amount: "Swm",
    dues: "Tâl aelodaeth",
    gift: "Rhodd",
    total: "Gyda'i gilydd",
    none: "Ni ddaeth dim i mewn oddi wrthych yn y flwyddyn hon.",
    to: (name, party) => `${name}. Talwyd i ${party}.`,
    waits: "Nid yw'r hyn sy'n aros am ei wiriad, a aeth yn ôl neu a gymerwyd yn ôl gan fanc yma.",
  },
  letter: {
    subject: {
      dues: (party) => `Derbynneb am eich tâl aelodaeth i ${party}`,
      gift: (party) => `Derbynneb am eich rhodd i ${party}`,
    },
    line: (day, amount) => `- ${day}: ${amount}`,
    text: (name, lines, link) =>
      `Helo ${name},\n\ndiolch. Mae hyn wedi dod i mewn oddi wrthych:\n\n${lines.join("\n")}\n\nMae holl dderbynebau'r flwyddyn yma, ar gyfer papur hefyd:\n${link}\n`,
  },
  yearLetter: {
    subject: (party, year) => `Yr hyn a daloch i ${party} yn ${year}`,
    text: (name, year, sum, link) =>
      `Helo ${name},\n\nyn ${year} cafodd y blaid ${sum} oddi wrthych, tâl aelodaeth a rhoddion gyda'i gilydd. Diolch.\n\nEich datganiad am y flwyddyn, gyda derbynneb am bob taliad:\n${link}\n`,
  },
};
