package org.elchi.writing.export.feed;

import java.util.function.UnaryOperator;

/**
 * Where a feed is served.
 *
 * @param self its own address
 * @param page the address of the page that shows the same
 * @param record the address of the page of a record, by its id
 */
public record Home(String self, String page, UnaryOperator<String> record) {}
