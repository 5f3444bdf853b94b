export { takeIn } from "./take-in.ts";
export { openInput, standardInput } from "./open-input.ts";
export { reportLimit, type IntakeOptions, type Origin, type Refused, type Taken } from "./origin.ts";
export { parseReportLine } from "./report-line.ts";
export { splitStream, type StreamLine } from "./split/split-stream.ts";
export { importRecords, type Imported } from "./records/import-records.ts";
export { shipRecords } from "./records/ship-records.ts";
export { ingest, type IngestOptions } from "./ingest/ingest.ts";
export type { IngestProgress, IngestSummary } from "./ingest/ingest-summary.ts";
