package org.elchi.register.comparing;

import com.ibm.icu.text.Normalizer2;
import java.net.IDN;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.register.record.Source;

/** Knows whose a document is: by the name of its outlet, by its host, or by what the host's name ends in. Immutable once loaded. */
public final class Press {
    /** The list of outlets, in the folder {@code world}. */
    public static final String OUTLETS = "outlets.tsv";

    private static final String ENDINGS = "host-endings.tsv";
    private static final String ANYWHERE = "-";
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]*://)?(?:[^/@]*@)?([^/:?#\\s]+\\.[^/:?#\\s.]{2,})(?:[/:?#].*)?",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> byHost = new HashMap<>();
    private final Map<String, String> endings = new HashMap<>();

    private Press() {}

    /** The outlets that come with Elchi. */
    public static Press load() {
        return load(Data.bundled("world"));
    }

    /** @throws org.elchi.language.data.DataException with all mistakes of the files */
    public static Press load(Data world) {
        Problems problems = new Problems();
        Press press = new Press();
        Tsv.read(world, OUTLETS, 3, problems).forEach(row -> press.outlet(row, problems));
        Tsv.read(world, ENDINGS, 2, problems).forEach(row -> press.ending(row, problems));
        problems.raise();
        return press;
    }

    private void outlet(Row row, Problems problems) {
        Outlet outlet = new Outlet(row.cell(0), Optional.of(row.cell(1)));
        name(row.cell(0), outlet, row, problems);
        Arrays.stream(row.cell(3).split(";"))
                .filter(name -> !name.isBlank())
                .forEach(name -> name(name, outlet, row, problems));
        for (String host : row.cell(2).split(" ")) {
            if (byHost.put(host, outlet) != null) {
                problems.add(row, "the host '" + host + "' stands twice");
            }
        }
    }

    private void name(String name, Outlet outlet, Row row, Problems problems) {
        Outlet other = byName.put(folded(name), outlet);
        if (other != null && !other.equals(outlet)) {
            problems.add(row, "'" + name.strip() + "' names " + other.name() + " too");
        }
    }

    private void ending(Row row, Problems problems) {
        if (endings.put(row.cell(0), row.cell(1)) != null) {
            problems.add(row, "the ending '" + row.cell(0) + "' stands twice");
        }
    }

    /** Who published a document. */
    public Outlet of(Source source) {
        Optional<String> named = source.outlet().filter(name -> !name.isBlank());
        Optional<String> host = source.url().flatMap(Press::host);
        Optional<Outlet> known = named.flatMap(this::named).or(() -> host.flatMap(this::hosted));
        return known.orElseGet(() -> unlisted(named, host));
    }

    private Outlet unlisted(Optional<String> named, Optional<String> host) {
        Optional<String> place = host.or(() -> named.flatMap(Press::host));
        return named.or(() -> host)
                .map(name -> new Outlet(name.strip(), place.flatMap(this::state)))
                .orElse(Outlet.UNKNOWN);
    }

    private Optional<Outlet> named(String name) {
        return Optional.ofNullable(byName.get(folded(name))).or(() -> host(name).flatMap(this::hosted));
    }

    private Optional<Outlet> hosted(String host) {
        for (String rest = host; rest.contains("."); rest = rest.substring(rest.indexOf('.') + 1)) {
            Outlet outlet = byHost.get(rest);
            if (outlet != null) {
                return Optional.of(outlet);
            }
        }
        return Optional.empty();
    }

    /** The state of a host by its ending: a code of two letters is that of its state unless the list says otherwise. */
    private Optional<String> state(String host) {
        String ending = host.substring(host.lastIndexOf('.') + 1);
        String code = ending.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(endings.get(ending))
                .or(() -> Optional.of(code).filter(CODES::contains))
                .filter(state -> !state.equals(ANYWHERE));
    }

    /** The host of an address, or a name that is one, in the letters in which the net knows it. */
    private static Optional<String> host(String address) {
        Matcher matcher = HOST.matcher(address.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    IDN.toASCII(matcher.group(1), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A name without case, marks, blanks and punctuation. */
    static String folded(String name) {
        String cased = Normalizer2.getNFKCCasefoldInstance().normalize(name);
        StringBuilder folded = new StringBuilder();
        Normalizer2.getNFKDInstance()
                .normalize(cased)
                .codePoints()
                .filter(Press::counts)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean counts(int c) {
        return Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER;
    }

    /** The states and organisations of all listed outlets. */
    public List<String> states() {
        return byName.values().stream()
                .flatMap(outlet -> outlet.state().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
