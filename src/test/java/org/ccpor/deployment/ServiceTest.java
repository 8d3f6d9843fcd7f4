package org.ccpor.deployment;

import static org.ccpor.testing.People.ANA;

import java.time.LocalDate;
import java.util.List;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.testing.BoardCase;
import org.springframework.beans.factory.annotation.Autowired;

/** The services with everything below them on a real database; every test starts without deployments. */
abstract class ServiceTest extends BoardCase {

    @Autowired
    DeploymentService deployments;

    @Autowired
    PhaseMoveService moves;

    @Autowired
    GoLiveDateService goLiveDates;

    @Autowired
    ItemService items;

    @Autowired
    BlockerService blockers;

    @Autowired
    CardOrderService order;

    @Autowired
    BulkEditService bulk;

    @Autowired
    DeploymentDetailsService reader;

    @Autowired
    CourtCards cards;

    @Autowired
    ProcessTemplates templates;

    @Autowired
    CourtCalendars calendars;

    /** A court day that many days from now. */
    LocalDate courtDay(int days) {
        return calendars.statewide().onOrAfter(LocalDate.now(clock).plusDays(days));
    }

    void given(String slug) {
        as(ANA, () -> deployments.create(slug, templates.current().key(), courtDay(200), 1, "ana"));
    }

    CourtCard card(String slug) {
        return cards.one(slug).orElseThrow();
    }

    ItemLine item(Viewer viewer, String slug, String id) {
        return get(viewer, () -> reader.details(slug)).phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    MoveDone move(String slug, Phase to, @org.jspecify.annotations.Nullable String reason) {
        var seen = card(slug);
        return get(ANA, () -> moves.move(slug, to, seen.phase(), seen.version(), reason));
    }

    List<String> history(String slug) {
        return jdbc.sql("select what from history where court = :court order by id")
                .param("court", slug)
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
    }
}
