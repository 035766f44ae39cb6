import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { budgetsPath } from "../addresses.ts";
import type { Claim } from "../claim.ts";
import { words } from "../words.ts";
import { ClaimsTable } from "./claims-table.tsx";

/** Claims on which somebody decides, or which are to be paid, the oldest first. */
export function ClaimsDeskPage({ shell, claims }: { shell: Shell; claims: readonly Claim[] }) {
  const says = words.waiting;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={words.deskTrail}
      mainPage={partyPath}
    >
      {claims.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <ClaimsTable claims={claims} title={says.title} />
      )}
      <p>
        <a href={budgetsPath}>{words.budgets.link}</a>
      </p>
    </FormPage>
  );
}
