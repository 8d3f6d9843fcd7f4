package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.ccpor.base.ui.RowList;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.ItemLine;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** All items by phase, the present one open. Rows of a phase are made when it is opened. */
class CourtChecklist extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient ItemCommand commands;
    private final transient Runnable changed;
    private final Paragraph empty = new Paragraph("The checklist comes with the deployment.");
    private final Map<Phase, Details> parts = new EnumMap<>(Phase.class);
    private final transient Map<Phase, RowList<ItemLine, ItemRow>> lists = new EnumMap<>(Phase.class);
    private transient @Nullable DeploymentDetails court;
    private transient Map<String, String> sent = Map.of();
    private @Nullable Phase opened;

    CourtChecklist(ItemCommand commands, Runnable changed) {
        this.commands = commands;
        this.changed = changed;
        empty.addClassName("court-empty");
        getContent().addClassName("court-pane");
        getContent().add(empty);
        for (var phase : Phase.values()) {
            var list = new RowList<ItemLine, ItemRow>(
                    phase.label(),
                    ItemLine::id,
                    _ -> this.commands.row(this::slug, this.changed),
                    (row, it) -> row.show(it, sent.get(it.id())));
            var part = new Details(phase.label(), list);
            part.addClassName("court-phase");
            part.addOpenedChangeListener(_ -> fill(phase));
            lists.put(phase, list);
            parts.put(phase, part);
            getContent().add(part);
        }
    }

    private String slug() {
        return Objects.requireNonNull(court).court().slug();
    }

    void show(DeploymentDetails now) {
        court = now;
        sent = commands.sent(slug());
        empty.setVisible(now.phases().isEmpty());
        parts.values().forEach(it -> it.setVisible(!now.phases().isEmpty()));
        if (!now.phases().isEmpty() && opened != now.card().phase()) {
            opened = now.card().phase();
            part(opened).setOpened(true);
        }
        now.phases().forEach(it -> {
            part(it.phase()).setSummaryText(summary(it, now));
            fill(it.phase());
        });
    }

    private static String summary(DeploymentDetails.PhaseLine line, DeploymentDetails now) {
        var words = "%s · %d of %d".formatted(line.phase().label(), line.done(), line.total());
        var gate = now.gate();
        if (gate == null || gate.phase() != line.phase()) {
            return words;
        }
        return gate.open()
                ? words + " · ready for the next phase"
                : words + " · needs " + gate.missing().size() + " more";
    }

    private void fill(Phase phase) {
        if (court != null && part(phase).isOpened()) {
            court.phases().stream()
                    .filter(it -> it.phase() == phase)
                    .forEach(it -> Objects.requireNonNull(lists.get(phase)).show(it.items()));
        }
    }

    private Details part(Phase phase) {
        return Objects.requireNonNull(parts.get(phase));
    }
}
