export { Chart } from "./charts/chart.tsx";
export { type LineBar, LineBars } from "./charts/line-bars.tsx";
export { type ResultBar, ResultBars } from "./charts/result-bars.tsx";
export { type Stage, Stages } from "./charts/stages.tsx";
export { SupportOverTime, type SupportPoint } from "./charts/support-over-time.tsx";
export { TurnoutBar } from "./charts/turnout-bar.tsx";
