import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { inbox as en } from "./words-inbox.en.ts";

// Written without a native reader, as all our Welsh.

const quoted = (text: string): string => text.replace(/^/gm, "> ");

export const inbox: Texts<typeof en> = {
  title: "Mewnflwch",
  lead: "Yr hyn a ysgrifennodd pobl at y blaid. Dim ond eich tîm sy'n ei ddarllen: gall yr hyn y mae rhywun yn ei ofyn ddangos ei farn.",
  listsLabel: "Rhestri'r mewnflwch",
  lists: {
    open: "Ar agor",
    mine: "Fy rhai i",
    answered: "Wedi'u hateb",
    closed: "Ar gau",
    spam: "Sbam",
  },
  none: "Dim byd yma",
  noneSays: {
    open: "Cafodd pob neges ei hateb neu ei chau.",
    mine: "Nid ydych wedi cymryd neges. Edrychwch dan Ar agor.",
    answered: "Nid atebwyd dim eto.",
    closed: "Ni chaewyd dim heb ateb.",
    spam: "Ni farciwyd dim yn sbam.",
  },
  line: (subject, number) => `${subject}, neges ${number}`,
  noName: "heb enw",
  takenBy: (name) => `gan ${name}`,
  onlyTeam: (day) => `Dim ond eich tîm sy'n darllen hyn. Caiff y cyfan ei ddileu ar ${day}.`,
  from: "Oddi wrth",
  email: "Cyfeiriad e-bost",
  at: "Pryd",
  state: "Cyflwr",
  states: {
    unconfirmed: "Heb ei chadarnhau",
    open: "Ar agor",
    answered: "Wedi'i hateb",
    closed: "Ar gau",
    spam: "Sbam",
  },
  whose: "Eiddo pwy ydyw",
  nobodys: "Nid oes neb wedi ei chymryd eto",
  message: "Y neges",
  reply: {
    heading: "Pwnc",
    answers: "Yn ateb ein cylchlythyr",
    older: "Un sy'n hŷn na mis",
    unknownSender:
      "Daeth hyn drwy'r post, ond nid o'r cyfeiriad yr aeth ein cylchlythyr iddo, neu'n rhy hwyr i wybod. Gall unrhyw un ysgrifennu unrhyw gyfeiriad mewn llythyr. Mae eich ateb yn mynd yno heb ddyfynnu'r hyn sydd yma.",
    cut: "Roedd yn hirach. Mae'r hyn a ddyfynnodd wedi'i adael allan, a'i ddiwedd efallai.",
    dropped: (attachments) =>
      `Daeth gyda ${countedInWelsh(attachments, "atodiad")}. Ni chedwir atodiadau: gofynnwch am yr hyn sydd ei angen arnoch.`,
    noText: "Nid oes testun ynddi.",
  },
  entries: { note: "Nodyn i'r tîm", answer: "Ein hateb" },
  undelivered: "Ni chyrhaeddodd ein hateb",
  undeliveredSays:
    "Ni chyrhaeddodd yr ateb hwn: ni chymerodd y blwch post yn y cyfeiriad hwn unrhyw lythyr. Mae'r neges ar agor eto. Os gwyddoch am ffordd arall o gyrraedd y person, defnyddiwch hi; fel arall caewch y neges. Nodwyd:",
  take: "Fe atebaf i hi",
  putBack: "Ei rhoi'n ôl",
  give: "Ei rhoi ymlaen",
  giveTo: "I bwy yn y tîm?",
  answer: "Ateb drwy e-bost",
  yourAnswer: "Eich ateb",
  answerHint:
    "Mae'n mynd allan yn enw'r blaid, heb eich enw na'ch cyfeiriad. Dyfynnir y neges oddi tano.",
  sendAnswer: "Anfon yr ateb",
  addNote: "Ychwanegu nodyn",
  note: "Nodyn",
  noteHint:
    "Dim ond eich tîm sy'n ei ddarllen. Gall pwy bynnag a ysgrifennodd y neges ofyn amdano gyda'i ddata.",
  sort: "Ble mae'n perthyn",
  into: { open: "Ei hagor eto", closed: "Ei chau heb ateb", spam: "Sbam ydyw" },
  fields: {
    note: "Y nodyn",
    answer: "Eich ateb",
    into: "Dewiswch ble mae'n perthyn.",
  },
  unknown: "Nid oes neges o'r fath. Efallai fod ei hamser ar ben.",
  takenAlready:
    "Mae rhywun arall wedi ei chymryd. Gofynnwch iddynt ei rhoi'n ôl, neu rhowch hi ymlaen.",
  notInTeam: "Dewiswch rywun sydd yn y tîm.",
  isSpam: "Mae wedi'i marcio'n sbam. Agorwch hi eto yn gyntaf.",
  letter: {
    subject: (about, party) => `${party}: eich neges (${about})`,
    text: ({ name, answer, asked, party, link, canReply }) =>
      `Helo${name === undefined ? "" : ` ${name}`},\n\n${answer}\n\n${party}\n\n${
        canReply
          ? "Os atebwch y llythyr hwn, bydd yn cyrraedd y blaid. Neu ysgrifennwch at ein tîm eto:"
          : "Peidiwch ag ateb y llythyr hwn: ni fyddai neb yn ei ddarllen. I ysgrifennu at ein tîm eto:"
      }\n\n${link}${asked === "" ? "" : `\n\nYsgrifennoch:\n${quoted(asked)}`}`,
  },
};
