import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import { accounts } from "./accounts/words-accounts.cy.ts";
import { planning } from "./planning/words-planning.cy.ts";
import { posting } from "./posting/words-posting.cy.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

export const cy: Texts<typeof en> = {
  plan: planning,
  accounts,
  posting,
  title: "Y rota",
  lead: "Aelodau a dynnwyd drwy goelbren sy'n cymeradwyo'r hyn sy'n mynd allan ar gyfrifon y blaid. Gall unrhyw un dynnu'r coelbren eto a chael yr un bobl.",
  titleOf: (id) => `Rota rhif ${id}`,
  none: "Nid oes rota'n gwasanaethu ar hyn o bryd",
  noneSays: "Tynnir un cyn gynted ag y bydd neges yn aros amdani. Gall unrhyw aelod ysgrifennu un.",
  write: "Ysgrifennu neges",
  serving: "Ar y rota nawr",
  before: "Gerbron y rota",
  beforeNone: "Nid oes neges ger ei bron.",
  approved: "Wedi'u cymeradwyo, i'w postio",
  posted: "Wedi'u postio",
  postedNone: "Ni phostiwyd dim eto.",
  approvedNone: "Nid oes dim yn aros i'w bostio.",
  all: "Pob rota",
  facts: "Ffeithiau am y coelbren hwn",
  size: "Aelodau arni",
  approvals: "Faint sy'n cymeradwyo neges",
  until: "Yn gwasanaethu tan",
  drawAt: "Tynnir o",
  pool: "Tynnir o blith",
  poolSays: (count) => `${countInWords(count)} o aelodau gweithgar`,
  poolHash: "Hash y gronfa",
  secret: "Ymrwymiad i'r gyfrinach",
  draw: "Y coelbren cyfan fel ffeil, i'w wirio",
  forMembers: "Aelodau sy'n cael gweld pwy a dynnwyd.",
  toBeDrawn: "Ni thynnwyd y coelbren eto.",
  people: "Ar bwy y syrthiodd y coelbren",
  seatStates: {
    called: "gofynnwyd, heb ateb eto",
    serving: "yn gwasanaethu",
    declined: "dywedodd na",
    late: "nid atebodd mewn pryd",
  },
  fellOn: "Syrthiodd y coelbren arnoch chi",
  fellOnSays:
    "Darllenwch negeseuon am ychydig wythnosau, a dywedwch am bob un a ddylai fynd allan yn ein henw. Mae'n cymryd munudau.",
  answerBy: "Atebwch erbyn",
  yes: "Rwy'n gwasanaethu",
  no: "Ni allaf",
  stop: "Ni allaf wasanaethu mwyach",
  says: "Dywedwch ie neu na.",
  choose: "Dewiswch a gaiff ei phostio.",
  reason: "Eich rheswm",
  judge: "A ddylai hon fynd allan yn ein henw?",
  judgeLead:
    "Unwaith i bob un o'r rota. Gallwch newid eich meddwl nes y penderfynir. Nid oes neb yn gweld sut mae'n sefyll cyn hynny.",
  approve: "Cymeradwyo",
  refuse: "Gwrthod",
  restsOn: "Y polisi y mae'n gorffwys arno",
  restsOnHint:
    "Ei angen os ydych yn ei chymeradwyo: rydym yn postio'r hyn y mae aelodau wedi ei benderfynu, a beth sy'n digwydd ble a phryd.",
  restsOnPrompt: "Dewiswch bolisi",
  announcement: "Dim polisi: mae'n cyhoeddi rhywbeth",
  rests: "Yr hyn y mae'n gorffwys arno, medd y rhai a'i cymeradwyodd:",
  restsCount: (approvals) => countedInWelsh(approvals, "cymeradwyaeth"),
  sayPolicy: "Dywedwch ar ba bolisi y mae'n gorffwys, neu ei bod yn cyhoeddi rhywbeth.",
  notInForce: "Nid yw'r polisi hwnnw mewn grym. Dewiswch un arall.",
  reasonHint: "Mae ei angen os gwrthodwch hi. Gall aelodau ei ddarllen wedyn, heb eich enw.",
  send: "Anfon",
  judged: { approve: "Rydych wedi ei chymeradwyo.", refuse: "Rydych wedi ei gwrthod." },
  waits:
    "Mae rota'n cael ei thynnu ar ei chyfer. Mae ei hamser yn dechrau pan fydd rhywun i'w darllen.",
  readBy: "Darllenir gan",
  how: "Sut y penderfynodd y rota",
  counts: (approved, refused) =>
    `Cymeradwyodd ${countInWords(approved)} hi, gwrthododd ${countInWords(refused)} hi.`,
  reasons: { approve: "Cymeradwywyd", refuse: "Gwrthodwyd" },
  unknown: "Nid oes rota o'r fath.",
  otherValue: "Nid dyna'r gwerth a addawyd ar gyfer y coelbren hwn.",
  notCalled: "Ni ofynnwyd i chi wasanaethu, neu mae'r amser i ateb ar ben.",
  notOnRota: "Dim ond aelodau ar ei rota all ei chymeradwyo neu ei gwrthod.",
  ownPost: "Chi a'i hysgrifennodd. Lleill y rota sy'n penderfynu arni.",
  decided: "Penderfynwyd arni eisoes, neu mae ei hamser ar ben.",
  sayWhy: "Dywedwch pam rydych yn ei gwrthod, er mwyn i'w hawdur ysgrifennu un well.",
  discuss: "Trafod",
  posts: "Negeseuon",
  ended: "Ar ben",
  notDue: "Nid yw'n bryd gwneud hynny.",
  noPost: "Nid oes neges o'r fath.",
  postTitle: (title) => `Y rota ar “${title}”`,
  toPost: "Y neges, a beth y mae aelodau'n ei ddweud amdani",
  states: {
    rota: "Yn aros am rota ers",
    "to-post": "Cymeradwywyd",
    posted: "Postiwyd",
    "not-posted": "Heb ei chymryd gan yr un rhwydwaith",
  },
  notPosted: "Heb ei chymryd gan yr un rhwydwaith",
  kept: {
    rota: {
      what: "Bod y coelbren wedi syrthio arnoch ar gyfer y rota, a beth a ddywedoch am bob neges",
      why: "Gall unrhyw un wirio'r coelbren, ac mae pob un o'r rota yn pleidleisio unwaith.",
    },
    accounts: {
      what: "Eich bod wedi trosglwyddo tocyn un o gyfrifon y blaid, a pham y gofynnoch i neges gael ei thynnu i lawr",
      why: "Mae'r blaid yn gwybod pwy drosglwyddodd gyfrif, ac mae pob aelod yn gofyn unwaith.",
    },
  },
  told: {
    read: (until) =>
      `mae gerbron y rota rydych arni. Cymeradwywch neu gwrthodwch hi erbyn ${until}.`,
    "read-anew": (until) =>
      `fe'i newidiwyd ar ôl i chi ei barnu, felly nid yw hynny'n cyfrif bellach. Darllenwch hi eto erbyn ${until}.`,
  },
  record: {
    fixed: (pool) => `Pennwyd cronfa'r rota nesaf: ${countInWords(pool)} o aelodau.`,
    drawn: (size, pool) =>
      `Tynnwyd rota o ${countInWords(size)} drwy goelbren o blith ${countInWords(pool)} o aelodau.`,
  },
  letter: {
    subject: () => "Syrthiodd y coelbren arnoch chi: a fyddwch ar y rota?",
    text: ({ name, link, answerBy, until }) =>
      `Helo ${name},\n\naelodau sy'n penderfynu beth y mae cyfrifon ein plaid yn ei bostio. Fe'ch tynnwyd drwy goelbren yn un o'r rhai sy'n darllen pob neges cyn iddi fynd allan, tan ${until}. Dywedwch erbyn ${answerBy} a ydych yn gwasanaethu; fel arall gofynnir i'r nesaf yn y coelbren.\n\n${link}\n`,
  },
};
