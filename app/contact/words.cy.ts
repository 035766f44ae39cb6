import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";
import { inbox } from "./words-inbox.cy.ts";
import { questions } from "./words-questions.cy.ts";

// Written without a native reader, as all our Welsh.

const days = (number: number): string => countedInWelsh(number, "diwrnod");

export const cy: Texts<typeof en> = {
  questions,
  inbox,
  notOnDuty: "Dim ond y tîm sy'n ateb yr hyn y mae pobl yn ei ofyn sy'n gwneud hyn.",
  form: {
    title: "Ysgrifennu atom",
    lead: "Mae person o'n tîm yn ei darllen ac yn ateb drwy e-bost. Nid oes angen cyfrif arnoch.",
    name: "Eich enw",
    email: "Eich cyfeiriad e-bost",
    emailHint: "Rydym yn ateb iddo, ac yn ei ddefnyddio at ddim byd arall.",
    subject: "Am beth y mae?",
    subjects: {
      question: "Cwestiwn",
      joining: "Ymuno neu adael",
      policy: "Yr hyn rydym yn sefyll drosto",
      press: "Y wasg a'r cyfryngau",
      data: "Fy nata",
      complaint: "Cwyn",
      newsletter: "Ateb i gylchlythyr",
    },
    body: "Eich neges",
    bodyHint: "Peidiwch ag enwi unrhyw berson preifat arall.",
    kept: (day) => `Dim ond y tîm sy'n ei darllen. Caiff ei dileu ar ${day}, gyda'n hateb.`,
    privacy: "Mwy am eich data",
    withoutScripts: (number) =>
      `Nid yw eich porwr yn rhedeg sgriptiau yma. Felly rydym yn anfon llythyr i'ch cyfeiriad yn gyntaf: pwyswch ei ddolen o fewn ${days(number)}, a bydd y tîm yn cael eich neges.`,
    wait: "Un eiliad: mae eich porwr yn profi nad peiriant sbam ydyw. Yna caiff ei hanfon.",
    send: "Anfon",
    lookFirst: "Gweld a yw wedi'i ateb eisoes",
    perhaps: "Efallai fod hyn wedi'i ateb eisoes",
    looked: "Gall yr atebion hyn helpu",
    lookedNone: "Nid oes ateb yn ffitio. Anfonwch hi.",
    closed: "Nid oes neb yn darllen y blwch hwn nawr",
    closedSays: "Nid oes gan unrhyw dîm y dasg hon ar hyn o bryd. Dewch yn ôl yn nes ymlaen.",
    closedWrite: (contact) =>
      `Nid oes gan unrhyw dîm y dasg hon ar hyn o bryd. Ysgrifennwch at ${contact}.`,
    nobody:
      "Nid oes neb yn darllen y blwch hwn nawr, felly nid anfonwyd dim. Mae'r hyn a deipioch yma o hyd.",
    tooManyOfYours: (most) =>
      `Daeth ${most} neges o'r cyfeiriad hwn o fewn diwrnod. Arhoswch tan yfory.`,
    tooMuch: "Anfonwyd mwy nag y mae pobl yn ei anfon. Arhoswch awr, yna anfonwch hi eto.",
    tooManyWait:
      "Mae llawer iawn o negeseuon yn aros am ddolen eu llythyr. Rhowch gynnig arall arni'n nes ymlaen, neu o borwr sy'n rhedeg sgriptiau.",
    tooManyOfPlace:
      "O'r lle rydych chi, anfonwyd llawer o negeseuon heddiw sy'n aros am ddolen eu llythyr. Rhowch gynnig arall arni yfory, neu o borwr sy'n rhedeg sgriptiau.",
    fields: {
      name: "Eich enw",
      subject: "Dewiswch am beth y mae.",
      body: "Eich neges",
      proof: "Roedd rhywbeth o'i le ar y ffurflen. Anfonwch hi eto.",
    },
    letter: {
      subject: (party) => `A ysgrifennoch at ${party}?`,
      text: (party, link, number) =>
        `Helo,\n\nysgrifennodd rhywun neges at ${party} gan roi'r cyfeiriad hwn. Ai chi oedd yno? Yna pwyswch y ddolen, a bydd y tîm yn ei chael:\n\n${link}\n\nOs nad chi oedd yno, peidiwch â gwneud dim. Dileir y neges ar ôl ${days(number)}.`,
    },
  },
  reply: {
    nobody: (where) =>
      `Nid oes neb yn darllen y mewnflwch hwn ar hyn o bryd. Ysgrifennwch at ${where}`,
    tooMany: (form) =>
      `Daeth mwy o lythyrau oddi yno heddiw nag y mae pobl yn eu hysgrifennu. Ysgrifennwch yfory, neu yn ${form}`,
    tooMuch: (form) =>
      `Daeth mwy o lythyrau heddiw nag y mae neb yn eu darllen. Ysgrifennwch yfory, neu yn ${form}`,
  },
  sent: {
    title: "Mae eich neges gennym",
    lead: "Mae rhywun o'r tîm yn ei darllen ac yn ateb drwy e-bost.",
    waits: "Un cam arall: edrychwch yn eich blwch post",
    waitsSays:
      "Anfonwyd llythyr i'ch cyfeiriad. Pwyswch ei ddolen, a bydd y tîm yn cael eich neges.",
    twice: "Anfonoch y ffurflen hon ddwywaith",
    twiceSays:
      "Mae'n cyfrif unwaith. Os daw llythyr i'ch blwch post, pwyswch ei ddolen: dim ond wedyn y bydd y tîm yn cael eich neges.",
  },
  confirm: {
    title: "A ysgrifennoch atom?",
    lead: (email) =>
      `Ysgrifennodd rhywun neges atom gan roi'r cyfeiriad ${email}. Os chi oedd yno, anfonwch hi ymlaen at y tîm.`,
    send: "Ie, anfonwch fy neges",
    unknown: "Nid oes neges o'r fath. Efallai fod ei hamser ar ben. Ysgrifennwch atom eto.",
  },
  kept: {
    until: (length) => `${length} ar ôl iddo gael ei ysgrifennu`,
    messages: {
      what: "Yr hyn a ysgrifennoch atom gyda'ch cyfeiriad, ein hateb, a nodiadau'r tîm arno",
      why: "Fel y gall person eich ateb.",
    },
  },
};
