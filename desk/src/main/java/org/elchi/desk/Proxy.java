package org.elchi.desk;

import io.javalin.config.ContextResolverConfig;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Who asks, where a proxy stands before the desk: what the proxy itself wrote, which is the last entry; those before it anybody may write. */
final class Proxy {
    private static final int LONGEST = 64;
    private static final int NETWORK = 8;

    private Proxy() {}

    static void trust(ContextResolverConfig resolver) {
        resolver.scheme = context -> last(context, "X-Forwarded-Proto")
                .filter("https"::equals)
                .orElseGet(() -> context.req().getScheme());
        resolver.host = context -> last(context, "X-Forwarded-Host").orElseGet(() -> context.header("Host"));
        resolver.ip = context ->
                last(context, "X-Forwarded-For").orElseGet(() -> context.req().getRemoteAddr());
    }

    private static Optional<String> last(Context context, String name) {
        return Optional.ofNullable(context.header(name))
                .map(value -> value.substring(value.lastIndexOf(',') + 1).strip())
                .filter(value -> !value.isEmpty());
    }

    /** Where a request comes from: an address, or its network where one machine has a whole network of them. */
    static String address(Context context) {
        String ip = context.ip();
        if (!ip.contains(":") || !ip.matches("[0-9a-fA-F:.%\\[\\]]{2,64}")) {
            return Clean.text(ip.substring(0, Math.min(ip.length(), LONGEST)));
        }
        try {
            byte[] bytes = InetAddress.getByName(ip).getAddress();
            return bytes.length > NETWORK ? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(bytes, NETWORK)) : ip;
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
