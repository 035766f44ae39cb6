import { spoken } from "@breakthrough/languages";
import type { Named } from "./constitution.ts";

/** In the language spoken, where the party has given it a title there. */
export const titleIn = ({ title, titleCy }: Named): string =>
  spoken() === "cy" ? (titleCy ?? title) : title;
