import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const members = (count: number): string => countedInWelsh(count, "aelod");
const seats = (count: number): string => countedInWelsh(count, "sedd");

export const cy: Texts<typeof en> = {
  above: [{ label: "Ein plaid", href: partyPath }],
  fields: {
    office: "Dewiswch swydd a lenwir drwy goelbren.",
    appointed: "Dewiswch swydd y mae eich corff yn penodi iddi.",
    wants: "Dywedwch a ydych yn fodlon.",
    says: "Dywedwch ie neu na.",
  },
  refuse: {
    unknown: "Nid oes coelbren o'r fath.",
    noNaming: "Nid oes penodiad o'r fath.",
    notDue: "Nid yw'n amser i hynny.",
    otherValue: "Nid dyma'r gwerth cyhoeddus a addawyd.",
    notCalled: "Ni syrthiodd y coelbren arnoch, neu mae eich amser i ateb ar ben.",
    notTogether:
      "Rydych mewn swydd a gedwir ar wahân i hon. Ymddiswyddwch ohoni yn gyntaf, neu dywedwch na.",
    nobody: "Nid oes neb felly yn ein plith.",
    notMember: "Dim ond aelod â hawliau llawn all fod mewn swydd.",
    tooNew: (days) =>
      `Mae pwy bynnag a benodir wedi bod yn aelod am ${countedInWelsh(days, "diwrnod")} o leiaf.`,
    unvouched:
      "Mae rhy ychydig o aelodau wedi tystio drostynt eto, fel y mae'r llyfr rheolau yn gofyn.",
    notYourBody: "Dim ond y rhai sy'n gweithredu dros y corff sy'n penodi all wneud hyn.",
    oneself: "Nid oes neb yn ei benodi ei hun.",
    noSeat: "Nid oes sedd wag yn y swydd hon, neu gall aelodau atal penodiad iddi nawr.",
    tooFew: (needed) =>
      `Mae'n gofyn am hyn o bobl sy'n gweithredu dros y corff hwn: ${countedInWelsh(needed, "person")}. Mae ganddo lai nawr, a rhaid i benodiad aros amdanynt.`,
    namedAlready: "Maent wedi'u cynnig ar gyfer y swydd hon eisoes.",
    oneAtATime:
      "Rydych wedi cynnig rhywun ar gyfer y swydd hon eisoes. Tynnwch hynny'n ôl yn gyntaf, neu arhoswch nes iddo gael ei benderfynu.",
    tooMany: "Rydych wedi cynnig llawer o bobl heddiw. Rhowch gynnig arall arni yfory.",
    notProposer: "Dim ond pwy bynnag a'i cynigiodd all ei dynnu'n ôl.",
    backedAlready: "Rydych yn cefnogi'r penodiad hwn eisoes.",
    notProposed: "Mae'r amser i eraill o'r corff gefnogi'r penodiad hwn ar ben.",
    notYours: "Dim ond y sawl a fyddai'n cael ei benodi all ateb.",
    notWaiting: "Ni ellir ateb nac atal y penodiad hwn mwyach.",
    stoppedAlready: "Rydych wedi dweud “atal” eisoes.",
  },
  record: {
    opened: (title, count) =>
      `Mae swydd a lenwir drwy goelbren yn wag: ${title}, ${seats(count)}. Gall aelodau ddweud eu bod yn fodlon.`,
    fixed: (title, pool) =>
      `Mae'r coelbren ar gyfer swydd wedi'i bennu: ${title}, ymhlith ${members(pool)}.`,
    empty: (title) => `Nid oedd neb i'w dynnu ar gyfer swydd: ${title}. Mae'r cloc yn galw eto.`,
    drawn: (title, count, pool) =>
      `Tynnwyd y coelbren ar gyfer swydd: ${title}, ${seats(count)}, ymhlith ${members(pool)}.`,
    ended: {
      filled: (title) =>
        `Mae'r rhai y syrthiodd y coelbren arnynt wedi dechrau mewn swydd: ${title}.`,
      empty: (title) =>
        `Cytunodd rhy ychydig o'r rhai y syrthiodd y coelbren arnynt: ${title}. Mae'r cloc yn galw eto.`,
      "ended-office": (title) => `Daeth coelbren i ben, gan fod ei swydd wedi dod i ben: ${title}.`,
    },
    backed: (title, hours) =>
      `Mae corff yn penodi rhywun i swydd: ${title}. Mae'n sefyll ymhen ${countedInWelsh(hours, "awr")}, oni bai bod aelodau'n ei atal.`,
    stopped: (title) => `Ataliodd aelodau benodiad i swydd: ${title}.`,
    declined: (title) => `Dywedodd rhywun na i benodiad i swydd: ${title}.`,
    withdrawn: (title) => `Tynnodd pwy bynnag a gynigiodd benodiad i swydd ef yn ôl: ${title}.`,
    lapsed: (title) => `Ni ddaeth penodiad i swydd i fod: ${title}.`,
    stands: (title) => `Mae penodiad i swydd yn sefyll: ${title}.`,
  },
  letters: {
    drawn: {
      subject: (title) => `Syrthiodd y coelbren arnoch: ${title}`,
      text: ({ name, title, by, link }) =>
        `Annwyl ${name},\n\ndywedoch y byddech yn y swydd hon, a syrthiodd y coelbren arnoch: ${title}. Dywedwch ie neu na erbyn ${by}. Os dywedwch na, neu ddim byd, gofynnir i'r nesaf yn y coelbren:\n\n${link}`,
    },
    proposed: {
      subject: (title) => `Fe'ch cynigir ar gyfer swydd: ${title}`,
      text: ({ name, title, by, link }) =>
        `Annwyl ${name},\n\nmae rhywun sy'n gweithredu dros y corff sy'n penodi i'r swydd hon yn eich cynnig: ${title}. Os bydd rhy ychydig o'r corff hwnnw'n cytuno erbyn ${by}, ni ddaw i fod. Gallwch ddweud ie neu na eisoes:\n\n${link}`,
    },
    ended: {
      subject: (title) => `Ni ddaeth y penodiad i fod: ${title}`,
      text: ({ name, title, link }) =>
        `Annwyl ${name},\n\ncawsoch eich cynnig ar gyfer swydd: ${title}. Ni ddaeth y penodiad hwn i fod, ac nid oes dim i chi ei ateb mwyach:\n\n${link}`,
    },
    named: {
      subject: (title) => `Byddech yn cael eich penodi i swydd: ${title}`,
      text: ({ name, title, by, link }) =>
        `Annwyl ${name},\n\nmae corff o'r blaid yn eich penodi i swydd: ${title}. Mae'n sefyll ar ${by} os cytunwch, ac os nad yw aelodau'n ei atal cyn hynny. Dywedwch ie neu na yma:\n\n${link}`,
    },
  },
  list: {
    title: "Swyddi drwy goelbren a thrwy benodiad",
    lead: "Nid yw pob swydd yn cael ei hethol. I rai, mae'r coelbren yn syrthio ar un o'r rhai sy'n fodlon. I eraill mae corff yn penodi, a gall aelodau ei atal.",
    byLot: "Drwy goelbren",
    byAppointment: "Drwy benodiad",
    none: "Nid oes swydd a lenwir yn y ffordd hon.",
    vacant: (count) => `Gwag: ${seats(count)}`,
    full: "Mae pob sedd wedi'i llenwi.",
    willing: (count) => `Mae hyn o aelodau'n fodlon: ${count}.`,
    want: "Rwy'n fodlon bod yn y swydd hon",
    wantNot: "Nid wyf yn fodlon mwyach",
    isWilling:
      "Rydych wedi dweud eich bod yn fodlon. Os daw sedd yn wag, gall y coelbren syrthio arnoch.",
    toLot: "Y coelbren ar y gweill",
    toLastLot: "Y coelbren a'i llenwodd ddiwethaf, gyda'i brawf",
    appointedBy: (body) => `Penodir gan: ${body}`,
    propose: "Cynnig rhywun",
    namings: "Penodiadau",
    forMembers: "Aelodau â hawliau llawn all ddweud eu bod yn fodlon.",
  },
  states: {
    proposed: "Cynigiwyd",
    waiting: "Gall aelodau ei atal",
    stands: "Yn sefyll",
    stopped: "Ataliwyd",
    declined: "Dywedodd na",
    lapsed: "Ni ddaeth i fod",
    withdrawn: "Tynnwyd yn ôl",
  },
  lotStates: {
    open: "Pwy sy'n fodlon?",
    fixed: "Yn aros i'w dynnu",
    drawn: "Tynnwyd",
    ended: "Ar ben",
  },
  lot: {
    titleOf: (id, title) => `Coelbren ${id}: ${title}`,
    steps: {
      open: "Pwy sy'n fodlon",
      fixed: "Pennu'r gronfa",
      drawn: "Tynnu",
      ended: "Mewn swydd",
    },
    stepsLabel: "O'r sedd wag i'r swydd",
    next: {
      open: "Mae aelodau'n dweud eu bod yn fodlon. Yna pennir y gronfa.",
      fixed: "Mae'r coelbren yn aros am werth cyhoeddus na ŵyr neb eto.",
      drawn:
        "Mae'r rhai y syrthiodd y coelbren arnynt yn dweud ie neu na. Os dywed rhywun na, gofynnir i'r nesaf.",
    },
    clock: "Y cloc",
    members: "Aelodau",
    facts: "Y coelbren",
    seats: "Seddi",
    closes: "Mae pwy bynnag sy'n fodlon yn dweud hynny erbyn",
    pool: "Cronfa",
    poolSays: (count) => members(count),
    poolHash: "Ôl bys y gronfa",
    secret: "Ymrwymiad i'r gyfrinach",
    draw: "Y tynnu, fel ffeil y gall unrhyw un ei gwirio",
    fellOn: "Syrthiodd y coelbren arnoch",
    answerBy: "Atebwch erbyn",
    yes: "Ie, rwy'n ei chymryd",
    no: "Na",
    called: "Ar bwy y syrthiodd",
    forMembers: "Mae aelodau'n gweld yr enwau yma.",
    seatStates: {
      called: "gofynnir",
      taken: "dywedodd ie",
      declined: "dywedodd na",
      late: "ni atebodd mewn pryd",
    },
    endings: {
      filled: "Cymerwyd pob sedd.",
      empty: "Arhosodd seddi'n wag. Mae'r cloc yn galw eto.",
      "ended-office": "Mae'r swydd wedi dod i ben.",
    },
  },
  naming: {
    titleOf: (id, title) => `Penodiad ${id}: ${title}`,
    whom: "Pwy fyddai ynddi",
    forMembers: "Mae aelodau'n gweld yr enw yma.",
    by: "Penodir gan",
    backers: "Cefnogir gan",
    backersSays: (has, needs) => `${has} o'r ${needs} sydd eu hangen`,
    back: "Cefnogi'r penodiad hwn",
    lapses: "Yn dod i ben oni bai bod digon yn ei gefnogi erbyn",
    withdraw: "Tynnu'r cynnig hwn yn ôl",
    stands: "Yn sefyll o",
    agreed: "Maent wedi cytuno.",
    notAgreed: "Nid ydynt wedi ateb eto.",
    own: "Byddech yn cael eich penodi. A ydych yn fodlon?",
    yes: "Ie, rwy'n ei chymryd",
    no: "Na",
    stops: "Ei atal",
    stopsSays: (needs) => `Os dywed ${members(needs)} “atal” cyn iddo sefyll, ni ddaw i fod.`,
    stop: "Dweud “atal”",
    stopped: "Rydych wedi dweud “atal”.",
  },
  propose: {
    title: "Cynnig rhywun ar gyfer swydd",
    lead: "Eich corff sy'n penodi iddi. Pan fydd digon ohonoch yn cytuno, mae gan aelodau amser i'w atal; yna mae'n sefyll, os yw'r person yn cytuno.",
    office: "Pa swydd?",
    whom: "Pwy yr ydych yn ei gynnig",
    send: "Cynnig",
    none: "Nid yw eich corff yn penodi i swydd sy'n wag.",
  },
  kept: {
    lots: {
      what: "Y swyddi y dywedoch eich bod yn fodlon bod ynddynt, ac a allai coelbren syrthio arnoch neu a syrthiodd",
      why: "Er mwyn llenwi swyddi drwy goelbren ymhlith y rhai sy'n fodlon, ac i unrhyw un allu gwirio'r tynnu.",
    },
    namings: {
      what: "A gawsoch eich cynnig ar gyfer swydd, ac a wnaethoch gynnig, cefnogi neu atal penodiad",
      why: "Er mwyn i bob un gyfrif unwaith, ac i benodiad ddod o hyd i'r sawl y mae'n ymwneud ag ef.",
    },
  },
};
