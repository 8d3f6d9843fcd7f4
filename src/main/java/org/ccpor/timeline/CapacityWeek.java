package org.ccpor.timeline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.timeline.Load.Lane;

/** What the team has to do in one week, Monday to Sunday. */
public record CapacityWeek(LocalDate monday, List<Load> loads, List<Collision> collisions) implements Serializable {

    /** More than the team can do, in a sentence without a full stop. */
    public record Collision(Lane lane, String words) implements Serializable {}

    /** In that lane, by day. */
    public List<Load> in(Lane lane) {
        return loads.stream().filter(it -> it.lane() == lane).toList();
    }

    /** Courts in that lane. */
    public int courts(Lane lane) {
        return (int) in(lane).stream().map(Load::court).distinct().count();
    }

    /** Whether something in that lane collides. */
    public boolean collides(Lane lane) {
        return collisions.stream().anyMatch(it -> it.lane() == lane);
    }
}
