export { takeIn } from "./take-in.ts";
export { asDetenteError } from "./as-detente-error.ts";
export { openInput, standardInput } from "./open-input.ts";
export { reportLimit, type IntakeOptions, type Origin, type Refused, type Taken } from "./origin.ts";
export { parseReportLine } from "./report-line.ts";
export { splitStream, type StreamLine } from "./split/split-stream.ts";
export { importRecords, type Imported } from "./records/import-records.ts";
export { shipRecords } from "./records/ship-records.ts";
