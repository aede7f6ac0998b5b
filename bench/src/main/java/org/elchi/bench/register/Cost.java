package org.elchi.bench.register;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What some work took.
 *
 * @param wall seconds by the clock
 * @param cpu seconds of processors, of this process alone
 * @param load how many processes wanted a processor at its end, as the system tells it for the last minute
 */
record Cost(double wall, double cpu, double load) {
    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Cost of(Runnable work) {
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        work.run();
        return new Cost(
                (System.nanoTime() - wall) / NANOS,
                (SYSTEM.getProcessCpuTime() - cpu) / NANOS,
                SYSTEM.getSystemLoadAverage());
    }

    /** So many things: how many a second by the clock, and on two cores that do nothing else. */
    String rate(int things) {
        return String.format(
                Locale.ROOT,
                "%.1f s, %.0f a second; %.2f ms of processor each, so %.0f a second on two free cores (load %.1f)",
                wall,
                things / wall,
                cpu * 1000 / things,
                2 * things / cpu,
                load);
    }

    /** The most memory that this process has held, in mebibytes; 0 where the system does not tell. */
    static long memory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
