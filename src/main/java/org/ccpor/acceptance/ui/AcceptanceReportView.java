package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.ccpor.acceptance.AcceptanceState;
import org.ccpor.acceptance.AcceptanceState.CaseLine;
import org.ccpor.acceptance.AcceptanceState.RunLine;
import org.ccpor.acceptance.Area;
import org.ccpor.approval.Decision;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.form.FormKey;
import org.jspecify.annotations.Nullable;

/** Plan, results, defects, meetings and signatures of the test on paper. */
@Route("court/:slug/acceptance-test/print")
@PermitAll
class AcceptanceReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient AcceptanceModel model;
    private String title = "Acceptance test";

    AcceptanceReportView(AcceptanceModel model) {
        this.model = model;
        addClassNames("form-print", "cat-report");
    }

    static String path(String court) {
        return AcceptanceView.path(court) + "/print";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var slug = enter.getRouteParameters().get("slug").orElse("");
        var now = read(slug);
        var court = model.courts().find(slug).orElseThrow(() -> new NotFoundException("No such court"));
        title = "Acceptance test · " + court.name();
        var print = new Button("Print", _ -> getElement().executeJs("window.print()"));
        print.addClassName("form-no-print");
        removeAll();
        add(
                new H1("Court acceptance test"),
                new Paragraph(court.officialName()),
                new Paragraph("Form F10, %s · case library version %d · printed %s, %s by %s"
                        .formatted(
                                now.state().label().toLowerCase(java.util.Locale.ROOT),
                                now.library(),
                                DateFormatter.full(model.today()),
                                DateFormatter.moment(model.clock().instant(), model.clock()),
                                model.viewer().get().displayName())),
                print,
                standing(now),
                signatures(now),
                defects(now),
                model.forms().sheet(new FormKey(slug, FormCode.F10)),
                results(now));
    }

    private AcceptanceState read(String slug) {
        try {
            return model.tests().read(slug);
        } catch (RefusedException notInThePlan) {
            throw new NotFoundException(notInThePlan.sentence());
        }
    }

    private static Component standing(AcceptanceState now) {
        var progress = "%d of %d cases run"
                .formatted(now.cases().size() - now.count(null), now.cases().size());
        var left = now.leftOut().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(it -> "%d because %s".formatted(it.getValue(), it.getKey().reason()))
                .collect(Collectors.joining("; "));
        var section = new Section(
                new H2("Result"), new Paragraph(progress + (left.isEmpty() ? "." : "; left out: " + left + ".")));
        section.add(new Paragraph(
                now.missing().isEmpty()
                        ? "The exit rule is met."
                        : "The exit rule is not met: " + String.join(" ", now.missing())));
        return section;
    }

    private Component signatures(AcceptanceState now) {
        var rows = now.decisions().all().stream()
                .map(it -> List.of(
                        it.side().label(),
                        it.verdict().done(),
                        it.role(),
                        DateFormatter.full(it.on()),
                        it.name() + (it.paper() ? ", from paper" : ""),
                        it.words(),
                        takenBack(it.takenBack())))
                .toList();
        return section(
                "Sign-off",
                List.of("Side", "Decision", "Work role", "Date", "Recorded by", "Conditions or reason", "Taken back"),
                rows,
                "Nobody has signed yet.");
    }

    private String takenBack(Decision.@Nullable TakenBack it) {
        return it == null
                ? ""
                : "Taken back %s: %s"
                        .formatted(DateFormatter.full(DateFormatter.day(it.at(), model.clock())), it.why());
    }

    private static Component defects(AcceptanceState now) {
        var rows = now.defects().stream()
                .map(it -> List.of(
                        String.valueOf(it.number()),
                        it.of(),
                        it.priority() == null ? "" : it.priority().number(),
                        it.title(),
                        it.status().label(),
                        DateFormatter.full(it.opened()),
                        it.owner(),
                        it.workaround(),
                        it.accepted()))
                .toList();
        return section(
                "Defects",
                List.of(
                        "No.",
                        "Case",
                        "Priority",
                        "Title",
                        "Status",
                        "Opened",
                        "Owner",
                        "Workaround",
                        "Accepted in writing"),
                rows,
                "No defect was found.");
    }

    private static Component results(AcceptanceState now) {
        var all = new Section(new H2("Results"));
        for (var area : Area.values()) {
            var rows = now.cases().stream()
                    .filter(it -> it.test().area() == area)
                    .map(AcceptanceReportView::row)
                    .toList();
            if (!rows.isEmpty()) {
                all.add(ReportTable.of(
                        area.label(), List.of("Case", "What is tested", "Role", "Result", "All results"), rows));
            }
        }
        return all;
    }

    private static List<String> row(CaseLine it) {
        return List.of(
                it.test().id(),
                it.test().title(),
                it.test().role().label(),
                CaseRow.words(it.result()),
                it.runs().stream().map(AcceptanceReportView::run).collect(Collectors.joining("; ")));
    }

    private static String run(RunLine it) {
        return "%s %s (%s)%s"
                .formatted(
                        it.result().label(),
                        DateFormatter.full(it.on()),
                        it.tester().isEmpty() ? "CCPOR Team" : it.tester(),
                        it.note().isEmpty() ? "" : ": " + it.note());
    }

    private static Component section(String title, List<String> heads, List<List<String>> rows, @Nullable String none) {
        var section = new Section(new H2(title));
        section.add(rows.isEmpty() ? new Paragraph(none) : ReportTable.untitled(title, heads, rows));
        return section;
    }

    @Override
    public String getPageTitle() {
        return title + " · CCPOR Deployment";
    }
}
