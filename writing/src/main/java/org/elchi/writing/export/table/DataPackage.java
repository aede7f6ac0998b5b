package org.elchi.writing.export.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Json;

/** Describes tables as a Tabular Data Package (Frictionless Data, version 1), so that programs know types, keys and what belongs together. */
final class DataPackage {
    static final String FILE = "datapackage.json";

    private static final Map<String, String> KEYS = Map.of("document", "documents");

    private DataPackage() {}

    static String of(Holdings holdings, List<Table> tables) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("profile", "tabular-data-package");
        described.put("name", "elchi");
        described.put("title", holdings.name());
        described.put("created", holdings.asOf() + "T00:00:00Z");
        Set<String> names = tables.stream().map(Table::name).collect(Collectors.toSet());
        described.put(
                "resources",
                tables.stream().map(table -> resource(table, names)).toList());
        return Json.of(described) + "\n";
    }

    private static Map<String, Object> resource(Table table, Set<String> names) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", CsvFolder.file(table));
        resource.put("description", table.says());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", Map.of("lineTerminator", "\r\n"));
        resource.put("schema", schema(table, names));
        return resource;
    }

    private static Map<String, Object> schema(Table table, Set<String> names) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", table.key());
        List<Map<String, Object>> foreign = table.header().stream()
                .filter(column -> KEYS.containsKey(column) && !table.name().equals(KEYS.get(column)))
                .filter(column -> names.contains(KEYS.getOrDefault(column, "")))
                .map(DataPackage::foreign)
                .toList();
        if (!foreign.isEmpty()) {
            schema.put("foreignKeys", foreign);
        }
        return schema;
    }

    private static Map<String, Object> foreign(String column) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", KEYS.getOrDefault(column, ""));
        reference.put("fields", column);
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", column);
        key.put("reference", reference);
        return key;
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().packaged());
        field.put("description", column.says());
        if (column.type() == Column.Type.CODE && !column.codes().isEmpty()) {
            field.put("constraints", Map.of("enum", column.codes()));
        }
        return field;
    }
}
