import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import { askJoiningPath } from "../doubles/addresses.ts";
import { importsPath } from "../imports/addresses.ts";
import { exportsPath, suspensionsPath } from "../membership/addresses.ts";
import { lettersPath } from "../news/addresses.ts";
import { requestsPath } from "../requests/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const days = (count: number): string => countedInWelsh(count, "diwrnod");

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  title: "Ein plaid",
  lead: "Nid oes arweinydd yn berchen arni ac nid oes neb yn dal y swits. Dyma pwy sy'n gwneud beth yn ein henw, ac am ba hyd.",
  join: "Ymunwch â ni",
  numbers: {
    title: "Faint ohonom sydd",
    members: "aelod",
    active: "wedi cymryd rhan yn ddiweddar",
    joined: "wedi ymuno yn y 30 diwrnod diwethaf",
    says: (lately) =>
      `Ystyr aelodau yw aelodau â hawliau llawn. Ystyr cymryd rhan yn ddiweddar yw: wedi cynnig, cefnogi, dadlau neu bleidleisio o fewn y ${days(lately)} diwethaf.`,
  },
  everybody: "Pob aelod",
  offices: {
    title: "Pobl a swyddi",
    says: "Tasg dros dro yw swydd, nid statws. Daw i ben ohoni'i hun, ac ni all un swydd ar ei phen ei hun wneud dim sy'n beryglus.",
    caption: "Pwy sydd mewn swydd nawr",
    office: "Swydd",
    who: "Pwy",
    until: "Tan",
    by: "Sut y daethant iddi",
    vacant: "Neb ar hyn o bryd",
    recall: "Gall aelodau ofyn am alw rhywun yn ôl cyn diwedd ei dymor:",
    recalls: "Galw'n ôl",
    done: [
      { label: "Yr hyn y mae swyddogion yn gofyn amdano", href: requestsPath },
      { label: "Llythyrau at bawb", href: lettersPath },
      { label: "Ataliadau dros dro", href: suspensionsPath },
      { label: "Allforion o'r rhestr aelodau", href: exportsPath },
      { label: "Mewnforion rhestri aelodau", href: importsPath },
      { label: "Cyfrifon un person", href: askJoiningPath },
    ],
    all: "Pob swydd: ers pryd, tan pryd, a sut y caiff ei llenwi",
  },
  life: {
    title: "Sut y gwneir penderfyniadau",
    says: "Gall unrhyw aelod gynnig. Ni all neb mewn swydd atal cynnig, ei frysio na'i newid. Dim ond pedwar peth sy'n ei symud ymlaen: ei awdur, nifer o aelodau, y cloc, neu'r bleidlais.",
    hold: (span) =>
      `Er mwyn y gyfraith, data personol neu oherwydd bygythiadau, gall dau berson o wahanol gyrff ei ddal yn ôl gyda'i gilydd. Mae pawb yn gweld hynny ar unwaith, a daw i ben ohono'i hun ar ôl ${span}.`,
    chart: "Oes cynnig",
    chartSays: (least, most) =>
      `O'r syniad cyntaf i'r bleidlais mae'n cymryd rhwng ${least} a ${most} diwrnod. Tywyll: yr amser byrraf. Golau: yr hwyaf.`,
    headings: { stage: "Cam", length: "Am ba hyd", endedBy: "Beth sy'n ei symud ymlaen" },
    days,
    upTo: (most) => `hyd at ${days(most)}`,
    between: (least, most) => `${least} i ${days(most)}`,
    idea: "Syniad",
    ideaBy: (share, least, most) =>
      `Aelodau: mae ${share} o'r rhai sy'n cymryd rhan yn ei gefnogi (o leiaf ${countInWords(least)}, ar y mwyaf ${countInWords(most)} o bobl)`,
    discussion: "Trafodaeth",
    discussionBy: "Y cloc, unwaith y bydd y ddwy ochr yn galw un crynodeb yn deg",
    drafting: "Drafftio",
    draftingBy: "Ei awduron; os ydynt yn rhy araf, cefnogwyr y cynnig sy'n cymryd y pin",
    frozen: "Gwrandawiad",
    frozenBy: "Y cloc: mae'r testun yn sefyll yn llonydd, ac mae'r ddwy ochr yn dweud eu hachos",
    ballot: "Pleidlais",
    ballotBy: (quorum) =>
      `Y bleidlais: mwy na hanner y rhai sydd o blaid neu yn erbyn, ac o leiaf ${quorum} o'r aelodau gweithgar yn pleidleisio`,
    after: (months) =>
      `Daw'r hyn sy'n pasio yn bolisi y diwrnod hwnnw. Caiff ei adolygu ar ôl ${countedInWelsh(months, "mis")}, neu'n gynt os bydd aelodau'n gofyn.`,
    numbersAre: "Mae pob rhif yma yn",
    rulebook: "y llyfr rheolau",
    rulebookAnd: ", a gall aelodau ei newid drwy bleidlais.",
    propose: "Cynnig rhywbeth",
  },
  elections: {
    title: "Pan fyddwn yn sefyll mewn etholiad",
    says: "Pob terfyn amser cyfreithiol mewn etholiad, ar gyfer unrhyw etholiad yn y Deyrnas Unedig:",
    timetable: "Amserlen etholiad",
  },
  record: {
    title: "Gwnaed yn ddiweddar yn ein henw",
    more: "Y cofnod cyfan",
    emptyTitle: "Dim byd eto",
    empty: "Y weithred swyddogol gyntaf fydd y llinell gyntaf.",
  },
  follow: {
    title: "Ein dilyn heb gyfrif",
    says: "Ar gyfer eich darllenydd ffrydiau:",
    policy: "Polisi newydd",
    results: "Canlyniadau ein pleidleisiau",
    copy: "Y cofnod fel ffeil, i gadw eich copi eich hun",
  },
};
