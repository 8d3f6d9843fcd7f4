package org.ccpor.agenda.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.agenda.EventKind;
import org.ccpor.agenda.FeedLine;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody's calendar address: of its secret, what it hashes to. */
@Entity
public class CalendarFeed {
    @Id
    @GeneratedValue
    private @Nullable UUID id;

    private String owner;
    private String name;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String secretHash;

    private String kinds;
    private boolean mine;

    @Column(name = "made_at")
    private Instant made;

    @Column(name = "used_at")
    private @Nullable Instant used;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CalendarFeed() {}

    /** Made when the person asks for one. */
    public CalendarFeed(
            String owner, String name, Set<EventKind> kinds, boolean mine, String secretHash, Instant made) {
        this.owner = owner;
        this.name = name;
        this.kinds = kinds.stream().sorted().map(EventKind::name).collect(Collectors.joining(","));
        this.mine = mine;
        this.secretHash = secretHash;
        this.made = made;
    }

    String owner() {
        return owner;
    }

    /** As its owner sees it. */
    public FeedLine line() {
        return new FeedLine(Objects.requireNonNull(id), name, carried(), mine, made, used);
    }

    private Set<EventKind> carried() {
        return Stream.of(kinds.split(",", -1))
                .filter(it -> !it.isEmpty())
                .map(EventKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventKind.class)));
    }
}
