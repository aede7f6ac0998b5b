package org.elchi.desk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names to which a desk answers: a page from elsewhere may have a name of its own point here, but cannot take one of ours. */
final class Hosts {
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.%]+]");

    private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    private final boolean numbers;

    Hosts(Settings settings) {
        settings.access().names().forEach(name -> names.add(plain(name)));
        numbers = settings.access().isOpenTo(settings.host());
        if (numbers) {
            names.add(plain(settings.host()));
            names.add(machine());
        }
    }

    private static String machine() {
        try {
            return plain(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** Whether a name is ours; an address of numbers cannot be made to point elsewhere. */
    boolean answersTo(String host) {
        String plain = plain(host);
        return names.contains(plain) || numbers && NUMBERS.matcher(plain).matches();
    }

    /** Without the port, the last dot, and capitals. */
    static String plain(String host) {
        return host.replaceFirst(":\\d*$", "").replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
    }
}
