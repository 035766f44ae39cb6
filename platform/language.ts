import { AsyncLocalStorage } from "node:async_hooks";
import { type Spoken, speakBy } from "@breakthrough/languages";

/** Which language a request, or a letter, is answered in: known to all that it calls, and to nothing beside it. */
const speaking = new AsyncLocalStorage<Spoken>();

speakBy(() => speaking.getStore() ?? "en");

/** Does some work in a language: every sentence that it reads from the words is in that one. */
export const inLanguage = <Done>(language: Spoken, work: () => Done): Done =>
  speaking.run(language, work);
