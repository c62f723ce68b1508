package cn.xunbao.storage;

/**
 * Tables of one schema. Each part of the system declares its own as a bean.
 *
 * @param schema name of the schema; it holds its own migration history
 * @param location where its scripts are, for example {@code classpath:db/migration/command}
 */
public record SchemaMigration(String schema, String location) {}
