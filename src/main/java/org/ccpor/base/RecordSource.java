package org.ccpor.base;

import java.time.LocalDate;
import java.util.Optional;
import org.ccpor.base.sheet.Table;

/**
 * What a feature gives to an export of a court's public records (domain 8.4). Offered as a Spring bean; asked within a
 * reading transaction of a coordinator or an administrator, for a court that exists.
 */
public interface RecordSource {
    /** Heading of this part, such as "Comments". */
    String title();

    /**
     * What was recorded on those days, oldest first, both days included, in the courts' zone. Holds nothing security-sensitive.
     * The table's name is that of the file in the package, such as {@code comments}; what class each of its columns
     * is of stands in {@code export/field-classes.properties}.
     */
    Table table(String court, LocalDate from, LocalDate to);

    /** What of the same days is security-sensitive and therefore not in {@link #table}; empty if nothing is. */
    default Optional<Withheld> withheld(String court, LocalDate from, LocalDate to) {
        return Optional.empty();
    }

    /**
     * Left out of what the public gets; administrators may take it along as a file of its own, to review it.
     *
     * @param what in words, such as "Answers of F4 part C"
     * @param why rule or reason, one sentence
     */
    record Withheld(String what, String why, Table table) {}
}
