import type { Texts } from "@breakthrough/languages";
import { mePath } from "../me/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  fields: {
    code: "Y cod",
    passkeyName: "Enw'r gyfrin-allwedd",
    codeForm: "8 digid yw'r cod. Copïwch ef o'r llythyr, neu teipiwch ef.",
  },
  signIn: {
    title: "Mewngofnodi",
    lead: "Anfonwn god i'ch cyfeiriad e-bost. Teipiwch ef yma, ac rydych i mewn.",
    againTitle: "Ai chi sydd yno?",
    againLead:
      "Mae tipyn ers i chi fewngofnodi. Cyn y cam hwn, dangoswch unwaith eto mai chi sydd yno: â chyfrin-allwedd, neu â chod newydd.",
    email: "Cyfeiriad e-bost",
    emailHint: "Yr un yr ymunoch ag ef.",
    send: "Anfonwch god ataf",
    notWithUs: "Heb ymuno â ni eto?",
    join: "Ymuno",
  },
  code: {
    title: "Teipio'r cod",
    lead: (address) =>
      `Rydym wedi anfon llythyr at ${address}. Os yw'n perthyn i rywun sydd wedi ymuno, mae cod o 8 digid ynddo.`,
    label: "Cod o'r llythyr",
    hint: "Mae'n gweithio am 10 munud, yn y porwr hwn yn unig.",
    send: "Mewngofnodi",
    again: "Dim llythyr?",
    againSays: "Edrychwch yn y ffolder sbam, gwiriwch y cyfeiriad, neu gofynnwch am god newydd.",
    askAgain: "Gofyn am god newydd",
  },
  refusals: {
    wrong: (left) =>
      left === 1
        ? "Nid dyna'r cod y gofynnodd y porwr hwn amdano. Cymerwch yr un yn y llythyr diweddaraf. Mae gennych un cynnig arall."
        : `Nid dyna'r cod y gofynnodd y porwr hwn amdano. Cymerwch yr un yn y llythyr diweddaraf; dim ond mewn porwr arall y mae cod y gofynnwyd amdano yno yn gweithio. Mae gennych ${left} o gynigion eto.`,
    over: "Mae'r cod hwn wedi'i ddefnyddio neu wedi dod i ben. Gofynnwch am un newydd.",
    elsewhere:
      "Nid oes cod yn aros yn y porwr hwn. Dim ond yn y porwr lle y gofynnwyd amdano y mae cod yn gweithio, unwaith ac am 10 munud: ewch yn ôl i hwnnw a'i deipio yno, neu gofynnwch am un newydd yma.",
    signedOut: "Rydych wedi allgofnodi eisoes.",
  },
  limits: {
    codes: (seconds) =>
      `Gofynnwyd am lawer iawn o godau o'ch rhwydwaith chi yn ddiweddar. Arhoswch ${seconds} o eiliadau, yna ewch yn ôl a gofynnwch eto.`,
    mailbox: (seconds) =>
      `Rydym wedi anfon sawl llythyr i'r cyfeiriad hwn eisoes. Defnyddiwch y cod yn yr un diweddaraf, neu arhoswch ${seconds} o eiliadau, ewch yn ôl a gofynnwch eto.`,
    mailboxInAll: (seconds) =>
      `Gofynnwyd am lawer iawn o godau â'r cyfeiriad hwn yn ddiweddar, o lawer o leoedd. Defnyddiwch gyfrin-allwedd neu borwr yr ydych wedi mewngofnodi ynddo o'r blaen; neu arhoswch ${seconds} o eiliadau, ewch yn ôl a gofynnwch eto.`,
    tries: (seconds) =>
      `Bu llawer iawn o gynigion i fewngofnodi o'ch rhwydwaith chi yn ddiweddar. Arhoswch ${seconds} o eiliadau, yna ewch yn ôl a rhowch gynnig arall arni.`,
  },
  unsent: {
    isKept:
      "Rydych wedi allgofnodi, felly nid yw'r hyn a anfonwyd gennych wedi cyrraedd. Fe'i cedwir yn y porwr hwn am awr: mewngofnodwch, a byddwch yn ôl wrth eich ffurflen.",
    gone: "Cedwir yr hyn a anfonwch ar ôl allgofnodi am awr, yn y porwr lle y'i hysgrifennwyd. Nid yw yma mwyach.",
    tooMany:
      "Anfonwyd llawer iawn o ffurflenni o'ch rhwydwaith yn awr gan bobl sydd wedi allgofnodi.",
    page: {
      title: "Nid yw hyn wedi'i anfon",
      lead: "Roeddech wedi allgofnodi pan anfonoch hyn. Dyma'r hyn a ysgrifennoch: edrychwch arno, ac anfonwch ef. Fe'i hanfonir yn enw pwy bynnag sydd wedi mewngofnodi nawr.",
      leadWithoutText:
        "Roeddech wedi allgofnodi pan bwysoch y botwm, felly ni wnaed dim. Ewch yn ôl i'r dudalen, a phwyswch ef unwaith eto.",
      text: (number) =>
        number === 1 ? "Yr hyn a ysgrifennoch" : `Yr hyn a ysgrifennoch, rhan ${number}`,
      send: "Ei anfon nawr",
      back: "Yn ôl i'r dudalen",
    },
  },
  unknownId: "Nid oes gennych ddim byd o'r fath.",
  trail: [{ label: "Fi", href: mePath }],
  passkeys: {
    failedToAdd:
      "Ni weithiodd hynny. Efallai fod eich porwr wedi stopio, neu fod y gyfrin-allwedd hon ganddo eisoes. Rhowch gynnig arall arni os mynnwch.",
    asking: "Dilynwch yr hyn y mae eich porwr yn ei ofyn…",
    title: "Fy nghyfrin-allweddi",
    lead: "Mae cyfrin-allwedd yn eich mewngofnodi â'ch bys, eich wyneb neu'ch PIN, ar eich ffôn, eich cyfrifiadur neu'ch allwedd eich hun. Nid oes dim i'w gofio, a dim y gallai neb ei ddwyn oddi wrthym.",
    add: "Ychwanegu cyfrin-allwedd ar y ddyfais hon",
    adding: "Dilynwch yr hyn y mae eich porwr yn ei ofyn…",
    noScript:
      "Ni all eich porwr ychwanegu un yma. Mae'r cod drwy e-bost yn gweithio ym mhobman, â chyfrin-allweddi neu hebddynt.",
    none: "Nid oes gennych yr un eto",
    noneSays: "Â chyfrin-allwedd nid oes angen llythyr na chod i fewngofnodi.",
    list: "Cyfrin-allweddi sy'n eich mewngofnodi",
    added: "Ychwanegwyd",
    used: "Defnyddiwyd ddiwethaf",
    neverUsed: "Heb ei defnyddio eto.",
    name: "Enw",
    rename: "Cadw'r enw",
    renameOf: (name) => `Cadw'r enw: ${name}`,
    remove: "Tynnu",
    removeOf: (name) => `Tynnu ${name}`,
    signIn: "Mewngofnodi â chyfrin-allwedd",
    failed:
      "Ni weithiodd hynny. Rhowch gynnig arall arni, neu defnyddiwch y cod a anfonwn i'ch cyfeiriad e-bost yn ei lle.",
    notAccepted: "Ni ellid derbyn y gyfrin-allwedd hon. Rhowch gynnig arall arni.",
    notKnown:
      "Nid ydym yn adnabod y gyfrin-allwedd hon, neu bu'r dudalen ar agor yn rhy hir. Rhowch gynnig arall arni, neu mewngofnodwch â chod.",
    known: "Mae'r gyfrin-allwedd hon wedi'i hychwanegu eisoes.",
    unknown: "Nid oes gennych gyfrin-allwedd o'r fath. Efallai ei bod wedi'i thynnu.",
    tooMany: (most) =>
      `Gallwch gael hyd at ${most} o gyfrin-allweddi. Tynnwch un nad ydych yn ei defnyddio.`,
  },
  sessions: {
    title: "Ble rwyf wedi mewngofnodi",
    lead: (idle, most) =>
      `Daw sesiwn i ben ohoni'i hun os na ddefnyddir hi am ${idle} diwrnod, a beth bynnag ar ôl ${most} diwrnod.`,
    here: "Y porwr hwn",
    began: "Ers",
    seen: "Gwelwyd ddiwethaf",
    by: {
      code: "Â chod",
      passkey: "Â chyfrin-allwedd",
      confirmation: "Drwy gadarnhau'r cyfeiriad",
      demonstration: "Yn yr arddangosiad",
    },
    end: "Dod â hi i ben",
    endOf: (device) => `Dod â hi i ben: y sesiwn gyda ${device}`,
    endOthers: "Dod â'r lleill i gyd i ben",
    onlyOne: "Nid ydych wedi mewngofnodi yn unman arall.",
    unknown: "Mae'r sesiwn honno wedi dod i ben eisoes.",
  },
  letters: {
    passkeyAddedSubject: (party) => `Ychwanegwyd cyfrin-allwedd: ${party}`,
    passkeyAddedText: (name, party, passkey, link) =>
      `Helo ${name},\n\nychwanegwyd cyfrin-allwedd at eich cofnod gyda ${party}: ${passkey}. Os chi wnaeth hynny, peidiwch â gwneud dim.\n\nOs na, tynnwch hi yma, a dewch â'r sesiynau nad ydynt yn eiddo i chi i ben:\n\n${link}\n`,
    passkeyRemovedSubject: (party) => `Tynnwyd cyfrin-allwedd: ${party}`,
    passkeyRemovedText: (name, party, passkey) =>
      `Helo ${name},\n\ntynnwyd cyfrin-allwedd o'ch cofnod gyda ${party}: ${passkey}. Nid yw'n eich mewngofnodi mwyach. Gallwch fewngofnodi â chod bob amser.\n`,
    codeSubject: (party) => `Eich cod ar gyfer ${party}`,
    codeText: (name, party, code) =>
      `Helo ${name},\n\ndyma eich cod i fewngofnodi i ${party}:\n\n${code}\n\nMae'n gweithio unwaith, am 10 munud, yn y porwr y gofynnoch ohono. Ni fydd neb o'r blaid byth yn gofyn i chi amdano. Os na ofynnoch amdano, peidiwch â gwneud dim: heb y cod ni ddaw neb i mewn.\n`,
    unknownSubject: (party) => `Mewngofnodi i ${party}`,
    unknownText: (party, link) =>
      `Helo,\n\ngofynnodd rhywun, chi yn ôl pob tebyg, am god i fewngofnodi i ${party} â'r cyfeiriad hwn. Nid oes neb wedi ymuno ag ef, felly nid oes cod. Efallai eich bod wedi ymuno â chyfeiriad arall, neu gallwch ymuno yma:\n\n${link}\n\nOs nad chi oedd hynny, peidiwch â gwneud dim. Nid ydym wedi cadw unrhyw gofnod ohonoch.\n`,
    waitsText: (name, party) =>
      `Helo ${name},\n\ngofynnodd rhywun, chi yn ôl pob tebyg, am god i fewngofnodi i ${party} â'r cyfeiriad hwn. Rydych wedi'i gadarnhau ac mae eich lle wedi'i gadw, ond nid ydych i mewn eto: mae llawer iawn o bobl yn ymuno ar hyn o bryd. Felly nid oes cod i'w anfon. Nid oes angen i chi wneud dim; ysgrifennwn atoch pan fyddwch i mewn.\n`,
    newSessionSubject: (party) => `Rydych wedi mewngofnodi i ${party}`,
    newSessionText: (name, party, device, link) =>
      `Helo ${name},\n\nrydych newydd fewngofnodi i ${party} gyda ${device}. Os chi wnaeth hynny, peidiwch â gwneud dim.\n\nOs na, dewch â'r sesiwn honno i ben yma a gofalwch am eich blwch post, gan fod cod wedi'i ddarllen yno:\n\n${link}\n`,
  },
  device: {
    unknown: "porwr anhysbys",
    on: (browser, system) => `${browser} ar ${system}`,
  },
  confirm: {
    title: "Cadarnhau eich cyfeiriad",
    lead: "Un clic, ac rydych i mewn.",
    button: "Ie, dyma fy nghyfeiriad",
    unknownTitle: "Nid yw'r ddolen hon yn gweithio mwyach",
    unknown:
      "Mae wedi'i defnyddio, neu wedi dod i ben. Llenwch y ffurflen eto, neu mewngofnodwch os ydych wedi ymuno.",
  },
  kept: {
    sessions: {
      what: "Lle rydych wedi mewngofnodi: pryd y dechreuodd, pryd y'ch gwelwyd ddiwethaf, â pha fath o borwr",
      why: "Fel eich bod yn aros wedi mewngofnodi, ac yn gallu gweld a gorffen hynny.",
      until: (length) => `${length} ar y mwyaf, ac yn gynt os na ddewch`,
    },
    codes: {
      what: "Y cod y gofynasoch amdano, ac i ba gyfeiriad",
      why: "Fel ei fod yn gweithio unwaith, yn eich porwr chi yn unig.",
      until: (length) => `${length} ar y mwyaf`,
    },
    passkeys: {
      what: "Hanner cyhoeddus pob un o'ch cyfrin-allweddi, a'ch enw chi arni",
      why: "Fel y gallwch fewngofnodi â hi.",
    },
    browsers: {
      what: "Eich bod wedi mewngofnodi â phorwr o'r blaen",
      why: "Fel nad yw dieithriaid sy'n dyfalu codau yn eich cau allan.",
      until: (length) => `${length} ar ôl i chi fewngofnodi ag ef ddiwethaf`,
    },
  },
};
