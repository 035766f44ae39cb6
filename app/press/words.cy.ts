import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { cy as mentions } from "./mentions/words.cy.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const inDays = (number: number): string => countedInWelsh(number, "diwrnod");

export const cy: Texts<typeof en> = {
  notWriter:
    "Dim ond y tîm sy'n siarad â newyddiadurwyr sy'n gwneud hyn, a phwy bynnag a gaiff ofyn am ddatganiad.",
  record: {
    published: (id, fingerprint) =>
      `Cyhoeddwyd datganiad i'r wasg ${id}. Ôl bys ei eiriau: ${fingerprint}.`,
    corrected: (id) => `Cywirwyd datganiad i'r wasg ${id}. Saif y cywiriad ar ei dudalen.`,
  },
  page: {
    title: "I newyddiadurwyr",
    lead: "Yr hyn a ddywedwn yn gyhoeddus, pwy sy'n eich ateb, a ffeithiau y gallwch eu gwirio eich hun.",
    join: "Cael ein datganiadau drwy e-bost",
    releases: "Datganiadau i'r wasg",
    feed: "Datganiadau i'r wasg, fel ffrwd (Atom)",
    none: "Dim datganiad eto",
    noneSays: "Pan fydd y blaid yn cyhoeddi un, bydd yn sefyll yma.",
    mentions: "Yr hyn a ddywed eraill amdanom",
    results: "Sut y pleidleisiom ddiwethaf",
    allResults: "Pob canlyniad",
    noResults: "Nid oes canlyniad i unrhyw bleidlais eto.",
    contact: "Cysylltu",
    email: "E-bost",
    form: "Neu yma",
    formSays: "Ysgrifennu atom",
    numbers: "Y blaid mewn rhifau",
    members: "Aelodau",
    branches: "Canghennau",
    facts: "Ffeithiau",
    factsSays:
      "Aelodau sy'n penderfynu dros beth y safwn. Mae pob gweithred swyddogol ar gofnod cyhoeddus y gall unrhyw un ei wirio.",
    policy: "Ein polisi",
    record: "Cofnod y gweithredoedd swyddogol",
    imprint: "Argraffnod",
    logo: "Ein nod",
    logoSays: "Ein nod (SVG)",
    people: "Pwy sy'n siarad am beth",
    allPeople: "Pob swydd",
    nobody: "Nid oes neb mewn swydd eto.",
    office: "Swydd",
    who: "Pwy",
    until: "Tan",
  },
  release: {
    above: "Datganiad i'r wasg",
    draft: "Drafft",
    embargoed: "Dan embargo",
    until: "Nid i'w gyhoeddi cyn",
    atOnce: "Mae pawb yn ei weld cyn gynted ag y bydd yr ail allwedd wedi troi.",
    correction: "Cywiriad",
    publish: "Gofyn am ei gyhoeddi",
    publishSays:
      "Mae swyddog corff arall yn ei ddarllen ac yn troi'r allwedd arall. Wedi hynny ni fydd neb yn ei newid.",
    why: "Pam nawr?",
    whyHint:
      "Gall pawb ddarllen y rheswm, hyd yn oed cyn i embargo ddod i ben. Peidiwch â dweud beth sydd yn y datganiad.",
    write: "I bwy bynnag sy'n ei ysgrifennu",
    askOfficer: "Pan fydd yn barod, gofynnwch i swyddog o'r pwyllgor cenedlaethol ofyn amdano.",
    change: "Newid y datganiad",
    drop: "Ei daflu",
    correct: "Gofyn am gywiriad",
    correctSays:
      "Mae'r datganiad yn aros fel y mae. Saif y cywiriad uwch ei ben, gan ddweud pryd y'i gwnaed.",
    whatWasWrong: "Beth oedd o'i le, a beth sy'n iawn?",
    unknown: "Nid oes datganiad o'r fath.",
    isOut: "Fe'i cyhoeddwyd eisoes. Nid oes neb yn ei newid nawr: gofynnwch am gywiriad.",
    notOut: "Dim ond datganiad y gall pawb ei ddarllen a gaiff ei gywiro.",
    changed: "Newidiwyd y drafft ar ôl gofyn am hyn. Gofynnwch amdano eto, fel y mae nawr.",
    tooMany: (most) => `Mae ${most} drafft eisoes. Taflwch un yn gyntaf.`,
  },
  embargo: {
    none: "Ysgrifennwch y diwrnod a'r amser, er enghraifft 2026-12-02 a 06:00, neu gadewch y ddau'n wag.",
    outside: (number) => `Daw embargo i ben yn y dyfodol, ac o fewn ${inDays(number)}.`,
  },
  drafts: {
    title: "Datganiadau nad ydynt allan eto",
    lead: "Dim ond y rhai sy'n ysgrifennu datganiadau a'r rhai sy'n eu llofnodi sy'n gweld y dudalen hon.",
    readers: (count) => `Ar restr y wasg: ${count}.`,
    begin: "Ysgrifennu datganiad",
    none: "Nid oes dim yn aros",
    noneSays: "Mae drafftiau'n sefyll yma, a datganiadau nad yw eu hembargo ar ben.",
  },
  form: {
    lead: "Nid oes neb yn ei weld cyn i ddau swyddog o gyrff gwahanol ei lofnodi.",
    title: "Teitl",
    body: "Testun",
    bodyHint:
      "Testun plaen. Mae llinell wag yn dechrau paragraff, ac mae llinell gyda - o'i blaen yn bwynt mewn rhestr.",
    contact: "Cyswllt i newyddiadurwyr",
    contactHint: "Enw y cânt ofyn amdano, a sut. Mae pawb yn ei weld.",
    embargo: "Dan embargo tan",
    embargoDay: "Embargo tan: diwrnod",
    embargoHint: "Er enghraifft 2026-12-02. Gadewch y diwrnod a'r amser yn wag lle nad oes un.",
    embargoTime: "Embargo tan: amser",
    save: "Cadw'r drafft",
  },
  fields: {
    title: "Y teitl",
    body: "Y testun",
    contact: "Y cyswllt",
    correction: "Y cywiriad",
  },
  list: {
    title: "Cael ein datganiadau i'r wasg drwy e-bost",
    lead: "I newyddiadurwyr. Nid oes angen cyfrif arnoch.",
    email: "Eich cyfeiriad e-bost",
    early:
      "Anfonwch ddatganiadau dan embargo ataf hefyd. Nid wyf yn cyhoeddi dim cyn i'r embargo ddod i ben.",
    consent: (number) =>
      `Rydym yn cadw eich cyfeiriad i anfon datganiadau i'r wasg atoch, ac at ddim byd arall. Yn gyntaf cewch un llythyr: pwyswch ei ddolen o fewn ${inDays(number)}, neu dileir eich cyfeiriad. Mae dolen ym mhob datganiad sy'n eich tynnu oddi ar y rhestr ar unwaith ac am byth.`,
    privacy: "Mwy am eich data",
    agree: "Ie, anfonwch ddatganiadau i'r wasg ataf",
    mustAgree: "Ticiwch eich bod am gael datganiadau i'r wasg.",
    send: "Gofyn amdanynt",
    asked: "Edrychwch yn eich blwch post",
    askedSays:
      "Os nad yw'r cyfeiriad hwn ar y rhestr eto, mae llythyr ar ei ffordd, neu daeth yn ystod yr awr ddiwethaf. Pwyswch ei ddolen. Nid yw cyfeiriad sydd ar y rhestr yn cael llythyr arall: mae dolen ym mhob datganiad i'r hyn a ddewisoch. Nid yw cyfeiriad a adawodd y rhestr unwaith yn cael llythyr.",
    confirmTitle: "A ydych am gael ein datganiadau i'r wasg?",
    confirm: "Ie, anfonwch nhw ataf",
    on: "Rydych ar restr y wasg",
    address: (email) => `Mae hyn am y cyfeiriad ${email}.`,
    keepsEmbargo: "Dywedoch eich bod yn cadw at embargo, felly cewch ddatganiadau'n gynnar.",
    leave: "Fy nhynnu oddi ar y rhestr",
    leaveSays:
      "Wedyn nid yw'r cyfeiriad hwn yn cael dim o'r rhestr mwyach, hyd yn oed os bydd rhywun yn ei deipio eto.",
    left: "Rydych oddi ar y rhestr",
    leftSays: "Mae eich cyfeiriad wedi'i ddileu. Ni ddaw dim mwy iddo o'r rhestr hon.",
    saveEarly: "Cadw'r dewis hwn",
    confirmFirst: "Dywedwch yn gyntaf eich bod am gael ein datganiadau i'r wasg.",
    late: "Mae'n rhy hwyr i bwyso'r ddolen hon. Gofynnwch eto os ydych am gael ein datganiadau i'r wasg.",
    unknown: "Nid oes cyfeiriad o'r fath ar y rhestr. Efallai iddo gael ei dynnu eisoes.",
    tooMuch: "Gofynnwyd am fwy nag y mae pobl yn ei ofyn. Rhowch gynnig arall arni'n nes ymlaen.",
    letter: {
      subject: (party) => `Datganiadau i'r wasg ${party}: ai eich cyfeiriad chi yw hwn?`,
      text: (party, link, number) =>
        `Helo,\n\ngofynnodd rhywun am ddatganiadau i'r wasg ${party} gan roi'r cyfeiriad hwn. Ai chi oedd yno? Yna pwyswch y ddolen:\n\n${link}\n\nOs nad chi oedd yno, peidiwch â gwneud dim. Dileir y cyfeiriad ar ôl ${inDays(number)}. Mae'r un ddolen yn ei dynnu i ffwrdd am byth.`,
    },
    release: {
      embargoed: (until) => `DAN EMBARGO TAN ${until}`,
      subject: (party, title, mark) => `${mark === undefined ? "" : `${mark}: `}${party}: ${title}`,
      text: ({ mark, title, body, contact, page, link }) =>
        `${mark === undefined ? "" : `${mark}\n\n`}${title}\n\n${body}\n\nCyswllt: ${contact}\n\n${
          mark === undefined ? "Ar ein gwefan:" : "Ar ein gwefan, wedi i'r embargo ddod i ben:"
        }\n\n${page}\n\nGofynnoch am ein datganiadau i'r wasg. I adael y rhestr, ar unwaith ac am byth:\n\n${link}`,
    },
  },
  mentions,
  kept: {
    list: {
      what: "Cyfeiriad ar restr y wasg, aelod neu unrhyw un arall a ofynnodd, ac a yw datganiadau dan embargo yn mynd iddo. O gyfeiriad a adawodd, dim ond hash â halen: mae'n dweud a yw cyfeiriad a deipir yr un un",
      why: "Fel eich bod yn cael datganiadau i'r wasg, ac yn cael dim wedi ichi adael y rhestr.",
    },
    until: (length) =>
      `Cyfeiriad na chadarnhaodd neb: ${length} ar ôl gofyn amdano. Un a gadarnhawyd: nes ei dynnu oddi ar y rhestr, boed yn aelod ai peidio. Hash â halen pwy bynnag a adawodd: am byth`,
  },
};
