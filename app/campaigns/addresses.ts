export const timetablePath = "/campaigns/timetable";
export const timetableFilePath = (format: "ics" | "json"): string =>
  `/campaigns/timetable.${format}`;
