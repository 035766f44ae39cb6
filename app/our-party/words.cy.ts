import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import { appointmentsPath } from "../appointments/addresses.ts";
import { branchesPath } from "../branches/addresses.ts";
import { contactPath, questionsPath } from "../contact/addresses.ts";
import { askJoiningPath } from "../doubles/addresses.ts";
import { electionsPath } from "../elections/addresses.ts";
import { holdsPath } from "../holds/addresses.ts";
import { importsPath } from "../imports/addresses.ts";
import { imprintPath } from "../imprint/addresses.ts";
import { juriesPath } from "../juries/addresses.ts";
import { exportsPath, suspensionsPath } from "../membership/addresses.ts";
import { moneyPath } from "../money/addresses.ts";
import { lettersPath } from "../news/addresses.ts";
import { newslettersPath } from "../newsletters/addresses.ts";
import { placesPath } from "../places/addresses.ts";
import { mentionsPath, pressPath } from "../press/addresses.ts";
import { recallsPath } from "../recalls/addresses.ts";
import { requestsPath } from "../requests/addresses.ts";
import { firstStepsPath, partyPath } from "./addresses.ts";
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
  news: {
    title: "Newyddion",
    says: "Yr hyn y mae aelodau'n ei ysgrifennu. Mae ail aelod yn darllen pob darn cyn ei gyhoeddi.",
    all: "Pob newyddion",
    doors: [
      { label: "Cwestiynau ac atebion", href: questionsPath },
      { label: "Ysgrifennu atom", href: contactPath },
      { label: "I newyddiadurwyr", href: pressPath },
      { label: "Sôn amdanom yn y cyfryngau", href: mentionsPath },
      { label: "Cylchlythyrau", href: newslettersPath },
    ],
  },
  teams: {
    title: "Timau",
    says: "Ychydig o bobl sy'n gwneud un gwaith gyda'i gilydd. Dewch o hyd i un sydd angen yr hyn y gallwch ei wneud, neu dechreuwch un.",
    all: "Pob tîm",
  },
  offices: {
    title: "Pobl a swyddi",
    says: "Tasg dros dro yw swydd, nid statws. Daw i ben ohoni'i hun, ac ni all un swydd ar ei phen ei hun wneud dim sy'n beryglus.",
    caption: "Pwy sydd mewn swydd nawr",
    office: "Swydd",
    who: "Pwy",
    until: "Tan",
    by: "Sut y daethant iddi",
    vacant: "Neb ar hyn o bryd",
    done: [
      { label: "Canghennau", href: branchesPath },
      { label: "Lleoedd: wardiau, etholaethau a chynghorau", href: placesPath },
      { label: "Arian: yr hyn a ddaeth i mewn ac a aeth allan", href: moneyPath },
      { label: "Llythyrau at bawb", href: lettersPath },
      { label: "Ataliadau dros dro", href: suspensionsPath },
      { label: "Allforion o'r rhestr aelodau", href: exportsPath },
      { label: "Mewnforion rhestri aelodau", href: importsPath },
      { label: "Cyfrifon un person", href: askJoiningPath },
      { label: "Pwy sy'n ateb dros y blaid", href: imprintPath },
      { label: "Beth i'w wneud yn gyntaf", href: firstStepsPath },
    ],
    all: "Pob swydd: ers pryd, tan pryd, a sut y caiff ei llenwi",
  },
  watch: {
    title: "Pwy sy'n cadw golwg",
    says: "Chi. Ni all un swydd ar ei phen ei hun wneud dim sy'n beryglus, mae pawb yn ei weld cyn ei wneud, a gall aelodau wrthwynebu.",
    doors: [
      {
        label: "Yr hyn y mae swyddogion yn gofyn amdano",
        href: requestsPath,
        says: "Cyn ei wneud. Gall ychydig o aelodau ei atal.",
      },
      {
        label: "Yr hyn a wnaed, a heriau",
        href: juriesPath,
        says: "Mae aelodau'n herio gweithred, a rheithgor a ddewisir drwy goelbren sy'n penderfynu.",
      },
      {
        label: "Beth sydd wedi'i ddal yn ôl, a pham",
        href: holdsPath,
        says: "Mae dwy allwedd yn dal cynnig yn ôl am rai dyddiau, yng ngolwg pawb.",
      },
      {
        label: "Etholiadau",
        href: electionsPath,
        says: "Aelodau sy'n dewis pwy sy'n gweithredu yn ein henw. Y cloc sy'n galw pob etholiad.",
      },
      {
        label: "Swyddi drwy goelbren a thrwy benodiad",
        href: appointmentsPath,
        says: "Dywedwch eich bod yn fodlon, neu ataliwch benodiad.",
      },
      {
        label: "Galw'n ôl o swydd",
        href: recallsPath,
        says: "Mae aelodau'n gofyn i rywun adael ei swydd cyn diwedd ei dymor.",
      },
    ],
  },
  firstSteps: {
    title: "Beth i'w wneud yn gyntaf",
    lead: "Mae'r blaid wedi'i sefydlu. Dyma'r hyn sydd ei angen arni cyn i bobl ddod. Ffaith yw pob tic: mae'n ei osod ei hun.",
    allDone: "Mae'r cyfan wedi'i wneud. Ei haelodau biau'r blaid bellach.",
    trail: [{ label: "Ein plaid", href: partyPath }],
    spoken: { done: "Wedi'i wneud", open: "I'w wneud" },
    election: {
      says: "Dim ond hyd at yr etholiad cyntaf y mae'r sylfaenwyr yn dal swydd. Mae'r cloc yn ei alw ar y diwrnod cyntaf, ac ni all neb ei ohirio.",
      link: "Gweld yr etholiadau a alwyd",
    },
    steps: {
      office: {
        label: "Llenwi ail swydd",
        says: "Mae unrhyw beth a allai niweidio rhywun yn gofyn am ddwy allwedd: dau berson o ddau gorff.",
      },
      imprint: {
        label: "Dweud pwy sy'n ateb dros y blaid",
        says: "Enw, cyfeiriad, cyswllt a thâl. Mae'r gyfraith am hynny, ac ni all neb ymuno cyn hynny.",
      },
      privacy: {
        label: "Darllen yr hysbysiad preifatrwydd",
        says: "Mae'n ei ysgrifennu ei hun o'r hyn y mae'r feddalwedd yn ei wneud. Gwelwch ai dyna'r hyn rydych am ei addo.",
      },
      slogan: {
        label: "Rhoi eich geiriau eich hun i'r dudalen flaen",
        says: "Slogan, a brawddeg ar beth ydych chi. Os ydych yn hoffi ein rhai ni, gadewch nhw.",
      },
      letters: {
        label: "Gadael i lythyrau fynd allan",
        says: "Mae'r sawl sy'n rhedeg y gweinydd yn enwi gweinydd post yno. Tan hynny mae llythyrau'n aros.",
      },
      members: {
        label: "Dod â'ch aelodau i mewn",
        says: "Drwy restr, neu drwy eu hanfon i'r dudalen Ymuno.",
      },
      decision: {
        label: "Cynnig rhywbeth i'w benderfynu gyda'ch gilydd",
        says: "Y bleidlais gyntaf yw'r prawf gorau ar y cyfan.",
      },
    },
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
    amendment: "Gwelliannau",
    amendmentBy:
      "Y cloc: mae aelodau'n gwella'r testun, ac mae'r hyn y mae cynigwyr yn mynnu arno yn mynd i bleidlais",
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
