package org.ccpor.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Viewer;

/** Which courts go live in which week, against what trainers can attend. */
class GoLiveWeeksDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient GoLiveWeeks weeks;
    private final Viewer viewer;
    private final transient Consumer<CourtCard> open;

    GoLiveWeeksDialog(GoLiveWeeks weeks, Viewer viewer, Consumer<CourtCard> open) {
        this.weeks = weeks;
        this.viewer = viewer;
        this.open = open;
        setHeaderTitle("Go-lives by week");
        setWidth("36rem");
        setMaxWidth("100%");
        addClassName("go-live-weeks");
        add(new Paragraph(
                weeks.limit() == null
                        ? "No limit is set. Weeks run from Monday to Sunday."
                        : "At most %d a week, as many as trainers can attend. Weeks run from Monday to Sunday."
                                .formatted(weeks.limit())));
        var table = new NativeTable();
        var head = new NativeTableRow();
        List.of("Week of", "Go-lives", "Courts").forEach(it -> {
            var cell = new NativeTableHeaderCell(it);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        weeks.weeks().forEach(it -> table.getBody().add(row(it)));
        add(table);
        getFooter().add(new Button("Close", _ -> close()));
    }

    private NativeTableRow row(GoLiveWeeks.Week week) {
        var number = new Span(weeks.count(week));
        var cell = new NativeTableCell(number);
        if (weeks.over(week)) {
            number.addClassName("over-limit");
            number.setText("! " + weeks.count(week) + ", over the limit");
        }
        var courts = new NativeTableCell();
        week.courts().forEach(it -> courts.add(court(it)));
        if (week.courts().isEmpty()) {
            courts.setText("None");
        }
        return new NativeTableRow(new NativeTableCell(DateFormatter.brief(week.monday(), weeks.today())), cell, courts);
    }

    private Component court(CourtCard card) {
        var words = card.court() + ", " + DateFormatter.brief(GoLiveWeeks.day(card), weeks.today());
        if (!viewer.seesInFull(card.slug())) {
            return new Span(words);
        }
        var link = new Button(words, _ -> {
            close();
            open.accept(card);
        });
        link.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return link;
    }
}
