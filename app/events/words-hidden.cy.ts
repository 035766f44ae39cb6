import type { Texts } from "@breakthrough/languages";
import { hidingCy } from "../../platform/text/hiding-words.cy.ts";
import type { hidden as hiddenEn, hiddenLetters as lettersEn } from "./words-hidden.en.ts";

export const hidden: Texts<typeof hiddenEn> = {
  ...hidingCy,
  kinds: { event: "Digwyddiad", "event-photo": "Llun o ddigwyddiad" },
  unknown: "Nid oes digwyddiad na llun o'r fath.",
  titleHidden: (ground) => `Mae enw'r digwyddiad hwn wedi'i guddio: ${ground}`,
  placeHidden: "Wedi'i guddio",
  since: "cuddiwyd ers",
  title: "Gofyn am guddio'r hyn y mae rhywun yn ei ddangos o ddigwyddiad",
  backTitle: "Gofyn am ddod â'r hyn a ddangosodd rhywun o ddigwyddiad yn ôl",
  chooseKind: "Dewiswch beth ydyw.",
  noChange:
    "Mae dwy allwedd yn cuddio'r hyn y mae'r digwyddiad hwn yn ei ddweud, felly ni ellir ei newid am y tro. Gellir ei symud a'i ganslo.",
  noBacking:
    "Mae'r hyn y mae'r digwyddiad hwn yn ei ddweud wedi'i guddio am y tro, felly ni ellir ei agor.",
  isCopy:
    "Mae hwn wedi'i guddio am fod yr hyn y mae'n ei ailadrodd wedi'i guddio, megis penwythnos gweithredu. Daw yn ôl gyda hwnnw.",
  seePhoto: "Y llun, yn y cyfeiriad hwn ar y wefan",
  line: (kind, ground) => `${kind}: cuddiwyd. Sail: ${ground.toLowerCase()}.`,
  restoredLine: (kind) => `${kind}: daethpwyd ag ef yn ôl.`,
};

export const hiddenLetters: Texts<typeof lettersEn> = {
  wrote: {
    event: "yr hyn y mae eich digwyddiad yn ei ddweud",
    "event-photo": "llun a ychwanegoch at ddigwyddiad",
  },
  hiddenSubject: {
    event: "Cuddiwyd yr hyn y mae eich digwyddiad yn ei ddweud",
    "event-photo": "Cuddiwyd llun o'ch eiddo",
  },
  hiddenText: ({ name, what, ground, why, link }) =>
    `Helo ${name},\n\ncuddiwyd ${what}.\n\nSail: ${ground}.\nY rheswm a roddwyd: ${why}\n\nDwy allwedd gan gyrff gwahanol a benderfynodd hyn. Gallwch chi ac unrhyw aelod ei herio; yna bydd rheithgor o aelodau a dynnir drwy goelbren yn ei weld ac yn penderfynu. Mae eich geiriau ymhlith eich data i'w lawrlwytho. Mae pawb sy'n dod yn cadw eu lle, a gallwch symud y digwyddiad neu ei ganslo. Dyma'r cais, a sut i'w herio:\n\n${link}\n`,
  restoredSubject: {
    event: "Mae'r hyn y mae eich digwyddiad yn ei ddweud yn ôl",
    "event-photo": "Mae llun o'ch eiddo yn ôl",
  },
  restoredText: ({ name, what, why, link }) =>
    `Helo ${name},\n\ngellir gweld eto, fel yr oedd: ${what}.\n\nY rheswm a roddwyd: ${why}\n\n${link}\n`,
};
