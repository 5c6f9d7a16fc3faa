export function schemaStoreSchema(): object;
