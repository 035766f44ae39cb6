import { countedInWelsh, countInWords, listInWords, type Texts } from "@breakthrough/languages";
import { dayOf } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import { mePath } from "../me/addresses.ts";
import { queue } from "./queue/words-queue.cy.ts";
import { sealing } from "./sealing/words-sealing.cy.ts";
import { tracks } from "./tracks/words-tracks.cy.ts";
import { acts, form } from "./words/words-doing.cy.ts";
import { kept } from "./words/words-kept.cy.ts";
import { happened, letters } from "./words/words-letters.cy.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

type Words = Texts<typeof en>;

const day = (at: Date): string => dayInWords(dayOf(at));

const ideas = (count: number): string => countedInWelsh(count, "syniad");

const states: Words["states"] = {
  draft: "Drafft",
  idea: "Syniad",
  discussion: "Trafodaeth",
  drafting: "Drafftio",
  amendment: "Gwelliannau",
  frozen: "Gwrandawiad",
  ballot: "Pleidlais",
  adopted: "Mabwysiadwyd",
  "not-adopted": "Ni fabwysiadwyd",
  lapsed: "Wedi dod i ben",
  merged: "Unwyd",
  withdrawn: "Tynnwyd yn ôl",
  held: "Wedi'i ddal yn ôl",
  rota: "Gerbron y rota",
  "to-post": "I'w bostio",
  posted: "Wedi'i bostio",
  "not-posted": "Heb ei phostio",
  "taken-down": "Wedi'i thynnu i lawr",
};

const refuse: Words["refuse"] = {
  writtenTogether:
    "Mae'r awduron yn newid yr un geiriau gyda'i gilydd ar hyn o bryd. Newidiwch hwy yno, lle gwelwch beth mae'r lleill yn ei ysgrifennu.",
  tooManyDrafts:
    "Roedd hynny'n llawer o ddrafftiau mewn amser byr. Arhoswch awr, os gwelwch yn dda, yna ewch ymlaen.",
  tooManyMerges:
    "Rydych wedi gofyn i lawer o awduron mewn amser byr. Arhoswch awr, os gwelwch yn dda, cyn gofyn i ragor.",
  unknown: "Nid oes cynnig o'r fath.",
  noAmendments: "Nid oes gwelliannau i'r testun hwn, neu mae o'r golwg am y tro.",
  notInAmendment: "Dim ond testun y mae aelodau'n ei wella a all fynd yn ôl i'w ddrafftio.",
  redraftedBefore: "Aeth y testun hwn yn ôl i'w ddrafftio o'r blaen. Caiff wneud hynny unwaith.",
  unknownVersion: "Nid oes fersiwn o'r fath o'r testun hwn.",
  noHearing: "Nid yw'r cynnig hwn wedi cael gwrandawiad eto.",
  notAuthor: "Dim ond ei awduron sy'n cael gwneud hyn.",
  notDraft: "Fe'i cyhoeddwyd eisoes.",
  tooManyToday: (most) =>
    `Cewch gyhoeddi ${ideas(most)} o fewn diwrnod, ac mae'r rhai a dynnwyd yn ôl gennych yn cyfrif hefyd. Cedwir eich drafft: cyhoeddwch ef yfory.`,
  chapterEnded: (title) =>
    `Ni ddaw dim newydd i'r bennod “${title}”: mae pleidlais yr aelodau wedi dod â hi i ben. Dewiswch bennod arall yn eich drafft.`,
  tooManyIdeas: (most) =>
    `Mae gennych ${countedInWelsh(most, "syniad agored")}, a dyna'r mwyaf y mae'r llyfr rheolau'n ei ganiatáu. Pan fydd un ohonynt yn symud ymlaen neu'n dod i ben, gallwch gyhoeddi hwn.`,
  resting: (until) =>
    `Cynigiwyd yr un peth yn ddiweddar, ac ni chafodd ei fabwysiadu. Gellir ei gynnig eto o ${day(until)} ymlaen.`,
  openAlready: "Mae'r un testun wedi'i gynnig eisoes. Cefnogwch hwnnw, neu newidiwch eich un chi.",
  policyGone:
    "Nid yw'r polisi hwnnw mewn grym mwyach. Dewiswch un arall, neu cynigiwch rywbeth newydd.",
  sameText: "Nid oes dim wedi newid, felly nid oes fersiwn newydd.",
  notOpenToRevision: "Ni ellir newid ei destun ar y cam hwn.",
  notOpenToSupport:
    "Mae ei destun wedi'i orffen, felly nid yw cefnogaeth yn cael ei chasglu mwyach. Y bleidlais sy'n dod nesaf.",
  notOpenToSealing:
    "Mae ei destun wedi'i orffen, felly mae wedi'i setlo a yw'r bleidlais dan sêl. Mae ei dudalen yn dweud pa un ydyw.",
  textChanged:
    "Mae'r testun wedi newid ers i chi agor y dudalen. Darllenwch ef eto yn gyntaf, os gwelwch yn dda.",
  notDrafting: "Nid yw'r cynnig hwn yn cael ei ddrafftio.",
  draftingTooShort: (from) =>
    `Mae'r drafftio'n parhau tan ${day(from)} o leiaf. Gallwch ei orffen bryd hynny.`,
  textTooFresh: (days, from) =>
    `Rhaid i'r testun sefyll heb newid am ${countedInWelsh(days, "diwrnod")} cyn iddo gael ei orffen, fel y gall pawb ei ddarllen. Gallwch ei orffen o ${day(from)} ymlaen.`,
  tooManyRevisions:
    "Rydych wedi newid testunau'n aml iawn heddiw. Rhaid i'r rhai sy'n eu cefnogi ddarllen pob fersiwn, felly ewch ymlaen yfory, os gwelwch yn dda.",
  notWithdrawable: "Ni ellir ei dynnu'n ôl mwyach.",
  notAdoptable: "Ni ellir ei fabwysiadu, neu mae'r amser ar gyfer hynny wedi mynd heibio.",
  notSupporter: "Dim ond y rhai a'i cefnogodd sy'n cael gwneud hyn.",
  penNotFree: "Mae'r pin gan yr awduron o hyd.",
  ownPen: "Rydych yn un o'i awduron: mae'r pin gennych chi.",
  mergeTrack: "Dim ond cynigion o'r un math y gellir eu huno: nid polisi yw datganiad.",
  mergeSelf: "Ni ellir uno cynnig ag ef ei hun.",
  mergeTarget: "Rhowch rif cynnig sy'n syniad, neu sy'n cael ei drafod neu ei ddrafftio.",
  mergeState: "Ni ellir ei uno mwyach.",
  mergeAsked: "Rydych wedi gofyn hynny eisoes. Nid yw ei awduron wedi ateb eto.",
  mergeUnknown: "Nid oes cais o'r fath, neu fe'i hatebwyd eisoes.",
  notHoldable: "Ni ellir ei ddal yn ôl ar y cam hwn.",
  notSealing:
    "Nid yw'r cofnod yn cael ei selio ar hyn o bryd. Bydd y bleidlais yn agor pan fydd hynny'n digwydd.",
  notTime: "Nid yw'n bryd gwneud hynny.",
};

const strip: Words["strip"] = {
  beingCounted: "Mae'r pleidleisio ar ben, ac mae'r pleidleisiau'n cael eu cyfrif.",
  says: {
    draft: () => "Dim ond chi sy'n gallu gweld y drafft hwn.",
    idea: (needed) =>
      `Bydd yn symud i drafodaeth cyn gynted ag y bydd ${countedInWelsh(needed, "aelod")} yn cefnogi'r testun hwn.`,
    discussion: () =>
      "Bydd yn symud i ddrafftio pan fydd y ddwy ochr yn galw un crynodeb yn deg, ac ar y diwrnod a ddangosir fan bellaf.",
    drafting: () =>
      "Mae ei awduron yn gwella'r testun. Pan ddywedant ei fod wedi'i orffen, bydd y gwrandawiad yn dechrau.",
    amendment: () =>
      "Mae aelodau'n gwella'r testun. Pan fydd yr amser ar ben, bydd yr hyn y mae cynigwyr yn mynnu arno yn mynd i bleidlais, a bydd y gwrandawiad yn dechrau.",
    frozen: () =>
      "Mae'r testun wedi'i orffen. Mae aelodau'n ysgrifennu'r achos o blaid ac yn erbyn; yna bydd y bleidlais yn agor.",
    ballot: () =>
      "Mae aelodau'n pleidleisio. Ni all neb weld sut mae'n mynd cyn i'r bleidlais gau.",
    adopted: () => "Mabwysiadodd yr aelodau ef drwy bleidlais.",
    "not-adopted": () => "Ni fabwysiadodd yr aelodau ef.",
    lapsed: () => "Ni chafodd ddigon o gefnogaeth mewn pryd.",
    merged: () => "Gwnaeth ei awduron ac awduron cynnig arall un cynnig o'r ddau.",
    withdrawn: () => "Tynnodd ei awdur ef yn ôl.",
    held: () => "Mae wedi'i ddal yn ôl: ni ellir gwneud dim ag ef nes ei fod yn rhydd eto.",
    rota: () =>
      "Mae'r rota a dynnwyd yn ei darllen. Fe'i postir pan fydd digon ohonynt yn ei chymeradwyo.",
    "to-post": () => "Cymeradwyodd y rota hi. Mae'n mynd i gyfrifon y blaid.",
    posted: () => "Mae'n sefyll ar gyfrifon y blaid.",
    "not-posted": () =>
      "Cymeradwyodd y rota hi, ac ni chymerodd yr un rhwydwaith hi. Mae ei thudalen yn dweud pam.",
    "taken-down": () => "Fe'i tynnwyd i lawr, neu ei hatal cyn ei phostio.",
  },
  who: {
    draft: "Chi, ei awdur",
    idea: "Aelodau, drwy ei gefnogi",
    discussion: "Y cloc, a phwy bynnag sy'n ysgrifennu crynodeb teg",
    drafting: "Ei awduron",
    amendment: "Y cloc, a'r awduron drwy dderbyn gwelliannau",
    frozen: "Y cloc",
    ballot: "Y bleidlais",
    withdrawn: "Aelodau a'i cefnogodd, drwy ei fabwysiadu gyda'i gilydd",
    held: "Y cloc",
    rota: "Y rota, aelodau a dynnwyd drwy goelbren",
  },
  ideaOfStatement: (needed) =>
    `Bydd yn mynd i'w wrandawiad cyn gynted ag y bydd ${countedInWelsh(needed, "aelod")} yn cefnogi'r testun hwn.`,
  penFree: "Ei awduron, neu aelodau a'i cefnogodd: cânt gymryd y pin gyda'i gilydd",
  from: "Ar y cynharaf",
  until: "Fan bellaf",
};

const page: Words["page"] = {
  number: (id) => `Cynnig ${id}`,
  problem: "Beth sydd o'i le heddiw",
  body: "Beth y byddem yn ei benderfynu",
  effects: "Ar bwy mae'n effeithio, a'r gost",
  about: "Mae'n ymwneud â",
  aboutPolicy: (kind) => {
    if (kind === "repeal") return "Y polisi i'w ollwng";
    return kind === "replace" ? "Y polisi i'w newid" : "Y polisi i'w gadw";
  },
  change: "Beth sy'n newid",
  ruleNow: "Mae'r llyfr rheolau'n dweud nawr",
  ruleThen: "Byddai'n dweud",
  by: "Gan",
  noAuthors: "Nid yw'r pin gan neb",
  authorsUnnamed: (count) => {
    if (count === 0) return "";
    return count === 1 ? "aelod" : `${countInWords(count)} o aelodau`;
  },
  version: (version) => `Fersiwn ${version}`,
  becamePolicy: "Darllen y polisi a ddaeth ohono",
  mergedInto: "Darllen y cynnig y daeth yn rhan ohono",
  vote: "Mynd i'r bleidlais",
  result: "Gweld y canlyniad",
};

const history: Words["history"] = {
  versions: "Fersiynau o'r testun",
  compare: (version) => `Cymharu fersiwn ${version} â'r un o'i flaen`,
  first: "Y fersiwn cyntaf",
  record: "Yn y cofnod",
  columns: { when: "Pryd", what: "Beth ddigwyddodd", by: "Gan bwy" },
  recordLead: "Pob cam, a phwy a'i cymerodd.",
  diffTitle: (from, to) => `O fersiwn ${from} i fersiwn ${to}`,
  diffLead: "Mae llinell drwy'r hyn a dynnwyd allan; mae llinell o dan yr hyn a ychwanegwyd.",
  same: "Heb newid",
  sections: {
    title: "Teitl",
    titleCy: "Teitl yn Gymraeg",
    problem: "Beth sydd o'i le heddiw",
    body: "Beth y byddem yn ei benderfynu",
    effects: "Ar bwy mae'n effeithio, a'r gost",
  },
  back: "Pob fersiwn",
  support: "Cefnogaeth dros amser",
};

const discuss: Words["discuss"] = {
  title: "Trafod",
  lead: "Beth y dylem ei feddwl? Cefnogwch syniad, dadleuwch o blaid neu yn erbyn, helpwch i ysgrifennu'r testun.",
  weekly: "Trafodaethau wythnosol: mae aelodau'n cwrdd ac yn siarad am un pwnc",
  tabs: {
    idea: "Syniadau",
    discussion: "Yn cael eu trafod",
    drafting: "Yn cael eu drafftio",
    amendment: "Gwelliannau",
    frozen: "Gwrandawiadau",
  },
  tabsLabel: "Camau",
  empty: {
    idea: "Nid oes syniad yn casglu cefnogaeth ar hyn o bryd",
    discussion: "Nid oes dim yn cael ei drafod ar hyn o bryd",
    drafting: "Nid oes dim yn cael ei ddrafftio ar hyn o bryd",
    amendment: "Nid oes testun yn cael ei wella ar hyn o bryd",
    frozen: "Nid oes gwrandawiad ar agor ar hyn o bryd",
  },
  emptySays: "Gall pob aelod ddechrau: ysgrifennwch beth sydd o'i le a beth rydych yn ei gynnig.",
  talk: (comments, args) =>
    listInWords([
      ...(comments === 0 ? [] : [countedInWelsh(comments, "sylw")]),
      ...(args === 0 ? [] : [args === 1 ? "1 ddadl" : countedInWelsh(args, "dadl")]),
    ]) || "nid oes neb wedi dweud dim eto",
  about: (title) => `Cynigion am “${title}”`,
  aboutEmpty: "Nid oes neb yn cynnig ei newid.",
  ended: "Ar ben",
  since: "Symudodd yma",
};

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Words = {
  states,
  kinds: {
    new: "Polisi newydd",
    replace: "Newid polisi",
    repeal: "Gollwng polisi",
    reaffirm: "Cadw polisi",
    rule: "Newid y llyfr rheolau",
    charter: "Newid ein cyfansoddiad",
    constitution: "Newid yr enwau y mae ein plaid yn eu defnyddio",
    strategy: "Strategaeth",
    statement: "Datganiad brys",
    post: "Neges i'n cyfrifon",
  },
  fields: {
    title: "Y teitl",
    titleCy: "Y teitl yn Gymraeg",
    problem: "Beth sydd o'i le heddiw",
    body: "Beth rydych yn ei gynnig",
    bodyTooLong: (most) =>
      `Caiff yr hyn rydych yn ei gynnig fod yn ${countedInWelsh(most, "gair")} ar y mwyaf. Byrhewch ef.`,
    effects: "Ar bwy mae'n effeithio, a'r gost",
    why: "Pam y gwnaethoch ei newid",
    kind: "Dewiswch beth mae'r cynnig yn ei wneud.",
    chapter: "Dewiswch y bennod y mae'n perthyn iddi.",
    policy: "Dewiswch y polisi y mae'n ymwneud ag ef.",
    rule: "Dewiswch rif o'r llyfr rheolau.",
    number: "Ysgrifennwch y rhif newydd.",
    wantsSealed: "Dywedwch a ydych eisiau pleidlais dan sêl.",
    newTitle: "Mae'r teitl hwn yn llawer rhy hir.",
  },
  refuse,
  record: {
    number: (id) => `Cynnig ${id}`,
    named: (id, title) => `Cynnig ${id}, “${title}”,`,
    published: (name) => `Cyhoeddwyd ${name} fel syniad.`,
    moved: (name, to) => `Symudodd ${name} i: ${states[to]}.`,
    withdrawn: (name) => `Tynnwyd ${name} yn ôl.`,
    adopted: (name) => `Mabwysiadwyd ${name} gan gefnogwyr ar ôl i'w awdur ei dynnu'n ôl.`,
    penPassed: (name) => `Newidiodd awduron ${name} am fod y pin wedi mynd i gefnogwyr.`,
    merged: (name, into) => `Unwyd ${name} â chynnig ${into}.`,
    becamePolicy: (title) => `Daeth “${title}” yn bolisi.`,
    becameDecision: {
      strategy: (title) => `Penderfynwyd ar “${title}” fel strategaeth.`,
      statement: (title) => `Daeth “${title}” yn ddatganiad yn enw'r blaid.`,
    },
    toTheRota: (name) => `Aeth ${name} gerbron y rota.`,
    reaffirmedPolicy: (title) => `Cadarnhaodd yr aelodau “${title}”.`,
    repealedPolicy: (title) => `Diddymodd yr aelodau “${title}”.`,
    notChanged: (why) =>
      `Mabwysiadodd yr aelodau newid i'r enwau y mae ein plaid yn eu defnyddio, ac nid yw'n bosibl mwyach. ${why}`,
    notSet: (why) =>
      `Mabwysiadodd yr aelodau rif arall i'r llyfr rheolau, ac nid yw'n bosibl mwyach. ${why}`,
    charterSet: "Mae'r cyfansoddiad wedi newid.",
    charterNotSet: (why) =>
      `Mabwysiadodd pleidlais newid i'r cyfansoddiad, ac ni ellir ei wneud mwyach. ${why}`,
    setRule: (paragraph) => `Mae'r llyfr rheolau bellach yn dweud: ${paragraph}`,
  },
  question: (kind, title) => {
    if (kind === "repeal")
      return `A ddylid gweithredu “${title}”, fel bod y polisi hwn yn cael ei ollwng?`;
    if (kind === "reaffirm")
      return `A ddylid gweithredu “${title}”, fel bod y polisi hwn yn cael ei gadw?`;
    if (kind === "constitution")
      return `A ddylid newid enwau ein plaid fel y mae “${title}” yn ei gynnig?`;
    if (kind === "charter")
      return `A ddylid newid ein cyfansoddiad fel y mae “${title}” yn ei gynnig?`;
    if (kind === "strategy") return `A ddylem fynd ati fel y mae “${title}” yn ei gynnig?`;
    if (kind === "statement") return `A ddylai ein plaid ddweud “${title}” yn gyhoeddus?`;
    if (kind === "rule") return `A ddylid newid y llyfr rheolau fel y mae “${title}” yn ei gynnig?`;
    return `A ddylai “${title}” ddod yn bolisi i ni?`;
  },
  covered: {
    title: (id) => `Cynnig ${id}, y mae ei destun o'r golwg`,
    says: "Mae'r testun o'r golwg tra bydd y cynnig wedi'i ddal yn ôl. Gall ei awduron ei ddarllen, a rheithgor sy'n barnu'r dal yn ôl hefyd.",
    onlyYou:
      "Mae'r testun o'r golwg tra bydd y cynnig wedi'i ddal yn ôl. Dim ond chi a'r awduron eraill sy'n ei weld yma, a rheithgor sy'n barnu'r dal yn ôl.",
  },
  sealing,
  steps: {
    policy: "Polisi",
    strategy: "Penderfynwyd",
    statement: "Datganiad",
    post: "I'w bostio",
  },
  strip,
  tabs: {
    label: "Rhannau o'r cynnig hwn",
    text: "Testun",
    discussion: "Trafodaeth",
    amendments: "Gwelliannau",
    hearing: "Gwrandawiad",
    history: "Hanes",
    deed: "Beth ddaeth ohono",
    rota: "Y rota",
  },
  page,
  acts,
  form,
  draft: {
    similar: "A yw yma eisoes?",
    similarLead:
      "Mae'r cynigion hyn yn rhannu geiriau â'ch un chi. Gall cefnogi un fod yn gynt na dechrau un arall.",
  },
  history,
  discuss,
  mine: {
    trail: [{ label: "Fi", href: mePath }],
    title: "Beth rwyf wedi'i ysgrifennu",
    lead: "Eich drafftiau, na wêl neb ond chi, a'r hyn rydych wedi'i gyhoeddi.",
    empty: "Nid ydych wedi ysgrifennu dim eto",
    emptySays: "Chi yn unig biau drafft nes i chi ei gyhoeddi.",
  },
  setByBallot: (title) => `y bleidlais ar “${title}”`,
  letters,
  happened,
  kept,
  tracks,
  queue,
};
