import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { exactMomentInWords } from "../../web/moments.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

export const cy: Texts<typeof en> = {
  fields: {
    title: "Y teitl",
    why: "Y rheswm",
    notes: "Y nodiadau",
    subject: "Y pwnc",
    letter: "Y llythyr",
    minutes: "Dewiswch pa mor hir y mae'n para.",
    link: "Gludwch gyfeiriad gwe cyfan sy'n dechrau â https://, heb enw na chyfrinair ynddo.",
    says: "Yr hyn rydych yn ei ysgrifennu",
  },
  unknown: "Nid oes tîm o'r fath.",
  tooMuch: "Roedd hynny'n llawer mewn amser byr. Arhoswch awr, yna ewch ymlaen.",
  time: {
    noDay: "Ysgrifennwch y diwrnod fel 2026-12-02: blwyddyn, mis, diwrnod.",
    none: "Ysgrifennwch y diwrnod a'r amser, er enghraifft 2026-12-02 a 19:00.",
    skipped:
      "Ar y noson honno mae'r clociau'n mynd ymlaen, ac nid yw'r awr hon yn dod. Dewiswch awr arall.",
    outside: (days) =>
      `Dewiswch amser sydd eto i ddod, o fewn y ${countedInWelsh(days, "diwrnod")} nesaf.`,
    same: "Mae ar yr amser hwn eisoes, gyda'r ddolen hon.",
    sameDay: "Mae ar y diwrnod hwn eisoes.",
  },
  task: {
    unknown: "Nid oes tasg o'r fath. Efallai iddi gael ei gollwng.",
    done: "Mae'r dasg hon wedi'i gwneud eisoes.",
    taken: "Mae rhywun arall newydd gymryd y dasg hon.",
    yours: "Mae'r dasg hon gennych eisoes.",
    notYours:
      "Dim ond pwy bynnag sydd â'r dasg hon all wneud hynny, neu bwy bynnag sy'n cydlynu'r tîm.",
    notAdded:
      "Dim ond pwy bynnag a ychwanegodd y dasg hon all ei gollwng, neu bwy bynnag sy'n cydlynu'r tîm.",
    full: (most) =>
      `Mae ${countedInWelsh(most, "tasg")} i'w gwneud eisoes. Gorffennwch neu gollyngwch rai yn gyntaf.`,
  },
  meeting: {
    unknown: "Nid oes cyfarfod o'r fath.",
    cancelled: "Cafodd y cyfarfod hwn ei ganslo.",
    over: "Mae'r cyfarfod hwn ar ben.",
    begun: "Mae'r cyfarfod hwn wedi dechrau, felly ni ellir ei symud.",
    full: (most) => `Mae ${countedInWelsh(most, "cyfarfod")} i ddod eisoes.`,
  },
  writing: {
    enough: (most, from) =>
      `Cafodd y tîm hwn ${countedInWelsh(most, "llythyr")} o fewn saith diwrnod. Gall y nesaf fynd o ${exactMomentInWords(new Date(from))} ymlaen.`,
  },
  tasks: {
    lead: "Cymerwch dasg sy'n addas i chi. Mae eich tasgau yn eich calendr eich hun.",
    open: "I'w gwneud",
    none: "Dim tasg eto",
    noneSays: "Ychwanegwch y peth cyntaf y mae'n rhaid ei wneud, gyda diwrnod.",
    free: "Nid yw gan neb",
    yours: "Mae gennych chi",
    has: "Gan",
    late: "Mae'r diwrnod ar ben",
    hours: (hours) => countedInWelsh(hours, "awr"),
    needs: (skill) => `Mae angen: ${skill}`,
    fits: "Gallwch wneud hyn",
    take: "Fe'i gwnaf",
    giveBack: "Ei rhoi yn ôl",
    finish: "Mae wedi'i gwneud",
    change: "Ei symud neu ei gollwng",
    move: "Ei symud",
    drop: "Ei gollwng",
    dropSays: "Nid oes i'w gwneud mwyach. Dywedir wrth bwy bynnag sydd â hi.",
    day: "Diwrnod",
    dayHint: "Er enghraifft 2026-12-02",
    add: "Ychwanegu tasg",
    title: "Beth sydd i'w wneud?",
    says: "Beth sydd angen ei wybod?",
    hoursLabel: "Faint o oriau y mae'n eu cymryd?",
    skill: "A oes angen rhywbeth na all pawb ei wneud?",
    noSkill: "Nac oes",
    send: "Ei hychwanegu",
    done: "Wedi'u gwneud",
    doneBy: (day) => `Gwnaed ${day}`,
  },
  meetings: {
    lead: "Maent yng nghalendr pawb yn y tîm, ac yn dilyn pob newid.",
    none: "Dim cyfarfod i ddod",
    noneSays: "Pwy bynnag sy'n cydlynu'r tîm sy'n galw'r nesaf.",
    calendar: "Eich calendr eich hun",
    link: "Ymuno â'r cyfarfod fideo",
    noLink: "Dim dolen eto.",
    cancelled: "Wedi'i ganslo",
    now: "Mae ymlaen nawr",
    call: "Galw cyfarfod",
    title: "Am beth mae?",
    day: "Diwrnod",
    dayHint: "Er enghraifft 2026-12-02",
    time: "Amser",
    timeHint: "Er enghraifft 19:00, amser y DU",
    lasts: "Pa mor hir y mae'n para?",
    minutes: (minutes) => countedInWelsh(minutes, "munud"),
    linkLabel: "Dolen i'r cyfarfod fideo",
    linkHint: "Unrhyw gyfeiriad sy'n dechrau â https://. Dim ond y rhai yn y tîm sy'n ei weld.",
    send: "Ei alw a dweud wrth bawb",
    change: "Ei symud, neu newid ei ddolen",
    changeSend: "Cadw",
    callOff: "Ei ganslo",
    why: "Pam?",
    whyHint: "Mae pawb yn y tîm yn ei ddarllen.",
    callOffSend: "Ei ganslo a dweud wrth bawb",
  },
  notes: {
    title: "Nodiadau",
    lead: "Mae pawb yn y tîm yn eu hysgrifennu gyda'i gilydd, ac nid oes neb arall yn eu darllen.",
    none: "Nid oes dim wedi'i ysgrifennu.",
    label: "Y nodiadau",
    hint: "Testun plaen. Os bydd rhywun arall wedi cadw yn y cyfamser, dangosir i chi beth a ysgrifennodd.",
    save: "Cadw'r nodiadau",
    letters: "Llythyrau at y tîm",
    lettersNone: "Dim llythyr eto.",
    write: "Ysgrifennu at y tîm",
    writeSays: (most) =>
      `Mae'n mynd at bawb yn y tîm sydd am gael ei lythyrau. Nid oes neb yn gweld cyfeiriad. ${countedInWelsh(most, "llythyr")} o fewn saith diwrnod ar y mwyaf.`,
    subject: "Pwnc",
    body: "Llythyr",
    send: "Ei anfon at y tîm",
  },
  week: {
    title: "Yn eich timau",
    all: "Pob tîm",
    task: (title, team) => `${title} (${team})`,
    meeting: (title, team) => `${title} (${team})`,
    fits: "Mae ar dîm angen yr hyn y gallwch ei wneud",
  },
  calendar: {
    titled: (team, title) => `${team}: ${title}`,
    link: "Mae'r rhai yn y tîm yn dod o hyd i'r ddolen i'r cyfarfod fideo ar ei dudalen.",
  },
  letters: {
    taskMoved: {
      subject: "Mae diwrnod arall i'ch tasg",
      text: ({ team, says, day, link }) =>
        `Helo {name},\n\nmae eich tasg “${says}” o'r tîm “${team}” ar ${day} nawr. Os nad yw hynny'n addas, rhowch hi yn ôl:\n\n${link}\n`,
    },
    taskDropped: {
      subject: "Gollyngwyd eich tasg",
      text: ({ team, says, link }) =>
        `Helo {name},\n\nnid oes angen gwneud eich tasg “${says}” o'r tîm “${team}” mwyach.\n\n${link}\n`,
    },
    letter: {
      subject: (subject) => subject,
      text: ({ team, says, link }) =>
        `Helo {name},\n\nat y tîm “${team}”:\n\n${says}\n\nMae pwy a'i hysgrifennodd yma. Yno hefyd rydych yn dweud os nad ydych am gael llythyrau'r tîm hwn:\n\n${link}\n`,
    },
    meeting: {
      subject: "Cyfarfod o'ch tîm",
      text: ({ team, title, when, link }) =>
        `Helo {name},\n\nmae'r tîm “${team}” yn cyfarfod ${when}: “${title}”.\n\nMae'r ffordd i mewn yma:\n\n${link}\n`,
    },
    moved: {
      subject: "Mae cyfarfod eich tîm ar amser arall",
      text: ({ team, title, when, link }) =>
        `Helo {name},\n\nsymudwyd y cyfarfod “${title}” o'r tîm “${team}”. Mae ${when} nawr.\n\n${link}\n`,
    },
    "called-off": {
      subject: "Canslwyd cyfarfod eich tîm",
      text: ({ team, title, why, link }) =>
        `Helo {name},\n\ncanslwyd y cyfarfod “${title}” o'r tîm “${team}”. Y rheswm: ${why}\n\n${link}\n`,
    },
  },
  kept: {
    work: {
      what: "Y tasgau rydych yn eu hychwanegu neu'n eu cymryd mewn tîm, a'r cyfarfodydd a'r llythyrau rydych yn eu galw a'u hysgrifennu yno",
      why: "Er mwyn i'r rhai mewn tîm wybod pwy sy'n gwneud beth.",
    },
  },
};
