import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../icon.tsx";
import type { NoticeTone } from "../shell.ts";
import { words } from "../words.ts";

const icons: Record<NoticeTone, IconName> = {
  plain: "note",
  good: "check",
  warning: "warning",
  bad: "stop",
};

type NoticeProps = { tone?: NoticeTone; title?: string; children?: ComponentChildren };

export function Notice({ tone = "plain", title, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={tone === "bad" ? "alert" : "status"}>
      <Icon name={icons[tone]} />
      <div class="notice-says">
        <span class="sr-only">{words.parts.notice[tone]}</span>
        {title ? <strong class="notice-title">{title}</strong> : null}
        {children}
      </div>
    </div>
  );
}
