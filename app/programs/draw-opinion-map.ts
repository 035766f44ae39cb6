/** A thread that makes one opinion map, for the process that does the jobs. Nobody starts it by hand. */
import "../opinions/maps/map-thread.ts";
