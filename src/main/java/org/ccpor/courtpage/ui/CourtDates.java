package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.FactList;
import org.ccpor.base.ui.RowList;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetails.DateLine;
import org.ccpor.identity.PersonNames;

/** Baseline, current and actual go-live date, and every slip with its reason. */
class CourtDates extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final FactList dates = new FactList();
    private final RowList<DateLine, Div> slips =
            new RowList<>("Changes of the go-live date", DateLine::at, _ -> new Div(), this::fill);
    private final CourtSection part;
    private final transient Clock clock;
    private final transient PersonNames names;

    CourtDates(Clock clock, PersonNames names, Runnable change) {
        this.clock = clock;
        this.names = names;
        this.part = new CourtSection("Go-live dates", "Change", change, dates, slips);
        getContent().add(part);
    }

    void show(DeploymentDetails court) {
        var card = court.card();
        var rows = new LinkedHashMap<String, String>();
        rows.put("Baseline", card.baseline() == null ? "Not set" : DateFormatter.full(card.baseline()));
        rows.put("Current", card.goLive() == null ? "Not set" : DateFormatter.weekday(card.goLive()));
        rows.put("Actual", DateFormatter.full(card.actual()));
        rows.put("Left", card.actual() == null ? left(court) : "");
        dates.show(rows);
        slips.show(court.dateChanges());
        part.hint(card.slips() == 0 ? "" : card.slips() == 1 ? "moved once" : "moved " + card.slips() + " times");
        part.offer(court.mayCoordinate() && (card.state() == CardState.ACTIVE || card.state() == CardState.ON_HOLD));
        setVisible(court.template() != null);
    }

    private static String left(DeploymentDetails court) {
        var days = court.tMinusDays();
        var courtDays = court.tMinusCourtDays();
        if (days == null || courtDays == null) {
            return "";
        }
        return days < 0
                ? "%s ago (%s), not confirmed".formatted(Count.of(-days, "day"), Count.of(-courtDays, "court day"))
                : "%s (%s)".formatted(Count.of(days, "day"), Count.of(courtDays, "court day"));
    }

    private void fill(Div row, DateLine line) {
        row.addClassName("court-item");
        var from = line.from();
        var what = new Span(
                from == null
                        ? "Set to " + DateFormatter.full(line.to())
                        : DateFormatter.full(from) + " → " + DateFormatter.full(line.to())
                                + (line.reason() == null
                                        ? ""
                                        : " · " + line.reason().label()));
        var small = new Div(new Span((line.note() == null ? "" : "“" + line.note() + "” · ")
                + names.of(line.by())
                + ", "
                + DateFormatter.brief(DateFormatter.day(line.at(), clock), LocalDate.now(clock))));
        small.addClassName("court-small");
        var words = new Div(what, small);
        words.addClassName("court-words");
        row.removeAll();
        row.add(words);
    }
}
