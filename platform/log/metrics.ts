import type { ServerRole } from "../config.ts";
import type { LoopLag } from "./loop-lag.ts";

interface Metric {
  readonly name: string;
  readonly type: "counter" | "gauge";
  readonly help: string;
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
}

/** Prometheus' own text format. https://prometheus.io/docs/instrumenting/exposition_formats/ */
export const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** What a process knows of itself. None of it is about anybody. */
export interface ProcessFacts {
  readonly role: ServerRole;
  readonly node: string;
  readonly startedAtMs: number;
  readonly cpuMicroseconds: number;
  readonly residentBytes: number;
  readonly heapBytes: number;
  readonly lag: LoopLag;
}

export const factsOfProcess = (role: ServerRole, lag: LoopLag): ProcessFacts => {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  return {
    role,
    node: process.versions.node,
    startedAtMs: performance.timeOrigin,
    cpuMicroseconds: user + system,
    residentBytes: rss,
    heapBytes: heapUsed,
    lag,
  };
};

/** Under the names that Prometheus' own library for Node gives them, where it has one. */
export function metricsText(facts: ProcessFacts): string {
  return metricsOf(facts).map(written).join("");
}

function metricsOf({ role, node, lag, ...facts }: ProcessFacts): readonly Metric[] {
  const gauge = (name: string, help: string, value: number, labels = {}): Metric => ({
    ...{ name, type: "gauge", help, value, labels },
  });
  const counter = (name: string, help: string, value: number): Metric => ({
    ...{ name, type: "counter", help, value },
  });
  return [
    gauge("breakthrough_process_info", "What this process is.", 1, { role, node }),
    gauge("process_start_time_seconds", "When it began.", facts.startedAtMs / 1000),
    counter("process_cpu_seconds_total", "Processor time used.", facts.cpuMicroseconds / 1e6),
    gauge("process_resident_memory_bytes", "Memory held.", facts.residentBytes),
    gauge("nodejs_heap_size_used_bytes", "Memory used for objects.", facts.heapBytes),
    gauge(
      "nodejs_eventloop_lag_mean_seconds",
      "How late the process came to its work, in the last ten seconds.",
      lag.mean / 1000,
    ),
    gauge(
      "nodejs_eventloop_lag_p99_seconds",
      "The same, in the latest hundredth of looks.",
      lag.p99 / 1000,
    ),
    gauge("nodejs_eventloop_lag_max_seconds", "The latest of the last minute.", lag.max / 1000),
    counter(
      "breakthrough_loop_stalls_total",
      "How often it was late by half a second.",
      lag.stalls,
    ),
    counter(
      "breakthrough_loop_stalled_seconds_total",
      "How late it was then, added up.",
      lag.stalled / 1000,
    ),
  ];
}

function written({ name, type, help, value, labels = {} }: Metric): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
  const named = pairs.length === 0 ? name : `${name}{${pairs.join(",")}}`;
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${named} ${value}\n`;
}
