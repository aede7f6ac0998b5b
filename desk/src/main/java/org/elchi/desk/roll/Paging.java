package org.elchi.desk.roll;

import java.util.Optional;
import org.elchi.desk.Address;
import org.elchi.desk.Call;

/**
 * One page of a list.
 *
 * @param page from 1 on
 * @param size so many stand on a page
 * @param all so many there are
 */
public record Paging(int page, int size, int all, Address address) {
    private static final String PAGE = "page";

    /** The page of a list that somebody asks for; the last where there are not so many. */
    public static Paging of(Call call, int size, int all, Address address) {
        int last = Math.max(1, (all + size - 1) / size);
        return new Paging(Math.clamp(call.number(PAGE, 1), 1, last), size, all, address);
    }

    public int pages() {
        return Math.max(1, (all + size - 1) / size);
    }

    public int skipped() {
        return (page - 1) * size;
    }

    /** Where the page before stands. */
    public Optional<String> before() {
        return page > 1 ? Optional.of(at(page - 1)) : Optional.empty();
    }

    /** Where the next page stands. */
    public Optional<String> after() {
        return page < pages() ? Optional.of(at(page + 1)) : Optional.empty();
    }

    private String at(int number) {
        return address.with(PAGE, number == 1 ? "" : String.valueOf(number)).toString();
    }
}
