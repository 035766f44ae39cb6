import type { Texts } from "@breakthrough/languages";
import { decidePath } from "../ballots/addresses.ts";
import { manifestoPath } from "../policy/addresses.ts";
import { discussPath } from "../proposals/addresses.ts";
import type { Role } from "./cast.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const roles: Record<Role, { title: string; says: string }> = {
  supporter: {
    title: "Cefnogwr newydd",
    says: "Daeth heibio i'r stondin stryd ddoe. Yn darllen popeth, yn dilyn beth bynnag sydd o ddiddordeb, ac yn gallu dod yn aelod.",
  },
  member: {
    title: "Aelod",
    says: "Yn cefnogi syniadau, yn dadlau, yn ysgrifennu ac yn pleidleisio. Mae ganddi ddrafft ei hun na all neb arall ei weld.",
  },
  author: {
    title: "Awdur",
    says: "Ysgrifennodd y cynnig ar fysiau lleol sy'n cael ei ddrafftio nawr. Ef sy'n dal y pin.",
  },
  facilitator: {
    title: "Hwylusydd",
    says: "Yn helpu trafodaethau yn eu blaen ac yn gwrando ar y ddwy ochr. Nid yw'r swydd yn rhoi pŵer iddi dros gynnig.",
  },
  trustee: {
    title: "Ymddiriedolwr",
    says: "Yn gofalu am yr hyn sy'n eiddo i'r blaid. Fel pob swydd, daw ei swydd ef i ben ohoni'i hun.",
  },
  treasurer: {
    title: "Y trysorydd",
    says: "Yn cadw'r cyfrifon. Mae popeth y gall ei wneud dros y blaid i'w weld yn y cofnod.",
  },
  safety: {
    title: "Swyddog diogelwch",
    says: "Ganddi hi mae'r gyntaf o ddwy allwedd: gall ofyn am ddal yn ôl gynnig sy'n torri'r gyfraith neu'n rhoi rhywun mewn perygl.",
  },
  committee: {
    title: "Aelod o'r pwyllgor",
    says: "Ganddo ef mae ail allwedd. Dim ond pan fydd ef yn cytuno y digwydd yr hyn y mae swyddog diogelwch yn gofyn amdano, ac am saith diwrnod ar y mwyaf.",
  },
  lapsed: {
    title: "Aelod y daeth ei aelodaeth i ben",
    says: "Anghofiodd adnewyddu. Yn gweld beth na ellir ei wneud mwyach, pam, a beth i'w wneud am hynny.",
  },
};

/** Every sentence of this room that a person reads, in Welsh, beside what the people of the demonstration write. */
export const cy: Texts<typeof en> = {
  setBy: "yr arddangosiad",
  party: "Breakthrough",
  title: "Rhowch gynnig arni",
  lead: "Pobl ddychmygol yw pawb yma. Byddwch yn rhywun, rhowch gynnig ar bopeth, symudwch yr amser ymlaen. Ni all dim dorri.",
  beSomebody: "Bod yn rhywun arall",
  beSomebodyLead: "Mae un clic yn eich mewngofnodi yn ei le, heb god na chyfrin-allwedd.",
  be: (name) => `Bod yn ${name}`,
  roles,
  youAre: "Chi yw'r person hwn nawr",
  gone: "Nid oes neb yn chwarae'r rhan hon mwyach: mae'r person hwnnw wedi gadael y blaid.",
  noRole: "Nid oes rhan o'r fath yn yr arddangosiad.",
  time: "Symud yr amser ymlaen",
  timeLead: (now) =>
    `Yn yr arddangosiad, yr amser nawr yw: ${now}. Symudwch ymlaen, ac mae pob terfyn amser ar y ffordd yn digwydd, ac mae'r aelodau dychmygol yn dal ati: maen nhw'n cefnogi, yn dadlau, yn pleidleisio, yn ymuno ac yn gadael. Nid oes neb arall yn gweithredu yn lle rhywun y buoch chi. Nid yw amser byth yn mynd yn ôl.`,
  steps: { hour: "Awr", day: "Diwrnod", week: "Wythnos" },
  isMoving: "Mae rhywun arall yn symud yr amser ar hyn o bryd. Arhoswch eiliad, ac edrychwch eto.",
  noStep: "Dewiswch awr, diwrnod neu wythnos.",
  moved: {
    hour: "Mae awr wedi mynd heibio.",
    day: "Mae diwrnod wedi mynd heibio.",
    week: "Mae wythnos wedi mynd heibio.",
  },
  moving: (now) =>
    `Mae'r amser yn symud ymlaen; mae hi nawr yn ${now}. Mae'r dudalen hon yn edrych eto ohoni ei hun.`,
  tooFar:
    "Gellir symud amser yr arddangosiad ymlaen ddwy flynedd ar y mwyaf. Dechreuwch o'r newydd i fynd ymhellach.",
  look: "Ble i edrych yn gyntaf",
  looks: [
    {
      label: "Yr wythnos hon",
      href: "/",
      says: "Yr hyn a ofynnir gan aelod, mewn deg munud.",
    },
    {
      label: "Trafod",
      href: discussPath,
      says: "Syniadau y mae angen cefnogaeth arnynt, a'r hyn y mae dadlau amdano.",
    },
    {
      label: "Penderfynu",
      href: decidePath,
      says: "Pleidleisiau sydd ar agor, a chanlyniadau y gall unrhyw un eu cyfrif eto.",
    },
    {
      label: "Ein polisi",
      href: manifestoPath,
      says: "Y maniffesto. Mae pob paragraff yn arwain at ei bleidlais.",
    },
  ],
  outbox: "Y blwch allan",
  outboxSays: "Darllenwch y llythyrau y mae'r blaid yn eu hysgrifennu, ac at bwy.",
  anew: "Dechrau o'r newydd",
  anewSays:
    "I ddechrau eto gyda phlaid newydd, stopiwch y rhaglen, dilëwch y ffolder “.data” wrth ei hymyl, a dechreuwch hi eto.",
};
