import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import type { en } from "../words.en.ts";

// Written without a native reader, as all our Welsh.

type Words = Texts<typeof en>;

/** What somebody can do with a proposal, in Welsh. */
export const acts: Words["acts"] = {
  title: "Beth y gallwch ei wneud",
  signIn: "Mewngofnodwch i gefnogi, trafod a phleidleisio.",
  signInButton: "Mewngofnodi",
  notYours: "Gall aelodau â hawliau llawn wneud mwy yma.",
  whyHeld: "Pam y mae wedi'i ddal yn ôl, a than pryd",
  hold: "Gofyn am ei ddal yn ôl",
  support: "Cefnogi'r testun hwn",
  supported: "Rydych yn cefnogi'r testun hwn.",
  supportedOld: (version) =>
    `Cefnogoch fersiwn ${version}. Mae'r testun wedi newid ers hynny: darllenwch ef eto, a chefnogwch ef os ydych yn dal i gytuno.`,
  withdrawSupport: "Tynnu fy nghefnogaeth yn ôl",
  supportMeter: "Cefnogaeth",
  revise: "Newid y testun",
  together: "Ysgrifennu gyda'n gilydd",
  freeze: "Mae'r testun wedi'i orffen",
  freezeToAmend: (days) =>
    `Caiff aelodau gynnig gwelliannau wedyn am ${countedInWelsh(days, "diwrnod")}; ar ôl hynny bydd ei wrandawiad yn dechrau.`,
  redraft: "Yn ôl i'w ddrafftio",
  redraftHint:
    "Unwaith yn unig. Byddwch yn ysgrifennu'r testun o'r newydd; trosglwyddir iddo'r gwelliannau a gynigiwyd.",
  seeAmendments: "Gweld neu gynnig gwelliannau",
  freezeHint: "Yna bydd yn sefyll heb newid, a bydd ei wrandawiad yn dechrau.",
  withdraw: "Ei dynnu'n ôl",
  withdrawHint: (count, days) =>
    `Caiff aelodau a'i cefnogodd ei fabwysiadu: ${countInWords(count)} ohonynt, o fewn ${countedInWelsh(days, "diwrnod")}.`,
  adopt: "Byddaf yn helpu i'w fabwysiadu",
  pen: "Byddaf yn helpu i gymryd y pin",
  penHint:
    "Mae ei awduron wedi cael eu hamser. Gall aelodau a'i cefnogodd gymryd drosodd gyda'i gilydd.",
  hands: "Dwylo a godwyd",
  handRaised: "Rydych wedi codi eich llaw.",
  onlySupporters: {
    adopt: "Dim ond aelodau a'i cefnogodd cyn iddo gael ei dynnu'n ôl sy'n cael codi llaw.",
    pen: "Dim ond aelodau sy'n ei gefnogi sy'n cael codi llaw. Cefnogwch y testun, a chewch chi wneud hefyd.",
  },
  askMerge: "Gofyn am ei uno ag un arall",
  askMergeField: "Rhif y cynnig arall",
  askMergeHint: "Rhaid i awduron y ddwy ochr gytuno. Rhoddir gwybod i'w gefnogwyr.",
  mergeAsked: (title) =>
    `Rydych wedi gofyn am ei uno â “${title}”. Nid yw ei awduron wedi ateb eto.`,
  mergeQuestion: (title) => `Mae awduron “${title}” yn gofyn am ei uno â'ch un chi.`,
  mergeYes: "Cytuno",
  mergeNo: "Gwrthod",
  publish: "Ei gyhoeddi fel syniad",
  publishPost: "Ei rhoi gerbron y rota",
  publishPostHint:
    "Gall pawb ei darllen wedyn. Os newidiwch hi, bydd pwy bynnag sydd wedi'i barnu yn ei darllen eto.",
  publishHint: (days) =>
    `Yna gall pawb ei ddarllen. Bydd ganddo ${countedInWelsh(days, "diwrnod")} i gael cefnogaeth.`,
  edit: "Newid y drafft",
  discard: "Ei daflu",
  seeHearing: "Ysgrifennu neu gefnogi achos",
  vote: "Pleidleisio",
};

/** The form in which a proposal is written, in Welsh. */
export const form: Words["form"] = {
  newTitle: "Cynnig rhywbeth",
  newLead: "Ysgrifennwch ef fel drafft yn gyntaf. Ni wêl neb ef nes i chi ei gyhoeddi.",
  editTitle: "Newid eich drafft",
  reviseTitle: "Newid y testun",
  reviseLead: "Mae hyn yn gwneud fersiwn newydd. Gall pawb ei gymharu â'r un o'i flaen.",
  taken: (statement) =>
    `Mae “${statement}” ar ddiwedd y testun isod. Rhowch ef lle mae'n perthyn, yn eich geiriau eich hun. Nid oes dim wedi'i gadw eto.`,
  reviseIdea: "I'r hen destun yr oedd y gefnogaeth, felly fe'i cesglir o'r newydd.",
  kind: "Beth fyddai'n ei wneud?",
  kindHints: {
    new: "Rhywbeth nad oes gennym bolisi arno eto.",
    replace: "Testun gwell i rywbeth sy'n bolisi.",
    repeal: "Rhywbeth na ddylai fod yn bolisi mwyach.",
    reaffirm: "Rhywbeth sy'n cael ei adolygu ac a ddylai aros yn bolisi.",
    rule: "Un rhif o'r llyfr rheolau.",
    charter:
      "Y paragraffau wedi'u rhifo sy'n dweud beth yw ein plaid a sut mae'n gweithio. Rydych yn dechrau gyda thestun heddiw.",
    constitution:
      "Pennod o'r maniffesto, swydd, corff y mae swyddi'n gweithredu ar ei ran, neu un o'u pwerau.",
    strategy:
      "Beth a wnawn ac ym mha drefn. Nid yw'n newid yr un polisi. Tua chwe wythnos hyd y canlyniad.",
    statement:
      "Beth y mae ein plaid yn ei ddweud yn gyhoeddus am rywbeth sy'n digwydd nawr. Nid yw'n newid yr un polisi na rheol. Tua phum diwrnod.",
    post: "Testun byr i gyfrifon y blaid. Mae aelodau a dynnwyd drwy goelbren yn ei gymeradwyo, o fewn oriau.",
  },
  apartHints: {
    policy: "",
    strategy:
      "Penderfynir ar strategaeth drwy bleidlais pob aelod, ac mae'n sefyll ymhlith ein penderfyniadau. Nid yw'n newid yr un polisi nac unrhyw rif yn y llyfr rheolau.",
    statement:
      "Mae datganiad yn mynd allan yn enw'r blaid ar ôl i aelodau ei fabwysiadu drwy bleidlais. Mae'n dweud beth sy'n dilyn o'r hyn y cytunwyd arno: ni all newid polisi na rheol, a dim ond ychydig sydd ar y gweill ar y tro.",
    post: "Ysgrifennwch o dan “Beth rydych yn ei gynnig?” yn union yr hyn sydd i'w bostio, mewn 500 nod ar y mwyaf. Os newidiwch ef unwaith y bydd gerbron y rota, byddant yn ei ddarllen eto.",
  },
  kindLead:
    "Dewiswch un; yna gofynnwn am yr hyn sydd ei angen ar hwnnw yn unig. Fel drafft y byddwch yn ei ysgrifennu gyntaf.",
  change: "Beth fyddai'n newid?",
  otherKind: "Dewis rhywbeth arall",
  chapter: "Pennod o'r maniffesto",
  chooseChapter: "Dewiswch bennod",
  policy: "Pa bolisi?",
  choosePolicy: "Dewiswch bolisi",
  rule: "Pa rif?",
  chooseRule: "Dewiswch rif",
  ruleNumber: "Y rhif newydd",
  ruleNumberHint: "Ar gyfer awr o'r dydd, yr awr o 0 i 23: 20 yw 8yh.",
  title: "Teitl",
  titleHint: "Dywedwch beth fyddai'n newid, mewn ychydig eiriau.",
  titleCy: "Ei deitl yn Gymraeg (os oes ganddo un)",
  titleCyHint:
    "Mae'n sefyll ar y papur pleidleisio wrth ochr y teitl. Y teitl y mae'r cofnod yn ei gadw.",
  problem: "Beth sydd o'i le heddiw?",
  problemHint: "Pam mae'n bwysig, ac i bwy?",
  body: "Beth rydych yn ei gynnig?",
  bodyHint: "Y testun a fyddai'n dod yn bolisi. Gadewch linell wag rhwng paragraffau.",
  effects: "Ar bwy mae'n effeithio, a beth yw'r gost? (os ydych yn gwybod)",
  why: "Pam y gwnaethoch ei newid? (mewn llinell)",
  save: "Cadw'r drafft",
  saveVersion: "Cadw'r fersiwn newydd",
};
