import type { Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** What the editor says, in Welsh. */
export const cy: Texts<typeof en> = {
  label: "Y testun rydych yn ei ysgrifennu gyda'ch gilydd",
  hint: "Cedwir yr hyn a ysgrifennwch wrth i chi deipio, ac mae'r awduron eraill yn ei weld ar unwaith. Gwahanwch baragraffau â llinell wag; dechreuwch linellau rhestr â - neu 1.",
  opening: "Yn agor y testun …",
  saved: "Mae popeth wedi'i gadw.",
  saving: "Yn cadw …",
  lost: "Dim cysylltiad. Daliwch i ysgrifennu: fe'i cedwir ar y dudalen hon, a'i anfon pan ddaw'r cysylltiad yn ôl. Peidiwch â chau'r dudalen.",
  alone: "Nid oes neb arall â'r testun ar agor.",
  others: (names) => `Yma hefyd: ${names}.`,
  plainBox: "Isod mae'r un testun mewn blwch plaen. Mae ei gadw yno yn cadw'r hyn a ysgrifennoch.",
  noConnection: "Ni all y golygydd gysylltu oddi yma.",
  begunAnew:
    "Tacluswyd y testun tra oeddech i ffwrdd. Mae'r hyn a ysgrifennoch yn y blwch isod: cadwch ef yno, a chaiff ei ychwanegu.",
};
