import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import type { board as en } from "./words-board.en.ts";

// Written without a native reader, as all our Welsh.

const members = (count: number): string => countedInWelsh(count, "aelod");

export const board: Texts<typeof en> = {
  above: "Pleidlais dan sêl",
  toMatter: "Darllenwch am beth y mae",
  stage: "Ble mae hi arni",
  opens: "Pleidleisio'n agor",
  opened: "Agorodd y pleidleisio",
  closes: "Pleidleisio'n cau",
  closed: "Caeodd y pleidleisio",
  roll: "Ar y gofrestr",
  rollSays: members,
  trustees: "Ymddiriedolwyr",
  trusteesSays: (needed, wanted) => `mae unrhyw ${needed} o ${wanted} yn agor y canlyniad`,
  late: (days) =>
    `Roedd allweddi neu godau pleidleisio'n hwyr, felly mae'n agor ac yn cau ${countedInWelsh(days, "diwrnod")} yn hwyrach nag y bwriadwyd.`,
  stages: {
    keys: "Mae'r ymddiriedolwyr yn gwneud ei hallwedd",
    codes: "Mae'r cofrestrydd yn gwneud y codau pleidleisio",
    ready: "Yn barod: mae'n agor wrth y cloc",
    open: "Ar agor: pleidleisiwch nawr",
    checking: "Wedi cau: caiff y pleidleisiau dan sêl eu gwirio a'u hadio",
    mixing: "Wedi cau: mae ymddiriedolwyr yn cymysgu'r rhestrau dan sêl",
    decrypting: "Wedi cau: mae ymddiriedolwyr yn agor y canlyniad",
    counted: "Wedi'i chyfrif",
    void: "Heb ei chynnal",
  },
  says: {
    keys: "Mae sawl ymddiriedolwr yn gwneud un allwedd gyda'i gilydd, pob un ran ohoni. Nid oes neb byth â'r cyfan. Caiff pleidleisiau eu selio dani, a dim ond digon o ymddiriedolwyr gyda'i gilydd all agor yr hyn a adiwyd.",
    codes:
      "Mae'r cofrestrydd yn gwneud cod pleidleisio cyfrinachol i bawb ar y gofrestr. Dim ond y rhestr o gloeon sy'n ffitio'r codau hyn a gaiff y wefan, heb enwau.",
    ready:
      "Mae'r allweddi a'r codau pleidleisio yno. Mae'r rhestr o gloeon yn gyhoeddus ac ni all newid mwyach.",
    open: "Caiff eich pleidlais ei selio ar eich dyfais eich hun cyn ei hanfon. Cewch bleidleisio mor aml ag y mynnwch hyd at y cau: dim ond eich pleidlais olaf sy'n cyfrif.",
    checking:
      "Caiff pob pleidlais dan sêl ei gwirio unwaith eto, a rhoddir y rhai sy'n cyfrif at ei gilydd, yn dal dan sêl. Ni all neb ddarllen yr un ohonynt.",
    mixing:
      "Ni ellir adio rhestrau, felly cânt eu cymysgu: mae pob ymddiriedolwr yn cymysgu pob un ohonynt ac yn profi na newidiwyd yr un. Wedi hynny ni all neb ddweud pwy biau pa un.",
    decrypting:
      "Mae ymddiriedolwyr yn agor yr hyn a adiwyd neu a gymysgwyd, byth bapur unigol fel y'i bwriwyd. Mae pob un yn profi iddo gael ei agor yn iawn.",
    counted:
      "Mae'r canlyniad yn sefyll, ac mae'r ffeil gyhoeddus yn gyfan. Gall unrhyw un ei gwirio a'i chyfrif eto.",
    void: "Nid oes canlyniad, ac ni fydd un.",
  },
  progress: (done, all) =>
    `Rhannau o'r pleidleisiau dan sêl a wiriwyd ac a adiwyd: ${countInWords(done)} o ${countInWords(all)}.`,
  shuffled: (done, needed) => `Ymddiriedolwyr sydd wedi cymysgu: ${done} o ${needed}.`,
  decrypted: (done, needed) => `Ymddiriedolwyr sydd wedi'i agor: ${done} o ${needed}.`,
  wrongFrom: (owner) =>
    `Nid oedd yr hyn a anfonodd ymddiriedolwr ${owner} yn dal, ac ni chafodd ei dderbyn. Gall ei anfon eto, neu mae ymddiriedolwr arall yn cymryd ei le.`,
  toBooth: "Pleidleisiwch yn y bwth",
  toCode: "Cael eich cod pleidleisio",
  toKeys: "Beth mae ymddiriedolwyr yn ei wneud",
  toRegistrar: "Beth mae'r cofrestrydd yn ei wneud",
  toCheck: "Gwirio pleidlais dan sêl ar ddyfais arall",
  onRoll: "Rydych ar gofrestr y bleidlais hon. Ni all neb weld a ydych wedi pleidleisio.",
  notOnRoll: "Nid ydych ar gofrestr y bleidlais hon. Rhewyd hi pan alwyd y bleidlais.",
  signIn: "Mewngofnodwch i weld a ydych ar y gofrestr.",
  candidates: "Pwy sy'n sefyll",
  seats: (seats) =>
    seats === 1 ? "Llenwir un lle." : `Nifer y lleoedd a lenwir: ${countInWords(seats)}.`,
  method: (name) => `Cyfrifir wrth y rheol ${name}, fel sydd gan y gwiriwr a'r cyfrifiad.`,
  reopens: "Mae lle a enillir gan hwn yn aros yn wag, ac fe'i gelwir eto.",
  file: "Y ffeil gyhoeddus",
  fileSays: (ballots) =>
    `Mae popeth a seliwyd yn sefyll mewn un ffeil gyhoeddus, sydd ond yn tyfu: nifer y pleidleisiau ynddi hyd yma yw ${countInWords(ballots)}, gan gynnwys y rhai y daeth un ddiweddarach yn eu lle. Gall unrhyw un nôl pob un ar unwaith, ac ni all neb ddarllen yr un.`,
  fileBegins: "Mae'r ffeil gyhoeddus yn dechrau pan fydd yr allweddi a'r codau pleidleisio yno.",
  getFile: "Nôl y ffeil gyhoeddus",
  head: "Ôl bys ei chofnod diweddaraf",
  heads: "Mae cofnod y blaid yn dweud yr ôl bys hwn unwaith y funud tra daw pleidleisiau i mewn.",
  verifyHere: "Gwiriwch hi yma, yn y porwr hwn",
  verifyHereSays:
    "Mae eich porwr yn nôl y ffeil gyhoeddus ac yn gwirio'r cyfan ohoni. Daw'r dudalen sy'n gwneud hynny o'r wefan hon: mae pwy bynnag nad yw'n ymddiried yn y wefan yn cymryd y gwiriwr o rywle arall.",
  toRecount: "Gwiriwch a chyfrifwch hi eich hun",
  heldTitle: "Mae craffwyr yn edrych yn gyntaf",
  held: (moment) =>
    `Mae wedi'i chyfrif. Mae'r rhai y mae ymgeiswyr yn ymddiried ynddynt yn gweld y canlyniad a phob ffeil cyn pawb arall; byddwch chi'n eu gweld o ${moment}. Tan hynny mae'r ffeil gyhoeddus yn stopio cyn y neges sy'n agor y pleidleisiau. Mae ôl bys y canlyniad yn y cofnod ers y cyfrif, fel na all neb ei newid yn y cyfamser.`,
  toResult: "Y canlyniad, gam wrth gam",
  who: "Pwy allai dwyllo, a phwy fyddai'n sylwi?",
  cheats: [
    {
      title:
        "Mae pwy bynnag sy'n rhedeg y gweinydd yn gadael eich pleidlais allan, neu'n ei thynnu wedyn.",
      says: "Byddech chi'n sylwi: mae eich rhif olrhain ar goll yn y ffeil gyhoeddus. Byddai pawb a gadwodd gopi cynharach yn sylwi hefyd, a thystion y cofnod.",
    },
    {
      title:
        "Mae rhywun yn newid pleidlais dan sêl, yn copïo un, neu'n ychwanegu un heb god pleidleisio.",
      says: "Ni ellir ei wneud heb i neb sylwi. Mae gan bob pleidlais dan sêl brofion a llofnod y gall cyfrifiadur unrhyw un eu gwirio.",
    },
    {
      title: "Mae'r cofrestrydd yn cadw codau pleidleisio ac yn pleidleisio dros bobl nad ydynt.",
      says: "Byddai aelod yn sylwi bod pleidlais â'i god yno eisoes. Felly rhaid i'r cofrestrydd fod o gorff gwahanol i'r rhai sy'n rhedeg y gweinydd, a dinistrio'r codau.",
    },
    {
      title: "Mae gan rywun ddau gyfrif, ac mae'n pleidleisio â chodau'r ddau.",
      says: "Un cod sydd i gyfrifon sy'n dod yn un. Os gwnaed y codau cynt, mae'r cofrestrydd yn cymryd y llall yn ôl, a dywed y cofnod hynny. Mae pleidlais a fwriwyd ag ef tan hynny'n cyfrif: dywed y cofnod fod un, ac ni all neb weld pa un. Lle gwnaeth y platfform y codau, ni chadwodd yr un ac ni all gymryd un yn ôl.",
    },
    {
      title: "Mae rhywun yn cyfrif yn anghywir.",
      says: "Byddai unrhyw un yn sylwi: mae yn y ffeil bopeth sydd ei angen i gyfrif eto.",
    },
    {
      title: "Mae eich dyfais eich hun yn selio rhywbeth heblaw'r hyn a ddewisoch.",
      says: "Gallwch sylwi, os cewch agor a gwirio pleidlais dan sêl ar ail ddyfais cyn bwrw un arall.",
    },
    {
      title: "Mae ymddiriedolwr yn ei hagor yn anghywir, neu'n newid rhestrau wrth gymysgu.",
      says: "Fe'i gwrthodir ar unwaith: mae gan bob un o'r camau hyn brawf. Mae pwy a'i hanfonodd ar y dudalen hon.",
    },
  ],
  cannot: "Yr hyn na all hyn amddiffyn rhagddo",
  cannots: (needed) => [
    `Gall unrhyw ${needed} ymddiriedolwr sy'n cydweithio'n gudd agor pleidleisiau unigol. Felly maent o wahanol gyrff ac ni ddylent ymddiried yn ei gilydd.`,
    "Gall rhywun sy'n sefyll y tu ôl i chi, neu'n eich talu, weld sut rydych yn pleidleisio. Gallwch bleidleisio eto'n hwyrach, ar eich pen eich hun: y bleidlais olaf sy'n cyfrif.",
    "Gallai eich dyfais ddweud wrth rywun sut y pleidleisioch. Ni all unrhyw feddalwedd ar ddyfais elyniaethus gadw cyfrinach.",
    "Cyhoeddir pob rhestr, heb enwau. Gallai pwy bynnag a ddywedodd wrthych am restru mewn trefn ryfedd chwilio amdani.",
    "Os yw pawb yn pleidleisio yr un fath, mae'n hysbys sut y pleidleisiodd pawb. Lle mae ychydig iawn yn pleidleisio, meddyliwch am hynny.",
    "Efallai y gall cyfrifiadur yn y dyfodol agor yr hyn a selir heddiw, a gellir cadw'r ffeil am byth.",
  ],
  few: (least) =>
    `Pleidleisiodd llai na ${countInWords(least)}. Cyhoeddir y canlyniad yn gyfan, a dim rhan ohono ar ei phen ei hun.`,
  voidWhy: "Pam",
  track: {
    title: "Ble mae eich pleidlais",
    number: "Rhif olrhain",
    isThere: "Mae'r bleidlais dan sêl hon yn y ffeil gyhoeddus.",
    counts: "Hi yw'r olaf â'i chod pleidleisio, felly hi yw'r un sy'n cyfrif.",
    replaced:
      "Mae pleidlais ddiweddarach â'r un cod pleidleisio wedi cymryd ei lle. Honno sy'n cyfrif.",
    place: "Ei lle yn y ffeil",
    missing:
      "Nid oes pleidlais dan sêl o'r fath yn ffeil gyhoeddus y bleidlais hon. Os oes gennych dderbynneb amdani, mae rhywun wedi twyllo: dangoswch y dderbynneb i eraill.",
    how: "Mae'r dudalen hon yn credu'r gweinydd. Nid oes rhaid i'r ffeil gyhoeddus: nôlwch hi a chwiliwch am y rhif eich hun.",
    back: "Yn ôl at y bleidlais",
  },
  result: {
    title: "Y canlyniad",
    notYet: "Nid oes canlyniad eto.",
    turnout: "Pwy gymerodd ran",
    elected: "Wedi'u hethol",
    nobody: "Nid etholwyd neb.",
    empty: (seats) =>
      seats === 1
        ? "Mae un lle yn aros yn wag."
        : `Nifer y lleoedd sy'n aros yn wag: ${countInWords(seats)}.`,
    reopened: "Enillodd “Ail-agor enwebiadau” le. Mae'n aros yn wag, ac fe'i gelwir eto.",
    stagesTitle: "Pleidleisiau ar bob cam",
    stagesAlt: "Rhes i bob ymgeisydd, colofn i bob cam. Mae'r tabl isod yn dweud yr un peth.",
    flowTitle: "Ble'r aeth y pleidleisiau",
    flowAlt:
      "Sut y symudodd pleidleisiau o gam i gam. Mae'r brawddegau isod yn dweud beth a symudwyd a pham.",
    sentences: "Beth a wnaed ar bob cam, a pham",
    player: {
      first: "Y cam cyntaf",
      back: "Y cam blaenorol",
      next: "Y cam nesaf",
      last: "Y cam olaf",
      all: "Dangos pob cam",
      one: "Mynd drwy'r camau fesul un",
      where: "Cam {1} o {2}",
    },
    quota: (votes) => `Y llinell doredig yw nifer y pleidleisiau sy'n ddigon: ${votes}.`,
    marks: {
      elected: (votes) => `${votes}, wedi'i ethol`,
      out: (votes) => `${votes}, allan`,
    },
    inEnglish: "Saesneg y mae'r cyfrif ei hun yn ei siarad.",
    candidate: "Ymgeisydd",
    stage: (number) => `Cam ${number}`,
    outcome: "Canlyniad",
    isElected: (stage) => `etholwyd ar gam ${stage}`,
    isExcluded: (stage) => `allan ar gam ${stage}`,
    stays: "heb ei ethol",
    nonTransferable: "Gan neb",
    lots: "Penderfynwyd gêm gyfartal drwy goelbren",
    lotSays: (seed) =>
      `Tynnwyd y coelbren o'r geiriau cyhoeddus hyn, a bennwyd cyn y gallai neb agor pleidlais: ${seed}`,
    notCounted: (why) => `Ni ellid cyfrif dim: ${why}`,
    voted: (voted, roll) => `Pleidleisiodd ${countInWords(voted)} o ${countInWords(roll)}`,
  },
  recount: {
    title: "Gwiriwch a chyfrifwch hi eich hun",
    lead: "Nid oes rhaid i neb gredu'r wefan hon. Nôlwch y ffeil gyhoeddus a'i gwirio ar eich cyfrifiadur eich hun.",
    files: "Yr hyn sydd ei angen",
    file: "Ffeil gyhoeddus y bleidlais hon",
    asked: "Yr hyn y mae'n ei ofyn, â phob testun a rheolau'r cyfrif",
    verifier: "Y gwiriwr, sy'n rhan o'n meddalwedd ac y gall unrhyw un ei ddarllen",
    check: "Gwirio popeth",
    checkSays:
      "Mae'n gwirio pob pleidlais dan sêl, pob prawf, y swm, y cymysgu a'r agor, ac yn dweud beth a ganfu.",
    decided: "Beth a benderfynwyd, ac ai dyna a ofynnwyd?",
    decidedSays:
      "Mae'r ffeil gyhoeddus yn dechrau â stwnsh yr hyn a ofynnir, ac mae pob pleidlais dan sêl yn cyfeirio ati: ni ellir cyfnewid y testunau wedyn. Mae'r gwiriwr yn eu cymharu, ac yn dweud wrth y rheolau sydd yno beth a fabwysiadwyd, a pha welliannau a dderbyniwyd.",
    find: "Chwilio am eich pleidlais eich hun",
    findSays: "Rhowch eich rhif olrhain yn lle NUMBER.",
    since: "A dynnwyd rhywbeth?",
    sinceSays: "Cadwch gopi nawr, a'i gymharu â'r ffeil ar ôl y cau.",
    count: "Cyfrif y rhestrau eto",
    countSays: (method) =>
      `Mae'r gwiriwr yn eu cyfrif wrth ${method}. Â'r geiriau hyn mae'n tynnu'r un coelbrennau, os oes angen rhai:`,
    tally: "Neu eu cyfrif â rhaglen arall",
    tallySays:
      "Y rhestrau fel yr agorwyd nhw, a'r grwpiau y mae'n rhaid ethol cynifer ohonynt, ar gyfer npx tally:",
    rankings: "Y rhestrau, fel ffeil yn y fformat BLT",
    page: "Neu heb linell orchymyn",
    pageSays:
      "Mae'r gwiriwr hefyd yn un dudalen, sy'n gweithio o ddisg â'r rhwydwaith i ffwrdd: adeiladwch hi unwaith, agorwch hi, a gollyngwch y ffeil i mewn.",
  },
  cards: {
    open: "Pleidlais dan sêl, ar agor",
    coming: "Pleidlais dan sêl, yn cael ei pharatoi",
    counting: "Pleidlais dan sêl, yn cael ei chyfrif",
    counted: "Pleidlais dan sêl",
    void: "Heb ei chynnal",
    vote: "Pleidleisiwch yn y bwth",
    elected: (names) => `Etholwyd: ${names}`,
  },
  letters: {
    openedSubject: (title) => `Pleidleisiwch nawr yn gyfrinachol: ${title}`,
    openedText: ({ name, title, closes, link }) =>
      `Helô ${name},\n\nmae pleidlais dan sêl wedi agor, ac rydych ar ei chofrestr:\n\n${title}\n\nCewch eich cod pleidleisio a phleidleisiwch yma:\n\n${link}\n\nMae'n cau ar ${closes}. Caiff eich pleidlais ei selio ar eich dyfais eich hun. Ni all neb weld sut y pleidleisioch, nac a wnaethoch. Gallwch bleidleisio eto hyd at y cau: eich pleidlais olaf sy'n cyfrif.\n`,
    reminderSubject: (title, closes) => `Pleidleisiwch erbyn ${closes}: ${title}`,
    reminderText: ({ name, title, closes, link }) =>
      `Helô ${name},\n\nmae'r bleidlais dan sêl hon yn cau cyn hir:\n\n${title}\n\n${link}\n\nMae'n cau ar ${closes}. Caiff pawb ar ei chofrestr y llythyr hwn unwaith, gan na all neb weld pwy sydd wedi pleidleisio. Os ydych wedi gwneud, nid oes dim i'w wneud.\n`,
    closedSubject: (title) => `Canlyniad y bleidlais dan sêl: ${title}`,
    closedText: ({ name, title, link }) =>
      `Helô ${name},\n\nmae'r bleidlais dan sêl wedi'i chyfrif:\n\n${title}\n\nMae'r canlyniad yma, gyda'r ffeil y gall unrhyw un ei gwirio wrthi:\n\n${link}\n\nOs pleidleisioch, chwiliwch am eich rhif olrhain yn y ffeil.\n`,
    voidSubject: (title) => `Heb ei chynnal: ${title}`,
    voidText: ({ name, title, link, why }) =>
      `Helô ${name},\n\nni chynhelir y bleidlais dan sêl ar hyn, neu nid oes iddi ganlyniad:\n\n${title}\n\n${why}\n\n${link}\n`,
  },
};
