package org.elchi.desk.calendar;

import org.elchi.register.record.Days;
import org.elchi.writing.export.calendar.Entry;

/**
 * That something stands on the calendar; of a month with thousands of records few are told.
 *
 * @param id of its record
 * @param date as told, in EDTF
 * @param vague whether it stands beside the weeks
 */
record Noted(String id, Entry.Sort sort, String date, Days days, boolean vague) {
    static Noted of(Entry entry) {
        return new Noted(
                entry.record().id(),
                entry.sort(),
                entry.date(),
                entry.days(),
                entry.vague() || !entry.days().exact());
    }
}
