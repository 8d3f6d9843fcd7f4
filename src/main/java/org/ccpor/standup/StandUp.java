package org.ccpor.standup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ccpor.base.RefusedException;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A stand-up with its way through the courts, who took part, and what came of it. Commands hold the row while they
 * change it, so it needs no version.
 */
@Entity
class StandUp {
    private static final int MANY = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    /** 1 while it runs; the key lets one run at a time. */
    private @Nullable Byte running;

    @Enumerated(EnumType.STRING)
    private WalkOrder walk;

    private boolean everything;
    private Instant since;
    private Instant startedAt;
    private String startedBy;

    @Column(name = "led_by")
    private String lead;

    private @Nullable String court;
    private @Nullable Instant timerEndsAt;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    /** Read here alone: {@link StandUpRepository#join} adds people. */
    @ElementCollection
    @CollectionTable(name = "stand_up_person", joinColumns = @JoinColumn(name = "stand_up"))
    @OrderBy("joinedAt, name")
    @BatchSize(size = MANY)
    private List<Participant> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "stand_up_court", joinColumns = @JoinColumn(name = "stand_up"))
    @MapKeyColumn(name = "court")
    @BatchSize(size = MANY)
    private Map<String, Topic> topics = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "stand_up_line", joinColumns = @JoinColumn(name = "stand_up"))
    @OrderColumn(name = "place")
    @BatchSize(size = MANY)
    private List<Summary.Line> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // begun by a statement of the repository, filled by Hibernate
    protected StandUp() {}

    /** Somebody who took part, named as others read it. */
    @Embeddable
    record Participant(String person, String name, Instant joinedAt) {}

    void tellSince(Instant when) {
        since = when;
    }

    /**
     * Takes another way; what was discussed or parked stays so. Who looks at a court that is not on it looks at the first
     * one nobody talked about yet.
     *
     * @param way slugs in order
     */
    void take(StandUpScope lens, List<String> way, Instant now) {
        walk = lens.walk();
        everything = lens.everything();
        List.copyOf(topics.keySet()).stream()
                .filter(it -> !way.contains(it))
                .forEach(it -> put(it, topic(it).at(null)));
        for (var place = 0; place < way.size(); place++) {
            put(way.get(place), topic(way.get(place)).at(place));
        }
        if (court == null || !way.contains(court)) {
            var first = way.stream()
                    .filter(it -> topic(it).discussedAt() == null)
                    .findFirst()
                    .orElse(way.isEmpty() ? null : way.getFirst());
            look(first, now);
        }
    }

    /** @throws RefusedException if somebody else leads */
    void requireLead(String who) {
        if (!lead.equals(who)) {
            throw new RefusedException(leadName() + " leads now; take the lead to go on to another court.");
        }
    }

    /** Takes everybody to that court, which is talked about from then on. */
    void look(@Nullable String at, Instant now) {
        court = at;
        if (at != null) {
            put(at, topic(at).discussed(now));
        }
    }

    void lead(String who) {
        lead = who;
    }

    /** @param by who keeps the topic for later; {@code null} if it is no longer kept */
    void park(String slug, @Nullable String by) {
        put(slug, topic(slug).parked(by));
    }

    void timer(@Nullable Instant endsAt) {
        timerEndsAt = endsAt;
    }

    /** @param told what came of it */
    void end(String by, Instant now, List<Summary.Line> told) {
        running = null;
        endedAt = now;
        endedBy = by;
        lines.addAll(told);
    }

    private Topic topic(String slug) {
        return topics.getOrDefault(slug, Topic.NONE);
    }

    /** Without a row if there is nothing to say of it, which Hibernate could not tell from none. */
    private void put(String slug, Topic topic) {
        if (topic.equals(Topic.NONE)) {
            topics.remove(slug);
        } else if (!topic.equals(topics.get(slug))) {
            topics.put(slug, topic);
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Instant since() {
        return since;
    }

    String startedBy() {
        return startedBy;
    }

    private String leadName() {
        return people.stream()
                .filter(it -> it.person().equals(lead))
                .map(Participant::name)
                .findFirst()
                .orElse(lead);
    }

    /** As everybody in it sees it. */
    RunningStandUp state() {
        return new RunningStandUp(
                id(),
                new StandUpScope(walk, everything),
                since,
                startedAt,
                startedBy,
                lead,
                leadName(),
                court,
                timerEndsAt,
                stops(),
                topics.entrySet().stream()
                        .filter(it -> it.getValue().parkedBy() != null)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
    }

    private List<RunningStandUp.Stop> stops() {
        record Placed(int place, RunningStandUp.Stop stop) {}
        return topics.entrySet().stream()
                .flatMap(it -> {
                    var place = it.getValue().place();
                    return place == null
                            ? Stream.<Placed>empty()
                            : Stream.of(new Placed(
                                    place,
                                    new RunningStandUp.Stop(
                                            it.getKey(), it.getValue().discussedAt() != null)));
                })
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::stop)
                .toList();
    }

    /** What came of it, after its end. */
    Summary summary() {
        return new Summary(
                id(),
                startedAt,
                Objects.requireNonNull(endedAt),
                people.stream().map(Participant::name).toList(),
                (int) topics.values().stream()
                        .filter(it -> it.discussedAt() != null)
                        .count(),
                List.copyOf(lines));
    }
}
