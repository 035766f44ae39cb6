import { Moment } from "../../../web/parts.tsx";
import { words } from "../words.ts";

type SetByProps = {
  setting: { readonly setBy: string; readonly setByPath: string | undefined; readonly setAt: Date };
  now: Date;
};

/** By which vote, and when. */
export function SetBy({ setting, now }: SetByProps) {
  const says = words.setBy(setting.setBy);
  return (
    <>
      {setting.setByPath === undefined ? says : <a href={setting.setByPath}>{says}</a>},{" "}
      <Moment at={setting.setAt} now={now} form="day" />.
    </>
  );
}
