import { type filling, TextArea } from "../../../web/form-fields.tsx";
import { MOST_CHARACTERS } from "../fields.ts";
import { words } from "../words.ts";

/** What a form begins with; each party writes its own. */
export const themesToBeginWith = (): string => words.desk.theThemes;

/** The themes of a question, one on each line. */
export function ThemesField(filled: ReturnType<ReturnType<typeof filling>>) {
  return (
    <TextArea
      {...filled}
      label={words.desk.themes}
      hint={words.desk.themesHint}
      maxlength={MOST_CHARACTERS.themes}
      required
    />
  );
}
