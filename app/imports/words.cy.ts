import { countInWords, soften, type Texts } from "@breakthrough/languages";
import { mePath } from "../me/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import { importPath, importsPath } from "./addresses.ts";
import type { en } from "./words.en.ts";
import { byPost } from "./words-by-post.cy.ts";

// Written without a native reader, as all our Welsh.

const people = (count: number): string =>
  count === 1 ? "1 person" : `${countInWords(count)} o bobl`;

const rows = (count: number): string => (count === 1 ? "1 rhes" : `${countInWords(count)} o resi`);

/** Every sentence of this room that a person reads. */
export const cy: Texts<typeof en> = {
  began: "Dechreuwyd mewnforio rhestr o aelodau.",
  ended: ({ added, known, refused }) =>
    `Mewnforiwyd rhestr o aelodau: ${added} wedi'u hychwanegu, ${known} yn hysbys eisoes, ${refused} wedi'u gwrthod.`,
  added: "Ychwanegwyd.",
  others:
    "Gadawyd allan: mae'r blwch post hwn gan rywun ag enw arall, yma neu mewn rhes gynharach. Un person sydd i un blwch post.",
  comesByPost: "Yn dod heb flwch post: argreffir llythyrau at ei gyfeiriad post.",
  noName: "Nid oes enw yn y rhes hon.",
  badName:
    "Ni all yr hyn sydd fel enw fod yn enw: mae'n rhy hir, yn edrych fel cyfeiriad neu ddolen, neu'n eiddo i'r blaid.",
  noEmail: "Nid oes cyfeiriad e-bost yn y rhes hon, na chyfeiriad post â'i god post.",
  badEmail: "Nid yw'r hyn sydd fel cyfeiriad e-bost yn un.",
  known: "Mae cofnod â'r blwch post hwn eisoes. Ni newidiwyd dim.",
  gone: "Mae'r rhestr yn dweud nad yw'n aelod mwyach.",
  undecided: "Nid oes neb wedi dweud eto a yw rhes o'r fath yn aelod.",
  renewsOn: "Ni allwn ddarllen y diwrnod y daw'r aelodaeth i ben.",
  serial:
    "Rhif yw'r diwrnod y daw'r aelodaeth i ben, fel y mae taenlen yn cyfrif dyddiau. Fformatiwch y golofn fel dyddiad a chadwch y rhestr eto.",
  postcode: "Ychwanegwyd heb y cod post, gan nad yw'n god post.",
  joinedOn: "Ychwanegwyd heb y diwrnod ymuno, gan na allwn ei ddarllen.",
  joinedSerial:
    "Ychwanegwyd heb y diwrnod ymuno: rhif ydyw, fel y mae taenlen yn cyfrif dyddiau. Fformatiwch y golofn fel dyddiad a chadwch y rhestr eto.",
  tooYoung: (least) =>
    `Mae'r rhestr yn dweud eu bod yn iau na ${least}, ac mae pobl yn ymuno o'r oed hwnnw.`,
  bornOn: "Ychwanegwyd heb yr oed, na allwn ei ddarllen: gofynnir iddynt amdano.",
  isMinor:
    "O dan 18: nid yn y rhestr o bobl, nid mewn unrhyw ffeil sy'n gadael y wefan, a dim llythyrau at bawb.",
  empty: "Mae'r ffeil yn wag.",

  trail: [
    { label: "Ein plaid", href: partyPath },
    { label: "Mewnforion rhestri aelodau", href: importsPath },
  ],
  askTrail: [
    { label: "Ein plaid", href: partyPath },
    { label: "Mewnforion rhestri aelodau", href: importsPath },
    { label: "Gofyn am fewnforio", href: importPath },
  ],
  askTitle: "Gofyn am fewnforio rhestr aelodau",
  askLead:
    "Cyflwynwch y rhestr, edrychwch ar yr hyn a wnâi, a gofynnwch. Ail allwedd gan gorff arall sy'n penderfynu. Ni ddaw neb i mewn cyn hynny.",
  file: "Y rhestr",
  fileHint: (megabytes) =>
    `Tabl (CSV) fel y mae systemau eraill yn ei ysgrifennu, hyd at ${megabytes} MB. Dim ond nes penderfynu arni y cedwir y ffeil, a byth yn y cofnod.`,
  handIn: "Cyflwyno",
  waitingTitle: "Wedi'u cyflwyno",
  waiting: "Rhestri a gyflwynwyd, y diweddaraf yn gyntaf",
  waitingColumns: { file: "Ffeil (SHA-256)", rows: "Rhesi", until: "Dileu fan bellaf" },
  rows,
  chooseFile: "Dewiswch y ffeil sy'n cynnwys y rhestr.",
  tooLong: (megabytes) =>
    `Mae'r ffeil yn fwy na ${megabytes} MB. Tynnwch golofnau nad oes eu hangen, neu rhannwch hi'n ddwy.`,
  noTable: (why) => `Nid yw hon yn rhestr y gallwn ei darllen. ${why}`,
  noRows: "Mae penawdau yn y ffeil, a neb oddi tanynt.",
  badHash: "Nid olion bysedd ffeil yw hyn.",
  badColumn: "Dewiswch golofn o'r ffeil.",
  badChoice: "Dewiswch un o'r atebion a gynigir.",
  questions: {
    column: "Dywedwch pa golofnau sy'n cynnwys yr enw a'r cyfeiriad e-bost.",
    leftOut: (columns) =>
      `Gadewir allan yr hyn sy'n edrych fel statws neu ddiwedd aelodaeth: ${columns}. Dywedwch beth sydd ym mha golofn, neu nad yw'n dweud dim am bwy sy'n aelod.`,
    as: "Nid oes colofn yn dweud pwy sy'n aelod. Dywedwch ai aelod neu gefnogwr yw pawb ar y rhestr hon.",
    asToo: (columns) =>
      `Rydych yn dweud beth yw pawb, ac mae colofn yn ei ddweud hefyd: ${columns}. Tynnwch y naill yn ôl, neu gadewch y llall allan.`,
    words: (unknown) =>
      `Ni wyddom a yw'r geiriau hyn o'r rhestr yn gwneud aelod: ${unknown}. Dywedwch beth a ddaw o'r rhai sydd â hwy.`,
    noStatus: (column) =>
      `Mae gormod o eiriau gwahanol yn y golofn ${column} iddi fod yn statws neu'n fath. Dewiswch golofn arall, neu ddim un.`,
    dates: (columns) =>
      `Gallai diwrnod fel 04/07/2027 fod yn ddau ddiwrnod, ac nid oes dim yn y golofn yn profi pa un: ${columns}. Dywedwch ai'r diwrnod neu'r mis sy'n dod gyntaf.`,
  },
  badDecision: (text) =>
    `Nid yw “${text}” yn penderfynu dim. Ysgrifennwch air o'r rhestr a'r hyn a ddaw ohono: aelod, cefnogwr, tan neu allan.`,
  badHeading: (heading) => `Nid oes colofn “${heading}” yn y ffeil.`,
  questionsTitle: "I'w ateb yn gyntaf",
  noWord: "(dim)",
  decisions: {
    member: "Aelod",
    supporter: "Cefnogwr",
    until: "Aelod nes daw'r aelodaeth i ben",
    out: "Gadael allan",
  },
  chosenTitle: "Yr hyn a ddewiswyd",
  chosen: {
    as: { member: "Mae pawb yn aelod.", supporter: "Mae pawb yn gefnogwr." },
    word: (word, count, decision) => `${word} (${rows(count)}): ${decision}`,
    leave: (columns) => `Nid yw'n dweud dim am bwy sy'n aelod: ${columns}`,
    dates: {
      "day-first": "Mewn diwrnod fel 04/07/2027 y diwrnod sy'n dod gyntaf.",
      "month-first": "Mewn diwrnod fel 04/07/2027 y mis sy'n dod gyntaf.",
    },
    ages: "Gwyddys bod y rhai nad yw'r rhestr yn dweud hynny amdanynt yn 18 neu'n hŷn.",
  },
  fileGone:
    "Nid yw'r ffeil hon yma mwyach: mae wedi'i mewnforio, neu ni phenderfynodd neb mewn pryd. Cyflwynwch hi eto.",
  fileLate:
    "Mae'n rhy hwyr i ofyn gyda'r ffeil hon: byddai'n cael ei dileu cyn i eraill allu penderfynu. Cyflwynwch hi eto.",
  otherFile: "Nid y ffeil a gedwir yw'r un a lofnodwyd.",
  nobodyNew:
    "Mae pawb ar y rhestr yma eisoes, neu ni ellir defnyddio eu rhes. Nid oes neb i'w fewnforio.",

  fileTitle: "Rhestr aelodau",
  fileLead: (count) => `${rows(count)}, wedi'i chyflwyno a heb ei mewnforio.`,
  facts: { hash: "SHA-256", until: "Dileu fan bellaf" },
  columnsTitle: "Beth sydd yn ei cholofnau",
  columnsLead:
    "Rydym wedi dyfalu wrth y penawdau, ac wrth y celloedd lle nad ydym yn adnabod y pennawd. Cywirwch yr hyn sy'n anghywir, a chyfrifwch eto.",
  fields: {
    name: "Enw cyfan",
    firstName: "Enw cyntaf",
    lastName: "Cyfenw",
    email: "Cyfeiriad e-bost",
    postcode: "Cod post",
    address: "Cyfeiriad post",
    town: "Tref",
    kind: "Math o aelodaeth",
    status: "Statws aelodaeth",
    renewsOn: "Daw'r aelodaeth i ben ar",
    joinedOn: "Ymunodd ar",
    bornOn: "Dyddiad neu flwyddyn geni, neu oed",
    deceased: "Wedi marw",
    optIn: "Eisiau llythyrau",
    optOut: "Ddim eisiau llythyrau",
    bouncing: "Nid yw llythyrau'n cyrraedd",
  },
  leftOut: "(nid mewn unrhyw golofn)",
  countAgain: "Cyfrif eto",
  samples: "Pob colofn gyda'i gwerthoedd cyntaf, a'r hyn y tybiwn ei bod",
  heading: "Colofn",
  values: "Gwerthoedd cyntaf",
  takenFor: "Tybiwn ei bod",
  asLabel: "Lle nad oes colofn yn ei ddweud, mae pawb yn",
  datesLabel: "Pa un sy'n dod gyntaf mewn diwrnod fel 04/07/2027?",
  datesPrompt: "Fel y mae'r golofn yn profi",
  agesLabel: "Lle nad yw'r rhestr yn dweud dim am oed rhywun",
  agesPrompt:
    "Gofynnir iddynt, a than hynny nid ydynt mewn unrhyw ffeil nac yn cael llythyrau at bawb",
  agesSaid: { adults: "Gwyddom eu bod i gyd yn 18 neu'n hŷn" },
  dayOrders: { "day-first": "Y diwrnod", "month-first": "Y mis" },
  wordLabel: (word, count) => `${word}: ${rows(count)}`,
  wordPrompt: "Dewiswch beth a ddaw ohonynt",
  leaveLabel: (column) => `Nid yw'r golofn “${column}” yn dweud dim am bwy sy'n aelod`,
  examples: "Y rhesi cyntaf, fel y deuent",
  exampleColumns: {
    row: "Rhes",
    name: "Enw",
    kind: "Yn dod fel",
    joinedOn: "Ymunodd ar",
    renewsOn: "Daw'r aelodaeth i ben ar",
    says: "Nodyn",
  },
  wants: {
    "this-alone": "Ni chaiff lythyrau ond y rhai sydd eu hangen.",
    unreachable: "Ni chaiff lythyrau, gan nad ydynt yn cyrraedd.",
  },
  wouldTitle: "Beth a wnâi'r mewnforio nawr",
  would: "Beth a wnâi nawr",
  counts: ({ added, known, refused }) =>
    `Byddai ${people(added)} yn dod. Mae ${people(known)} yma eisoes ac yn aros fel y maent. Ni ellir defnyddio ${rows(refused)}.`,
  comeByPost: (count) =>
    `Nid oes gan ${people(count)} o'r rhai a fyddai'n dod flwch post: argreffir eu llythyrau, a byddant yn pleidleisio â chodau ar bapur, cyhyd â'u bod yn ddim mwy o gofrestr na chyfran y llyfr rheolau.`,
  minors: (count) =>
    `Nifer y rhai a fyddai'n dod sydd o dan 18: ${countInWords(count)}. Ni chadwn ond o ba fis ymlaen y byddant yn 18.`,
  agesUnknown: (count) =>
    `Nifer y rhai a fyddai'n dod nad yw'r rhestr yn dweud a ydynt yn 18: ${countInWords(count)}. Gofynnir iddynt pan fyddant yn mewngofnodi gyntaf. Tan hynny nid ydynt mewn unrhyw ffeil sy'n gadael y wefan, ac ni chânt lythyrau at bawb.`,
  othersLeftOut: (count) =>
    `Gadewir ${people(count)} allan, gan fod eu blwch post gan rywun ag enw arall: parau sy'n rhannu un, er enghraifft.`,
  leftOutRows: "Pwy a adewid allan: y rhesi cyntaf",
  leftOutColumns: { row: "Rhes", name: "Enw", says: "Pam" },
  doubles: (count) =>
    `Mae gan ${people(count)} o'r rhai a fyddai'n dod enw a chod post rhywun sydd yma o dan gyfeiriad arall: edrychwch ai un person yw hwn, a fyddai'n pleidleisio ddwywaith.`,
  doubleRows: (numbers, areMore) =>
    `Yn y daenlen, dyma'r rhesi: ${numbers}${areMore ? " ac eraill" : ""}.`,
  askThis: "Gofyn am y mewnforio hwn",
  why: "Pwy ydynt, a pham maent yn dod?",
  whyHint: "Mae pawb yn gweld hyn. Peidiwch ag ysgrifennu enw neb.",
  send: "Ymlaen i lofnodi",

  title: "Mewnforion rhestri aelodau",
  lead: "Pobl nad ymunodd fesul un. Dwy allwedd gan ddau gorff sy'n mewnforio rhestr, mae pawb yn gweld faint a ddaeth, ac am rai dyddiau gellir ei thynnu'n ôl yn ei chyfanrwydd.",
  how: (hours) =>
    `Am ${hours} awr gall swyddog dynnu mewnforio yn ôl, ar ei ben ei hun; wedyn gall aelodau alw rheithgor. Mae'r rhai a ddaeth drwyddo yn cyfrif mewn trothwyon a chworymau ar unwaith, ac yn pleidleisio ar ôl mewngofnodi ac ar ôl yr oriau hynny. Os caiff ei dynnu'n ôl, mae pwy bynnag a fewngofnododd yn aros fel cefnogwr a gall ddod yn aelod fel unrhyw un arall; caiff y lleill eu dileu.`,
  ask: "Gofyn am fewnforio",
  emptyTitle: "Nid oes rhestr wedi'i mewnforio ers ein pleidlais gyntaf",
  emptySays: "Os digwydd hynny, bydd yn sefyll yma gyda nifer y bobl.",
  caption: "Mewnforion, y diweddaraf yn gyntaf",
  columns: { when: "Pryd", who: "Faint a ddaeth", state: "Beth a ddaeth ohono" },
  came: ({ added, known, refused }) =>
    `${people(added)}. Roedd ${people(known)} yma eisoes, ac ni ellid defnyddio ${rows(refused)}.`,
  request: (number) => `Cais ${number}`,
  states: {
    open: (until) => `Gellir ei dynnu'n ôl tan ${soften(until)}`,
    stands: "Mae'n sefyll",
    takenBack: (when, by, removed, stayed) =>
      `Tynnwyd yn ôl ${when} (${by}): ${people(removed)} wedi'u dileu, ${people(stayed)} yn aros fel cefnogwyr`,
  },
  takeBack: "Tynnu'n ôl",
  takeBackLabel: (number) => `Tynnu'n ôl: y mewnforio trwy gais ${number}`,
  unknown: "Nid oes mewnforio o'r fath.",
  onlyOfficers:
    "Dim ond swyddog a gaiff ofyn am fewnforion neu droi allwedd drostynt sy'n tynnu un yn ôl. Gall aelodau ei herio.",
  tooLate:
    "Mae'r amser i dynnu'r mewnforio hwn yn ôl ar ben. Gall aelodau ei herio tra bo'r cyfnod herio'n para.",
  takenBackAlready: "Mae'r mewnforio hwn wedi'i dynnu'n ôl eisoes.",
  line: (count, hash) => `Mewnforio rhestr aelodau: ${rows(count)} (SHA-256 ${hash}).`,
  takenBackLine: (request, removed, stayed) =>
    `Tynnwyd yn ôl y mewnforio trwy gais ${request}: ${removed} wedi'u dileu, ${stayed} yn aros fel cefnogwyr.`,

  inviting: {
    title: "Llythyrau at y rhai a ddaeth",
    lead: "Caiff pob un un llythyr: pwy sy'n ysgrifennu, pam y maent yma, beth a gedwir amdanynt, sut i fewngofnodi a sut i adael. Mae'n mynd allan pan na ellir tynnu eu mewnforio yn ôl mwyach.",
    emptySays: "Nid oes neb wedi dod drwy restr y byddai'n rhaid i ni ysgrifennu ato.",
    caption: "Pa mor bell yw'r llythyrau",
    columns: {
      import: "Mewnforio",
      posted: "Wedi ysgrifennu at",
      waiting: "Eto i ysgrifennu at",
      unreachable: "Na ellir eu cyrraedd",
      next: "Nesaf",
    },
    founding: "Wrth sefydlu'r blaid",
    done: "Ysgrifennwyd at bawb",
    unreachable: "Mae eu rhestr yn dweud nad yw llythyrau'n eu cyrraedd.",
  },

  age: {
    trail: [{ label: "Fi", href: mePath }],
    choose: "Dywedwch faint yw eich oed.",
    title: "Ydych chi'n 18?",
    lead: "Rhestr aelodau a ddaeth â chi i mewn, ac nid yw'n dweud a ydych yn 18. Nes i chi ddweud, nid ydych mewn unrhyw ffeil sy'n gadael y wefan hon, ac nid yw llythyrau swyddogion at bawb yn dod atoch.",
    send: "Dyna fy oed",
    later: "Mynd ymlaen heb ddweud",
    tooYoung: (least) =>
      `Ydych chi'n iau na ${least}? Mae pobl yn ymuno o ${least} oed ymlaen, felly trefnwch fod eich manylion yn cael eu dileu, os gwelwch yn dda.`,
    erase: "Dileu'r cyfan",
    known: "Rydych wedi dweud faint yw eich oed. Gellir newid eich manylion ar y dudalen Fi.",
  },

  byPost,

  letters: {
    invitedOnPaper: (name, { party, day, by }) =>
      `Helo ${name},\n\nmae ${party} yn ysgrifennu atoch am eich bod ar restr o'r rhai sy'n perthyn i'r blaid. Mewnforiwyd y rhestr ar ${soften(day)}${by === undefined ? ", wrth sefydlu'r blaid ar y llwyfan hwn." : `, trwy ddwy allwedd gan ddau gorff. Dyma pwy a ofynnodd a pham: ${by.link}`}\n\nNid oes gan eich rhestr gyfeiriad e-bost eich hun i chi. Felly cadwn eich enw, eich cyfeiriad post, ai aelod neu gefnogwr ydych, a'r dyddiau o ba bryd a than ba bryd, ac ysgrifennwn atoch ar bapur yr hyn sy'n bwysig.\n\nMae perthyn i blaid yn dweud rhywbeth am eich barn wleidyddol, ac mae'r gyfraith yn ei gwarchod yn arbennig. Cadwn hyn fel y caiff plaid ei gadw am ei haelodau a'r rhai sydd mewn cysylltiad rheolaidd â hi (GDPR y DU, erthygl 9(2)(d)), gan fod rhaid i ni wybod pwy sy'n perthyn i ni (erthygl 6(1)(f)). Nid ydym yn ei drosglwyddo y tu allan i'r blaid heb eich cydsyniad, ac rydym yn ei gadw nes i chi adael. Gallwch gael ei ddarllen i chi, ei gywiro, ei roi i chi a'i ddileu, a gallwch wrthwynebu: ysgrifennwch at y sawl a anfonodd y llythyr hwn. Gallwch gwyno wrth y Comisiynydd Gwybodaeth: https://ico.org.uk\n\nNid yw aelodau eraill yn dod o hyd i chi yn y rhestr o bobl.\n\nPan fydd pleidlais, cewch ddwy ddalen drwy'r post, â chod ar bob un: â'r ddau byddwch yn pleidleisio mewn unrhyw borwr, neu'n gofyn i rywun yr ydych yn ymddiried ynddo wneud hynny. I gymryd rhan ym mhopeth arall, rhowch i ni gyfeiriad e-bost mai dim ond chi sy'n ei ddarllen. Dau swyddog o ddau gorff sy'n ei gofnodi; yna byddwch yn mewngofnodi ag ef.\n`,
    mailboxSubject: (party) => `Eich blwch post gyda ${party}`,
    mailboxText: (name, party, link) =>
      `Helo ${name},\n\nmae swyddogion o ${party} wedi rhoi'r blwch post hwn fel eich un chi. Os felly, ac os hoffech fewngofnodi ag ef, cadarnhewch ef o fewn 14 diwrnod:\n\n${link}\n\nOs na wyddoch ddim am hyn, peidiwch â gwneud dim.\n`,
    mailboxOnPaper: (name, party, email) =>
      `Helo ${name},\n\nmae dau swyddog o ${party} wedi rhoi ${email} fel eich cyfeiriad e-bost. Gall pwy bynnag sy'n ei ddarllen fewngofnodi a phleidleisio yn eich lle, ar ôl ei gadarnhau. Os nad eich un chi ydyw, dywedwch wrth swyddog arall neu aelod arall ar unwaith.\n`,
    invitedSubject: (party) => `${party}: beth a gadwn amdanoch, a sut i gymryd rhan`,
    invitedText: (name, { party, day, by, isTheOnlyOne, links }) =>
      `Helo ${name},\n\nmae ${party} yn ysgrifennu atoch am eich bod ar restr o'r rhai sy'n perthyn i'r blaid. Mewnforiwyd y rhestr ar ${soften(day)}${by === undefined ? ", wrth sefydlu'r blaid ar y llwyfan hwn.\n\n" : `, trwy ddwy allwedd gan ddau gorff. Dyma pwy a ofynnodd a pham:\n\n${by.link}\n\n`}Daeth yr hyn a gadwn amdanoch gyda'r rhestr honno: eich enw, y cyfeiriad hwn, eich cod post lle'r oedd un, ai aelod neu gefnogwr ydych, a'r dyddiau o ba bryd a than ba bryd. Wrth i chi fewngofnodi a chymryd rhan, cadwn yr hyn a wnewch.\n\nMae perthyn i blaid yn dweud rhywbeth am eich barn wleidyddol, ac mae'r gyfraith yn ei gwarchod yn arbennig. Cadwn hyn fel y caiff plaid ei gadw am ei haelodau a'r rhai sydd mewn cysylltiad rheolaidd â hi (GDPR y DU, erthygl 9(2)(d)), gan fod rhaid i ni wybod pwy sy'n perthyn i ni (erthygl 6(1)(f)). Nid ydym yn ei drosglwyddo y tu allan i'r blaid heb eich cydsyniad, ac rydym yn ei gadw nes i chi adael. Gallwch ei ddarllen, ei gywiro, mynd ag ef gyda chi, gwrthwynebu, a chael ei ddileu. Gallwch gwyno wrth y Comisiynydd Gwybodaeth: https://ico.org.uk\n\nNid yw aelodau eraill yn dod o hyd i chi yn y rhestr o bobl. Felly y bydd oni ddewiswch fel arall.\n\nI fewngofnodi, rhowch y cyfeiriad hwn; cewch god trwy lythyr:\n\n${links.signIn}\n\nYr hyn a gadwn, a'r hyn yr hoffech glywed amdano:\n\n${links.me}\n\nI adael:\n\n${links.leave}\n\nI gael dileu popeth a gadwn amdanoch:\n\n${links.erase}\n\n${isTheOnlyOne ? "Mae eich rhestr yn dweud nad ydych eisiau llythyrau. Mae'r gyfraith yn gofyn am yr un hwn (erthygl 14). Ni ysgrifennwn yr un arall, oni bai eich bod yn gofyn amdano neu'n dewis fel arall." : "Unwaith yr ysgrifennwn y llythyr hwn."}\n`,
    importedSubject: (party, added) => `${party}: daeth ${people(added)} ar unwaith`,
    importedText: (name, told) =>
      `Helo ${name},\n\nmae rhestr aelodau wedi'i mewnforio i ${told.party}: daeth ${people(told.added)}. Dwy allwedd gan ddau gorff a benderfynodd hyn (cais ${told.request}).\n\nMaent yn cyfrif mewn trothwyon a chworymau o hyn ymlaen. Byddant yn pleidleisio ar ôl mewngofnodi, ac nid cyn ${told.until}: tan hynny gellir tynnu'r mewnforio yn ôl yn ei gyfanrwydd. Wedyn gall aelodau ei herio o hyd.\n\nDyma bob mewnforio, pwy a ofynnodd a pham:\n\n${told.link}\n`,
    takenBackSubject: (party) => `${party}: tynnwyd mewnforio yn ôl`,
    takenBackText: (name, told) =>
      `Helo ${name},\n\nmae'r mewnforio o restr aelodau i ${told.party} (cais ${told.request}) wedi'i dynnu'n ôl yn ei gyfanrwydd: mae ${people(told.removed)} nad oeddent wedi mewngofnodi wedi mynd, ac mae ${people(told.stayed)} a oedd wedi gwneud yn gefnogwyr nawr.\n\nDyma bob mewnforio:\n\n${told.link}\n`,
    supporterNowSubject: (party) => `Rydych yn gefnogwr i ${party} nawr`,
    supporterNowText: (name, party, link) =>
      `Helo ${name},\n\nmae'r rhestr aelodau a ddaeth â chi i ${party} wedi'i thynnu'n ôl. Roeddech wedi mewngofnodi, felly rydych yn aros, fel cefnogwr, ac mae popeth a ysgrifennoch yn aros hefyd. Os hoffech fod yn aelod, dywedwch hynny yma:\n\n${link}\n`,
  },
  kept: {
    file: {
      what: "Rhestr o aelodau a gyflwynwyd: beth bynnag sydd ynddi",
      why: "I ddod â'i phobl i mewn, unwaith y bydd dwy allwedd wedi cytuno.",
      until: (length) => `Nes penderfynu arni, ddwywaith ${length} ar y mwyaf`,
    },
    invitation: {
      what: "Os daeth rhestr â chi i mewn: pryd, drwy ba gais, beth mae'n ei ddweud am lythyrau, a phryd yr ysgrifenasom atoch",
      why: "Fel yr ysgrifennir at bawb y daeth rhestr â nhw i mewn, ac at neb ddwywaith.",
    },
    mailbox: {
      what: "Blwch post a enwodd swyddog i chi, lle nad oedd gennych un, nes i chi ei gadarnhau",
      why: "Fel na ellir rhoi blwch post rhywun arall i neb.",
      until: (length) => `${length} ar y mwyaf, os na chaiff ei gadarnhau`,
    },
  },
};
