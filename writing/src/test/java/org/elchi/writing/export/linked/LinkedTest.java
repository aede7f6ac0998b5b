package org.elchi.writing.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.elchi.language.data.Data;
import org.elchi.reading.frame.Slot;
import org.elchi.reading.frame.Slots;
import org.elchi.writing.RecordTitles;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Holdings;
import org.junit.jupiter.api.Test;

/** Read back by Apache Jena, of which the writers use nothing. */
class LinkedTest {
    private static final String OPEN = """
        PREFIX elchi: <urn:elchi:term:>
        SELECT ?record WHERE {
          ?promise elchi:promiseOf ?record ; elchi:open true .
          ?record elchi:concerns <urn:elchi:state:KZ>, <urn:elchi:state:UZ>
        }
        """;

    @Test
    void everySlotOfEveryFrameIsMapped() {
        Mapping mapping = Mapping.load();
        Slots slots = Slots.load();
        assertThat(mapping.frames().keySet()).containsExactlyInAnyOrderElementsOf(slots.kinds());
        for (String kind : slots.kinds()) {
            assertThat(slots(mapping, kind).keySet())
                    .as(kind)
                    .containsExactlyInAnyOrderElementsOf(
                            slots.of(kind).stream().map(Slot::name).toList());
        }
    }

    @Test
    void everyCodeHasALabel() {
        Mapping mapping = Mapping.load();
        Codes codes = Codes.load(Context.load());
        Slots slots = Slots.load();
        List<String> bare = new ArrayList<>();
        slots.kinds()
                .forEach(kind -> slots.of(kind).forEach(slot -> {
                    Mapping.Slot how =
                            Objects.requireNonNull(slots(mapping, kind).get(slot.name()));
                    slot.codes().stream()
                            .filter(code -> how.holds() == Mapping.Holds.CODE)
                            .filter(code -> !codes.has(how.kinds().getFirst(), code))
                            .forEach(code -> bare.add(kind + "." + slot.name() + "=" + code));
                }));
        assertThat(bare).isEmpty();
    }

    private static Map<String, Mapping.Slot> slots(Mapping mapping, String kind) {
        return Objects.requireNonNull(mapping.frames().get(kind)).slots();
    }

    @Test
    void everyTermIsDeclaredOnceAndOnlyTermsAre() {
        Context context = Context.load();
        Model vocabulary = resource("vocabulary.ttl");
        Set<String> declared = new TreeSet<>();
        vocabulary.listSubjects().forEach(subject -> declared.add(String.valueOf(subject.getURI())));
        Set<String> own = new TreeSet<>(context.terms().values());
        own.removeIf(iri -> !iri.startsWith("urn:elchi:term:"));
        declared.remove("urn:elchi:term");
        assertThat(declared).isEqualTo(own);
        Mapping.load().entities().values().forEach(types -> types.forEach(context::iri));
        Mapping.load().frames().values().forEach(frame -> frame.types().forEach(context::iri));
    }

    @Test
    void turtleAndJsonLdSayTheSame() throws IOException {
        for (Holdings holdings : List.of(Samples.everyKind(), Samples.promises(), Samples.hostile())) {
            Model turtle = turtle(holdings);
            Model json = json(holdings);
            assertThat(turtle.difference(json).listStatements().toList()).isEmpty();
            assertThat(json.difference(turtle).listStatements().toList()).isEmpty();
            assertThat(turtle.isIsomorphicWith(json)).isTrue();
        }
    }

    @Test
    void theShapesHold() throws IOException {
        for (Holdings holdings : List.of(Samples.everyKind(), Samples.promises(), Samples.hostile())) {
            ValidationReport report = ShaclValidator.get()
                    .validate(
                            resource("shapes.ttl").getGraph(), turtle(holdings).getGraph());
            assertThat(report.getEntries().stream()
                            .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
                            .toList())
                    .isEmpty();
        }
    }

    @Test
    void theShapesSeeWhatIsMissing() throws IOException {
        Model turtle = turtle(Samples.promises());
        turtle.removeAll(null, turtle.createProperty("https://schema.org/text"), null);
        ValidationReport report =
                ShaclValidator.get().validate(resource("shapes.ttl").getGraph(), turtle.getGraph());
        assertThat(report.conforms()).isFalse();
    }

    @Test
    void aQuestionIsAnswered() throws IOException {
        assertThat(answers(OPEN, turtle(Samples.promises()))).containsExactly("urn:elchi:record:target-000000000002");
        assertThat(answers(OPEN, json(Samples.promises()))).containsExactly("urn:elchi:record:target-000000000002");
    }

    @Test
    void nothingIsABlankNode() throws IOException {
        List<RDFNode> blank = new ArrayList<>();
        turtle(Samples.everyKind()).listStatements().forEach(statement -> {
            if (statement.getSubject().isAnon() || statement.getObject().isAnon()) {
                blank.add(statement.getSubject());
            }
        });
        assertThat(blank).isEmpty();
    }

    @Test
    void theSameHoldingsGiveTheSameBytes() throws IOException {
        for (Exporter.ToFile exporter : List.of(new Turtle(RecordTitles::english), new JsonLd(RecordTitles::english))) {
            assertThat(bytes(exporter, Samples.everyKind())).isEqualTo(bytes(exporter, Samples.everyKind()));
        }
    }

    @Test
    void everyStatementOfARecordHasItsWordsAndTheirPlace() throws IOException {
        assertThat(answers("""
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX schema: <https://schema.org/>
            SELECT ?words WHERE {
              <urn:elchi:record:target-000000000002> prov:wasDerivedFrom ?evidence .
              ?evidence schema:text ?words ; oa:hasSource ?document ; oa:hasSelector ?place .
              ?place oa:start ?begin ; oa:end ?end .
              ?document schema:publisher ?outlet ; schema:datePublished ?day .
              FILTER (lang(?words) = "uz-cyrl" || lang(?words) = "uz-Cyrl")
              FILTER (?end - ?begin = strlen(?words))
            }
            """, turtle(Samples.promises()))).hasSize(1);
    }

    @Test
    void aBaseOfOnesOwnNamesAllButTheVocabulary() throws IOException {
        Model model = model(
                new Turtle(RecordTitles::english, "https://example.org/register/"), Lang.TURTLE, Samples.promises());
        Set<String> names = new TreeSet<>();
        model.listSubjects().forEach(subject -> names.add(subject.getURI()));
        assertThat(names)
                .contains("https://example.org/register/record/target-000000000002")
                .allMatch(
                        name -> name.startsWith("https://example.org/register/") || name.startsWith("urn:elchi:code:"));
    }

    @Test
    void codesAreThoseThatArePublished() {
        Model published = resource("codes.ttl");
        Codes codes = Codes.load(Context.load());
        assertThat(published.listSubjects().toList().stream().map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(
                        codes.all().stream().map(Thing::iri).toList());
    }

    static List<String> answers(String query, Model model) {
        List<String> answers = new ArrayList<>();
        try (var execution = QueryExecutionFactory.create(query, model)) {
            execution
                    .execSelect()
                    .forEachRemaining(
                            row -> answers.add(row.get(row.varNames().next()).toString()));
        }
        return answers;
    }

    static Model turtle(Holdings holdings) throws IOException {
        return model(new Turtle(RecordTitles::english), Lang.TURTLE, holdings);
    }

    private static Model json(Holdings holdings) throws IOException {
        return model(new JsonLd(RecordTitles::english), Lang.JSONLD, holdings);
    }

    private static Model model(Exporter.ToFile exporter, Lang form, Holdings holdings) throws IOException {
        return read(bytes(exporter, holdings), form);
    }

    private static Model resource(String name) {
        return read(Data.beside(Turtle.class, name).bytes(name), Lang.TURTLE);
    }

    private static Model read(byte[] bytes, Lang form) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(bytes), form);
        return model;
    }

    static byte[] bytes(Exporter.ToFile exporter, Holdings holdings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(holdings, out);
        return out.toByteArray();
    }
}
