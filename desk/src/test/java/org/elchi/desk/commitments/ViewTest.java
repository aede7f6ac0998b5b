package org.elchi.desk.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.elchi.desk.SampleDesk;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Commitments;
import org.elchi.register.following.Following;
import org.elchi.register.merging.Merging;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is looked up by the days of promises is all that going through every promise would find. */
class ViewTest {
    private static final LocalDate TODAY = LocalDate.ofInstant(SampleDesk.NOW, ZoneOffset.UTC);
    private static final Following FOLLOWING = Following.load();

    @TempDir
    static Path folder;

    static Register register;
    static List<Commitment> all;

    @BeforeAll
    static void open() {
        SampleDesk.on(folder).close();
        register = Register.look(folder, Merging.load());
        all = Commitments.asOf(TODAY, new Promises(register, FOLLOWING).of(FOLLOWING.types(), Set.of()))
                .all();
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @ParameterizedTest
    @EnumSource
    void aViewFindsAllThatFit(View view) {
        Wanted wanted = view.on(TODAY).with("type", FOLLOWING.types());
        Ledger.Found found = new Ledger(register, FOLLOWING, TODAY).of(wanted, 0, Integer.MAX_VALUE / 4);
        assertThat(ids(found.commitments()))
                .isEqualTo(ids(all.stream().filter(wanted.fits()).toList()));
        assertThat(found.next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aViewOfTwoStatesFindsAllThatConcernThem(View view) {
        Wanted wanted = view.on(TODAY).with("type", FOLLOWING.types()).with("state", List.of("KZ", "UZ"));
        Ledger.Found found = new Ledger(register, FOLLOWING, TODAY).of(wanted, 0, Integer.MAX_VALUE / 4);
        Set<String> theirs = new TreeSet<>();
        new Promises(register, FOLLOWING)
                .of(FOLLOWING.types(), Set.of("KZ", "UZ"))
                .forEach(trail -> theirs.add(trail.record().id()));
        assertThat(ids(found.commitments()))
                .isEqualTo(ids(all.stream()
                        .filter(wanted.fits())
                        .filter(promise -> theirs.contains(promise.id()))
                        .toList()));
    }

    @Test
    void theSamplesHoldPromisesOfSeveralViews() {
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(View.values())
                .filteredOn(view -> all.stream().anyMatch(view.on(TODAY).fits()))
                .hasSizeGreaterThan(4);
    }

    private static Set<String> ids(List<Commitment> commitments) {
        Set<String> ids = new TreeSet<>();
        commitments.forEach(one -> ids.add(one.id()));
        return ids;
    }
}
