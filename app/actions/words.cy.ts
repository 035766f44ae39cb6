import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { hidingCy } from "../../platform/text/hiding-words.cy.ts";
import type { en } from "./words.en.ts";
import { desk } from "./words-desk.cy.ts";

// Written without a native reader, as all our Welsh.

export const cy: Texts<typeof en> = {
  ...desk,
  fields: {
    title: "Yr enw",
    theme: "Y thema",
    question: "Cwestiwn y dydd",
    kit: "Beth ddylai fod gan bob lle",
    leafletTitle: "Pennawd y daflen",
    leafletText: "Testun y daflen",
    printer: "Enw'r argraffydd",
    printerAddress: "Cyfeiriad yr argraffydd",
    why: "Y rheswm",
    time: "Ysgrifennwch yr amser fel 10:00.",
    kind: "Dewiswch beth mae pobl yn ei wneud yno.",
    spot: "Y lle",
    postcode: "Y cod post",
    access: "Sut mae pobl yn cyrraedd yno",
    permission: "Dewiswch sut mae pethau gyda'r caniatâd.",
    council: "Pwy sy'n rhoi'r caniatâd",
    paper: "Dewiswch lun o'r papur.",
    risks: "Y nodiadau risg",
    task: "Beth sy'n cael ei wneud ar y sifft",
    thing: "Y peth",
    needed: (most) => `Ysgrifennwch faint o bobl sydd eu hangen, o 1 i ${most}.`,
    pieces: "Ysgrifennwch faint sydd eu hangen, o 1 i 10000.",
    leaflets: (most) => `Ysgrifennwch faint o daflenni, o 0 i ${most}.`,
    brings: "Dewiswch a ydych yn dod ag ef.",
  },
  unknown: "Nid oes gweithred o'r fath.",
  noPlace: "Nid oes lle o'r fath mewn gweithred.",
  calledOff: "Cafodd y weithred hon ei chanslo.",
  over: "Mae'r weithred hon ar ben.",
  notOpen: "Nid yw'r lle hwn ar agor eto: swyddog neu aelodau ei gangen sy'n ei agor.",
  notYours:
    "Dim ond ei arweinydd sy'n gweld hynny, neu bwy bynnag sy'n gweithredu dros y gangen neu'r tîm sy'n cynnig y lle.",
  leadAlone: "Dim ond arweinydd y lle hwn sy'n gweld pwy sy'n helpu yno.",
  tooMuch: "Roedd hynny'n llawer mewn amser byr. Arhoswch awr, yna ewch ymlaen.",
  days: {
    none: "Ysgrifennwch y diwrnod fel 2026-12-05: blwyddyn, mis, diwrnod.",
    endsFirst:
      "Mae'n gorffen cyn iddi ddechrau. Ysgrifennwch ddiwrnod olaf sydd yr un â'r cyntaf neu'n dod ar ei ôl.",
    tooLong: (days) => `Mae gan weithred ${countedInWelsh(days, "diwrnod")} ar y mwyaf.`,
    outside: (days) =>
      `Dewiswch ddiwrnod cyntaf o heddiw ymlaen, o fewn y ${countedInWelsh(days, "diwrnod")} nesaf.`,
  },
  leaflet: {
    noTitle: "Ysgrifennwch bennawd i'r daflen hefyd.",
    noText: "Ysgrifennwch destun i'r daflen hefyd, neu gadewch ei phennawd yn wag.",
    noPrinter: "Ysgrifennwch enw'r argraffydd hefyd.",
    noPrinterAddress:
      "Ysgrifennwch gyfeiriad yr argraffydd hefyd: mae'n sefyll ar bob taflen yn ôl y gyfraith.",
    noImprint:
      "Ni ellir argraffu dim eto. Yn ôl y gyfraith mae taflen a phoster yn dweud pwy sy'n eu hargraffu a phwy sy'n eu hyrwyddo, gyda'u cyfeiriad. Swyddogion y blaid sy'n gosod hynny'n gyntaf, o dan Argraffnod.",
    none: "Nid oes taflen gan y weithred hon.",
    tooMany: "Rhannwyd mwy nag oedd. Cywirwch un o'r ddau rif.",
  },
  offer: {
    party: "Cangen neu dîm sy'n cynnig lle.",
    enough: (most) =>
      `Mae gennych ${countedInWelsh(most, "digwyddiad")} yn aros i eraill eu hagor yn barod.`,
    otherDay: "Nid yw'r diwrnod hwnnw'n un o rai'r weithred hon.",
    title: "Cynnig lle",
    lead: "Chi sy'n arwain yr hyn a gynigiwch: rydych yn cynllunio sifftiau ac offer, ac yn gweld pwy sy'n helpu. Mae aelodau'n gweld eich enw fel ei arweinydd. Mae'r hyn y mae swyddog y gangen neu gydlynydd y tîm yn ei gynnig ar agor ar unwaith; mae'r hyn y mae aelod yn ei gynnig yn agor unwaith y bydd y gangen yn dweud hynny.",
    scope: "Dros ba gangen neu dîm?",
    kind: "Beth mae pobl yn ei wneud yno?",
    spot: "Ble mae ef?",
    spotHint: "Fel y mae pobl yn ei adnabod: Sgwâr y Farchnad, Truro.",
    postcode: "Cod post",
    postcodeHint: "Ar gyfer y map.",
    access: "Sut mae pobl yn cyrraedd yno? Grisiau, toiledau, parcio.",
    day: "Diwrnod",
    dayHint: (days) => `Un o rai'r weithred: ${days}. Fel 2026-12-05.`,
    from: "Yn dechrau am",
    until: "Yn gorffen am",
    timeHint: "Fel 10:00.",
    send: "Cynnig y lle hwn",
    nowhere: "Nid ydych mewn cangen na thîm eto",
    nowhereSays: "Cynigir lle dros un ohonynt. Ymunwch ag un yn gyntaf.",
    branches: "Dod o hyd i gangen",
  },
  permission: {
    noDay: "Ysgrifennwch y diwrnod fel 2026-12-05.",
    toCome: "Mae'r diwrnod hwnnw eto i ddod.",
    noCouncil: "Ysgrifennwch pwy sy'n rhoi'r caniatâd, megis enw'r cyngor.",
    beforeAsked: "Mae hynny cyn y diwrnod y gofynnwyd amdano.",
    noPicture:
      "Nid yw hynny'n llun y gallwn ei ddarllen. Dewiswch JPEG, PNG neu WebP o 8 MB ar y mwyaf.",
    none: "Nid oes papur yma.",
  },
  shift: {
    endsFirst: "Mae'r sifft yn gorffen cyn iddi ddechrau.",
    enough: (most) => `Mae ${countedInWelsh(most, "sifft")} yn barod.`,
    overlaps:
      "Mae sifft o'r fath ar yr amser hwnnw yn barod, felly byddai'n gorgyffwrdd â hi ei hun.",
    unknown: "Nid oes sifft o'r fath mwyach.",
    taken: "Rydych ar y sifft hon yn barod.",
    over: "Mae'r sifft hon ar ben.",
    full: "Roedd rhywun yn gyflymach: mae gan y sifft hon ei holl bobl. Dewiswch un arall.",
    elsewhere: "Rydych ar sifft arall ar yr amser hwnnw. Rhowch honno'n ôl yn gyntaf.",
    notOnIt: "Nid ydych ar y sifft hon.",
  },
  kit: {
    enough: (most) => `Mae ${countedInWelsh(most, "peth")} ar y rhestr yn barod.`,
    unknown: "Nid oes peth o'r fath ar y rhestr mwyach.",
    brought: "Mae rhywun arall yn dod ag ef yn barod.",
  },
  permissions: {
    unknown: "Heb edrych i mewn iddo eto",
    "not-needed": "Nid oes ei angen",
    asked: "Gofynnwyd amdano",
    granted: "Rhoddwyd",
    refused: "Gwrthodwyd",
  },
  kinds: { stall: "Stondin", leafleting: "Taflennu", canvass: "Curo ar ddrysau" },
  list: {
    title: "Penwythnosau gweithredu",
    lead: "Un weithred, llawer o leoedd: mae pawb yn gofyn yr un cwestiwn ac yn rhannu'r un daflen ar yr un dyddiau.",
    none: "Dim gweithred i ddod",
    noneSays: "Cyn gynted ag y bydd y blaid yn galw un, mae'n sefyll yma gyda'i holl leoedd.",
    events: "Pob digwyddiad",
    call: "Galw gweithred",
    past: "Gweithredoedd cynharach",
    places: (count) => countedInWelsh(count, "lle"),
  },
  view: {
    kind: "Penwythnos gweithredu",
    days: (first, last) => `${first} hyd ${last}`,
    calledOff: "Wedi'i chanslo",
    isOver: "Ar ben",
    needsPeople: "Angen pobl",
    waits: "Yn aros am ei gangen",
    offer: "Cynnig lle",
    edit: "Newid neu ganslo",
    of: (part, whole) => `${part} o ${whole}`,
    places: "Lleoedd",
    people: "Pobl ar sifftiau",
    leaflets: "Taflenni a rannwyd",
    leafletsOf: (taken) => `Taflenni a rannwyd, o ${taken}`,
    first: "Ble mae angen pobl yn gyntaf",
    were: "Lle buom ni",
    firstSays: "Y lleoedd sydd â'r nifer fwyaf o bobl yn eisiau sy'n sefyll yn gyntaf.",
    all: "Pob lle",
    allSays: "Y rhai sydd angen pobl yn gyntaf, a'r hyn sydd ar ben yn olaf.",
    allOf: (count) => (count === 1 ? "Y lle" : `Pob un o ${countedInWelsh(count, "lle")}`),
    noPlaces: "Dim lle eto",
    noPlacesSays:
      "Mae canghennau, timau ac aelodau'n cynnig lleoedd. Mae un ohonynt yn arwain pob un.",
    noShifts: "Dim sifftiau eto",
    enough: "Mae digon o bobl ganddo",
    missing: (missing, needed) =>
      `Mae angen ${missing} o ${countedInWelsh(needed, "person")} o hyd`,
    map: "Ble mae ef",
    mapSays: (count) => `${countedInWelsh(count, "lle")} o'r rhestr hon ar fap, pob un gyda'i rif.`,
    number: "Rhif",
    place: "Lle",
    needs: "Pobl",
    proposed: "Cynigiwyd gan aelodau",
    proposedSays: "Mae pob un yn agor unwaith y bydd swyddog neu aelodau ei gangen yn dweud hynny.",
    stalls: "Wrth y stondinau",
    allSaid: "Popeth a ddywedodd pobl",
    photos: "Lluniau",
    question: "Cwestiwn y dydd",
    kit: "Beth sydd gan bob lle",
    leaflet: "Taflen",
    printLeaflet: "Argraffu'r daflen",
  },
  online: {
    title: "Ei ofyn ar-lein hefyd",
    lead: (days) =>
      `Gall pawb ateb cwestiwn y dydd ar ei dudalen ei hun, heb gyfrif: ${days}. Fe'i cyfrifir ar wahân i stondinau.`,
    stays:
      "Mae'n aros fel y mae yma, gan fod atebion yn perthyn i'w cwestiwn. Mae swyddogion a all alw gweithred yn darllen yr hyn a atebir; nid oes neb arall yn ei weld cyn hynny.",
    ask: "Ei ofyn ar-lein",
    isAsked: "Gofynnir cwestiwn y weithred hon ar-lein eisoes.",
    answer: "Ei ateb ar-lein",
    asked: "Tudalen y cwestiwn ar-lein",
  },
  edit: {
    newTitle: "Galw gweithred",
    newLead:
      "Rydych yn gosod yr hyn sydd yr un ym mhobman. Mae canghennau, timau ac aelodau wedyn yn cynnig eu lleoedd.",
    title: "Newid y weithred hon",
    lead: "Mae ei dyddiau'n aros, gan fod lleoedd wedi'u cynllunio yn ôl y rhain. Mae lle a gynigiwyd yn cadw ei restr offer ei hun.",
    name: "Enw",
    theme: "Am beth mae hi?",
    themeHint: "Mae hyn yn sefyll ar dudalen pob lle hefyd.",
    question: "Cwestiwn y dydd",
    questionHint: "Yr hyn y mae pawb yn ei ofyn ym mhob lle. Un cwestiwn a atebir yn gyflym.",
    kit: "Beth ddylai fod gan bob lle?",
    kitHint: "Un peth y llinell. Mae pob lle'n dechrau gyda'r rhestr hon.",
    first: "Diwrnod cyntaf",
    last: "Diwrnod olaf",
    dayHint: "Fel 2026-12-05: blwyddyn, mis, diwrnod.",
    leafletTitle: "Pennawd y daflen",
    leafletHint: "Gadewch ef yn wag os nad oes taflen. Ychwanegir yr argraffnod ohono'i hun.",
    leafletText: "Testun y daflen",
    printer: "Pwy sy'n ei hargraffu?",
    printerHint:
      "Yn ôl y gyfraith mae'r argraffydd yn sefyll arni. Gadewch ef yn wag lle mae'r blaid yn argraffu ei hun.",
    printerAddress: "Cyfeiriad yr argraffydd",
    call: "Ei galw",
    save: "Cadw",
    callOff: "Ei chanslo",
    why: "Pam?",
    whyHint: "Mae pwy bynnag sy'n dod i unrhyw un o'i lleoedd yn darllen hyn yn eu llythyr.",
    callOffSend: "Ei chanslo ym mhob lle",
  },
  letters: {
    dropped: {
      subject: "Nid yw sifft o'ch un chi mwyach",
      text: ({ when, link }) =>
        `Helô,

mae pwy bynnag sy'n arwain eich lle mewn penwythnos gweithredu wedi dileu eich sifft: ${when}

Disgwylir chi yn y lle o hyd. Dewiswch sifft arall yma, neu dywedwch ar dudalen y digwyddiad nad ydych yn dod:
${link}`,
    },
    freed: {
      subject: "Mae angen rhywun ar sifft yn eich lle",
      text: ({ when, link }) =>
        `Helô,

nid yw rhywun a oedd ar sifft yn y lle yr ydych yn ei arwain yn dod wedi'r cyfan. Mae'n dechrau: ${when}

Mae eu sifft yn rhydd eto, ac unrhyw beth yr oeddent am ddod ag ef. Gwelwch pa un:
${link}`,
    },
  },
  hidden: {
    ...hidingCy,
    kinds: {
      action: "Penwythnos gweithredu",
      "action-place": "Nodiadau, tasgau ac offer lle gweithredu",
    },
    noTitle: "Penwythnos gweithredu",
    titleHidden: (ground) => `Mae enw'r penwythnos gweithredu hwn wedi'i guddio: ${ground}`,
    noChange:
      "Mae dwy allwedd yn cuddio'r hyn y mae'r penwythnos gweithredu hwn yn ei ddweud, felly am y tro gellir ei ganslo a dim byd arall.",
    noPlaceChange:
      "Mae dwy allwedd yn cuddio'r hyn a ysgrifennwyd am y lle hwn, felly ni chaiff dim ei ysgrifennu na'i gynllunio yma am y tro.",
  },
  kept: {
    hidden: {
      what: "Yr hyn y mae dwy allwedd yn ei guddio am benwythnos gweithredu neu un o'i leoedd",
      why: "Fel y gall rheithgor farnu a oedd hynny'n iawn.",
      until: (length) => `${length} ar ôl ei guddio`,
    },
    help: {
      what: "Ym mha le mewn penwythnos gweithredu yr ydych ar sifft, a'r hyn y dewch ag ef; tasgau, nodiadau am risgiau a lluniau o bapurau cynghorau, a all enwi rhywun, ac argraffydd taflenni gweithred",
      why: "Fel bod gan bob lle'r bobl a'r pethau sydd eu hangen. Dim ond ei arweinydd sy'n gweld pwy sy'n helpu.",
    },
    until: (length) => `${length} ar ôl y digwyddiad`,
  },
  record: {
    called: (first, last) => `Galwyd penwythnos gweithredu, o ${first} hyd ${last}.`,
    calledOff: "Canslwyd penwythnos gweithredu.",
  },
};
