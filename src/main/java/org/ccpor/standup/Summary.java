package org.ccpor.standup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ccpor.base.DateFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What came of a stand-up that ended. It never changes.
 *
 * @param people who took part, as others read their names
 * @param discussed courts that were talked about
 */
public record Summary(long id, Instant startedAt, Instant endedAt, List<String> people, int discussed, List<Line> lines)
        implements Serializable {
    /**
     * One line.
     *
     * @param court slug
     * @param person who wrote it or is on point; {@code null} if nobody
     */
    @Embeddable
    public record Line(
            @Enumerated(EnumType.STRING) SummaryKind kind,
            String court,
            String courtName,
            String text,
            @Nullable String person)
            implements Serializable {}

    /** Lines of one kind. */
    public List<Line> of(SummaryKind kind) {
        return lines.stream().filter(it -> it.kind() == kind).toList();
    }

    /** Such as "3 courts in 12 minutes". */
    public String size() {
        var minutes = Math.max(1, Duration.between(startedAt, endedAt).toMinutes());
        return "%d %s in %d %s"
                .formatted(
                        discussed, discussed == 1 ? "court" : "courts", minutes, minutes == 1 ? "minute" : "minutes");
    }

    /** The whole as plain text, for mails. */
    public String text(Clock clock) {
        var out = new ArrayList<String>();
        out.add("%s, %s. With %s."
                .formatted(
                        DateFormatter.weekday(DateFormatter.day(startedAt, clock)), size(), String.join(", ", people)));
        for (var kind : SummaryKind.values()) {
            var part = of(kind);
            if (!part.isEmpty()) {
                out.add("");
                out.add(kind.label());
                part.forEach(it -> out.add("- " + it.courtName() + ": " + it.text()
                        + (it.person() == null ? "" : " (" + it.person() + ")")));
            }
        }
        return String.join("\n", out);
    }
}
