package org.elchi.desk;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.elchi.register.Location;
import org.elchi.register.Recall;
import org.elchi.register.Register;
import org.jspecify.annotations.Nullable;

/** The register, for many at once: those who look do so side by side, those who add or decide one after the other. */
public final class Shelf implements AutoCloseable {
    /** What an answer weighs that holds no records: some ten thousand bytes of words. */
    private static final int WORDS = 4;

    /** So many lines of a list take as much room as a record. */
    private static final int LINES_A_RECORD = 20;

    /** So many bytes of the memory that there may be are left to each record of an answer. */
    private static final long BYTES_A_RECORD = 30_000;

    private static final Duration LONGEST_REMEMBERED = Duration.ofMinutes(10);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** So many bytes of the memory that there may be are left to each telling that is kept. */
    private static final long BYTES_A_TELLING = 32_000;

    private final Location location;
    private final Knowledge knowledge;
    private final GenericObjectPool<Register> looking;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final AsyncCache<Question, Object> answers = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / BYTES_A_RECORD)
            .weigher((Question question, Object answer) -> weight(answer))
            .expireAfterAccess(LONGEST_REMEMBERED)
            .buildAsync();
    /** The one that a thread looks into, so that none waits for a second while it holds a first. */
    private final ThreadLocal<@Nullable Held> held = new ThreadLocal<>();

    private @Nullable Register writer;

    private static int weight(Object answer) {
        return switch (answer) {
            case Gathered found -> WORDS + found.weight();
            case Collection<?> many -> WORDS + many.size() / LINES_A_RECORD;
            default -> WORDS;
        };
    }

    /** An answer that holds records. */
    public interface Gathered {
        /** How many records it holds, or what takes as much room. */
        int weight();
    }

    /** So many look that none of them could make room in good time for one more. */
    static final class Busy extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1;

        Busy(NoSuchElementException waited) {
            super(waited);
        }
    }

    /** What was asked of one state of the register. */
    private record Question(long revision, Object what) {}

    /** One state of the register, and how often it had changed until then. */
    private record Held(Register register, long revision) {}

    private static final class Opening extends BasePooledObjectFactory<Register> {
        private final Location location;
        private final Knowledge knowledge;
        private final Recall recall = Recall.of(Runtime.getRuntime().maxMemory() / BYTES_A_TELLING);

        Opening(Location location, Knowledge knowledge) {
            this.location = location;
            this.knowledge = knowledge;
        }

        @Override
        public Register create() {
            return Register.look(location, knowledge.making().merging(), recall);
        }

        @Override
        public PooledObject<Register> wrap(Register register) {
            return new DefaultPooledObject<>(register);
        }

        @Override
        public void destroyObject(PooledObject<Register> pooled) {
            pooled.getObject().close();
        }
    }

    /**
     * Opens a register, or begins one.
     *
     * @param most so many look at once; others wait
     */
    public Shelf(Location location, Knowledge knowledge, int most) {
        this(location, knowledge, most, LONGEST_WAIT);
    }

    Shelf(Location location, Knowledge knowledge, int most, Duration wait) {
        this.location = location;
        this.knowledge = knowledge;
        if (!Register.exists(location)) {
            Register.open(location, knowledge.making()).close();
        }
        looking = new GenericObjectPool<>(new Opening(location, knowledge));
        looking.setMaxTotal(most);
        looking.setMaxIdle(most);
        looking.setMaxWait(wait);
    }

    public Location location() {
        return location;
    }

    /**
     * Looks into the register; what is given back must not need it any more. All of it sees one state of the register; who looks already looks on
     * at that one.
     */
    public <T> T look(Function<Register, T> work) {
        Held mine = held.get();
        return mine == null ? borrowing(work) : work.apply(mine.register());
    }

    private <T> T borrowing(Function<Register, T> work) {
        Register borrowed = borrowed();
        try {
            return borrowed.together(register -> {
                held.set(new Held(register, register.revision()));
                return work.apply(register);
            });
        } finally {
            held.remove();
            looking.returnObject(borrowed);
        }
    }

    private Register borrowed() {
        try {
            return looking.borrowObject();
        } catch (NoSuchElementException e) {
            throw new Busy(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("cannot open the register", e);
        }
    }

    /** How often what is derived has changed. */
    public long revision() {
        Held mine = held.get();
        return mine == null ? look(Register::revision) : mine.revision();
    }

    /**
     * Looks into the register once for each state of it; others who ask the same wait for the answer.
     *
     * @param what names what is asked for, with all that the answer depends on
     */
    @SuppressWarnings("unchecked") // one question always has answers of one type
    public <T> T remembered(Object what, Function<Register, T> work) {
        return look(register -> {
            Question question = new Question(revision(), what);
            CompletableFuture<Object> own = new CompletableFuture<>();
            CompletableFuture<Object> before = answers.asMap().putIfAbsent(question, own);
            if (before == null) {
                answer(own, work, register);
            }
            return (T) joined(before == null ? own : before);
        });
    }

    private static <T> void answer(CompletableFuture<Object> own, Function<Register, T> work, Register register) {
        try {
            own.complete(work.apply(register));
        } catch (RuntimeException | Error e) {
            own.completeExceptionally(e);
        }
    }

    private static Object joined(CompletableFuture<Object> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Adds to the register or decides, alone. */
    public <T> T write(Function<Register, T> work) {
        writing.lock();
        try {
            Register open = writer == null ? Register.open(location, knowledge.making()) : writer;
            writer = open;
            return work.apply(open);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        looking.close();
        writing.lock();
        try {
            if (writer != null) {
                writer.close();
            }
        } finally {
            writing.unlock();
        }
    }
}
