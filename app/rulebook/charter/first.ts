import { words } from "../words.ts";

/** What a member can begin with who proposes the party's first constitution. */
export const firstCharter = (): { readonly title: string; readonly body: string } => ({
  title: words.charter.title,
  body: words.charter.first,
});
