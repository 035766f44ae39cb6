import type { Held } from "../../../platform/text/seen.ts";
import type { Details } from "../standing/store.ts";

/** What the form for one's details holds, but for a box that is ticked once. */
export const detailsIn = ({ name, postcode, about, isListed }: Details): Held => ({
  ...{ name, postcode, about, isListed },
});
