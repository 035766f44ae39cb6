import { countedInWelsh, soften, type Texts } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const members = (count: number): string => countedInWelsh(count, "aelod");

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  above: [{ label: "Ein plaid", href: partyPath }],
  fields: {
    held: "Dewiswch pwy ddylai gael ei alw'n ôl, ac o ba swydd.",
    reason: "Y rheswm",
    answer: "Eich ateb",
  },
  refuse: {
    unknown: "Nid oes cais o'r fath i alw rhywun yn ôl.",
    notSealing:
      "Nid yw'r cofnod yn cael ei selio ar hyn o bryd. Bydd y bleidlais yn agor pan fydd hynny'n digwydd.",
    notHeld: "Nid yw'r person hwn yn y swydd hon nawr.",
    ownOffice: "Eich swydd chi eich hun ydyw. Gallwch ymddiswyddo ohoni unrhyw bryd.",
    underWay: "Mae cais i alw rhywun yn ôl o'r swydd hon ar waith eisoes.",
    rests:
      "Mae aelodau wedi penderfynu ar hyn yn ddiweddar. Mae'n gorffwys am beth amser cyn y gellir gofyn eto.",
    oneAtATime:
      "Rydych wedi dechrau cais i alw rhywun yn ôl sy'n dal i gasglu cefnogaeth. Un ar y tro.",
    notGathering: "Nid yw'r cais hwn yn casglu cefnogaeth mwyach.",
    supportedAlready: "Rydych yn cefnogi'r cais hwn eisoes.",
    notSupported: "Nid ydych yn cefnogi'r cais hwn.",
    notYours: "Dim ond y person y mae'n ymwneud ag ef sy'n cael ateb.",
    tooLateToAnswer: "Mae'r bleidlais wedi agor, felly ni ellir newid yr ateb mwyach.",
    notDue: "Nid yw'n amser gwneud hynny.",
  },
  record: {
    member: "aelod",
    started: (title) => `Mae aelod yn gofyn am alw rhywun yn ôl o swydd: ${title}.`,
    full: (title, days) =>
      `Mae digon o aelodau'n gofyn am alw rhywun yn ôl o swydd: ${title}. Bydd y bleidlais yn agor ymhen ${countedInWelsh(days, "diwrnod")}.`,
    ended: {
      lapse: (title) =>
        `Ni ofynnodd digon o aelodau mewn pryd am alw rhywun yn ôl o swydd: ${title}.`,
      "end-moot": (title) =>
        `Daeth cais i alw rhywun yn ôl i ben, gan fod y swydd wedi dod i ben: ${title}.`,
    },
    finished: {
      recalled: (title) => `Penderfynwyd galw rhywun yn ôl o swydd: ${title}.`,
      kept: (title) => `Penderfynwyd peidio â galw rhywun yn ôl o swydd: ${title}.`,
      moot: (title) =>
        `Penderfynwyd galw rhywun yn ôl, ac roedd y swydd wedi dod i ben eisoes: ${title}.`,
    },
  },
  ballot: {
    title: (id, title) => `Galw'n ôl ${id}: ${title}`,
    question: (id, title) =>
      `A ddylai'r person a enwir ar dudalen galw'n ôl ${id} gael ei alw'n ôl o'r swydd hon: ${title}?`,
    option: (title) => `Galw'r person yn ôl o'r swydd: ${title}`,
  },
  letters: {
    started: {
      subject: (title) => `Mae aelod yn gofyn am eich galw'n ôl: ${title}`,
      text: ({ name, title, reason, link }) =>
        `Annwyl ${name},\n\nmae aelod yn gofyn a ddylech gael eich galw'n ôl o'ch swydd: ${title}. Dyma a ysgrifennodd:\n\n${reason}\n\nOs bydd digon o aelodau'n cytuno, bydd pleidlais. Gallwch ateb ar y dudalen hon, a bydd eich ateb i'w weld ar y papur pleidleisio:\n\n${link}`,
    },
    full: {
      subject: (title) => `Bydd pleidlais ar eich galw'n ôl: ${title}`,
      text: ({ name, title, opens, link }) =>
        `Annwyl ${name},\n\nmae digon o aelodau'n gofyn a ddylech gael eich galw'n ôl o'ch swydd: ${title}. Bydd y bleidlais yn agor ar ${soften(opens)}.\n\nTan hynny gallwch ysgrifennu neu newid eich ateb, a fydd i'w weld ar y papur pleidleisio:\n\n${link}`,
    },
  },
  states: {
    gathering: "Yn casglu cefnogaeth",
    answering: "Pleidlais i ddod",
    ballot: "Yr aelodau'n penderfynu",
    recalled: "Galwyd yn ôl",
    kept: "Ni alwyd yn ôl",
    lapsed: "Rhy ychydig o gefnogaeth",
    moot: "Roedd y swydd wedi dod i ben",
  },
  list: {
    title: "Galw'n ôl",
    lead: "Dros yr aelodau y mae pawb sydd mewn swydd yn ei dal. Gall digon ohonom gyda'n gilydd ofyn a ddylai rhywun adael ei swydd.",
    start: "Gofyn am alw rhywun yn ôl",
    empty: "Nid oes neb yn cael ei alw'n ôl",
    emptySays: "Pan fydd aelod yn gofyn a ddylai rhywun adael ei swydd, bydd yn ymddangos yma.",
    titleOf: (id, title) => `Galw'n ôl ${id}: ${title}`,
    support: "Cefnogaeth",
    label: "Rhagor o geisiadau i alw'n ôl",
  },
  page: {
    trail: "Galw'n ôl",
    steps: {
      gathering: "Gofynnwyd",
      answering: "Ateb",
      ballot: "Pleidlais",
      ended: "Canlyniad",
    },
    stepsLabel: "O'r cwestiwn i'r canlyniad",
    next: {
      gathering: "Gyda digon o gefnogaeth, bydd pleidlais.",
      answering: "Bydd y bleidlais yn agor. Tan hynny, gall pwy bynnag sydd yn y swydd ateb.",
      ballot:
        "Mae'r aelodau'n pleidleisio. Pan fydd y bleidlais wedi cau, cyfrifir y pleidleisiau.",
    },
    who: (needed) => `${members(needed)} gyda'i gilydd`,
    clock: "Y cloc",
    all: "Pob aelod",
    whom: "Pwy",
    forMembers: "Aelodau sy'n gweld yr enw yma.",
    office: "Swydd",
    startedAt: "Gofynnwyd",
    startedBy: "Gofynnwyd gan",
    facts: "Am beth y mae hyn",
    reason: "Pam",
    answer: "Yr ateb",
    noAnswer: "Ni chafwyd ateb.",
    support: "Cefnogaeth",
    supportSays: (needed) =>
      `Pan fydd ${members(needed)} yn gofyn am hyn, bydd pob aelod yn pleidleisio. Ni ddangosir eich enw.`,
    send: "Gofyn am y bleidlais hefyd",
    supported: "Rydych yn gofyn am y bleidlais hon.",
    takeBack: "Tynnu fy nghefnogaeth yn ôl",
    membersOnly: "Gall aelodau â hawliau llawn ofyn amdani hefyd.",
    toBallot: "I'r bleidlais",
    rests: (until) => `Ni ellir gofyn amdani eto cyn ${until}.`,
    ownTitle: "Eich ateb",
    ownHint:
      "Bydd i'w weld ar y papur pleidleisio wrth ymyl y rheswm. Gallwch ei newid nes i'r bleidlais agor.",
    ownSend: "Cadw fy ateb",
    how: {
      openTitle: "Sut y penderfynir",
      open: "Drwy bleidlais dan sêl, sy'n gudd, lle gall digon o bobl sydd mewn swyddi gwahanol gyrff gadw ei hallweddi a lle mae'r llyfr rheolau'n dweud hynny. Fel arall drwy godi dwylo. Bydd yn sefyll yma pa un ydyw pan elwir y bleidlais.",
      sealedTitle: "Pleidlais dan sêl yw hon",
      sealed:
        "Mae'n ymwneud â pherson, a gallai digon o bobl sydd mewn swyddi gwahanol gyrff gadw ei hallweddi. Nid oes neb yn gweld sut rydych yn pleidleisio, a gall unrhyw un wirio'r cyfrif.",
      why: {
        rulebook: "Mae'r llyfr rheolau wedi diffodd pleidleisiau dan sêl ar alw yn ôl.",
        "few-holders":
          "Mae rhy ychydig o bobl mewn swyddi gwahanol gyrff i gadw allweddi pleidlais dan sêl.",
        "no-sealed":
          "Ni ddaeth y bleidlais dan sêl arno i ganlyniad: mae ei thudalen yn dweud pam.",
      },
    },
    showTitle: "Drwy godi dwylo y bydd y bleidlais hon",
    show: "Cyhoeddir i aelodau pwy bleidleisiodd sut pan fydd y bleidlais yn cau. Gall pawb wirio eu llinell eu hunain, ac ni all neb ddyfeisio pleidleisiau. Mae hefyd yn golygu y bydd y person y mae'n ymwneud ag ef, a phawb arall, yn gweld sut y gwnaethoch bleidleisio.",
  },
  start: {
    title: "Gofyn am alw rhywun yn ôl",
    lead: "Rydych yn gofyn a ddylai rhywun adael ei swydd cyn diwedd ei dymor. Os bydd digon o aelodau'n cytuno, bydd pob aelod yn pleidleisio.",
    who: "Pwy, ac o ba swydd?",
    whoHint: "Pawb sydd mewn swydd nawr.",
    choice: (name, title) => `${name}: ${title}`,
    reason: "Pam?",
    reasonHint:
      "Dywedwch beth a wnaeth neu na wnaeth y person yn y swydd hon. Gall pawb ei ddarllen, a bydd i'w weld ar y papur pleidleisio. Peidiwch ag enwi neb, a gadewch fywyd preifat allan ohono.",
    send: "Gofyn am alw'n ôl",
    nobody: "Nid oes neb arall mewn swydd nawr",
    nobodySays: "Pan fydd rhywun mewn swydd, gall aelodau ofyn yma am ei alw'n ôl.",
  },
  kept: {
    recalls: {
      what: "Galw'n ôl pwy y gofynasoch amdano neu a gefnogasoch, ac a ofynnwyd am eich un chi",
      why: "Fel bod pob aelod yn cyfrif unwaith, ac y gall y sawl y mae'n ymwneud ag ef ateb.",
    },
  },
};
