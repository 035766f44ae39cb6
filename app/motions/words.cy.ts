import { countedInWelsh } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

const members = (count: number): string => countedInWelsh(count, "aelod");

export const cy: typeof en = {
  states: {
    gathering: "Yn chwilio am aelodau sydd am ei benderfynu",
    held: "Wedi'i ddal yn ôl",
    ballot: "Mae'r gangen yn penderfynu",
    carried: "Cytunwyd",
    lost: "Ni chytunwyd",
    lapsed: "Rhy ychydig oedd am ei benderfynu",
    withdrawn: "Tynnwyd yn ôl",
  },
  fields: {
    title: "Am beth y mae",
    body: "Y cynnig",
    isForParty: "Dewiswch a yw'n mynd at y blaid gyfan.",
    chapter: "Dewiswch bennod",
  },
  refuse: {
    unknown: "Nid oes cynnig o'r fath.",
    noBranch: "Nid oes cangen o'r fath. Mae pob cangen ar y dudalen Canghennau.",
    branchEnded: "Nid yw'r gangen hon yn bod bellach, felly ni roddir dim ger ei bron.",
    notOfBranch: "Dim ond aelodau sy'n pleidleisio yn y gangen hon a all wneud hynny.",
    oneAtATime:
      "Rydych wedi rhoi cynnig gerbron y gangen hon nad yw wedi'i benderfynu eto. Un ar y tro.",
    notGathering: "Nid yw'n chwilio bellach am aelodau sydd am ei benderfynu.",
    held: "Mae'n cael ei ddal yn ôl. Bydd yn chwilio am aelodau eto pan fydd yn rhydd.",
    supportedAlready: "Rydych wedi dweud hynny eisoes.",
    notSupported: "Nid ydych wedi dweud hynny.",
    notYours: "Dim ond pwy bynnag a roddodd y cynnig a all ei dynnu'n ôl.",
    notForParty: "I'r gangen yn unig y mae'r cynnig hwn.",
    notCarried: "Nid yw'n mynd at y blaid gyfan ond pan fydd y gangen wedi cytuno.",
    takenUp: "Mae cynnig polisi wedi'i wneud ohono eisoes.",
    tooMuch: "Roedd hynny'n llawer mewn amser byr. Arhoswch awr, yna ewch ymlaen.",
    notHoldable:
      "Dim ond cyn i'r gangen bleidleisio arno y gellir ei ddal yn ôl, ac nid ddwywaith ar unwaith.",
    notDue: "Nid yw'n bryd i hynny.",
    notSealing:
      "Nid yw'r cofnod yn cael ei selio ar hyn o bryd. Bydd y bleidlais yn agor pan fydd.",
  },
  record: {
    put: (branch, needed) =>
      `Rhoddodd aelod o gangen ${branch} gynnig ger ei bron. Lle bo ${members(needed)} am ei benderfynu, mae'r gangen yn pleidleisio.`,
    lapsed: (branch) =>
      `Rhy ychydig o aelodau cangen ${branch} oedd am benderfynu cynnig mewn pryd.`,
    carried: (branch) => `Cytunodd aelodau cangen ${branch} i gynnig.`,
    lost: (branch) => `Ni chytunodd aelodau cangen ${branch} i gynnig.`,
    toParty: (branch, id) =>
      `Aeth yr hyn yr oedd cangen ${branch} wedi cytuno iddo fel cynnig ${id} at y blaid gyfan.`,
  },
  ballot: {
    title: (id, branch) => `Cynnig ${id} cangen ${branch}`,
    question: (id) => `A yw'r gangen yn cytuno i gynnig ${id}, fel y mae ar ei dudalen?`,
    option: (id) => `Cytuno i gynnig ${id}`,
  },
  covered: {
    title: (id) => `Cynnig ${id}, y mae ei destun o'r golwg`,
    says: "Mae'r testun o'r golwg tra bydd y cynnig wedi'i ddal yn ôl. Gall pwy bynnag a'i rhoddodd ei ddarllen, a rheithgor sy'n barnu'r dal yn ôl hefyd.",
    onlyYou:
      "Mae'r testun o'r golwg tra bydd y cynnig wedi'i ddal yn ôl. Dim ond chi sy'n ei weld yma, a rheithgor sy'n barnu'r dal yn ôl.",
  },
  held: {
    says: "Mae dau swyddog o wahanol gyrff yn dal y cynnig hwn yn ôl. Ni all neb ei gefnogi na'i dynnu'n ôl; daw'n rhydd eto ohono'i hun, gyda'r dyddiau oedd ganddo ar ôl.",
    why: "Pam y mae'n cael ei ddal yn ôl, a than pryd",
    ask: "Dal y cynnig hwn yn ôl",
  },
  listed: {
    title: "Ei chynigion a'i phleidleisiau",
    all: "Pob un o'i chynigion",
    put: "Rhoi cynnig gerbron y gangen",
  },
  list: {
    title: (branch) => `Cynigion ${branch}`,
    lead: "Yr hyn y mae aelodau'r gangen yn ei roi ger ei bron, a'r hyn a benderfynasant.",
    none: "Dim cynnig eto",
    noneSays: "Gall unrhyw aelod sy'n pleidleisio yn y gangen roi un.",
    more: "Cynigion hŷn",
  },
  put: {
    title: (branch) => `Rhoi cynnig gerbron ${branch}`,
    lead: (needed, days) =>
      `Lle bo ${members(needed)} sy'n pleidleisio yn y gangen am ei benderfynu o fewn ${days}, gan eich cynnwys chi, mae'r gangen yn pleidleisio trwy godi dwylo.`,
    about: "Am beth y mae?",
    body: "Beth ddylai'r gangen ei benderfynu?",
    bodyHint: "Fel y bydd pan gytunir iddo. Peidiwch ag enwi neb preifat.",
    whom: "I bwy?",
    branch: "I'r gangen yn unig",
    party:
      "Wedyn i'r blaid gyfan: os yw'r gangen yn cytuno, mae aelod ohoni'n gwneud cynnig polisi ohono",
    send: "Ei roi gerbron y gangen",
  },
  view: {
    trail: "Cynigion",
    of: (branch) => `Cynnig cangen ${branch}`,
    by: "Rhoddwyd gan",
    forMembers: "Mae aelodau'n gweld yr enw yma.",
    at: "Rhoddwyd ar",
    whom: "I",
    forBranch: "Y gangen yn unig",
    forParty: "Y blaid gyfan, os yw'r gangen yn cytuno",
    text: "Y cynnig",
    support: "Aelodau sydd am ei benderfynu",
    supportSays: (until) =>
      `Ni ddangosir eich enw. Mae'n dod i ben ${until}, os yw rhy ychydig am ei benderfynu.`,
    want: "Rwyf am ei benderfynu",
    wanted: "Rydych am ei benderfynu.",
    takeBack: "Nid wyf am ei benderfynu bellach",
    withdraw: "Tynnu'r cynnig yn ôl",
    notVoting: "Aelodau sy'n pleidleisio yn y gangen hon sy'n dweud a ydynt am ei benderfynu.",
    toBallot: "I'r bleidlais",
    result: (yes, no, roll) =>
      `${yes} o blaid, ${no} yn erbyn. Roedd gan y gangen ${members(roll)} a allai bleidleisio.`,
    toParty: "Ei roi gerbron y blaid gyfan",
    toPartySays:
      "Rydych yn gwneud cynnig polisi ohono ac yn dal ei ysgrifbin. Mae'n dweud o ba bleidlais o ba gangen y daw, ac yn mynd ffordd pob cynnig.",
    chapter: "Ym mha bennod o'r maniffesto?",
    proposal: "Y cynnig polisi a wnaed ohono",
  },
  proposal: {
    problem: (branch, yes, no, link) =>
      `Penderfynodd aelodau cangen ${branch} ar hyn trwy bleidlais, ${yes} i ${no}, a'i roi gerbron y blaid gyfan: ${link}`,
  },
  kept: {
    motions: {
      what: "Yr hyn a roesoch gerbron eich cangen, a'r hyn yr oeddech am iddi ei benderfynu",
      why: "Fel bod pob aelod yn cyfrif unwaith. Caiff pwy oedd am benderfynu rhywbeth ei ddileu pan benderfynir ef.",
    },
  },
};
