package org.elchi.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at once and hands the results over in the order of the things, so that threads never show. */
final class Readings {
    /** So many things are in hand for each thread; more would only fill memory. */
    private static final int AHEAD = 4;

    private Readings() {}

    static <T, R> void inOrder(List<T> things, int threads, Function<T, R> work, Consumer<R> consumer) {
        if (things.size() <= 1 || threads == 1) {
            things.forEach(thing -> consumer.accept(work.apply(thing)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, things.size()), Readings::daemon);
        try {
            Queue<Future<R>> running = new ArrayDeque<>();
            Iterator<T> rest = things.iterator();
            while (rest.hasNext() || !running.isEmpty()) {
                while (rest.hasNext() && running.size() < AHEAD * threads) {
                    T thing = rest.next();
                    running.add(pool.submit(() -> work.apply(thing)));
                }
                consumer.accept(result(running.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Exit.World("stopped before the end");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
