import { Page, type Shell } from "../../../web/page.tsx";
import { Card, Cards, PageTitle } from "../../../web/parts.tsx";
import { noticesPath } from "../../mail/addresses.ts";
import { detailsPath } from "../../membership/addresses.ts";
import { passkeysPath } from "../../sign-in/addresses.ts";
import { words } from "../words.ts";

export function WelcomePage({ shell, name }: { shell: Shell; name: string }) {
  const { welcome } = words;
  const title = welcome.title(name);
  return (
    <Page shell={shell} title={title} isPrivate>
      <PageTitle title={title} lead={welcome.lead(shell.partyName)} look="front" />
      <h2>{welcome.next}</h2>
      <Cards>
        <Card title={welcome.passkey} href={passkeysPath}>
          {welcome.passkeySays}
        </Card>
        <Card title={welcome.week} href="/">
          {welcome.weekSays}
        </Card>
        <Card title={welcome.about} href={detailsPath}>
          {welcome.aboutSays}
        </Card>
        <Card title={welcome.notices} href={noticesPath}>
          {welcome.noticesSays}
        </Card>
      </Cards>
    </Page>
  );
}
