import { Page, type Shell } from "../../../../../web/page.tsx";
import { Notice, PageTitle } from "../../../../../web/parts.tsx";
import { decidePath } from "../../../addresses.ts";
import { words } from "../../../words.ts";

/** All of it happens in the browser: the server has no part in a rehearsal, and hears nothing of it. */
export function RehearsalPage({ shell }: { shell: Shell }) {
  const { rehearsal } = words.sealed.trustees;
  return (
    <Page shell={shell} title={rehearsal.title} width="text" mainPage={decidePath} isPrivate>
      <PageTitle title={rehearsal.title} lead={rehearsal.lead} />
      <div class="section" id="trustee-desk">
        <noscript>
          <Notice tone="warning">{rehearsal.noScript}</Notice>
        </noscript>
      </div>
      <script type="module" src="/clients/keys/page.js" />
    </Page>
  );
}
