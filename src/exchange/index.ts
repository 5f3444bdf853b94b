export { exported, formats, type ExportFormat } from "./export.ts";
export { tableKinds, type TableKind } from "./tables/table.ts";
