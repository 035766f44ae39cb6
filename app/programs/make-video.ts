/** A thread that rewrites one video, for the process that does the jobs. Nobody starts it by hand. */
import "../../platform/videos/video-thread.ts";
