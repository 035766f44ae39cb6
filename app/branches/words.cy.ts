import { countedInWelsh, listInWords, type Texts } from "@breakthrough/languages";
import { mePath } from "../me/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import { branchesPath } from "./addresses.ts";
import type { en } from "./words.en.ts";
import { letters } from "./words-letters.cy.ts";
import { officers } from "./words-officers.cy.ts";

const aelod = (count: number): string => countedInWelsh(count, "aelod");
const diwrnod = (count: number): string => countedInWelsh(count, "diwrnod");
const cangen = (count: number): string => countedInWelsh(count, "cangen");

/** The same in Welsh. */
export const cy: Texts<typeof en> = {
  ...letters,
  ...officers,
  trail: [{ label: "Ein plaid", href: partyPath }],
  trailHere: [
    { label: "Ein plaid", href: partyPath },
    { label: "Canghennau", href: branchesPath },
  ],
  trailMe: [{ label: "Fi", href: mePath }],
  title: "Canghennau",
  lead: "Aelodau mewn un lle, neu o'r un farn, gyda'i gilydd. Ni all neb ar y brig gau un yn dawel, na chymryd ei hawliau.",
  kinds: {
    nation: "Cenedl",
    region: "Rhanbarth",
    branch: "Cangen",
    choice: "I bwy bynnag sydd am berthyn",
  },
  kindsChoice: {
    nation: ["Cenedl", "Lloegr, Gogledd Iwerddon, yr Alban neu Gymru"],
    region: ["Rhanbarth", "Fel De-orllewin Lloegr"],
    branch: ["Cangen mewn un lle", "Cyngor, etholaeth, ward, neu dref"],
    choice: [
      "I bwy bynnag sydd am berthyn, ble bynnag y mae'n byw",
      "Fel myfyrwyr, neu undebwyr llafur",
    ],
  },
  rights: {
    letters: "ysgrifennu at ei haelodau",
    "look-up": "chwilio sut i gyrraedd ei haelodau",
    page: "dweud ar ei thudalen beth y mae'n ei wneud",
  },
  unknown: "Nid oes cangen o'r fath. Mae'r holl ganghennau ar y dudalen Canghennau.",
  ended: "Nid yw'r gangen hon yn bod mwyach. Mae'r rhai sydd ar gael ar y dudalen Canghennau.",
  fields: {
    name: "Enw'r gangen",
    kind: "Dywedwch pa fath o gangen yw hi.",
    place: "Ysgrifennwch enw'r lle fel y mae ar fap.",
    under: "Dewiswch un o'r canghennau a restrir.",
    says: "Beth y mae'n ei wneud",
    choice: "Dewiswch un o'r canghennau a restrir.",
    notes: "Y nodiadau",
    why: "Y rheswm",
    right: "Dewiswch yr hawl y mae'n ymwneud â hi.",
    what: "Dywedwch beth sydd i ddigwydd.",
    branch: "Dewiswch y gangen y mae'n ymwneud â hi.",
    into: "Dewiswch y gangen y daw ei haelodau iddi.",
    needsName: "Ysgrifennwch beth yw enw'r gangen newydd.",
  },
  under: {
    ended: "Nid yw'r gangen honno'n bod mwyach. Dewiswch un arall i sefyll odani, neu ddim un.",
    "other-tree":
      "Mae cangen ger cartrefi pobl yn sefyll o dan un felly, a changen o ddewis o dan un o ddewis.",
    smaller:
      "Mae cangen yn sefyll o dan un fwy: rhanbarth o dan genedl, cangen o dan y naill neu'r llall.",
    "too-deep": "Pum cangen y naill dan y llall yw'r mwyaf. Dewiswch un sy'n sefyll yn uwch.",
  },
  list: {
    tree: "Ble mae canghennau",
    choice: "O ddewis",
    none: "Nid oes cangen wedi'i sefydlu eto",
    noneSays:
      "Mae cynifer o aelodau ag y mae'r llyfr rheolau yn gofyn amdanynt yn sefydlu un: mewn tref, mewn rhanbarth, neu i fyfyrwyr neu undebwyr llafur.",
    begin: "Sefydlu cangen",
    members: aelod,
    under: (count: number) => `${cangen(count)} odani`,
    open: "I'w sefydlu",
    openSays: (pledges: number, needed: number) => `${pledges} o ${needed} aelod`,
    mine: "I ble rwy'n perthyn",
    find: "Dod o hyd i gangen wrth ei henw",
    found: (count: number, text: string) => `${cangen(count)} â “${text}” yn yr enw`,
    search: "Chwilio",
    changes: "Beth sydd i'w wneud i ganghennau",
    changesSays:
      "Mae dau swyddog o ddau gorff wedi gofyn amdano. Gall aelodau'r gangen wrthwynebu.",
  },
  begin: {
    title: "Sefydlu cangen",
    lead: (needed: number, region: number, days: number) =>
      `Sefydlir cangen pan fydd ${aelod(needed)} a fyddai'n perthyn iddi wedi dweud hynny, ac un i ranbarth neu genedl pan fydd ${aelod(region)} wedi. Mae ganddynt ${diwrnod(days)}. Chi yw'r cyntaf.`,
    name: "Beth yw ei henw?",
    kind: "Pa fath o gangen?",
    place: "I ba le?",
    placeHint:
      "Enw cyngor, etholaeth neu ward, rhanbarth neu genedl. Yna mae aelodau sy'n byw yno yn perthyn iddi wrth eu cod post. Gadewch ef yn wag ar gyfer cangen heb ffiniau: yna mae aelodau'n dweud drostynt eu hunain eu bod yn perthyn iddi.",
    under: "O dan ba gangen?",
    underHint: "Gadewch ef fel y mae lle mae'r lle'n ei ddweud.",
    underNone: "Fel y mae'r lle'n ei ddweud, neu ddim un",
    says: "Beth fydd hi'n ei wneud?",
    saysHint: "Ychydig frawddegau i bwy bynnag sy'n meddwl ymuno â chi.",
    send: "Dechrau",
  },
  founding: {
    title: (name: string) => `Cangen i'w sefydlu: ${name}`,
    lead: (until: string) =>
      `Fe'i sefydlir pan fydd cynifer wedi dweud y byddant yn perthyn iddi, ac mae'n darfod fel arall ar ${until}.`,
    meter: "Aelodau a fydd yn perthyn iddi",
    pledge: "Byddaf yn perthyn iddi",
    takeBack: "Tynnu hynny'n ôl",
    have: "Rydych wedi dweud y byddwch yn perthyn iddi.",
    homeSays: "Pan gaiff ei sefydlu, rydych yn perthyn iddi, ac nid i'r gangen lle rydych nawr.",
    lapsed: "Daeth rhy ychydig o aelodau mewn pryd. Gall unrhyw un ddechrau eto.",
    nobody: "Ni ddangosir i neb pwy sydd wedi dweud hynny.",
    unknown: "Nid oes sefydlu o'r fath. Mae'r hyn sydd i'w sefydlu ar y dudalen Canghennau.",
    over: "Ni all neb ddweud hynny mwyach: mae wedi'i sefydlu, neu mae ei amser ar ben.",
    notDue: "Nid yw ei amser ar ben eto.",
    noPledge: "Nid ydych wedi dweud y byddwch yn perthyn iddi.",
    pledgedAlready: "Rydych wedi dweud hynny eisoes.",
    nameTaken: "Mae cangen o'r enw hwnnw. Dewiswch enw arall.",
    placeTaken: "Mae gan y lle hwn gangen. Chwiliwch amdani ar y dudalen Canghennau.",
    underWay:
      "Mae aelodau'n ymgynnull ar gyfer cangen o'r enw neu'r lle hwnnw. Ymunwch â nhw ar y dudalen Canghennau.",
    noPostcode:
      "Ni wyddom a ydych yn byw yno. Rhowch eich cod post o dan Fi, Fy manylion, a dewch yn ôl.",
    notHere:
      "Yn ôl eich cod post nid ydych yn byw yno. Y rhai sydd yn byw yno sy'n sefydlu'r gangen hon.",
    noPlace:
      "Nid oes lle o'r enw hwnnw yn hysbys yma. Ysgrifennwch ef fel y mae ar fap, neu gadewch ef yn wag ar gyfer cangen heb ffiniau.",
    wrongPlace:
      "Mae'r lle hwnnw o fath arall. Mae cangen cenedl ar gyfer cenedl, un rhanbarth ar gyfer rhanbarth, ac unrhyw un arall ar gyfer cyngor, etholaeth neu ward.",
    severalPlaces: (codes: readonly string[]) =>
      `Mae sawl lle o'r enw hwnnw. Ysgrifennwch god yr un a olygwch: ${listInWords(codes, "or")}.`,
  },
  page: {
    members: "Aelodau",
    officers: "Ei swyddogion",
    noOfficers:
      "Nid oes neb mewn swydd yma eto. Mae'r cloc yn galw etholiad ymhlith ei haelodau; tan hynny nid oes neb yn ysgrifennu atynt yn ei henw.",
    office: "Swydd",
    who: "Pwy",
    until: "Tan",
    by: "Sut y daethant iddi",
    nobody: "Neb ar hyn o bryd",
    elects: "Ei haelodau sy'n ethol; lle nad oes neb yn sefyll, mae'r cloc yn galw eto",
    under: "Canghennau odani",
    places: (places: readonly string[]) =>
      `Mae pwy bynnag sy'n byw yn ${listInWords(places, "or")} yn perthyn iddi.`,
    noPlaces:
      "Nid oes ganddi ffiniau: mae aelodau'n dweud drostynt eu hunain eu bod yn perthyn iddi.",
    byChoice:
      "Mae pwy bynnag sydd am wneud yn perthyn iddi, ochr yn ochr â'r gangen ger ei gartref.",
    nothing: "Nid yw wedi dweud eto beth y mae'n ei wneud.",
    since: (day: string) => `Sefydlwyd ar ${day}`,
    ended: (day: string) => `Nid yw'r gangen hon yn bod mwyach ers ${day}.`,
    lost: (right: string) =>
      `Mae dau swyddog o ddau gorff wedi cymryd oddi ar y gangen hon yr hawl i ${right}. Ni wrthwynebodd neb o'i haelodau mewn pryd, neu rhy ychydig.`,
    map: "Ble mae hi",
    talk: "Ei thrafodaeth",
    elections: "Etholiadau",
    report: "Ei blwyddyn",
    monthly: "Ei chwestiwn y mis",
    write: "Ysgrifennu at y gangen",
    desk: "I'w swyddogion",
    edit: "Dweud beth y mae'n ei wneud",
    belongs: "Rydych yn perthyn i'r gangen hon.",
    belongsBelow: "Rydych yn perthyn iddi drwy'r gangen ger eich cartref.",
    belong: "Perthyn i'r gangen hon",
    belongSays: (days: number) =>
      `Yna rydych yn pleidleisio ynddi ${diwrnod(days)} yn ddiweddarach, ac nid lle roeddech yn perthyn o'r blaen.`,
    join: "Ymuno â hi",
    joinSays: (days: number) => `Rydych yn pleidleisio ynddi ${diwrnod(days)} wedi hynny.`,
    leave: "Ei gadael",
    ask: "Gofyn am ei chau, ei huno neu ei rhannu, neu am gymryd hawl oddi arni",
    notice: "Mae rhywbeth i'w wneud i'r gangen hon",
  },
  edit: {
    title: (branch: string) => `${branch}: beth y mae'n ei wneud`,
    lead: "Mae pawb yn ei ddarllen ar dudalen y gangen.",
    send: "Cadw",
  },
  mine: {
    title: "I ble rwy'n perthyn",
    lead: "Eich cangen, pam yr un honno, a sut i ddewis un arall.",
    home: "Y gangen ger fy nghartref",
    none: "Nid ydych yn perthyn i unrhyw gangen ger eich cartref.",
    why: (branch: string, because: string) => `Rydych yn perthyn i ${branch}: ${because}`,
    because: {
      postcode: "yno y mae eich cod post yn arwain.",
      choice: "chi a'i dewisodd.",
      pledge: "rydych yn un o'r rhai a'i sefydlodd.",
      merged: "unwyd eich cangen â hi.",
      closed: "caewyd eich cangen, a hon yw'r un y safai odani.",
    },
    nowhere: "Rydych wedi dweud nad ydych am berthyn i'r un.",
    noPostcode: "Ni wyddom beth yw eich cod post. Rhowch ef, neu dewiswch gangen.",
    details: "Fy manylion",
    noBranch: "Nid oes cangen ar gyfer y lle y mae eich cod post yn arwain iddo.",
    votesFrom: (day: string) => `Rydych yn pleidleisio ynddi o ${day} ymlaen.`,
    above: (names: readonly string[]) => `Drwyddi rydych yn perthyn i ${listInWords(names)} hefyd.`,
    chosen: "Ochr yn ochr â hi",
    choose: "Dewis cangen arall",
    branch: "I ble rydych am berthyn?",
    byPostcode: "Lle mae fy nghod post yn arwain",
    byNone: "I ddim un ger fy nghartref",
    send: "Dewis",
    looks: "Pwy sydd wedi edrych ar sut i'm cyrraedd",
    noLooks:
      "Nid oes neb. Pan fydd swyddog cangen yn edrych ar eich enw a'ch cyfeiriad, mae'n sefyll yma: pwy, pryd, a pham.",
    when: "Pryd",
    looker: "Pwy",
    because2: "Pam",
  },
  choose: {
    already: "Felly y mae eisoes.",
    byChoice:
      "Mae'r gangen honno i bwy bynnag sydd am berthyn, ochr yn ochr â'r un ger ei gartref. Ymunwch â hi ar ei thudalen ei hun.",
    byPostcode: "Cangen ger cartrefi pobl yw honno. Dewiswch hi ar y dudalen I ble rwy'n perthyn.",
    notThere:
      "Nid ydych yn perthyn iddi, neu hi yw'r un ger eich cartref. Dewiswch un arall ar y dudalen I ble rwy'n perthyn.",
  },
  change: {
    title: "Newid cangen",
    lead: (days: number) =>
      `Gall dau swyddog o ddau gorff ofyn amdano. Dywedir wrth aelodau'r gangen, mae ganddynt ${diwrnod(days)} i wrthwynebu, ac maent yn ei atal os bydd digon ohonynt yn gwneud. Gall aelodau ei herio gerbron rheithgor.`,
    what: "Beth sydd i ddigwydd?",
    whats: {
      close: ["Ei chau", "Daw ei haelodau i'r gangen y mae'n sefyll odani."],
      merge: ["Ei huno ag un arall", "Daw ei haelodau a'i lleoedd i'r llall."],
      split: [
        "Ei rhannu",
        "Mae cangen newydd yn dechrau, ag aelodau lle, neu â'r rhai sy'n ei dewis.",
      ],
      "take-right": ["Cymryd hawl oddi arni", ""],
      "give-right": ["Rhoi hawl yn ôl iddi", ""],
    },
    branch: "Pa gangen?",
    choose: "Dewiswch gangen",
    chooseRight: "Dewiswch hawl",
    into: "Ei huno â pha gangen?",
    intoHint: "Dim ond lle caiff ei huno ag un arall.",
    name: "Beth yw enw'r gangen newydd?",
    nameHint: "Dim ond lle caiff ei rhannu.",
    place: "Pobl pa le sy'n dod i'r gangen newydd?",
    placeHint:
      "Dim ond lle caiff ei rhannu: ward, etholaeth neu gyngor. Yn wag ar gyfer cangen y mae aelodau'n ei dewis drostynt eu hunain.",
    right: "Pa hawl?",
    rightHint: "Dim ond lle caiff hawl ei chymryd neu ei rhoi'n ôl.",
    why: "Pam?",
    whyHint: "Mae pawb yn ei ddarllen, aelodau'r gangen yn gyntaf.",
    send: "Gofyn amdano",
    unknown:
      "Nid oes newid o'r fath. Mae'r hyn sydd i'w wneud i ganghennau ar y dudalen Canghennau.",
    says: {
      close: ({ branch }) => `Mae cangen ${branch} i'w chau.`,
      merge: ({ branch, into }) => `Mae cangen ${branch} i'w huno â ${into}.`,
      split: ({ branch, name, place }) =>
        place === undefined
          ? `Mae cangen ${branch} i'w rhannu: mae ${name} yn dechrau, i bwy bynnag sy'n ei dewis.`
          : `Mae cangen ${branch} i'w rhannu: mae ${name} yn dechrau, i bwy bynnag sy'n byw yn ${place}.`,
      "take-right": ({ branch, right }) => `Mae cangen ${branch} i golli'r hawl i ${right}.`,
      "give-right": ({ branch, right }) => `Mae cangen ${branch} i gael yr hawl eto i ${right}.`,
    },
    pageTitle: (id: number) => `Newid ${id} i gangen`,
    states: {
      notice: (until: string) => `Daw i rym ar ${until}, oni bai bod aelodau'r gangen yn ei atal.`,
      done: "Mae wedi dod i rym.",
      stopped: "Mae aelodau'r gangen wedi ei atal.",
      "called-off": "Mae rheithgor wedi ei alw'n ôl.",
      lapsed: "Ni allai ddod i rym mwyach: roedd rhywbeth wedi newid yn y cyfamser.",
    },
    request: (request: number) => `Cais ${request}, â rheswm y swyddogion`,
    objections: (branch: string) => `Aelodau ${branch} sy'n gwrthwynebu`,
    roll: (roll: number) =>
      `Roedd gan y gangen ${aelod(roll)} a allai wrthwynebu pan ddywedwyd wrthi.`,
    object: "Rwy'n gwrthwynebu",
    takeBack: "Nid wyf yn gwrthwynebu mwyach",
    objected: "Rydych yn gwrthwynebu.",
    mayObject:
      "Rydych yn perthyn i'r gangen, felly gallwch wrthwynebu. Ni ddywedir wrth neb mai chi ydoedd.",
    onlyMembers:
      "Dim ond pwy bynnag oedd yn perthyn i'r gangen pan ddywedwyd wrthi a all wrthwynebu.",
    already: "Rydych yn gwrthwynebu eisoes.",
    notYet: "Nid ydych wedi gwrthwynebu.",
    over: "Mae ar ben: ni all neb wrthwynebu mwyach.",
    notDue: "Nid yw'n bryd eto.",
    busy: (change: number) =>
      `Mae newid ${change} i'r gangen hon yn aros am ei haelodau. Newidir cangen mewn un ffordd ar y tro.`,
    rests: (day: string) =>
      `Mae aelodau'r gangen hon wedi atal yr un peth. Gellir gofyn amdano eto o ${day} ymlaen.`,
    same: "Ni ellir uno cangen â hi ei hun.",
    otherKind:
      "Dim ond canghennau o'r un math y gellir eu huno: dau ranbarth, dwy gangen mewn un lle, dwy o ddewis.",
    tooDeep:
      "Byddai'r hyn sy'n sefyll odani yn sefyll yn rhy ddwfn yn y goeden yno. Pum cangen y naill dan y llall yw'r mwyaf.",
    notTold: "Mae ei haelodau'n dal i gael gwybod.",
    below: "Ni ellir uno cangen ag un sy'n sefyll odani. Unwch honno â hon yn lle hynny.",
    noHeir:
      "Ni fyddai ei haelodau'n perthyn i unman: nid yw'n sefyll o dan yr un gangen arall. Unwch hi ag un arall yn lle hynny.",
    hasRight: "Mae ganddi'r hawl hon.",
    hasNoRight: "Nid oes ganddi'r hawl hon.",
    notPart: "Nid yw'r lle hwnnw'n rhan o'r gangen hon. Dewiswch le sydd ynddi.",
    byChoicePlace: "Nid oes gan gangen o ddewis leoedd. Gadewch y lle yn wag.",
    onlyJury: "Dim ond rheithgor y mae aelodau wedi'i alw sy'n ei alw'n ôl.",
  },
};
