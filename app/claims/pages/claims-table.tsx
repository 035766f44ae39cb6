import { poundsInWords } from "../../../web/numbers.ts";
import { DataTable } from "../../../web/parts.tsx";
import { claimPath } from "../addresses.ts";
import type { Claim } from "../claim.ts";
import { words } from "../words.ts";

type ClaimsTableProps = { claims: readonly Claim[]; title: string };

export function ClaimsTable({ claims, title }: ClaimsTableProps) {
  const { list, states, page } = words;
  return (
    <DataTable
      caption={title}
      isCaptionHidden
      columns={[
        { label: list.number },
        { label: list.what },
        { label: list.amount },
        { label: list.state },
      ]}
      rows={claims.map(({ id, what, pence, state }) => [
        <a key="claim" href={claimPath(id)}>
          {page.title(id)}
        </a>,
        what ?? "",
        poundsInWords(pence),
        states[state],
      ])}
    />
  );
}
