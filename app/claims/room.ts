import { PICTURE_BYTES } from "../../platform/pictures/make-picture.ts";
import type { Room } from "../../platform/room.ts";
import { approveByKeys } from "./acts/approve-by-keys.ts";
import { claimsPath } from "./addresses.ts";
import { setBudget } from "./budgets/acts/set-budget.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { claim } from "./tables/0001-claim.ts";
import { budget } from "./tables/0002-budget.ts";

export const claims: Room = {
  name: "claims",
  tables: { "claims-0001-claim": claim, "claims-0002-budget": budget },
  appendOnly: ["claims.budget"],
  routes,
  fileForms: [{ path: claimsPath, bytes: PICTURE_BYTES }],
  officialActs: [approveByKeys, setBudget],
  jobs,
  personal,
};
