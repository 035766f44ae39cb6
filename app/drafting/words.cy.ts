import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** What this room says, in Welsh. */
export const cy: Texts<typeof en> = {
  title: (title) => `Ysgrifennu: ${title}`,
  lead: "Mae pawb a enwir yn awdur yn ysgrifennu yn yr un testun hwn, ar yr un pryd os mynnwch. Nid oes neb arall yn ei weld nes i chi wneud fersiwn ohono.",
  leadAlone: "Dim ond ei awduron sy'n gweld y testun hwn, nes iddynt wneud fersiwn ohono.",
  closed:
    "Nid yw'r testun hwn yn cael ei ysgrifennu ar hyn o bryd, felly ni ellir newid dim yma. Cadwyd yr hyn a ysgrifennwyd, a gall ei awduron ei ddarllen.",
  editor: {
    label: "Y testun",
    needsScript:
      "Heb JavaScript, neu os bydd y cysylltiad yn methu, ysgrifennwch yn y blwch isod a chadw. Cedwir hefyd yr hyn a ysgrifennodd eraill yn y cyfamser.",
  },
  form: {
    title: "Ysgrifennu mewn blwch plaen",
    text: "Y testun",
    hint: "Gwahanwch baragraffau â llinell wag. Dechreuwch linellau rhestr â - neu ag 1.",
    save: "Cadw'r testun",
    saved: "Cadwyd.",
  },
  collision: {
    title: "Newidiodd eraill yr un geiriau",
    lead: "Tra oeddech yn ysgrifennu, newidiodd rhywun yr un geiriau â chi. Ni ddisodlwyd dim o'u gwaith nhw, ac ni chollwyd dim o'ch gwaith chi: dyma'r ddau. Rhowch yr hyn sy'n iawn yn y blwch, a chadwch eto.",
    theirs: "Fel y mae nawr",
    yours: "Fel y'i hysgrifennoch chi",
    before: "Fel yr oedd pan ddechreuoch",
  },
  finish: {
    title: "Gwneud fersiwn ohono",
    lead: "Dim ond pan fydd yn fersiwn y mae aelodau'n gweld testun. Mae'r gefnogaeth i syniad yn perthyn i un fersiwn, felly fe'i cesglir o'r newydd.",
    leadDraft: "Mae'r hyn a ysgrifennoch gyda'ch gilydd yn dod yn destun y drafft.",
    same: "Mae'r testun yr un fath ag yn y fersiwn ddiweddaraf.",
    why: "Beth newidioch chi, a pham? (ar gyfer yr hanes)",
    button: "Gwneud fersiwn",
    buttonDraft: "Ei roi yn y drafft",
    elsewhere: "Newidir y teitl, y broblem a'r effeithiau ar dudalen arall",
  },
  authors: {
    title: "Awduron",
    lead: "Enwir awduron gyda phob fersiwn a ysgrifennwyd ganddynt.",
    invite: "Gwahodd rhywun i ysgrifennu gyda chi",
    who: "Pwy ddylai ysgrifennu gyda chi?",
    whoHint: "Teipiwch enw, neu ran ohono.",
    inviteButton: "Gwahodd",
    waiting: "wedi cael gwahoddiad, heb ateb eto",
    declined: "wedi gwrthod",
    asked: (name) => `Mae ${name} yn gofyn i chi ysgrifennu'r testun hwn gyda'ch gilydd.`,
    askedByNobody: "Gofynnwyd i chi ysgrifennu'r testun hwn gydag eraill.",
    askedHint: "Os derbyniwch, fe'ch enwir yn awdur.",
    accept: "Derbyn",
    decline: "Gwrthod",
    versions: "Fersiynau sy'n eich enwi",
    version: (version) => `Fersiwn ${version}`,
    takeOff: "Tynnu fy enw oddi arni",
    off: "Mae eich enw wedi ei dynnu",
    writtenBy: "Ysgrifennwyd gan",
    nobody: "Ni enwir neb.",
  },
  notes: {
    title: "Beth mae'r rhai sy'n gwybod yn ei ddweud",
    lead: "Mae'r awduron yn gofyn i aelodau â gwybodaeth benodol am nodyn. Mae pob nodyn yn dweud beth mae ei awdur yn gwybod amdano.",
    notAsked: "Nid yw'r awduron wedi gofyn am nodiadau hyd yma.",
    noneCame: "Ni ddaeth yr un.",
    count: (count) => countedInWelsh(count, "nodyn"),
    all: "Darllen y nodiadau",
    ask: "Gofyn am nodiadau",
    askLead:
      "Dywedir unwaith wrth aelodau sydd wedi dweud eu bod yn gwybod amdano, os yw eu hysbysiadau'n caniatáu hynny.",
    field: "Pa wybodaeth sydd ei hangen ar y testun hwn?",
    askButton: "Gofyn am nodiadau",
    write: "Ysgrifennu nodyn",
    writeLead: "Rydych wedi dweud eich bod yn gwybod am rywbeth y gofynnir amdano yma.",
    asWhat: "Rydych yn ysgrifennu fel rhywun sy'n gwybod am",
    body: "Eich nodyn",
    bodyHint: "Beth fyddai'n gweithio, beth na fyddai, a sut rydych yn gwybod.",
    writeButton: "Cadw'r nodyn",
    youCould:
      "Ydych chi'n gwybod am rywbeth y gofynnir amdano? Dywedwch hynny ar eich tudalennau eich hun, a gallwch ysgrifennu nodyn.",
    former: "Cyn-aelod",
    forVersion: (version) => `ar fersiwn ${version}`,
    back: "Yn ôl at y testun",
  },
  knowledge: {
    title: "Beth rwy'n gwybod amdano",
    lead: "Dywedwch beth rydych yn ei wybod o waith, hyfforddiant neu fywyd. Yna gall awduron sydd ei angen ofyn i chi am nodyn ar eu testun. Chi sy'n dewis pwy sy'n ei weld.",
    none: "Nid ydych wedi dweud dim hyd yma. Dewiswch faes isod: nyrs, tenant a ymladdodd yn erbyn cael ei droi allan, rhywun sy'n trwsio boeleri. Mae'r cyfan yn help.",
    field: "Maes",
    ownWords: "Yn eich geiriau eich hun (cewch adael hwn yn wag)",
    ownWordsHint: "Er enghraifft: nyrs ar ward strôc ers 20 mlynedd",
    shown: "Pwy gaiff ei weld?",
    shownYes: "Pob aelod, wrth ymyl fy enw",
    shownNo:
      "Neb: dim ond fi sy'n cael gwybod pan ofynnir amdano, ac mae'n sefyll wrth ymyl y nodiadau rwy'n eu hysgrifennu",
    save: "Cadw",
    withdraw: "Ei dynnu'n ôl",
    isShown: "mae aelodau'n ei weld",
    isHidden: "dim ond chi sy'n ei weld",
    from: "O Fi: beth rwy'n gwybod amdano",
  },
  fields: {
    nursing: "Nyrsio a bydwreigiaeth",
    medicine: "Meddygaeth ac iechyd y cyhoedd",
    care: "Gofal cymdeithasol",
    teaching: "Addysgu ac ysgolion",
    childcare: "Gofal plant a'r blynyddoedd cynnar",
    "housing-law": "Cyfraith tai a hawliau tenantiaid",
    law: "Cyfraith arall",
    benefits: "Budd-daliadau a hawliau lles",
    disability: "Anabledd a hygyrchedd",
    economics: "Economeg a threth",
    "local-government": "Llywodraeth leol",
    "trade-unions": "Gwaith ac undebau llafur",
    energy: "Ynni ac adeiladau",
    transport: "Trafnidiaeth",
    farming: "Ffermio, bwyd a thir",
    environment: "Yr amgylchedd a gwyddor hinsawdd",
    technology: "Cyfrifiaduron a data",
    justice: "Heddlu, llysoedd a charchardai",
    migration: "Mudo a lloches",
    welsh: "Yr iaith Gymraeg",
  },
  labels: {
    text: "Y testun",
    why: "Y rheswm",
    field: "Y maes",
    ownWords: "Eich geiriau eich hun",
    shown: "Pwy gaiff ei weld",
    person: "Y person",
    answer: "Eich ateb",
    note: "Eich nodyn",
  },
  refuse: {
    unknown: "Nid oes testun i'w ysgrifennu yn y cyfeiriad hwn.",
    notAuthor: "Dim ond awduron y testun hwn sy'n ei ysgrifennu. Gallant eich gwahodd.",
    closed:
      "Nid yw'r testun hwn yn cael ei ysgrifennu ar hyn o bryd. Ni ychwanegwyd yr hyn a ysgrifennoch ato.",
    tooLong: (words, characters) =>
      `Caiff testun fod yn ${countedInWelsh(words, "gair")} ar y mwyaf, ac yn ${countInWords(characters)} o nodau ar y mwyaf. Byrhewch ef.`,
    tooShort: "Mae angen o leiaf 10 nod mewn testun.",
    noText:
      "Nid yw'r hyn a anfonwyd yn destun y gallai'r dudalen hon fod wedi ei wneud. Llwythwch y dudalen eto.",
    gap: "Mae rhywbeth a ysgrifennoch o'r blaen ar goll yma. Mae'r dudalen yn ei nôl ei hun.",
    otherHand:
      "Mae'r newid hwn yn honni ei fod yn eiddo i rywun arall, neu'n hŷn na phythefnos. Llwythwch y dudalen eto, ac ychwanegwch yr hyn a ysgrifennoch yn y blwch.",
    tooFast: "Anfonwyd gormod ar unwaith. Bydd y dudalen yn anfon y gweddill mewn eiliad.",
    tooManyOpen:
      "Mae gormod o bobl â hwn ar agor ar hyn o bryd. Defnyddiwch y blwch isod, neu dewch yn ôl yn nes ymlaen.",
    away: "Collwyd y cysylltiad. Daw'r dudalen yn ôl ohoni ei hun.",
    collision:
      "Newidiodd rhywun yr un geiriau tra oeddech yn ysgrifennu. Ni ddisodlwyd dim: dangosir y ddau destun.",
    same: "Mae'r testun yr un fath ag yn y fersiwn ddiweddaraf.",
    alreadyAuthor: "Maent eisoes yn awdur ar y testun hwn.",
    declinedLately: (days) => `Dywedasant na. Gellir gofyn iddynt eto ${days} diwrnod ar ôl hynny.`,
    alreadyInvited: "Maent eisoes wedi cael gwahoddiad.",
    tooManyAuthors: (most) => `Mae gan destun ${countedInWelsh(most, "awdur")} ar y mwyaf.`,
    unknownPerson: "Ni allem ddod o hyd i'r aelod hwn.",
    notInvited:
      "Nid oes neb wedi eich gwahodd i ysgrifennu'r testun hwn, neu rydych wedi ateb eisoes.",
    notNamed: "Nid yw'r fersiwn hon yn eich enwi.",
    notPublished: "Gellir gofyn am nodiadau unwaith y gall aelodau ddarllen y testun.",
    notAsked: "Nid yw'r awduron wedi gofyn am y wybodaeth hon.",
    notDeclared: "Dywedwch yn gyntaf, ar eich tudalennau eich hun, eich bod yn gwybod am hyn.",
    tooManyFields: (most) => `Dewiswch ${countedInWelsh(most, "maes")} ar y mwyaf.`,
    askedAlready: "Gofynnwyd am y wybodaeth hon eisoes.",
    tooManyInvitations:
      "Rydych wedi gwahodd llawer o bobl yn yr awr ddiwethaf. Arhoswch ychydig cyn gwahodd rhagor.",
    tooManyAsks:
      "Rydych wedi gofyn am nodiadau'n aml yn yr awr ddiwethaf. Arhoswch ychydig cyn gofyn eto.",
    tooManySaves: "Rydych wedi cadw'n aml iawn yn yr awr ddiwethaf. Arhoswch ychydig.",
  },
  letters: {
    invitedSubject: (title) => `Wnewch chi helpu i ysgrifennu ${title}?`,
    invitedText: (title, link) =>
      `Helo {name},\n\nmae rhywun yn gofyn i chi ysgrifennu ${title} gyda nhw. Darllenwch ef, a derbyniwch neu gwrthodwch:\n\n${link}\n\nOs derbyniwch, fe'ch enwir yn awdur.\n`,
    askedSubject: (title) => `Gofynnir am eich gwybodaeth: ${title}`,
    askedText: (title, field, link) =>
      `Helo {name},\n\nrydych wedi dweud wrthym eich bod yn gwybod am hyn: ${field}. Mae awduron ${title} yn gofyn am nodyn gan aelodau sy'n gwybod. Mae ychydig frawddegau'n help: beth fyddai'n gweithio, beth na fyddai.\n\n${link}\n\nUn llythyr o'r fath a gewch am bob testun ar y mwyaf.\n`,
  },
  kept: {
    text: {
      what: "Pa olygydd o destun y mae sawl un yn ei ysgrifennu oedd eich un chi (pythefnos). Mae'r hyn a ysgrifennoch yn aros yn rhan o'r testun",
      why: "Fel nad yw neb yn ysgrifennu yn eich enw.",
    },
    authors: {
      what: "Pa destunau y cawsoch wahoddiad i'w hysgrifennu, eich ateb, a pha fersiynau sy'n eich enwi",
      why: "Fel bod darllenwyr yn gwybod pwy ysgrifennodd fersiwn. Gallwch dynnu eich enw.",
    },
    knowledge: {
      what: "Beth rydych yn dweud eich bod yn gwybod amdano, pwy gaiff ei weld, ac ar gyfer pa destunau y gofynnoch am nodiadau neu y gofynnwyd i chi am un",
      why: "Fel bod awduron yn dod o hyd i'r rhai sy'n gwybod, ac na ofynnir i neb ddwywaith. Gallwch ei dynnu'n ôl.",
    },
    notes: {
      what: "Y nodiadau rydych yn eu hysgrifennu ar destunau",
      why: "Mae awduron ac aelodau'n penderfynu arnynt. Pan adewch, maent yn aros heb eich enw.",
    },
  },
};
