import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { letters as en } from "./words-letters.en.ts";

const aelod = (count: number): string => countedInWelsh(count, "aelod");

type Moved = Parameters<(typeof en)["letters"]["moved"]["text"]>[0];

const movedInWords = ({ from, to }: Pick<Moved, "from" | "to">): string => {
  if (to === undefined) {
    return from === undefined
      ? "nid ydych yn perthyn i unrhyw gangen bellach"
      : `nid ydych yn perthyn i gangen ${from} mwyach, nac i un arall yn ei lle`;
  }
  return from === undefined
    ? `rydych yn perthyn i gangen ${to} bellach`
    : `rydych yn perthyn i gangen ${to} bellach, ac nid i ${from} mwyach`;
};

/** The same in Welsh. */
export const letters: Texts<typeof en> = {
  why: {
    postcode: "Yno y mae eich cod post yn arwain, yn ôl ffiniau a changhennau heddiw.",
    choice: "Chi a'i dewisodd.",
    pledge: "Rydych yn un o'r rhai a'i sefydlodd.",
    merged: "Unwyd eich cangen â hi.",
    closed: "Caewyd eich cangen.",
  },
  letters: {
    moved: {
      subject: (party: string) => `Eich cangen yn ${party}`,
      text: (moved: Moved) =>
        `Helo ${moved.name},\n\n${movedInWords(moved)}. ${moved.why}\n\nOs ydych am berthyn i le arall, dewiswch yma:\n\n${moved.link}\n`,
    },
    notice: {
      subject: (branch: string) => `Eich cangen ${branch}: mae dau swyddog wedi gofyn am newid`,
      text: (name: string, what: string, until: string, needed: number, link: string) =>
        `Helo ${name},\n\n${what}\n\nMae dau swyddog o ddau gorff wedi gofyn amdano. Nid oes dim yn digwydd cyn ${until}, na dim o gwbl os bydd ${aelod(needed)} o'r gangen yn gwrthwynebu erbyn hynny. Beth y maent yn ei ddweud, a ble i wrthwynebu:\n\n${link}\n`,
    },
    ended: {
      subject: (branch: string) => `Eich cangen ${branch}: sut y daeth i ben`,
      text: (name: string, what: string, end: string, link: string) =>
        `Helo ${name},\n\n${what}\n\n${end}\n\n${link}\n`,
    },
    looked: {
      subject: (party: string) => `Edrychodd swyddog eich cangen yn ${party} ar sut i'ch cyrraedd`,
      text: (name: string, office: string, branch: string, why: string, link: string) =>
        `Helo ${name},\n\nmae ${office} ${branch} wedi edrych ar eich enw a'ch cyfeiriad e-bost. Y rheswm a roddwyd:\n\n${why}\n\nMae pob edrychiad ar eich data yma:\n\n${link}\n`,
    },
  },
  record: {
    founded: {
      nation: (count: number) => `Mae ${aelod(count)} yn sefydlu cangen i genedl.`,
      region: (count: number) => `Mae ${aelod(count)} yn sefydlu cangen i ranbarth.`,
      branch: (count: number) => `Mae ${aelod(count)} yn sefydlu cangen.`,
      choice: (count: number) => `Mae ${aelod(count)} yn sefydlu cangen o ddewis.`,
    },
    told: {
      close: (branch: number) =>
        `Dweud wrth gangen ${branch} ei bod i'w chau; gall ei haelodau wrthwynebu.`,
      merge: (branch: number, into: number) =>
        `Dweud wrth ganghennau ${branch} a ${into} fod y gyntaf i'w huno â'r ail; gall aelodau'r ddwy wrthwynebu.`,
      split: (branch: number) =>
        `Dweud wrth gangen ${branch} ei bod i'w rhannu; gall ei haelodau wrthwynebu.`,
      "take-right": (branch: number, right: string) =>
        `Dweud wrth gangen ${branch} ei bod i golli'r hawl i ${right}; gall ei haelodau wrthwynebu.`,
      "give-right": (branch: number, right: string) =>
        `Dweud wrth gangen ${branch} ei bod i gael yr hawl eto i ${right}.`,
    },
    done: (change: number) =>
      `Daw newid ${change} i gangen i rym: cafodd ei haelodau eu hamser, ac ni wnaethant ei atal.`,
    stopped: (change: number, objections: number) =>
      `Mae ${aelod(objections)} o gangen yn atal ei newid ${change}.`,
    calledOff: (change: number) => `Mae rheithgor yn galw newid ${change} i gangen yn ôl.`,
    lapsed: (change: number) => `Ni all newid ${change} i gangen ddod i rym mwyach.`,
    appointed: (office: string, branch: number, from: string, until: string) =>
      `${office} cangen ${branch} o ${from} tan ${until}.`,
    resigned: (office: string, branch: number) => `Ymddiswyddo fel ${office} cangen ${branch}.`,
  },
};
