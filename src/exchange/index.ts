export { exported, formats, type ExportFormat, type ExportOptions } from "./export.ts";
export { tableKinds, type TableKind } from "./tables/table.ts";
