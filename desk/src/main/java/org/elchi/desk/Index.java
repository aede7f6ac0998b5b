package org.elchi.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.elchi.register.Register;
import org.elchi.register.RegisterException;
import org.elchi.register.search.SearchIndex;
import org.elchi.register.search.Searching;
import org.elchi.sources.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The search index of the register, for many at once. One thread takes in what the register holds; who asks meanwhile waits a moment for it,
 * and then gets what is there.
 */
public final class Index implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(600);
    private static final Duration EVERY = Duration.ofSeconds(20);
    private static final Duration LAST = Duration.ofSeconds(5);

    private final Duration wait;
    private final Shelf shelf;
    private final Knowledge knowledge;
    private final ScheduledExecutorService thread;
    private final CompletableFuture<Searching> searching;
    private volatile long known = -1;
    private @Nullable CompletableFuture<Long> going;

    /** An index for pages, which rather show what is there than let somebody wait. */
    Index(Shelf shelf, Knowledge knowledge) {
        this(shelf, knowledge, WAIT);
    }

    /** @param wait so long who asks waits for what the register holds by now */
    public Index(Shelf shelf, Knowledge knowledge, Duration wait) {
        this.wait = wait;
        this.shelf = shelf;
        this.knowledge = knowledge;
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = new Thread(work, "index");
            made.setDaemon(true);
            return made;
        });
        searching = CompletableFuture.supplyAsync(this::opened, thread);
    }

    /** The register that is looked into belongs to the one thread. */
    private Searching opened() {
        Register register = Register.look(shelf.location(), knowledge.making().merging());
        return Searching.of(shelf.location(), register, knowledge.readerName(), Texts::of, knowledge::authority);
    }

    /** Begins to take in what there is and what comes. */
    public void begin() {
        thread.scheduleWithFixedDelay(this::catchUp, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Searches, in all that the register holds by now if that can be had soon. */
    public <T> T ask(Function<SearchIndex, T> question) {
        if (!current()) {
            catching()
                    .completeOnTimeout(-1L, wait.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
        return asIs(question);
    }

    /** Searches in what there is, and waits for nothing; for who has asked before, or looks into the register meanwhile. */
    public <T> T asIs(Function<SearchIndex, T> question) {
        return question.apply(searching.join().index());
    }

    /** Whether it has taken in all that the register holds. */
    public boolean current() {
        return known == shelf.revision();
    }

    /** Names the state of what is found, for remembering answers. */
    public long state() {
        return known;
    }

    /** Many wait for the same. */
    private synchronized CompletableFuture<Long> catching() {
        CompletableFuture<Long> now = Optional.ofNullable(going)
                .filter(one -> !one.isDone())
                .orElseGet(() -> CompletableFuture.supplyAsync(this::catchUp, thread));
        going = now;
        return now.copy();
    }

    /** What cannot be taken in now is tried again; what is searched meanwhile tells of it if it is in the way. */
    private long catchUp() {
        try {
            long revision = shelf.revision();
            if (revision != known && searching.join().catchUp()) {
                known = revision;
            }
        } catch (RegisterException e) {
            known = -1;
        }
        return known;
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (thread.awaitTermination(LAST.toMillis(), TimeUnit.MILLISECONDS) && searching.isDone()) {
                searching.join().close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
