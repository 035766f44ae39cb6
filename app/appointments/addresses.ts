export const appointmentsPath = "/appointments";
export const lotPath = (id: number): string => `/appointments/lots/${id}`;
export const lotDrawPath = (id: number): string => `/appointments/lots/${id}/draw.json`;
export const answerLotPath = (id: number): string => `/appointments/lots/${id}/answer`;
export const willingPath = "/appointments/willing";
export const proposeNamingPath = "/appointments/propose";
export const namingPath = (id: number): string => `/appointments/namings/${id}`;
export const toNamingPath = (id: number, act: "back" | "stop" | "answer" | "withdraw"): string =>
  `/appointments/namings/${id}/${act}`;
