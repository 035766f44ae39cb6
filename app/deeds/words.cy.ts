import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import { dayOf } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const day = (at: Date): string => dayInWords(dayOf(at));

export const cy: Texts<typeof en> = {
  pageTitle: (title) => `Beth ddaeth o “${title}”`,
  toProposal: "Y cynnig, a sut y gwnaethom bleidleisio",
  toDiscuss: "Trafod",
  notDue: "Nid yw'n bryd gwneud hynny.",
  policy: "Ein polisi",
  title: "Beth ddaeth o'r hyn a benderfynwyd gennym",
  lead: "Dechrau yw pleidlais. Yma y saif pwy sy'n ateb dros bob penderfyniad, beth a ddywedwyd ddiwethaf, a lle na ddaeth gair.",
  empty: "Ni phenderfynwyd dim eto",
  emptySays:
    "Pan fydd aelodau'n mabwysiadu polisi, strategaeth neu ddatganiad, mae'n sefyll yma nes bod yr hyn y mae'n gofyn amdano wedi'i wneud.",
  emptyHere: "Nid oes yr un o'r rhain.",
  shows: {
    all: "Pob un",
    overdue: "Yn hwyr",
    open: "Ar y gweill",
    unsaid: "Neb yn ateb",
    done: "Wedi'i wneud",
    "given-up": "Rhoddwyd gorau iddo",
  },
  showsLabel: "Pa benderfyniadau",
  figures: {
    decided: "wedi'u penderfynu",
    open: "ar y gweill",
    overdue: "yn hwyr",
    unsaid: "neb yn ateb",
    done: "wedi'u gwneud",
    "given-up": "rhoddwyd gorau iddynt",
    nothing: "heb ofyn am weithred",
  },
  figuresTitle: "Mewn ffigurau",
  states: {
    unsaid: "Nid oes neb yn ateb drosto eto",
    nothing: "Nid yw'n gofyn am weithred",
    open: "Ar y gweill",
    done: "Wedi'i wneud",
    "given-up": "Rhoddwyd gorau iddo",
  },
  overdue: "Yn hwyr",
  decided: "Penderfynwyd",
  due: "Y gair nesaf i ddod erbyn",
  wasDue: "Roedd gair i ddod erbyn",
  ended: "Daeth i ben",
  what: "Beth sydd i'w wneud",
  who: "Pwy sy'n ateb drosto",
  aMember: "Aelod",
  nobody: "Neb eto",
  nobodyHolds: "nid oes neb yn y swydd nawr",
  waitsFor: "Gofynnwyd, heb gytuno eto",
  notes: "Beth a ddywedwyd amdano",
  noNotes: "Dim eto.",
  noteKinds: {
    taken: "Yn ateb drosto o hyn ymlaen",
    note: "Sut mae'n sefyll",
    left: "Mae'r sawl a atebai drosto wedi gadael. Gall unrhyw aelod ymgymryd ag ef.",
    done: "Wedi'i wneud",
    "given-up": "Rhoddwyd gorau iddo",
    nothing: "Dywedodd ei awduron nad yw'n gofyn am weithred.",
    asked: "Dywedodd digon o aelodau nad yw wedi'i wneud: mae'n sefyll ar dudalen wythnos pawb.",
  },
  talk: "Sylwadau",
  act: {
    title: "Beth y gallwch ei wneud",
    consent: "A wnewch chi ateb drosto?",
    consentSays: (days) =>
      `Mae pwy bynnag sy'n ateb drosto yn dweud bob ${countedInWelsh(days, "diwrnod")} sut mae'n sefyll, nes ei wneud neu roi'r gorau iddo. Gallwch ei drosglwyddo.`,
    yes: "Gwnaf, rwy'n ateb drosto",
    no: "Na wnaf",
    note: "Dweud sut mae'n sefyll",
    noteHint: "Mae ychydig linellau yn ddigon. Gall pawb eu darllen.",
    send: "Anfon",
    end: "Mae ar ben",
    how: "Sut y daeth i ben?",
    done: "Mae wedi'i wneud",
    givenUp: "Rhoddwyd gorau iddo",
    why: "Beth a wnaed, neu pam y rhoddwyd gorau iddo",
    name: "Dweud beth sydd i'w wneud, a phwy sy'n ateb drosto",
    handOver: "Ei drosglwyddo i rywun arall",
    nothing: "Nid yw'n gofyn am weithred",
    nothingHint: "Mae'n dweud beth yw ein barn, ac nid oes rhaid i neb wneud dim.",
    take: "Ymgymryd ag ef",
    takeHint: "Byddwch wedyn yn dweud o bryd i'w gilydd sut mae'n sefyll.",
    as: "Yn enw pwy?",
    asMe: "Fy enw i",
    authorsFirst: (until) =>
      `Tan ${day(until)} ei awduron sydd i ddweud. Wedi hynny gall unrhyw aelod ymgymryd ag ef.`,
    ask: "Nid yw wedi'i wneud",
    askHint: (needed) =>
      `Pan fydd ${countInWords(needed)} o aelodau'n dweud hynny, mae'n sefyll ar dudalen wythnos pawb.`,
    asked: "Rydych wedi dweud nad yw wedi'i wneud.",
    meter: "Aelodau sy'n dweud hynny",
  },
  naming: {
    title: "Pwy sy'n ateb drosto?",
    lead: "Enwch aelod neu swydd. Nid oes dim yn newid nes iddynt gytuno.",
    office: "Neu swydd",
    officeHint: "Yna mae pwy bynnag sydd ynddi yn ateb, hyd yn oed pan fydd hynny'n rhywun arall.",
    choose: "Dewiswch swydd",
    sendOffice: "Gofyn i'r swydd hon",
    send: "Gofyn iddynt",
    whom: "I bwy rydych yn gofyn",
    says: "Beth sydd i'w wneud",
    saysHint: "Mewn llinell neu ddwy, er mwyn i unrhyw un weld pryd y mae wedi'i wneud.",
  },
  fields: {
    says: "Beth sydd i'w wneud",
    note: "Sut mae'n sefyll",
    why: "Beth a wnaed, neu pam y rhoddwyd gorau iddo",
    who: "Dewiswch pwy sydd i ateb drosto.",
    as: "Dewiswch yn enw pwy rydych yn ymgymryd ag ef.",
    answer: "Dywedwch ie neu na.",
    how: "Dewiswch sut y daeth i ben.",
  },
  unknown: "Nid oes penderfyniad o'r fath.",
  notYours: "Dim ond pwy bynnag sy'n ateb drosto, neu a'i hysgrifennodd, all wneud hyn.",
  notNamed: "Ni ofynnwyd i chi ateb drosto, neu mae rhywun arall yn ateb erbyn hyn.",
  notOpen: "Nid oes neb wrthi: mae ar ben, neu nid oes neb yn ateb drosto.",
  noMember: "Dewiswch aelod â hawliau llawn.",
  taken: "Mae rhywun yn ateb drosto eisoes, neu mae ar ben.",
  authorsFirst: (until) =>
    `Tan ${day(until)} ei awduron sydd i ddweud pwy sy'n ateb drosto. Yna gallwch ymgymryd ag ef.`,
  ownDeed: "Chi eich hun sy'n ateb drosto. Dywedwch sut mae'n sefyll.",
  askedAlready: "Rydych wedi dweud hynny eisoes.",
  tooManyWords: "Rydych wedi ysgrifennu'n aml iawn mewn amser byr. Arhoswch awr, yna ewch ymlaen.",
  kept: {
    deeds: {
      what: "Beth rydych yn ateb drosto, a beth a ysgrifennoch am sut mae'n sefyll",
      why: "Gall aelodau weld beth a ddaw o'r hyn a benderfynant.",
    },
    asked: {
      what: "Am ba benderfyniadau y dywedoch nad ydynt wedi'u gwneud, a pha rai ohonynt a ysgrifennoch",
      why: "Mae pob aelod yn cyfrif unwaith, a'r awduron sy'n dweud pwy sy'n ateb.",
    },
  },
  record: {
    taken: (title, office) =>
      office === undefined
        ? `Mae aelod yn ateb dros yr hyn a ddaw o “${title}”.`
        : `Mae ${office} yn ateb dros yr hyn a ddaw o “${title}”.`,
    ended: {
      done: (title) => `Dywedwyd bod yr hyn y mae “${title}” yn gofyn amdano wedi'i wneud.`,
      "given-up": (title) => `Rhoddwyd gorau i'r hyn y mae “${title}” yn gofyn amdano.`,
      nothing: (title) => `Dywedodd ei awduron nad yw “${title}” yn gofyn am weithred.`,
    },
    onAgenda: (title) =>
      `Mae aelodau'n dweud nad yw'r hyn y mae “${title}” yn gofyn amdano wedi'i wneud.`,
  },
  letters: {
    asked: {
      subject: (title) => `Mabwysiadwyd: “${title}”. Pwy sy'n ateb drosto?`,
      text: ({ name, title, by, link }) =>
        `Helo ${name},\n\nmae aelodau wedi mabwysiadu “${title}”, a ysgrifennwyd gennych chi. Dywedwch erbyn ${by} beth sydd i'w wneud nawr a phwy sy'n ateb drosto, neu nad yw'n gofyn am ddim. Wedi hynny gall unrhyw aelod ymgymryd ag ef.\n\n${link}\n`,
    },
    offered: {
      subject: (title) => `A wnewch chi ateb dros “${title}”?`,
      text: ({ name, title, link }) =>
        `Helo ${name},\n\nmae aelodau wedi mabwysiadu “${title}”, a gofynnir i chi ateb dros yr hyn a ddaw ohono. Nid oes dim yn digwydd oni bai eich bod yn cytuno.\n\n${link}\n`,
    },
    due: {
      subject: (title) => `Sut mae “${title}” yn sefyll?`,
      text: ({ name, title, by, link }) =>
        `Helo ${name},\n\nchi sy'n ateb dros yr hyn a ddaw o “${title}”. Mae ychydig linellau ar sut mae'n sefyll i ddod erbyn ${by}; hebddynt mae pawb yn gweld ei fod yn hwyr.\n\n${link}\n`,
    },
  },
};
