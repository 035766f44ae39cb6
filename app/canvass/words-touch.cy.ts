import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { touch as en } from "./words-touch.en.ts";

// Written without a native reader, as all our Welsh.

/** What staying in touch says, in Welsh. */
export const touch: Texts<typeof en> = {
  title: "Cadw mewn cysylltiad",
  consents: {
    1: ({ party, confirmDays, keptDays, privacy, contact }) => [
      `Hoffai ${party} ddweud wrthych beth a ddaw o'r hyn a ddywedoch yma. Ar gyfer hynny mae'n cadw eich enw, un ffordd i'ch cyrraedd, a'r hyn a ddywedoch. Nid oes raid i chi gytuno, ac i bobl 18 oed a throsodd yn unig y mae.`,
      "Gall y ffaith eich bod wedi siarad â phlaid wleidyddol ddweud beth yw eich barn. Trwy gytuno rydych yn cydsynio'n benodol i hyn gael ei gadw at yr un diben hwnnw. Nid yw neb y tu allan i'r blaid yn ei gael, ac ni chaiff byth ei wneud yn gyhoeddus.",
      `Caiff cyfeiriad e-bost un llythyr. Ni ddaw dim arall cyn i chi bwyso ei ddolen; os na wnewch hynny o fewn ${countedInWelsh(confirmDays, "diwrnod")}, caiff ei ddileu. Dim ond y rhai sy'n rhedeg y stondin hon sy'n gweld rhif ffôn, a gallant eich ffonio.`,
      `Caiff ei ddileu ar ôl ${countedInWelsh(keptDays, "diwrnod")}, neu cyn gynted ag y tynnwch eich cydsyniad yn ôl: trwy'r ddolen ym mhob llythyr, neu ar y ffôn. Mae ei dynnu'n ôl mor hawdd â'i roi.`,
      `Eich hawliau, a sut i gwyno wrth y Comisiynydd Gwybodaeth: ${privacy}${contact === undefined ? "" : `. Ysgrifennwch at ${contact}`}.`,
    ],
    2: ({ party, confirmDays, keptDays, wordsDays, privacy, contact }) => [
      `Hoffai ${party} ddweud wrthych beth a ddaw o'r hyn a ddywedoch yma. Ar gyfer hynny mae'n cadw eich enw ac un ffordd i'ch cyrraedd, gyda'r hyn a ddywedoch. Nid oes raid i chi gytuno, ac i bobl 18 oed a throsodd yn unig y mae.`,
      "Gall y ffaith eich bod wedi siarad â phlaid wleidyddol ddweud beth yw eich barn. Trwy gytuno rydych yn cydsynio'n benodol i'ch enw a'r ffordd i'ch cyrraedd gael eu cadw at yr un diben hwnnw. Nid yw neb y tu allan i'r blaid yn eu cael, ac ni chânt byth eu gwneud yn gyhoeddus.",
      `Peth arall yw'r hyn a ddywedoch: gall y blaid ei ddangos i bawb, heb eich enw, ac mae'n ei gadw am ${countedInWelsh(wordsDays, "diwrnod")}, p'un a ydych yn cytuno i hyn ai peidio.`,
      `Caiff cyfeiriad e-bost un llythyr. Ni ddaw dim arall cyn i chi bwyso ei ddolen; os na wnewch hynny o fewn ${countedInWelsh(confirmDays, "diwrnod")}, caiff ei ddileu. Dim ond y rhai sy'n rhedeg y stondin hon sy'n gweld rhif ffôn, a gallant eich ffonio.`,
      `Caiff eich enw a'r ffordd i'ch cyrraedd eu dileu ar ôl ${countedInWelsh(keptDays, "diwrnod")}, neu cyn gynted ag y tynnwch eich cydsyniad yn ôl: trwy'r ddolen ym mhob llythyr, neu ar y ffôn. Mae ei dynnu'n ôl mor hawdd â'i roi. Caiff copïau o lythyrau a anfonwyd eu dileu ar ôl 30 diwrnod.`,
      `Eich hawliau, a sut i gwyno wrth y Comisiynydd Gwybodaeth: ${privacy}${contact === undefined ? "" : `. Ysgrifennwch at ${contact}`}.`,
    ],
  },
  optional: "Gadewch hwn yn wag os nad ydynt am wneud.",
  name: "Eu henw",
  email: "Eu cyfeiriad e-bost",
  phone: "Neu eu rhif ffôn",
  agreed: "Fe wnaethant ddarllen hwn, neu fe'i darllenwyd iddynt, a chytuno.",
  show: (name, reach) =>
    `Dangoswch hwn iddynt: ${name}, ${reach}. Os yw'n gywir, anfonwch ef eto. Nid oes dim wedi'i gadw eto.`,
  notReached:
    "I gadw mewn cysylltiad ysgrifennwch eu henw, a chyfeiriad e-bost neu rif ffôn, un ohonynt; a thiciwch eu bod wedi cytuno.",
  enough: "Mae'r ddolen hon wedi dod â chynifer o bobl i gadw mewn cysylltiad â nhw ag y gall.",
  letter: {
    subject: (party) => `A gaiff ${party} gadw mewn cysylltiad?`,
    text: ({ party, link, days }) =>
      `Gadawodd rhywun y cyfeiriad hwn wrth stondin ${party}, i gael clywed beth a ddaw o'r hyn a ddywedwyd yno.\n\nOs chi oedd hynny, agorwch hwn a phwyswch “Cadw mewn cysylltiad”:\n\n${link}\n\nNid anfonir dim arall atoch cyn hynny. Os na wnewch ddim, caiff y cyfeiriad ei ddileu o fewn ${countedInWelsh(days, "diwrnod")}. Mae'r un dudalen yn ei ddileu ar unwaith.`,
  },
  page: {
    lead: "Gadawyd y cyfeiriad hwn wrth un o'n stondinau, i gael clywed beth a ddaw o'r hyn a ddywedwyd yno. Os nad chi wnaeth hynny, dilëwch ef.",
    kept: "Yr hyn a gedwir",
    name: "Enw",
    email: "E-bost",
    wants: "At ba ddiben",
    outcome: "I ddweud wrthych beth a ddaw o'r hyn a ddywedoch",
    until: "Dileir ar",
    untilConfirmed: "Dileir, os na wnewch ddim, ar",
    confirm: "Cadw mewn cysylltiad",
    confirmed:
      "Rydych wedi cytuno. Byddwch yn clywed gennym pan ddaw rhywbeth o'r hyn a ddywedoch.",
    withdraw: "Dileu fi",
    withdrawSays:
      "Caiff popeth uchod ei ddileu ar unwaith, wrth ba stondin bynnag y gadawyd ef, ac ni ddaw rhagor o lythyrau. Caiff copïau o lythyrau a anfonwyd eu dileu ar ôl 30 diwrnod.",
    gone: "Rydych wedi'ch dileu",
    goneSays:
      "Nid oes dim o sut i'ch cyrraedd yn cael ei gadw mwyach o unrhyw stondin, ac ni ddaw rhagor o lythyrau. Caiff copïau o lythyrau a anfonwyd eu dileu ar ôl 30 diwrnod.",
    said: "Beth ddywedodd pobl",
  },
  desk: {
    title: "Cadw mewn cysylltiad",
    says: "Pobl sydd am glywed beth a ddaw o'r hyn a ddywedon nhw. Nid oes neb yn gweld cyfeiriadau e-bost: ysgrifennir at bwy bynnag a bwysodd ddolen eu llythyr. Mae'r rhifau i chi eu ffonio.",
    counts: (confirmed, waiting, phones) =>
      `Trwy e-bost ${confirmed}, heb gadarnhau eto ${waiting}, dros y ffôn ${phones}.`,
    look: "Gweld y rhifau ffôn",
    lookSays: "Nodir eich bod wedi edrych, a gall pwy bynnag sy'n rhedeg y stondin hon weld hynny.",
    looks: "Pwy edrychodd",
    nobody: "Neb",
  },
  phones: {
    title: "Rhifau i'w ffonio",
    lead: "Dim ond i ddweud wrthynt beth ddaeth o'r hyn a ddywedon nhw. Caewch y dudalen hon ar ôl gorffen: nid yw'n cael ei chadw.",
    none: "Ni adawodd neb rif",
    noneSays: "Neu dilëwyd pob un, gan fod ei amser ar ben.",
    number: (name) => `Dileu rhif ${name}`,
    drop: "Dileu",
    said: "Fe ddywedon nhw",
    group: "Grŵp",
    until: "Dileir ar",
    phone: "Ffôn",
  },
};
