import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { door as en } from "./words-door.en.ts";

export const door: Texts<typeof en> = {
  door: {
    early: "Caiff pobl eu ticio ar ddiwrnod y digwyddiad.",
    nobody: "Nid oes gan neb a atebodd y cod hwn, neu ni chaiff ei ddangos i chi.",
    waiting: "Maent ar y rhestr aros, ac nid oes ganddynt le eto.",
  },
  hostPage: {
    title: "Pwy sy'n dod",
    lead: "Dim ond chi sy'n gweld hyn. Caiff ei ddileu rai wythnosau ar ôl y digwyddiad.",
    nobody: "Nid oes neb wedi ateb eto",
    nobodySays: "Mae pwy bynnag sy'n ateb yn sefyll yma, gyda'r rhai y dônt â nhw.",
    in: (people) => `Yn dod: ${countedInWelsh(people, "person")}`,
    waiting: "Ar y rhestr aros",
    maybe: "Efallai",
    no: "Methu dod",
    noShows: (count) => `Heb ddod: ${countedInWelsh(count, "person")}`,
    noShowsSays: "Ni ddywedir wrth neb ond chi.",
    name: "Enw",
    plus: "Yn dod â",
    code: "Cod",
    came: "Wedi dod",
    tickOff: "Wedi dod",
    takeBack: "Ei dynnu'n ôl",
    byCode: "Ticio â chod",
    byCodeSays:
      "Darllenwch y cod o dan y sgwâr ar eu tocyn, neu pwyntiwch gamera eich ffôn at y sgwâr.",
    check: "Ticio",
    print: "Rhestr i'r drws, i'w hargraffu",
    link: "Dolen i bwy bynnag sy'n helpu",
    linkSays:
      "Nid oes angen cyfrif arni, mae'n dangos enwau cyntaf y rhai a gytunodd, ac yn marw pan fydd y diwrnod ar ben. Bob tro y bydd rhywun yn edrych, caiff ei ysgrifennu yma.",
    make: "Gwneud dolen",
    renew: "Gwneud dolen arall. Mae'r un o'r blaen yn marw.",
    once: "Copïwch hi nawr: caiff ei dangos yr un tro hwn.",
    looks: "Pryd yr edrychodd rhywun",
    noLooks: "Nid oes neb wedi edrych eto.",
    photo: "Ychwanegu llun",
    photoSays: "Caiff lle, amser a chamera eu tynnu allan ohono cyn ei gadw.",
    file: "Y llun",
    words: "Beth mae'n ei ddangos, i bwy bynnag na all ei weld?",
    agreed: "Mae pawb ynddo wedi cytuno y caiff pawb ei weld",
    add: "Ychwanegu'r llun",
  },
  doorList: {
    title: "Rhestr i'r drws",
    sign: "Wedi dod",
    lead: "Dinistriwch y papur hwn ar ôl y digwyddiad.",
  },
  helper: {
    lead: "Rydych yn helpu wrth y drws. Mae'r ddolen hon yn marw pan fydd y diwrnod ar ben, ac mae'r gwesteiwr yn gweld pryd y cafodd ei hagor.",
    others: (people) =>
      people === 0
        ? "Cytunodd pawb sy'n dod i gael eu gweld."
        : `Nid yw ${countedInWelsh(people, "person")} am gael eu gweld yma. Gofynnwch iddynt am y cod ar eu tocyn.`,
    nobody: "Nid oes neb sy'n dod yn cael ei ddangos yma eto.",
  },
};
