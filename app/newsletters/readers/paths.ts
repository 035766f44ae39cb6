import {
  choicesByLetterPath,
  choicesPath,
  comeBackByLetterPath,
  comeBackPath,
  leaveByLetterPath,
  leavePath,
} from "../addresses.ts";

/** The pages and forms of a reader: signed in, or with a letter's key. */
export const pathsOf = (key: string | undefined) =>
  key === undefined
    ? { choices: choicesPath, leave: leavePath, comeBack: comeBackPath }
    : {
        choices: choicesByLetterPath(key),
        leave: leaveByLetterPath(key),
        comeBack: comeBackByLetterPath(key),
      };
