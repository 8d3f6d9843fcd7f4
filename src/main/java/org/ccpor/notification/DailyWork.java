package org.ccpor.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;

/** Work that was done on a day, by its date: clocks that jump and second nodes do nothing twice. */
@Entity
@IdClass(DailyWork.Key.class)
class DailyWork {
    @Id
    private String work;

    @Id
    private String subject;

    @Id
    private LocalDate day;

    /** One kind of work, for one court or person, on one day. */
    record Key(String work, String subject, LocalDate day) implements Serializable {}

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DailyWork() {}
}
