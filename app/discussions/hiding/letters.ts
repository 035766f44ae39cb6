import { quote } from "../../mail/door.ts";
import { calledOf, type Topic } from "../topic.ts";
import { words } from "../words.ts";

/** What a discussion is called in a letter. Called where the letter's language is spoken. */
export const titleInLetter = ({ path, title }: Topic): string =>
  quote({ of: path, text: calledOf(title), instead: words.letters.titleOutOfSight });
