package org.ccpor.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.FileKind;
import org.ccpor.base.sheet.Table;
import org.ccpor.base.ui.TableLink;
import org.ccpor.training.Coverage;
import org.ccpor.training.TrainingSessionService;

/** Coverage and who loses CLETS as files. The service asks again who downloads. */
class CoverageDownloads extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final String court;
    private final transient TrainingSessionService training;

    CoverageDownloads(String court, TrainingSessionService training) {
        this.court = court;
        this.training = training;
        getContent().addClassName("users-downloads");
        getContent()
                .add(
                        link("Coverage as CSV", this::coverage, FileKind.CSV),
                        link("Coverage as Excel", this::coverage, FileKind.XLSX),
                        link("CLETS list as CSV", this::losing, FileKind.CSV),
                        link("CLETS list as Excel", this::losing, FileKind.XLSX));
    }

    private Table coverage(Coverage now) {
        return new Table(
                "training-" + court,
                "Training",
                List.of("Court", "Go-live", "Role", "Module", "Listed", "Invited", "Trained", "Gap"),
                now.rows().stream()
                        .map(it -> List.of(
                                court,
                                DateFormatter.full(now.goLive()),
                                it.role().label(),
                                it.module().label(),
                                String.valueOf(it.listed()),
                                String.valueOf(it.invited()),
                                String.valueOf(it.trained()),
                                String.valueOf(it.gap())))
                        .toList());
    }

    private Table losing(Coverage now) {
        return new Table(
                "clets-" + court,
                "Training",
                List.of("Court", "Name", "Role", "CLETS ends", "Needed through"),
                now.losing().stream()
                        .map(it -> List.of(
                                court,
                                it.who(),
                                it.role().label(),
                                DateFormatter.full(it.ends()),
                                DateFormatter.full(now.until())))
                        .toList());
    }

    private Anchor link(String words, Function<Coverage, Table> table, FileKind kind) {
        return TableLink.of(
                words, kind, () -> table.apply(training.coverage(court).orElseThrow()));
    }
}
