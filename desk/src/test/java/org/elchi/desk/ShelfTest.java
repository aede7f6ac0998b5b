package org.elchi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.elchi.register.Location;
import org.elchi.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void open() {
        shelf = new Shelf(new Location.Folder(folder), new SampleDesk.Known(), 1, Duration.ofMillis(20));
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void whoLooksAlreadyLooksOnAtTheSameState() {
        assertThat(shelf.<Boolean>look(register -> shelf.look(same -> same == register)))
                .isTrue();
    }

    @Test
    void whoWouldWaitTooLongIsToldSo() throws Exception {
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> shelf.look(register -> {
            looking.countDown();
            await(enough);
            return register.size();
        }));
        looking.await();
        assertThatThrownBy(() -> shelf.look(Register::size)).isInstanceOf(Shelf.Busy.class);
        enough.countDown();
        assertThat(first.get()).isZero();
        assertThat(shelf.<Integer>look(Register::size)).isZero();
    }

    @Test
    void oneQuestionIsAnsweredOnceForEachStateOfTheRegister() {
        AtomicInteger asked = new AtomicInteger();
        List<Integer> answers = List.of(
                shelf.remembered("size", register -> asked.incrementAndGet()),
                shelf.remembered("size", register -> asked.incrementAndGet()),
                shelf.remembered("other", register -> asked.incrementAndGet()));
        assertThat(answers).containsExactly(1, 1, 2);
    }

    @Test
    void anAnswerThatFailsIsNotRemembered() {
        assertThatThrownBy(() -> shelf.remembered("size", register -> {
                    throw new IllegalStateException("not today");
                }))
                .hasMessage("not today");
        assertThat(shelf.<Integer>remembered("size", Register::size)).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
