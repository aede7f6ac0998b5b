package org.elchi.desk;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.elchi.register.Location;
import org.elchi.register.Register;
import org.jspecify.annotations.Nullable;

/** The register, for many at once: those who look do so side by side, those who add or decide one after the other. */
public final class Shelf implements AutoCloseable {
    private static final int REMEMBERED = 400;
    private static final Duration LONGEST_REMEMBERED = Duration.ofMinutes(10);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Location location;
    private final Knowledge knowledge;
    private final GenericObjectPool<Register> looking;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final AsyncCache<Question, Object> answers = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(LONGEST_REMEMBERED)
            .buildAsync();
    /** The one that a thread looks into, so that none waits for a second while it holds a first. */
    private final ThreadLocal<@Nullable Register> held = new ThreadLocal<>();

    private @Nullable Register writer;

    /** What was asked of one state of the register. */
    private record Question(long revision, Object what) {}

    private static final class Opening extends BasePooledObjectFactory<Register> {
        private final Location location;
        private final Knowledge knowledge;

        Opening(Location location, Knowledge knowledge) {
            this.location = location;
            this.knowledge = knowledge;
        }

        @Override
        public Register create() {
            return Register.look(location, knowledge.making().merging());
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
        this.location = location;
        this.knowledge = knowledge;
        if (!Register.exists(location)) {
            Register.open(location, knowledge.making()).close();
        }
        looking = new GenericObjectPool<>(new Opening(location, knowledge));
        looking.setMaxTotal(most);
        looking.setMaxIdle(most);
        looking.setMaxWait(LONGEST_WAIT);
    }

    public Location location() {
        return location;
    }

    /** Looks into the register; what is given back must not need it any more. Who looks already looks on with the same. */
    public <T> T look(Function<Register, T> work) {
        Register mine = held.get();
        return mine == null ? borrowing(work) : work.apply(mine);
    }

    private <T> T borrowing(Function<Register, T> work) {
        Register register = borrowed();
        held.set(register);
        try {
            return work.apply(register);
        } finally {
            held.remove();
            looking.returnObject(register);
        }
    }

    private Register borrowed() {
        try {
            return looking.borrowObject();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("cannot open the register", e);
        }
    }

    /** How often what is derived has changed. */
    public long revision() {
        return look(Register::revision);
    }

    /**
     * Looks into the register once for each state of it; others who ask the same wait for the answer.
     *
     * @param what names what is asked for, with all that the answer depends on
     */
    @SuppressWarnings("unchecked") // one question always has answers of one type
    public <T> T remembered(Object what, Function<Register, T> work) {
        Question question = new Question(revision(), what);
        CompletableFuture<Object> own = new CompletableFuture<>();
        CompletableFuture<Object> before = answers.asMap().putIfAbsent(question, own);
        if (before == null) {
            answer(own, work);
        }
        return (T) joined(before == null ? own : before);
    }

    private <T> void answer(CompletableFuture<Object> own, Function<Register, T> work) {
        try {
            own.complete(look(work));
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
