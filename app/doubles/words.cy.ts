import type { Texts } from "@breakthrough/languages";
import { mePath } from "../me/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import { askJoiningPath } from "./addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  trail: [{ label: "Fi", href: mePath }],
  key: "Allwedd y ddolen",
  signIn: "Mewngofnodwch yn gyntaf, os gwelwch yn dda.",
  gone: "Nid yw un o'r ddau gyfrif yma mwyach.",
  same: "Yr un cyfrif yw hwnnw.",
  already: "Mae un o'r ddau gyfrif yn cael ei uno eisoes.",
  holdsOffice:
    "Mae'r cyfrif a fyddai'n dod i ben mewn swydd. Mewngofnodwch â'i flwch post ac unwch hwn ag ef, neu ymddiswyddwch yn gyntaf.",
  importRuns: (until) =>
    `Daeth un o'r ddau gyfrif trwy fewnforio y gellir ei dynnu'n ôl o hyd. Rhowch gynnig arall arni ar ôl ${until}.`,
  unknown:
    "Mae'r ddolen hon wedi'i defnyddio neu wedi dod i ben, neu nid eich un chi ydyw. Gallwch ofyn am un arall.",
  nothingToStop: "Nid oes dim i'w atal: cafodd ei atal eisoes, neu un cyfrif ydynt erbyn hyn.",
  tooEarly: "Nid yw'r amser i'w atal ar ben eto.",
  own: {
    title: "Mae gennyf gyfrif arall yma",
    lead: "Os ydych wedi ymuno â dau flwch post, gwnewch un cyfrif o'r ddau. Mae gan un person un bleidlais.",
    what: "Mae'r diwrnod aelodaeth hynaf a'i diwedd diweddaraf yn aros, ac mae popeth a ysgrifennwyd ac a gefnogwyd gennych yn eich dilyn. Daw'r cyfrif arall i ben: ei sesiynau a'i gyfrin-allweddi, ei hysbysiadau, ac ail bleidlais mewn pleidlais sydd ar agor.",
    keeps: (email) => `Mae'r cyfrif hwn yn aros, ac rydych yn mewngofnodi â ${email}.`,
    others: (emails) => `Wedi'u huno ag ef eisoes: ${emails}.`,
    label: "Cyfeiriad e-bost y cyfrif arall",
    hint: "Byddwn yn anfon dolen iddo. Agorwch y ddolen yn y porwr hwn.",
    send: "Anfon y ddolen",
    sentTitle: "Edrychwch yn eich post arall",
    sent: "Mae llythyr ar ei ffordd i'r cyfeiriad hwnnw. Os oes cyfrif ag ef, mae dolen yn y llythyr: agorwch hi yn y porwr hwn, wedi mewngofnodi fel nawr, o fewn diwrnod. Tan hynny nid oes dim yn newid.",
    confirmTitle: "Gwneud un cyfrif o'r ddau",
    confirmLead:
      "Byddwn yn ysgrifennu at y ddau flwch post ar unwaith, a gall darllenydd y naill neu'r llall ei atal. Os nad yw neb yn gwneud hynny, daw'r cyfrif arall yn rhan o hwn rai dyddiau wedyn. Ni all neb eu gwahanu eto.",
    confirmButton: "Ie, fi biau'r ddau",
    askAgain: "Gofyn am ddolen arall",
    waitsKept: (when) => `Daw cyfrif arall yn rhan o hwn: ${when}.`,
    waitsOther: (when) => `Daw'r cyfrif hwn yn rhan o un arall: ${when}.`,
    waitsSays: "Os yw hynny'n anghywir, ataliwch ef: yna mae'r ddau yn aros fel y maent.",
    stop: "Ei atal",
    stopTitle: "Mae dau gyfrif yn aros yn ddau",
    stopLead:
      "Mae dau gyfrif gyda ni i ddod yn un, ac mae gan un ohonynt y blwch post hwn. Os dau berson sydd biau nhw, neu os nad oeddech am hynny, ataliwch ef.",
    stoppedTitle: "Mae wedi'i atal",
    stopped:
      "Mae'r ddau gyfrif yn aros fel yr oeddent. Os nad chi a'i dechreuodd, mewngofnodwch ac edrychwch ble arall rydych wedi mewngofnodi.",
    signIn: "Mewngofnodi",
  },
  office: {
    trail: [
      { label: "Ein plaid", href: partyPath },
      { label: "Cyfrifon un person", href: askJoiningPath },
    ],
    title: "Gofyn am uno dau gyfrif un person",
    lead: "Rydych chi'n gofyn. Mae ail allwedd o gorff arall yn penderfynu. Dywedir wrth y ddau flwch post, a gall darllenydd y naill neu'r llall ei atal.",
    which:
      "Dewiswch yn gyntaf y cyfrif sy'n aros, yna'r un sy'n dod yn rhan ohono. Mae'r hyn a fwriwyd ac a ysgrifennwyd yn aros. Ni all neb eu gwahanu eto.",
    kept: "Y cyfrif sy'n aros",
    other: "Y cyfrif sy'n dod yn rhan ohono",
    chooseOther: "A'r cyfrif sy'n dod yn rhan ohono:",
    why: "Dywedwch pam, mewn geiriau y caiff pawb eu darllen",
    whyHint: "Mae pawb yn gweld y rheswm. Peidiwch ag enwi neb.",
    send: "Ymlaen i lofnodi",
    oneself: "Ni chewch ofyn am eich cyfrifon eich hun. Gallwch eu huno eich hun, o dan Fi.",
    line: "Mae dau gyfrif un person i'w huno, os nad yw darllenydd y naill na'r llall yn ei atal.",
    partedLine: "Mae dau gyfrif a oedd i'w huno yn aros yn ddau.",
  },
  letters: {
    askedSubject: (party) => `Eich cyfrifon gyda ${party}`,
    askedText: (party, link) =>
      `Helo,\n\nmae rhywun, chi yn ôl pob tebyg, wedi mewngofnodi i ${party} â blwch post arall ac yn dweud mai ef biau'r cyfrif â'r un hwn hefyd. Os felly, agorwch y ddolen hon o fewn diwrnod, yn y porwr rydych wedi mewngofnodi ynddo:\n\n${link}\n\nOs nad chi oedd hynny, peidiwch â gwneud dim: heb y llythyr hwn ni all neb fynd ymlaen.\n`,
    noneText: (party) =>
      `Helo,\n\nmae rhywun, chi yn ôl pob tebyg, wedi mewngofnodi i ${party} ac yn dweud bod ganddo gyfrif arall â'r blwch post hwn. Nid oes un, felly nid oes dim i'w uno. Nid ydym wedi cadw dim amdanoch.\n`,
    waitsSubject: (party) => `Mae dau gyfrif gyda ${party} yn dod yn un`,
    waitsText: (name, party, when, link) =>
      `Helo ${name},\n\ndywedodd rhywun sy'n darllen y blwch post hwn ac un arall mai ef biau'r ddau gyfrif gyda ${party}. Byddant yn dod yn un: ${when}.\n\nOs nad chi oedd hynny, ataliwch ef yma, yna mewngofnodwch ac edrychwch ble arall rydych wedi mewngofnodi:\n\n${link}\n`,
    waitsByRequestText: (name, party, when, link) =>
      `Helo ${name},\n\nmae dwy swydd gyda ${party} yn credu mai un person sydd biau dau gyfrif, ac mae gan y blwch post hwn un ohonynt. Byddant yn dod yn un: ${when}.\n\nOs dau berson sydd biau nhw, ataliwch ef yma:\n\n${link}\n`,
    joinedSubject: (party) => `Un yw eich cyfrifon gyda ${party} bellach`,
    joinedText: (name, party, link) =>
      `Helo ${name},\n\nun yw eich dau gyfrif gyda ${party} o hyn ymlaen. Mewngofnodwch â'r naill gyfeiriad neu'r llall; daw'r cod i flwch post y cyfrif a arhosodd, ac felly hefyd lythyrau:\n\n${link}\n`,
  },
  kept: {
    asked: {
      what: "Pa gofnod arall y dywedwch sy'n eiddo i chi, nes i chi gadarnhau hynny",
      why: "Fel na all neb gymryd cofnod rhywun arall drosodd.",
      until: (length) => `${length} ar y mwyaf, os na chaiff ei gadarnhau`,
    },
    pair: {
      what: "Pa ddau gofnod sydd ar fin dod yn un",
      why: "Fel y gall darllenydd y naill flwch post neu'r llall ei atal.",
      until: (length) =>
        `${length}; lle mae swyddogion yn gofyn, nes na ellir herio eu gweithred mwyach`,
    },
  },
};
