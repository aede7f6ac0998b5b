package org.elchi.writing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Papers made by hand, with text in all the languages and text that means harm. */
final class Papers {
    static final Paper.Headings HEADINGS = new Paper.Headings(
            "Мазмұны",
            "Дереккөздер",
            "{page}-бет, барлығы {pages}",
            Map.of("overdue", "мерзімі өтті", "soon", "мерзімі жақын", "silent", "хабар жоқ"));

    /** Sentences of our own, one in each language and script. */
    static final List<Paper.Run> SENTENCES = List.of(
            run(
                    "tr",
                    "“Taraflar karşılıklı ticareti beş yıl içinde yedi milyar dolara ulaştıracak; ığdır, güneş,"
                            + " çağrı.”"),
            run("az", "“Tərəflər nəqliyyat sahəsində əməkdaşlığı genişləndirmək barədə razılığa gəldilər, ₼ 5 mlrd.”"),
            run(
                    "tk",
                    "“Iki ýurduň prezidentleri söwda-ykdysady hyzmatdaşlygyň geljegini maslahatlaşdylar, žurnal, ň.”"),
            run("uz", "“Tomonlar qo‘shma korxonalar sonini ikki baravar ko‘paytirishga kelishib oldi, ma’lumot.”"),
            run("uz-Cyrl", "«Томонлар чегарада янги бозор қуришга келишиб олди, ўзаро ишонч ва ҳамкорлик ғояси»."),
            run(
                    "kk",
                    "«Екі елдің үкіметтері су ресурстарын бірлесіп пайдалану туралы келісімге қол қойды, һәм ₸ 700"
                            + " млрд»."),
            run("ky", "«Эки өлкөнүн ортосундагы чек ара келишими ратификацияланды, эң маанилүүсү — ишеним»."),
            run("kaa", "“Qaraqalpaqstan ǵárezsiz ónim shıǵarıw boyınsha jańa joybarlardı usındı, úlken ıqlas.”"),
            run("kaa-Cyrl", "«Қарақалпақстан жаңа жойбарларды усынды, ҳүкимет қарары қабыл етилди, ўақыт»."),
            run(
                    "ru",
                    "«Стороны договорились ускорить строительство железной дороги; объём торговли вырастет до ₽ 90"
                            + " млрд»."),
            run("en", "“Both governments must act in line with the goals set in this plan — results are due by 2027…”"),
            run("kk-Arab", "«قازاقستان مەن قىرعىزستان كەلىسىمگە قول قويدى»"));

    static final List<String> HOSTILE = List.of(
            "<script>alert('x')</script>",
            "\"><img src=x onerror=alert(1)>",
            "]]> &amp; <!-- --> &#0; {page} ${x}",
            "a\u0000b\u0007c\u001b[31m red\ud800 half",
            "\u202etxt.exe\u202c \u2066x\u2069",
            "| a | b |\n|---|---|\n# no heading",
            "[click](javascript:alert(1)) ![x](http://evil.example/a.png)",
            "=HYPERLINK(\"http://evil.example\")",
            "漢字 😀 ไทย");

    static final String DRAWING = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 300" width="640" height="300" font-family="sans-serif" font-size="13">
        <title>Сауда</title>
        <g stroke="#d5d9df"><path d="M60 40H620M60 110H620M60 180H620"/></g>
        <g fill="#5d6b7e" text-anchor="end"><text x="52" y="44">10</text><text x="52" y="114">6</text><text x="52" y="184">3</text></g>
        <g fill="#33588c"><rect x="90" y="200" width="60" height="50"/><rect x="190" y="176" width="60" height="74"/>
        <rect x="290" y="150" width="60" height="100"/><rect x="390" y="128" width="60" height="122"/></g>
        <rect x="520" y="40" width="60" height="210" fill="none" stroke="#33588c" stroke-width="1.5" stroke-dasharray="5 4"/>
        <path d="M60 250H620" stroke="#222" stroke-width="1.2"/>
        <g text-anchor="middle" fill="#222"><text x="120" y="272">2021</text><text x="220" y="272">2022</text><text x="320" y="272">2023</text>
        <text x="420" y="272">2024</text><text x="550" y="272">2030 жылғы мақсат</text></g></svg>
        """;

    static final String HOSTILE_DRAWING = """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" onload="alert(1)">
        <style>@import url(http://evil.example/a.css); rect{fill:red}</style><script>alert(1)</script>
        <image href="http://evil.example/a.png" width="5" height="5"/><foreignObject><p>x</p></foreignObject>
        <a xlink:href="javascript:alert(1)"><rect id="q" width="3" height="3" onclick="alert(1)" fill="url(http://evil.example/b)"/></a>
        <use xlink:href="http://evil.example/c.svg#d"/><circle id="c" r="2" style="fill:#f00;stroke:url(#q)"/></svg>
        """;

    private Papers() {}

    private static Paper.Run run(String language, String text) {
        return new Paper.Run(text, Optional.of(language));
    }

    /** A brief as it might be: contents, lists, tables, figures, sixty sources. */
    static Paper rich() {
        List<Paper.Section> sections = new ArrayList<>();
        sections.add(new Paper.Section("Орындалмаған міндеттемелер", List.of(promises(26), line(5, 8)), List.of()));
        sections.add(new Paper.Section(
                "Сауда және инвестиция",
                List.of(line(1, 9), line(3, 10), figure(DRAWING), line(7, 11)),
                List.of(
                        new Paper.Section("Бірлескен жобалар", List.of(line(4, 12), line(6, 13), figures())),
                        new Paper.Section("Көлік дәліздері", lines(14, 6)))));
        sections.add(new Paper.Section("Қол қойылған құжаттар", lines(20, 14)));
        sections.add(new Paper.Section("Президенттердің айтқандары", sayings()));
        sections.add(new Paper.Section("Кездесулер мен сапарлар", lines(34, 16)));
        return new Paper(
                "kk",
                "Қазақстан мен Өзбекстан: не айтылды, неге қол қойылды, не уәде етілді",
                List.of(
                        "2021 жылғы 3 наурыз бен 2025 жылғы 14 қараша аралығындағы 60 құжаттан алынған 118 жазба.",
                        "Мерзімі өткен міндеттемелер саны — 3, таяу тоқсанда мерзімі келетіні — 5."),
                sections,
                HEADINGS,
                sources(60));
    }

    /** A paper in which all that comes from outside means harm. */
    static Paper hostile() {
        List<Paper.Block> blocks = new ArrayList<>();
        HOSTILE.forEach(text -> blocks.add(new Paper.Line(Optional.of(text), text, List.of(1, 99))));
        blocks.add(new Paper.Table(
                HOSTILE.get(0),
                HOSTILE.subList(0, 3),
                List.of(HOSTILE.subList(3, 6).stream().map(Paper.Cell::new).toList())));
        blocks.add(new Paper.Figure(HOSTILE.get(1), HOSTILE.get(0), HOSTILE_DRAWING, List.of(1)));
        blocks.add(new Paper.Figure(
                "caption",
                "no drawing at all",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg>&e;</svg>",
                List.of()));
        blocks.add(new Paper.Line(Optional.empty(), List.of(new Paper.Run("x", Optional.of("\"><b>"))), List.of(1)));
        List<Paper.Source> sources = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            sources.add(new Paper.Source(
                    HOSTILE.get(i),
                    Optional.of(HOSTILE.get(i)),
                    Optional.of(HOSTILE.get(i)),
                    HOSTILE.get(i),
                    HOSTILE.get(i),
                    Optional.of(i % 2 == 0 ? "javascript:alert(1)" : "https://example.org/\"><script>"),
                    List.of(new Paper.Citation(i + 1, HOSTILE.get(i), HOSTILE.get(i)))));
        }
        return new Paper(
                "en\"><script>",
                HOSTILE.get(0),
                HOSTILE,
                List.of(new Paper.Section(HOSTILE.get(1), blocks)),
                new Paper.Headings(HOSTILE.get(0), HOSTILE.get(1), HOSTILE.get(2)),
                sources);
    }

    /** A paper of so many lines. */
    static Paper of(int lines) {
        List<Paper.Section> sections = new ArrayList<>();
        for (int first = 0; first < lines; first += 50) {
            sections.add(new Paper.Section("Бөлім " + (first / 50 + 1), lines(first + 1, Math.min(50, lines - first))));
        }
        return new Paper("kk", "Ұзақ құжат", List.of(), sections, HEADINGS, sources(Math.max(1, lines / 4)));
    }

    /** A paper of one section. */
    static Paper with(List<? extends Paper.Block> blocks) {
        return new Paper("kk", "Құжат", List.of(), List.of(new Paper.Section("Бөлім", blocks)), HEADINGS, List.of());
    }

    static Paper.Figure drawn(String svg) {
        return new Paper.Figure("1-сурет", "Бос орын", svg, List.of());
    }

    private static List<Paper.Source> sources(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Papers::source).toList();
    }

    private static Paper.Source source(int number) {
        Paper.Run words = SENTENCES.get(number % SENTENCES.size());
        return new Paper.Source(
                "xabar-" + number + ".html",
                Optional.of(number % 3 == 0 ? "Орталық хабар агенттігі" : "Baş habarlar"),
                number % 7 == 0 ? Optional.empty() : Optional.of("2024 жылғы " + (number % 28 + 1) + " мамыр"),
                number % 2 == 0 ? "қазақша" : "өзбекше",
                words.language().orElse("en"),
                number % 5 == 0
                        ? Optional.empty()
                        : Optional.of(
                                "https://example.org/yangiliklar/2024/05/xabar-" + number + "?til=kk&bo‘lim=siyosat"),
                List.of(new Paper.Citation(number, "1a2b3c4d:" + number * 37, words.text())));
    }

    private static List<Paper.Block> lines(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> (Paper.Block) line(number, number))
                .toList();
    }

    private static Paper.Line line(int sentence, int reference) {
        Paper.Run original = SENTENCES.get(sentence % SENTENCES.size());
        List<Paper.Run> runs = List.of(
                Paper.Run.of("Екі ел 2024 жылғы " + (sentence % 28 + 1)
                        + " мамырда жаңа келісім жасады; хабарда былай делінген: "),
                original);
        List<Integer> references = sentence % 4 == 0 ? List.of(reference, reference + 1) : List.of(reference);
        return new Paper.Line(sentence % 3 == 0 ? Optional.of("Су ресурстары") : Optional.empty(), runs, references);
    }

    private static List<Paper.Block> sayings() {
        List<Paper.Block> blocks = new ArrayList<>();
        for (int i = 0; i < SENTENCES.size(); i++) {
            blocks.add(new Paper.Line(Optional.of("Президент"), List.of(SENTENCES.get(i)), List.of(i + 1)));
        }
        return blocks;
    }

    private static Paper.Figure figure(String svg) {
        return new Paper.Figure(
                "1-сурет. Тауар айналымы, млрд АҚШ доллары, және 2030 жылға қойылған мақсат",
                "Бағандар: 2021 жылы 2, 2022 жылы 3, 2023 жылы 4, 2024 жылы 5 млрд; мақсат — 10 млрд.",
                svg,
                List.of(2, 3));
    }

    private static Paper.Table figures() {
        List<List<Paper.Cell>> rows = new ArrayList<>();
        for (int year = 2021; year < 2026; year++) {
            rows.add(List.of(
                    new Paper.Cell(String.valueOf(year)),
                    new Paper.Cell((year - 2019) + ",4"),
                    new Paper.Cell("+" + (year - 2010) + "%")));
        }
        return new Paper.Table("Тауар айналымы", List.of("Жыл", "Млрд доллар", "Өсім"), rows);
    }

    private static Paper.Table promises(int count) {
        List<String> marks = List.of("overdue", "soon", "silent", "", "");
        List<List<Paper.Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Paper.Run original = SENTENCES.get(i % SENTENCES.size());
            rows.add(List.of(
                    new Paper.Cell(
                            List.of(Paper.Run.of("Бірлескен кәсіпорын құру, "), original), List.of(i % 60 + 1), ""),
                    new Paper.Cell("Инвестиция және сыртқы сауда министрлігі"),
                    new Paper.Cell("2026 жылғы " + (i % 28 + 1) + " ақпан"),
                    new Paper.Cell(List.of(Paper.Run.of("күтілуде")), List.of(), marks.get(i % marks.size())),
                    new Paper.Cell(i * 13 + ",5")));
        }
        return new Paper.Table(
                "Орындалмаған міндеттемелер, мерзімі бойынша",
                List.of("Не уәде етілді", "Кім жауапты", "Мерзімі", "Күйі", "Млн доллар"),
                rows);
    }
}
