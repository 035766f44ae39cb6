import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

const aelod = (count: number): string => countedInWelsh(count, "aelod");

/** The same in Welsh. */
export const cy: Texts<typeof en> = {
  unknown: "Nid oes cangen o'r fath. Mae'r holl ganghennau ar y dudalen Canghennau.",
  ended: "Nid yw'r gangen hon yn bod mwyach. Mae'r rhai sydd ar gael ar y dudalen Canghennau.",
  fields: {
    body: "Y testun",
    subject: "Y pwnc",
    answer: "Yr ateb",
  },
  write: {
    title: (branch: string) => `Ysgrifennu at ${branch}`,
    lead: "Mae ei swyddogion yn ei ddarllen yma ac yn ateb drwy lythyr. Nid ydynt yn gweld eich cyfeiriad.",
    body: "Beth ydych am ei ddweud?",
    send: "Anfon",
    sent: "Mae eich neges yn aros am swyddogion y gangen. Daw eu hateb drwy lythyr.",
    nobody: "Nid oes gan y gangen hon swyddogion eto a allai ateb. Mae ei thrafodaeth ar agor.",
    tooMany: "Rydych wedi ysgrifennu at ganghennau bum gwaith heddiw. Dewch yn ôl yfory.",
    unknown: "Nid oes neges o'r fath.",
    answered: "Mae wedi'i hateb eisoes.",
    gone: "Mae pwy bynnag a'i hysgrifennodd wedi gadael.",
  },
  letter: {
    title: (branch: string) => `Llythyrau at aelodau ${branch}`,
    lead: (times: number) =>
      `Safle'r blaid sy'n eu hanfon; nid oes neb yn gweld cyfeiriad. Mae un swyddog yn anfon ${countedInWelsh(times, "llythyr")} o fewn saith diwrnod, ac un pellach ag allwedd swyddog arall.`,
    new: "Llythyr newydd",
    subject: "Pwnc",
    body: "Testun",
    bodyHint: "Testun plaen. Ychwanegir y cyfarchiad ag enw pob aelod, ac enw'r gangen.",
    draft: "Cadw fel drafft",
    send: "Ei anfon",
    key: "Troi'r allwedd arall",
    states: {
      draft: "Drafft",
      waits: "Yn aros am allwedd swyddog arall",
      sending: "Yn cael ei anfon",
      sent: "Anfonwyd",
    },
    posted: (count: number) => `at ${aelod(count)}`,
    none: "Dim llythyr eto.",
    all: "Pob llythyr",
    unknown: "Nid oes llythyr o'r fath.",
    notDraft: "Mae wedi'i anfon, neu mae'n aros am yr allwedd arall.",
    notWaiting: "Nid yw'n aros am allwedd.",
    ownKey:
      "Chi a ysgrifennodd y llythyr hwn neu a ofynnodd am ei anfon: swyddog arall o'r gangen sy'n troi'r allwedd.",
    keyHint:
      "Mae angen allwedd swyddog arall o'r gangen arno, oherwydd anfonwyd un o fewn y saith diwrnod diwethaf.",
  },
  report: {
    title: (branch: string, year: number) => `${branch} yn ${year}`,
    lead: "Mae'n ei ysgrifennu ei hun, o'r cofnod ac o'r hyn a wnaeth y gangen yma. Ni all neb adael dim allan.",
    members: (count: number) => `Mae gan y gangen ${aelod(count)} heddiw.`,
    letters: (count: number) => `Ysgrifennodd ${countedInWelsh(count, "llythyr")} at ei haelodau.`,
    messages: (count: number, answered: number) =>
      `Daeth ${countedInWelsh(count, "neges")}, ac atebwyd ${answered} ohonynt.`,
    looks: (count: number) =>
      `Edrychodd ei swyddogion ${countedInWelsh(count, "gwaith")} ar sut i gyrraedd aelod.`,
    officers: (count: number) => `Daeth ${countedInWelsh(count, "person")} i swydd ynddi.`,
    lines: "Beth y mae'r cofnod yn ei ddweud amdani",
    none: "Nid yw'r cofnod yn dweud dim amdani yn y flwyddyn hon.",
    columns: ["Pryd", "Beth"],
    earlier: (year: number) => `Y flwyddyn ${year}`,
  },
  messages: {
    title: (branch: string) => `Beth a ysgrifennwyd at ${branch}`,
    lead: "Mae'r ateb yn mynd drwy lythyr. Nid oes neb yma yn gweld cyfeiriad.",
    messages: "Beth a ysgrifennwyd at y gangen",
    noMessages: "Nid oes neb wedi ysgrifennu.",
    from: "Oddi wrth",
    answered: "Atebwyd",
    answer: "Ateb",
    sendAnswer: "Anfon yr ateb",
  },
  letters: {
    fromBranch: {
      text: (name: string, body: string, branch: string, office: string, link: string) =>
        `Helo ${name},\n\n${body}\n\n${office}, ${branch}\n\nYsgrifennodd y gangen hyn at ei holl aelodau drwy safle'r blaid. Nid oes neb yno wedi gweld eich cyfeiriad. Am y gangen, a sut i ateb:\n\n${link}\n`,
    },
    message: {
      subject: (branch: string) => `Mae rhywun wedi ysgrifennu at ${branch}`,
      text: (name: string, branch: string, link: string) =>
        `Helo ${name},\n\nmae rhywun wedi ysgrifennu at gangen ${branch}, yr ydych yn swyddog ynddi. Mae'n aros am ateb yma:\n\n${link}\n`,
    },
    answer: {
      subject: (branch: string) => `Mae ${branch} wedi'ch ateb`,
      text: (name: string, branch: string, asked: string, answer: string) =>
        `Helo ${name},\n\nysgrifennoch at gangen ${branch}:\n\n${asked}\n\nEi hateb:\n\n${answer}\n`,
    },
  },
  record: {
    wrote: (branch: number) => `Ysgrifennu at aelodau cangen ${branch}.`,
  },
  kept: {
    written: {
      what: "Beth a ysgrifennoch fel swyddog cangen at ei haelodau, beth a ysgrifennoch at gangen, a'i hateb",
      why: "Fel bod pwy bynnag sy'n dilyn yn y swydd yn dod o hyd iddo. Mae eich enw'n mynd oddi arno pan fyddwch yn gadael.",
    },
  },
};
