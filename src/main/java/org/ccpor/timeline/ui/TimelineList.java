package org.ccpor.timeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.CardState;
import org.ccpor.process.Phase;
import org.ccpor.timeline.TimelineBar;
import org.ccpor.timeline.TimelineBar.Kind;
import org.ccpor.timeline.TimelineRow;

/** The timeline as a table: what its bars and milestones say, in words. */
class TimelineList extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    TimelineList() {
        getContent().addClassName("tl-list");
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", "Timeline as a table");
    }

    void show(List<Grouping.Group> groups, LocalDate today) {
        getContent().removeAll();
        var table = new NativeTable();
        table.addClassName("ov-table");
        var head = new NativeTableRow();
        Stream.concat(
                        Stream.concat(
                                Stream.of("Court"), Stream.of(Phase.values()).map(Phase::label)),
                        Stream.of("Go-live day", "Baseline", "Later by", "Health"))
                .forEach(it -> head.add(heading(it, "col")));
        table.getHead().add(head);
        for (var group : groups) {
            if (!group.title().isEmpty()) {
                var title = heading(group.title() + " (" + group.rows().size() + ")", "colgroup");
                title.getElement().setAttribute("colspan", String.valueOf(Phase.values().length + 5));
                table.getBody().add(new NativeTableRow(title));
            }
            group.rows().forEach(it -> table.getBody().add(row(it, today)));
        }
        getContent().add(table);
    }

    private static NativeTableRow row(TimelineRow row, LocalDate today) {
        var card = row.card();
        var link = new Anchor("court/" + card.slug(), card.court());
        link.getElement().setAttribute("router-link", true);
        var line = new NativeTableRow();
        line.add(cell(link));
        for (var phase : Phase.values()) {
            line.add(new NativeTableCell(stays(row, phase, today)));
        }
        line.add(
                new NativeTableCell(row.goal()
                        .map(it -> DateFormatter.full(it)
                                + (row.live() == null
                                        ? ", " + DateFormatter.tMinus(it, today) + RowDrawing.unconfirmed(row, today)
                                        : ", live"))
                        .orElse("No date")),
                new NativeTableCell(DateFormatter.full(card.baseline())),
                new NativeTableCell(RowDrawing.slip(row)),
                new NativeTableCell(
                        card.state() == CardState.ACTIVE
                                ? card.health().label()
                                : card.state().label()));
        return line;
    }

    /** Such as "Jan 8 to Mar 2", an open end while the court is in it. */
    private static String stays(TimelineRow row, Phase phase, LocalDate today) {
        var bars = row.bars().stream().filter(it -> it.phase() == phase).toList();
        if (bars.isEmpty()) {
            return "–";
        }
        var words = DateFormatter.brief(bars.getFirst().from(), today) + " to "
                + DateFormatter.brief(bars.getLast().to(), today);
        return bars.stream()
                .map(TimelineBar::kind)
                .filter(it -> it != Kind.DONE)
                .reduce((_, last) -> last)
                .map(it -> words + ", " + it.label())
                .orElse(words);
    }

    private static NativeTableCell cell(Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
