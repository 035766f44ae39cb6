import type { Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

const keepFile =
  "Cadwch y ffeil allwedd newydd mewn dau le sy’n eiddo i chi: ar y ddyfais hon ac, er enghraifft, ar gof bach. Yna caiff yr un hŷn fynd.";
const notFile =
  "Peidiwch ag anfon y ffeil allwedd at neb, a pheidiwch ag ysgrifennu’r cyfrinymadrodd wrth ei hochr. Ni fydd neb o’r blaid byth yn gofyn am yr un o’r ddau.";

export const cy: Texts<typeof en> = {
  steps: {
    certificate: {
      title: "Cam 1 o 5: gwnewch eich ffeil allwedd",
      what: [
        "Rydych yn un o’r bobl sy’n cadw’r allwedd i’r bleidlais hon. Heddiw mae eich porwr yn gwneud allwedd i chi ac yn ei rhoi mewn ffeil.",
        "Mae’r ffeil wedi’i chloi â chyfrinymadrodd yr ydych yn ei ddewis nawr. Cymerwch bedwar gair neu fwy nad ydynt yn perthyn i’w gilydd.",
      ],
      keep: "Cadwch y ffeil allwedd mewn dau le sy’n eiddo i chi: ar y ddyfais hon ac, er enghraifft, ar gof bach. Ysgrifennwch y cyfrinymadrodd ar bapur a rhowch y papur lle rydych yn cadw eich ewyllys neu eich pasbort.",
      not: notFile,
      button: "Gwneud fy ffeil allwedd",
    },
    commit: {
      title: "Cam 2 o 5: seliwch eich rhan",
      what: [
        "Mae pawb wedi gwneud allwedd. Nawr mae eich porwr yn gwneud eich rhan o’r allwedd gyffredin ac yn cyflwyno sêl ohoni, nid y rhan ei hun.",
        "Felly ni all neb ddewis ei ran ar ôl gweld rhannau’r lleill.",
      ],
      keep: keepFile,
      not: notFile,
      button: "Selio fy rhan",
    },
    reveal: {
      title: "Cam 3 o 5: dangoswch eich rhan",
      what: [
        "Mae pawb wedi selio eu rhan. Nawr mae pob un yn dangos yr hyn a seliwyd, ac mae porwr pawb yn gwirio na newidiwyd dim.",
      ],
      keep: keepFile,
      not: notFile,
      button: "Dangos fy rhan",
    },
    share: {
      title: "Cam 4 o 5: gwiriwch rannau pawb",
      what: [
        "Mae eich porwr yn gwirio’r hyn a wnaeth pob un o’r lleill i chi, ac yn rhoi eich allwedd eich hun at ei gilydd. Os oes rhywbeth o’i le, mae’n dweud rhan pwy ydyw.",
      ],
      keep: keepFile,
      not: notFile,
      button: "Gwirio’r rhannau",
    },
    confirm: {
      title: "Cam 5 o 5: cymharwch a chadarnhewch",
      what: [
        "Mae’r allwedd gyffredin wedi’i gwneud. Mae pob un ohonoch yn gweld yr un rhes o lythrennau. Os yw’r rhesi’n wahanol, mae rhywun wedi dangos allweddi gwahanol i chi.",
        "Ffoniwch ymddiriedolwr arall, neu cwrddwch, a darllenwch y rhes yn uchel i’ch gilydd cyn i chi gyflwyno hyn.",
      ],
      keep: "Dyma’r ffeil allwedd y bydd ei hangen arnoch ar ôl y cau. Cadwch hi mewn dau le sy’n eiddo i chi, nes bod y bleidlais wedi’i chyfrif.",
      not: "Peidiwch â chadarnhau heb gymharu. Peidiwch â chymharu drwy neges ar y llwyfan hwn: gallai pwy bynnag sy’n eich twyllo newid honno hefyd.",
      button: "Edrych ar yr allwedd gyffredin",
    },
    shuffle: {
      title: "Cymysgu’r papurau seliedig",
      what: [
        "Mae’r bleidlais wedi cau. Mae eich porwr yn cymryd y papurau seliedig, yn eu cymysgu fel cardiau, ac yn selio pob un o’r newydd. Mae’n profi na newidiwyd yr un.",
        "Wedyn ni all neb ddweud o bwy y daeth pa bapur, cyn belled â bod un o’r rhai sy’n cymysgu yn onest. Gyda llawer o bapurau mae’n cymryd munud neu fwy.",
      ],
      keep: "Mae eich ffeil allwedd yn aros fel y mae. Bydd ei hangen arnoch unwaith eto.",
      not: "Peidiwch â chau’r dudalen hon tra mae’n gweithio. Os torrir ar ei thraws, dechreuwch y cam hwn eto: ni chollir dim.",
      button: "Cymysgu’r papurau",
    },
    decrypt: {
      title: "Agor y cyfrif",
      what: [
        "Mae eich porwr yn gwirio’r ffeil gyhoeddus gyfan yn gyntaf: pob papur, pob prawf. Dim ond os yw’r cyfan yn dal y mae eich allwedd yn agor ei rhan o’r cyfrif.",
        "Dim ond y cyfanswm a agorir, neu’r papurau cymysg. Ni agorir pleidlais neb ei hun.",
      ],
      keep: "Cadwch eich ffeil allwedd nes bod y canlyniad wedi’i gyhoeddi a’r amser i’w herio ar ben. Yna dilëwch bob copi.",
      not: "Peidiwch â defnyddio eich ffeil allwedd yn unman ond yma, neu yn rhaglen llinell orchymyn y blaid hon.",
      button: "Gwirio, ac agor fy rhan",
    },
    complaint: {
      title: "Mae rhywbeth a wnaeth ymddiriedolwr arall i chi yn anghywir",
      what: [
        "Ni ellir gwneud yr allwedd gyffredin ag ef. Cyflwynwch y gŵyn: mae’n eich enwi chi eich dau wrth rif, ac mae gwneud yr allweddi yn dechrau eto.",
        "Ni all neb arall weld pa un ohonoch sydd ar fai, felly mae pobl eraill yn cymryd y ddwy sedd.",
      ],
      keep: "Nid oes angen cadw dim. Nid yw eich ffeil allwedd o’r dechrau hwn o ddefnydd mwyach.",
      not: "Peidiwch â’i chyflwyno os llwythoch hen ffeil allwedd drwy gamgymeriad: llwythwch yr un ddiweddaraf a rhowch gynnig arall arni.",
      button: "",
    },
  },
  labels: {
    what: "Beth yw hyn",
    keep: "Beth i’w gadw, ac ymhle",
    not: "Beth i beidio â’i wneud",
    keyFile: "Eich ffeil allwedd",
    keyFileHint: "Yr un ddiweddaraf a gadwoch. Mae ei henw’n dechrau â “trustee-key”.",
    passphrase: "Cyfrinymadrodd",
    passphraseHint: (least) => `O leiaf ${least} llythyren. Mae bylchau’n cyfrif.`,
    passphraseAgain: "Yr un cyfrinymadrodd eto",
    show: "Dangos yr hyn rwy’n ei deipio",
    compared: "Rwyf wedi cymharu’r rhes hon ag ymddiriedolwr arall, ar lafar neu wyneb yn wyneb",
    row: "Y rhes i’w chymharu",
  },
  working: {
    opening: "Yn agor eich ffeil allwedd. Mae hyn yn cymryd rhai eiliadau o fwriad.",
    reading: "Yn darllen y ffeil gyhoeddus",
    credentials: "Yn gwirio’r rhestr codau",
    ballots: "Yn gwirio pob papur",
    tally: "Yn adio’r papurau seliedig",
    shuffles: "Yn cymysgu, neu’n gwirio sut y cymysgwyd",
    decryptions: "Yn agor eich rhan",
    result: "Yn gwirio’r canlyniad",
    of: (done, total) => `${done} o ${total}`,
    stays: "Gallwch adael y dudalen hon ar agor yn y cefndir.",
  },
  made: {
    title: "Wedi’i wneud ar eich dyfais. Mae dau beth ar ôl.",
    save: "1. Cadw’r ffeil allwedd",
    saveAgain: "Ei chadw unwaith eto",
    saved: "Rwyf wedi’i chadw, ac yn gwybod ble mae hi",
    hand: "2. Cyflwyno’r ateb",
    handFirst:
      "Nid oes cyfrinach yn yr ateb. Cadwch y ffeil allwedd yn gyntaf: ni allwch fynd ymlaen hebddi wedyn.",
    handing: "Yn cyflwyno",
    alone: "Cyflwyno’r ateb",
    next: "Cymryd y dasg nesaf",
  },
  rehearsal: {
    title: "Ymarfer",
    note: "Ymarfer yw hwn: mae eich porwr eich hun yn chwarae dau arall, nid anfonir dim, ac nid oes dim ohono’n cyfrif. Cymerwch gyfrinymadrodd na fyddwch yn ei ddefnyddio o ddifrif.",
    begin: "Dechrau’r ymarfer",
    done: "Dyna’r cyfan. Rydych wedi gwneud allwedd, wedi cymysgu pum papur ffug ac wedi agor eu cyfrif. O ddifrif mae rhai dyddiau rhwng y camau.",
    again: "Unwaith eto o’r dechrau",
  },
  waiting: "Yn edrych beth sydd nesaf",
  nothing: "Nid oes dim i chi ei wneud ar hyn o bryd. Daw llythyr pan fydd.",
  trouble: {
    title: "Ni weithiodd hynny",
    noTask: "Ni chyrhaeddodd y dasg. Llwythwch y dudalen hon eto.",
    noArchive: "Ni chyrhaeddodd y ffeil gyhoeddus. Llwythwch y dudalen hon eto.",
    notTaken: "Ni dderbyniwyd yr ateb. Llwythwch y dudalen hon eto, ac edrychwch beth sydd nesaf.",
    unknown: (code) =>
      `Nid yw rhywbeth yn dal (${code}). Dywedwch wrth yr ymddiriedolwyr eraill, a pheidiwch â mynd ymlaen ar eich pen eich hun.`,
    differ: "Nid yw’r ddau gyfrinymadrodd yr un fath.",
    noFile: "Dewiswch eich ffeil allwedd yn gyntaf.",
    worker:
      "Ni all eich porwr redeg yr hyn sydd ei angen yma. Cymerwch borwr mwy newydd, neu’r rhaglen llinell orchymyn.",
  },
  refused: {
    "file.short-passphrase": "Cymerwch gyfrinymadrodd o ddeuddeg llythyren neu fwy.",
    "file.unreadable": "Nid ffeil allwedd yw hon, neu nid yw’n gyfan.",
    "file.changed": "Newidiwyd y ffeil allwedd hon ers ei chadw. Llwythwch eich copi arall.",
    "file.passphrase": "Nid yw’r cyfrinymadrodd hwn yn agor y ffeil allwedd.",
    "file.ballot": "Mae’r ffeil allwedd hon ar gyfer pleidlais arall.",
    "file.number": "Ffeil allwedd ymddiriedolwr arall yw hon. Llwythwch eich un chi.",
    "file.attempt":
      "Mae gwneud yr allweddi wedi dechrau eto ers cadw’r ffeil hon. Llwythwch yr un ddiweddaraf.",
    "file.missing": "Ar gyfer y cam hwn mae angen eich ffeil allwedd.",
    "file.outdated":
      "Rydych wedi cadw ffeil allwedd newyddach na hon. Llwythwch yr un ddiweddaraf.",
    "file.key": "Nid yw’r allwedd yn y ffeil hon yn un o allweddi’r bleidlais hon.",
    "task.changed":
      "Newidiwyd yr hyn a gyflwynodd eraill ers eich cam diwethaf. Dywedwch wrth yr ymddiriedolwyr eraill cyn mynd ymlaen.",
    "task.archive":
      "Nid ffeil gyhoeddus y bleidlais y gwnaethoch ei hallweddi yw hon. Peidiwch â mynd ymlaen, a dywedwch wrth yr ymddiriedolwyr eraill.",
    "task.unsound":
      "Nid yw’r ffeil gyhoeddus yn dal. Nid agorwyd dim. Dywedwch wrth yr ymddiriedolwyr eraill.",
    "task.opened":
      "Mae eich allwedd wedi agor cyfrif arall o’r bleidlais hon. Un yn unig y mae’n ei agor.",
    "task.stage":
      "Nid yw’r ffeil gyhoeddus wedi cyrraedd y cam hwn eto. Llwythwch y dudalen eto ymhen munud.",
  },
  accused: (number) =>
    `Nid yw’r hyn a gyflwynodd ymddiriedolwr ${number} yn dal. Ni all gwneud yr allweddi fynd ymlaen ag ef.`,
};
