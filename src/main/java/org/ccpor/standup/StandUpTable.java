package org.ccpor.standup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ccpor.identity.Viewer;
import org.ccpor.standup.StandUp.Stop;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stand-up that runs and the way it takes. */
@Component
class StandUpTable {
    private final JdbcClient jdbc;

    StandUpTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if one runs already; waits for somebody who starts one at this moment. */
    boolean begin(Lens lens, Instant now, Viewer by) {
        return jdbc.sql("""
                        insert ignore into stand_up
                            (running, walk, everything, since, started_at, started_by, led_by)
                        values (1, :walk, :everything, :now, :now, :by, :by)
                        """)
                        .param("walk", lens.walk().name())
                        .param("everything", lens.everything())
                        .param("now", Moments.stored(now))
                        .param("by", by.userName())
                        .update()
                == 1;
    }

    Optional<StandUp> running() {
        return jdbc.sql("""
                        select s.*, coalesce(p.name, s.led_by) as lead_name from stand_up s
                        left join stand_up_person p on p.stand_up = s.id and p.person = s.led_by
                        where s.running = 1
                        """).query(this::read).optional();
    }

    /** Holds the running stand-up until the transaction ends; {@code null} if none runs. */
    @Nullable Long lock() {
        return jdbc.sql("select id from stand_up where running = 1 for update")
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** When the last stand-up ended. */
    @Nullable Instant lastEnded() {
        return jdbc.sql("select max(ended_at) as at from stand_up")
                .query((row, number) -> Optional.ofNullable(Moments.maybe(row, "at")))
                .single()
                .orElse(null);
    }

    void join(long id, Viewer who, Instant now) {
        jdbc.sql("""
                        insert ignore into stand_up_person (stand_up, person, name, joined_at)
                        values (:id, :person, :name, :now)
                        """)
                .param("id", id)
                .param("person", who.userName())
                .param("name", who.displayName())
                .param("now", Moments.stored(now))
                .update();
    }

    /** Takes another way; what was discussed or parked stays so. */
    void walk(long id, Lens lens, List<String> courts) {
        jdbc.sql("update stand_up set walk = :walk, everything = :everything where id = :id")
                .param("walk", lens.walk().name())
                .param("everything", lens.everything())
                .param("id", id)
                .update();
        jdbc.sql("update stand_up_court set place = null where stand_up = :id")
                .param("id", id)
                .update();
        for (var place = 0; place < courts.size(); place++) {
            jdbc.sql("""
                            insert into stand_up_court (stand_up, court, place) values (:id, :court, :place)
                            on duplicate key update place = values(place)
                            """)
                    .param("id", id)
                    .param("court", courts.get(place))
                    .param("place", place)
                    .update();
        }
    }

    void go(long id, @Nullable String court, Instant now) {
        set(id, "court", court);
        if (court != null) {
            jdbc.sql("""
                            insert into stand_up_court (stand_up, court, discussed_at) values (:id, :court, :now)
                            on duplicate key update discussed_at = coalesce(discussed_at, values(discussed_at))
                            """)
                    .param("id", id)
                    .param("court", court)
                    .param("now", Moments.stored(now))
                    .update();
        }
    }

    void park(long id, String court, @Nullable String by) {
        jdbc.sql("""
                        insert into stand_up_court (stand_up, court, parked_by) values (:id, :court, :by)
                        on duplicate key update parked_by = values(parked_by)
                        """).param("id", id).param("court", court).param("by", by).update();
    }

    void since(long id, Instant since) {
        set(id, "since", Moments.stored(since));
    }

    void lead(long id, String by) {
        set(id, "led_by", by);
    }

    void timer(long id, @Nullable Instant endsAt) {
        set(id, "timer_ends_at", Moments.stored(endsAt));
    }

    void end(long id, String by, Instant now) {
        jdbc.sql("update stand_up set running = null, ended_at = :now, ended_by = :by where id = :id")
                .param("now", Moments.stored(now))
                .param("by", by)
                .param("id", id)
                .update();
    }

    /** @param column never from outside */
    private void set(long id, String column, @Nullable Object value) {
        jdbc.sql("update stand_up set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", id)
                .update();
    }

    private StandUp read(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        return new StandUp(
                id,
                new Lens(Walk.valueOf(row.getString("walk")), row.getBoolean("everything")),
                Moments.of(row, "since"),
                Moments.of(row, "started_at"),
                row.getString("started_by"),
                row.getString("led_by"),
                row.getString("lead_name"),
                row.getString("court"),
                Moments.maybe(row, "timer_ends_at"),
                stops(id),
                parked(id));
    }

    private List<Stop> stops(long id) {
        return jdbc.sql("select * from stand_up_court where stand_up = :id and place is not null order by place")
                .param("id", id)
                .query((row, number) -> new Stop(row.getString("court"), row.getObject("discussed_at") != null))
                .list();
    }

    private List<String> parked(long id) {
        return jdbc
                .sql("select court from stand_up_court where stand_up = :id and parked_by is not null order by court")
                .param("id", id)
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
