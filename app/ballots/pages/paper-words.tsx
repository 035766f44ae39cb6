import { InBoth } from "../../../web/parts.tsx";
import type { Choice } from "../ballot.ts";
import { choiceHalves, type Titled, titleHalves } from "../both-languages.ts";

/** A title as readers see it: where it has one in each language, each marked as its own. */
export const PaperTitle = ({ of }: { of: Titled }) => InBoth({ halves: titleHalves(of) });

/** A choice, as it stands on the paper. */
export const PaperChoice = ({ choice }: { choice: Choice }) =>
  InBoth({ halves: choiceHalves(choice) });
