package org.elchi.writing.export.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.reading.frame.Slot;
import org.elchi.reading.frame.Slot.Holds;
import org.elchi.reading.frame.Slots;

/** What tables there are, what stands in each column and with which codes: {@code codebook.yaml}, and for the kinds of records the frames. */
final class CodeBook {
    private static final String FILE = "codebook.yaml";
    private static final String EACH = "{kind}";

    private final Map<String, Node> tables;
    private final Map<String, Node> slots;
    private final Node every;

    private final Slots held;

    private CodeBook(Node root, Slots held) {
        this.held = held;
        this.tables = root.need("tables").entries();
        this.slots = root.need("slots").entries();
        this.every = root.need("every");
    }

    static CodeBook load(Slots slots) {
        Problems problems = new Problems();
        Optional<CodeBook> book =
                Yaml.read(Data.beside(CodeBook.class, FILE), FILE, problems).map(root -> new CodeBook(root, slots));
        problems.raise();
        return book.orElseThrow(() -> new IllegalStateException(FILE + " is empty"));
    }

    /** A table whose columns stand in the file. */
    Table table(String name, Table.Rows rows) {
        Node node = Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> new IllegalArgumentException(FILE + " has no table " + name));
        return new Table(name, node.need("says").text(), node.texts("key"), columns(node.need("columns")), rows);
    }

    /** The table of one kind of records: its slots, and what every record has. */
    Table records(String kind, Table.Rows rows) {
        List<Column> columns = new ArrayList<>(columns(every.need("before")));
        held.of(kind).forEach(slot -> columns.add(column(kind, slot)));
        columns.addAll(columns(every.need("after")));
        return new Table(kind, frame(kind), List.of("record"), columns, rows);
    }

    /** What the first comment of a frame says of its kind. */
    private static String frame(String kind) {
        String first =
                Data.bundled("frames").read(kind + ".yaml").lines().findFirst().orElse("");
        return first.startsWith("#") ? first.substring(1).strip() : "";
    }

    private Column column(String kind, Slot slot) {
        Optional<Node> own = Optional.ofNullable(slots.get(kind)).flatMap(node -> node.get(slot.name()));
        String says = own.or(() -> Optional.ofNullable(slots.get("any")).flatMap(node -> node.get(slot.name())))
                .map(Node::text)
                .orElse("");
        return new Column(slot.name(), type(slot), says, slot.codes());
    }

    private static Column.Type type(Slot slot) {
        if (slot.many()) {
            return Column.Type.LIST;
        }
        Map<Holds, Column.Type> types = new LinkedHashMap<>();
        types.put(Holds.NUMBER, Column.Type.NUMBER);
        types.put(Holds.ORDINAL, Column.Type.INTEGER);
        types.put(Holds.DATE, Column.Type.EDTF);
        types.put(Holds.CODE, Column.Type.CODE);
        return types.entrySet().stream()
                .filter(type -> slot.may(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Column.Type.TEXT);
    }

    private List<Column> columns(Node node) {
        List<Column> columns = new ArrayList<>();
        node.entries().forEach((name, column) -> {
            for (String one : name.equals(EACH) ? held.kinds() : List.of(name)) {
                columns.add(column(one, column));
            }
        });
        return columns;
    }

    private static Column column(String name, Node node) {
        return new Column(
                name,
                Column.Type.valueOf(node.need("type").text().toUpperCase(Locale.ROOT)),
                node.need("says").text().replace(EACH, name),
                node.texts("codes"));
    }

    /** The code book of tables as a table. */
    Table of(List<Table> described) {
        return table("codebook", (holdings, taker) -> {
            for (Table one : described) {
                for (Column column : one.columns()) {
                    taker.row(row(one, column));
                }
            }
        });
    }

    private static List<Cell> row(Table table, Column column) {
        return List.of(
                Cell.of(table.name()),
                Cell.of(column.name()),
                Cell.of(column.type().code()),
                Cell.of(column.says()),
                Cell.list(column.codes()));
    }

    /** The code book of tables as a page of Markdown. */
    String page(List<Table> described) {
        StringBuilder page = new StringBuilder();
        Node node = tables.getOrDefault("codebook", every);
        page.append("# ").append(node.need("title").text()).append("\n\n");
        page.append(node.need("opening").text().strip()).append('\n');
        for (Table table : described) {
            page.append("\n## ").append(table.name()).append("\n\n").append(table.says());
            page.append("\n\n| column | type | meaning | codes |\n| --- | --- | --- | --- |\n");
            table.columns()
                    .forEach(column -> page.append("| ")
                            .append(String.join(
                                    " | ",
                                    "`" + column.name() + "`",
                                    column.type().code(),
                                    column.says().replace("|", "\\|"),
                                    String.join(" ", column.codes())))
                            .append(" |\n"));
        }
        return page.toString();
    }
}
