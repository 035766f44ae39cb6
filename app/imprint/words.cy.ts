import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import { imprintPath } from "./addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads. */
export const cy: Texts<typeof en> = {
  nothingWithout:
    "Ni ellir cyhoeddi dim eto. Yn ôl y gyfraith rhaid i'r blaid ddweud pwy sy'n hyrwyddo'r hyn y mae'n ei gyhoeddi, gyda chyfeiriad. Mae swyddogion yn gosod hynny'n gyntaf, o dan Argraffnod.",
  trail: [
    { label: "Ein plaid", href: partyPath },
    { label: "Argraffnod", href: imprintPath },
  ],
  fields: {
    marks: "Mae nodau cudd yn y testun hwn sy'n troi ei gyfeiriad. Teipiwch ef yn lle ei ludo.",
    controller: "Enw llawn y blaid",
    address: "Y cyfeiriad post",
    addressMissing: "Ysgrifennwch y cyfeiriad post.",
    addressShort:
      "Ysgrifennwch y cyfeiriad post yn llawn, gyda chod post, a choma rhwng ei linellau: Blwch Post 12, Plymouth, PL1 1AA.",
    promoter: "Enw'r hyrwyddwr",
    promoterAddress: "Cyfeiriad yr hyrwyddwr",
    registration: "Y rhif cofrestru",
    slogan: "Y slogan",
    intro: "Yr hyn sydd o dan y slogan",
    fee: "Ysgrifennwch gost aelodaeth mewn punnoedd, fel 12 neu 12.50, a 0 os nad yw'n costio dim. £1,000 yw'r mwyaf.",
  },
  form: {
    controller: "Enw llawn y blaid",
    address: "Cyfeiriad post",
    promoter: "Hyrwyddwr",
    promoterAddress: "Cyfeiriad yr hyrwyddwr ei hun",
    contact: "Cyfeiriad e-bost i bawb",
    dataContact: "Cyfeiriad e-bost ar gyfer cwestiynau am ddata",
    fee: "Cost tymor o aelodaeth, mewn punnoedd",
    feeIs: "Cost aelodaeth",
    registration: "Rhif yng nghofrestr y Comisiynydd Gwybodaeth",
    slogan: "Slogan ar y dudalen flaen",
    sloganCy: "Yr un peth yn Gymraeg",
    intro: "Yr hyn sydd o dan y slogan",
    introCy: "Hynny yn Gymraeg",
    ours: "Fel y mae gan y feddalwedd",
    same: "Yr un un",
    noRegistration: "Dim",
  },
  hints: {
    controller:
      "Ar ran pwy y cyhoeddir popeth yma, a phwy sy'n penderfynu am ddata'r aelodau. Fel sydd gan y Comisiwn Etholiadol, os ydych wedi cofrestru.",
    address:
      "Lle mae'r blaid yn cael ei phost. Bydd blwch post yn gwneud y tro. Mae pawb yn ei weld.",
    promoter:
      "Y person neu'r corff sy'n peri iddo gael ei gyhoeddi: swyddog yn aml, neu'r blaid ei hun. Mae pawb yn gweld yr enw.",
    promoterAddress: "Gadewch ef yn wag os cyfeiriad y blaid ydyw.",
    contact: "I bawb sydd â chwestiwn, yn aelod neu beidio.",
    dataContact: "Gadewch ef yn wag os yr un un ydyw.",
    fee: "0 os nad oes tâl. Ni chodir dim ar y wefan hon.",
    registration: "Gadewch ef yn wag os nad oes gennych un.",
    slogan: "Gadewch ef yn wag i gael yr un sydd gan y feddalwedd.",
    intro: "Un neu ddwy frawddeg ar beth yw'r blaid. Gadewch ef yn wag i gael ein un ni.",
  },
  sentence: {
    itself: (controller, address) => `Hyrwyddwyd gan ${controller}, ${address}.`,
    both: (promoter, controller, address) =>
      `Hyrwyddwyd gan ${promoter} ar ran ${controller}, y ddau o ${address}.`,
    each: ({ promoter, promoterAddress, controller, address }) =>
      `Hyrwyddwyd gan ${promoter}, ${promoterAddress}, ar ran ${controller}, ${address}.`,
  },
  fee: {
    none: "Nid yw aelodaeth yn costio dim.",
    dues: (standard, low) => `Mae aelodaeth yn costio ${standard} y mis, neu ${low} ar incwm isel.`,
    some: (pounds, months) =>
      `Mae aelodaeth yn costio ${pounds} am ${countedInWelsh(months, "mis")}.`,
  },
  imprint: {
    title: "Argraffnod",
    lead: "Pwy sy'n ateb dros yr hyn sydd ar y wefan hon ac yn ein llythyrau.",
    invented: "Arddangosiad yw hwn: mae'r enwau a'r cyfeiriadau wedi'u dyfeisio.",
    missingTitle: "Nid oes neb wedi dweud eto pwy sy'n ateb dros y blaid",
    missing:
      "Mae'n rhaid i swyddogion y blaid roi ei henw llawn, cyfeiriad post, pwy sy'n hyrwyddo'r hyn y mae'n ei gyhoeddi, ble i ysgrifennu ati, a chost aelodaeth. Tan hynny ni all neb ymuno.",
    change: "Gofyn am newid yr argraffnod",
    since: "Felly ers",
    data: "Yr hyn rydym yn ei gadw am bobl, a pham:",
  },
  ask: {
    title: "Gofyn am newid yr argraffnod",
    lead: "Chi sy'n gofyn. Ail allwedd o gorff arall sy'n penderfynu. Mae'r gyfraith am wybod pwy sy'n ateb dros blaid, ac felly hefyd y sawl sy'n ymuno.",
    why: "Dywedwch pam, mewn geiriau y caiff pawb eu darllen",
    whyHint: "Mae pawb yn gweld y rheswm.",
    send: "Ymlaen i lofnodi",
    same: "Mae'r cyfan fel yr oedd. Nid oes dim i'w newid.",
    line: (fingerprint) =>
      `Newidiwyd yr argraffnod: pwy sy'n ateb dros y blaid, a chost aelodaeth. Ôl bys ${fingerprint}.`,
  },
  kept: {
    imprint: {
      what: "Enw a chyfeiriad yr hyrwyddwr, yn yr argraffnod",
      why: "Mae'r gyfraith am i bawb weld pwy sy'n ateb dros yr hyn y mae plaid yn ei gyhoeddi.",
    },
    until: "Chwe blynedd ar ôl i argraffnod arall gymryd ei le",
  },
  privacy: {
    title: "Preifatrwydd",
    lead: "Yr hyn rydym yn ei gadw amdanoch, at ba ddiben, am ba hyd, pwy sy'n ei weld, a beth gallwch ei wneud. Fe'i tynnir o'r feddalwedd ei hun, felly mae'n dweud yr hyn a wneir.",
    invented:
      "Arddangosiad yw hwn: nid oes lle i ddata neb ynddo, ac mae ei blaid wedi'i dyfeisio.",
    who: {
      title: "Pwy sy'n penderfynu am eich data",
      controller: "Rheolydd",
      write: "Ysgrifennwch at",
      missing: "Nid oes neb wedi dweud eto, felly ni all neb ymuno.",
    },
    kept: {
      title: "Yr hyn rydym yn ei gadw, at ba ddiben ac am ba hyd",
      lead: "Gallwch ddarllen y cyfan a'i lawrlwytho. Pan fyddwch yn gadael am byth neu'n gofyn am eich dileu, mae'n mynd ar unwaith; mae'r hyn a benderfynodd y blaid, a'r hyn a ysgrifenasoch i bawb, yn aros heb eich enw.",
      what: "Beth",
      why: "At ba ddiben",
      howLong: "Am ba hyd",
      lapsed: (lapsed, supporter) =>
        `Caiff y sawl nad yw'n adnewyddu ei ddileu ${countedInWelsh(lapsed, "diwrnod")} ar ôl i'r aelodaeth ddod i ben, a chefnogwr nad yw'n dod yma am ${countedInWelsh(supporter, "diwrnod")} hefyd. Byddwn yn ysgrifennu atoch bedair wythnos cyn hynny.`,
      record:
        "Mae'r cofnod cyhoeddus o weithredoedd swyddogol am byth, ac nid oes enw neb ynddo. Mae copïau wrth gefn yn cadw'r hyn a oedd yno ar eu diwrnod; mae'r sawl sy'n rhedeg y gweinydd yn eu dileu ar ôl rhai wythnosau.",
    },
    stays: {
      belonging: "Cyhyd ag y byddwch yn perthyn i ni",
      nameless: "Mae'n aros, ac mae eich enw'n mynd oddi arno pan ewch chi",
    },
    ground: {
      title: "Ar ba sail",
      says: [
        "Mae perthyn i blaid yn dweud rhywbeth am eich barn wleidyddol, y mae'r gyfraith yn ei diogelu'n arbennig. Caiff plaid gadw data o'r fath am ei haelodau, ei chyn-aelodau a'r rhai sydd mewn cysylltiad rheolaidd â hi, at ei gwaith ei hun a heb ei roi i eraill: GDPR y DU, erthygl 9(2)(d).",
        "Rhywbeth rydych chi a'r blaid wedi cytuno arno yw eich aelodaeth: erthygl 6(1)(b). Bod modd gwirio penderfyniadau, nad oes neb yn pleidleisio ddwywaith a bod y wefan yn ddiogel: dyna ein buddiant dilys ni a phob aelod: erthygl 6(1)(f). Yr hyn y mae'r gyfraith yn ein gorchymyn i'w gadw, rydym yn ei gadw at hynny: erthygl 6(1)(c).",
        "Daw newyddion a llythyrau ymgyrchu am i chi ofyn amdanynt drwy ymuno. Mae un clic ym mhob un yn eu hatal.",
      ],
    },
    whom: {
      title: "Pwy sy'n ei weld",
      says: [
        "Nid oes neb ond chi yn gweld eich cyfeiriad e-bost a'ch cod post. Mae aelodau'n gweld eich enw lle mae'r dudalen Fy manylion yn dweud hynny, a phawb os ydych mewn swydd. Mae pleidlais drwy godi dwylo yn enwi'r rhai ar ei chofrestr i'w gilydd.",
        "Nid yw rhestr yr aelodau'n gadael y wefan hon oni bai bod dau swyddog o ddau gorff yn cytuno, at ddiben y gall pawb ei ddarllen. Nid yw neb o dan 18 byth mewn ffeil o'r fath.",
        "Gall y sawl sy'n rhedeg y gweinydd ac yn cludo ein post ddarllen yr hyn sydd yno yn dechnegol, ac mae'n gweithio ar orchymyn y blaid yn unig. Ni werthir dim, nid oes hysbysebion, ac ni ddywedir wrth unrhyw wefan arall eich bod wedi bod yma: dim ond y cwcis sydd eu hangen i fewngofnodi rydym yn eu gosod, eich iaith, ac un sy'n nodi bod porwr wedi ateb cwestiwn y dydd neu'r mis, nes bod hwnnw ar ben.",
        "Nid oes peiriant yn gwneud unrhyw benderfyniad amdanoch, ar wahân i dynnu coelbren y gall pawb ei dynnu eto.",
      ],
    },
    young: {
      title: "Os ydych o dan 18",
      says: (leastAge) => [
        leastAge >= 18
          ? "Mae pobl yn ymuno o 18 oed ymlaen."
          : `Mae pobl yn ymuno o ${leastAge} oed ymlaen. Nid ydym yn gofyn am eich dyddiad geni, dim ond a ydych yn 18.`,
        "Os daeth rhestr aelodau â chi i mewn nad yw'n dweud a ydych yn 18, cymerwn eich bod o dan 18 nes i chi ddweud.",
        "Nes i chi fod yn 18 nid ydych yn y rhestr o bobl oni bai eich bod am fod, nid ydych mewn unrhyw ffeil sy'n gadael y wefan hon, ac nid yw llythyrau swyddogion at bawb yn mynd atoch. Am yr hyn y mae gennych bleidlais ynddo, rydych yn clywed fel pawb.",
      ],
    },
    rights: {
      title: "Eich hawliau",
      lead: "Gallwch ddarllen eich data, cael eu cywiro neu eu dileu, mynd â nhw gyda chi, cael cyfyngu ar eu defnydd, a'i wrthwynebu. Rydych yn gwneud y rhan fwyaf o hynny eich hun, ar unwaith:",
      read: "Darllen a lawrlwytho'r cyfan",
      change: "Eu cywiro",
      letters: "Dewis neu atal llythyrau",
      erase: "Cael eu dileu",
      object:
        "Am y gweddill, ysgrifennwch atom. Nid oes angen rheswm i atal llythyrau. Nid oes rhaid i chi roi cod post na dweud dim amdanoch eich hun; heb enw a chyfeiriad e-bost ni all neb fod yn aelod yma.",
    },
    complain: {
      title: "Os ydych am gwyno",
      first:
        "Ysgrifennwch atom ni yn gyntaf, os mynnwch. Cewch air ei bod wedi cyrraedd o fewn 30 diwrnod, ac ateb heb oedi gormodol:",
      next: "Gallwch gwyno wrth y Comisiynydd Gwybodaeth ar unrhyw adeg:",
      regulator: "Sut i gwyno wrth y Comisiynydd Gwybodaeth",
    },
  },
};
