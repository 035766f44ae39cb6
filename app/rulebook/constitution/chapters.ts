import { type Chapter, isStanding, withId } from "./constitution.ts";
import { constitutionNow } from "./in-force.ts";
import { titleIn } from "./titles.ts";

/** The manifesto's chapters in its order, those included that are ended. */
export const allChapters = (): readonly Chapter[] => constitutionNow().chapters;

/** Those that something new can go into. */
export const openChapters = (): readonly Chapter[] => allChapters().filter(isStanding);

export const isOpenChapter = (id: string): boolean => openChapters().some((one) => one.id === id);

/** Of an id that names no chapter it is the id itself. */
export const chapterTitle = (id: string): string => {
  const chapter = withId(allChapters(), id);
  return chapter === undefined ? id : titleIn(chapter);
};

/** The one that proposals about the rulebook stand in: the last that is open. */
export const rulebookChapter = (): string => openChapters().at(-1)?.id ?? "";
