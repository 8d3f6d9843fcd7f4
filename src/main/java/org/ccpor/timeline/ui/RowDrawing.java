package org.ccpor.timeline.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.timeline.TimelineBar;
import org.ccpor.timeline.TimelineRow;
import org.jsoup.nodes.Element;

/** One court as it is drawn: who it is and how it stands, and its phases at their places in time. */
final class RowDrawing {
    private final TimelineRow row;
    private final CourtCard card;
    private final LocalDate today;
    private final boolean movable;

    private RowDrawing(TimelineRow row, LocalDate today, boolean movable) {
        this.row = row;
        this.card = row.card();
        this.today = today;
        this.movable = movable && row.open();
    }

    /** @param movable whether this person may move milestones */
    static String of(TimelineRow row, LocalDate today, boolean movable) {
        var drawing = new RowDrawing(row, today, movable);
        return Shape.html(List.of(drawing.head(), drawing.track()));
    }

    private Element head() {
        var active = card.state() == CardState.ACTIVE;
        var head = Shape.of("div", "tl-court");
        head.appendElement("a")
                .addClass("tl-name")
                .attr("href", "court/" + card.slug())
                .attr("router-link", true)
                .text(card.court());
        head.appendChild(Shape.hidden(Shape.of("span", "tl-left", left(row, today))));
        var health =
                Shape.of("span", "tl-health").addClass(active ? card.health().tone() : "idle");
        if (active) {
            health.appendChild(Shape.hidden(new Element("i").text(card.health().mark())));
            health.appendText(" " + card.health().label());
        }
        var where = row.open()
                ? card.phase().label() + (active ? unconfirmed(row, today) : ", on hold")
                : card.state().label();
        head.appendChild(
                Shape.of("span", "tl-small").appendChild(health).appendChild(Shape.of("span", "tl-where", where)));
        head.appendChild(Shape.of("span", "tl-sentence", sentence(row, today)));
        if (movable) {
            var verb = row.goal().isPresent() ? "Change" : "Set";
            head.appendChild(Shape.button("tl-change", "⋯", "%s go-live of %s…".formatted(verb, card.court())));
        }
        return head;
    }

    private Element track() {
        var track = Shape.of("div", "tl-track");
        row.closed()
                .forEach(it -> track.appendChild(
                        Shape.closed("tl-closed", it.day(), it.why()).addClass("own")));
        row.baseline().forEach(it -> track.appendChild(bar(it, "tl-before")));
        row.bars().forEach(it -> track.appendChild(words(bar(it, "tl-bar").addClass("is-" + kind(it)), it)));
        var goal = row.goal().orElse(null);
        var baseline = card.baseline();
        if (goal != null && baseline != null && !goal.equals(baseline)) {
            var later = goal.isAfter(baseline);
            track.appendChild(Shape.hidden(
                    Shape.at(Shape.of("div", "tl-slide"), later ? baseline : goal, later ? goal : baseline)));
            track.appendChild(Shape.hidden(Shape.on(Shape.of("span", "tl-base"), baseline))
                    .attr("title", "Baseline " + Shape.day(baseline)));
            track.appendChild(Shape.hidden(Shape.on(Shape.of("span", "tl-slip", slip(row)), goal)));
        }
        if (goal != null) {
            track.appendChild(goal(goal));
        } else if (row.open()) {
            track.appendChild(noGoal());
        }
        return track;
    }

    private Element goal(LocalDate day) {
        var live = row.live() != null;
        var when = Shape.day(day) + (live ? "" : ", " + left(row, today) + unconfirmed(row, today));
        var shape = movable
                ? Shape.button(
                        "tl-goal",
                        "",
                        "Go-live of %s, %s. Arrow keys try another court day, with Shift another week; Enter shows what it would do."
                                .formatted(card.court(), when))
                : Shape.hidden(Shape.of("span", "tl-goal", live ? "✓" : ""));
        if (live) {
            shape.addClass("is-live");
        }
        return Shape.on(shape, day)
                .attr("data-day", Long.toString(day.toEpochDay()))
                .attr("title", (live ? "Live since " : "Go-live ") + when);
    }

    private Element noGoal() {
        var after = row.bars().isEmpty() ? today : row.bars().getLast().to();
        var none = Shape.on(Shape.of("div", "tl-none", "No go-live date"), after);
        if (movable) {
            none.appendChild(Shape.button("tl-set", "Set go-live…", "Set go-live of %s…".formatted(card.court()))
                    .addClass("btn"));
        }
        return none;
    }

    private static Element bar(TimelineBar bar, String style) {
        return Shape.hidden(Shape.at(Shape.of("div", style), bar.from(), bar.to()))
                .addClass("p-" + bar.phase().slug())
                .attr(
                        "title",
                        "%s, %s: %s to %s"
                                .formatted(
                                        bar.phase().label(),
                                        bar.kind().label(),
                                        DateFormatter.full(bar.from()),
                                        DateFormatter.full(bar.to().minusDays(1))));
    }

    /** In full, and a letter where there is no room. */
    private static Element words(Element shape, TimelineBar bar) {
        var late = bar.kind() == TimelineBar.Kind.OVERDUE;
        var label = bar.phase().label();
        return shape.appendChild(Shape.of("span", "tl-word", (late ? "! " : "") + label))
                .appendChild(Shape.of("span", "tl-letter", late ? "!" : label.substring(0, 1)));
    }

    private static String kind(TimelineBar bar) {
        return bar.kind().name().toLowerCase(Locale.ROOT);
    }

    /** "T-51", "T+3", or where there is none, why. */
    static String left(TimelineRow row, LocalDate today) {
        return row.live() != null
                ? DateFormatter.brief(row.live(), today)
                : row.goal().map(it -> DateFormatter.tMinus(it, today)).orElse(row.open() ? "No date" : "");
    }

    /** "+14 d" after the baseline, "−3 d" before it; empty on it. */
    static String slip(TimelineRow row) {
        var days = row.slip().orElse(0);
        return days == 0 ? "" : (days > 0 ? "+" : "−") + Math.abs(days) + " d";
    }

    /** Everything the row draws, in words. */
    static String sentence(TimelineRow row, LocalDate today) {
        var card = row.card();
        var now =
                row.now().map(it -> "%s since %s".formatted(it.phase().label(), DateFormatter.brief(it.from(), today)));
        return Stream.of(
                        card.state() == CardState.ACTIVE ? "" : card.state().label(),
                        now.orElse(""),
                        row.bars().stream().anyMatch(it -> it.kind() == TimelineBar.Kind.OVERDUE)
                                ? "over the window of its phase"
                                : "",
                        card.state() == CardState.ACTIVE ? health(card) : "",
                        goal(row, today),
                        row.live() == null && card.live()
                                ? "live since %s, deployed once more".formatted(DateFormatter.full(card.liveSince()))
                                : "",
                        baseline(row))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String health(CourtCard card) {
        return card.health().label() + (card.healthReason().isBlank() ? "" : ": " + card.healthReason());
    }

    /** To go on with after a date that passed. */
    static String unconfirmed(TimelineRow row, LocalDate today) {
        return row.card().passed(today) ? ", not confirmed" : "";
    }

    private static String goal(TimelineRow row, LocalDate today) {
        if (row.live() != null) {
            return "live since " + DateFormatter.full(row.live());
        }
        return row.goal()
                .map(it -> "go-live %s, %s%s"
                        .formatted(DateFormatter.full(it), DateFormatter.tMinus(it, today), unconfirmed(row, today)))
                .orElse(row.open() ? "no go-live date" : "");
    }

    private static String baseline(TimelineRow row) {
        var days = row.slip().orElse(0);
        return days == 0
                ? ""
                : "%d %s %s the baseline, %s"
                        .formatted(
                                Math.abs(days),
                                Math.abs(days) == 1 ? "day" : "days",
                                days > 0 ? "after" : "before",
                                DateFormatter.full(
                                        Objects.requireNonNull(row.card().baseline())));
    }
}
