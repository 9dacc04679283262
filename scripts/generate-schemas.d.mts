export function schemaFiles(schemas: Readonly<Record<string, unknown>>): Record<string, string>;
export function writeSchemas(from?: string): Promise<void>;
