package org.ccpor.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day one court, or all of them, is closed beyond weekends and holidays. Added and removed, never changed. */
@Entity
class CourtClosure {
    @Id
    @GeneratedValue
    private @Nullable UUID id;

    /** Slug of the court; none for a closure of all courts. */
    private @Nullable String court;

    @Column(name = "closed_on")
    private LocalDate date;

    private String name;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected CourtClosure() {}

    CourtClosure(@Nullable String court, LocalDate date, String name) {
        this.court = court;
        this.date = date;
        this.name = name;
    }

    @Nullable String court() {
        return court;
    }

    LocalDate date() {
        return date;
    }

    String name() {
        return name;
    }

    ClosedDay asClosedDay() {
        return new ClosedDay(Objects.requireNonNull(id, "not stored yet"), court, date, name);
    }
}
