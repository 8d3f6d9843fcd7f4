package org.ccpor.deployment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.plan.Deployment;
import org.ccpor.deployment.plan.Plan;
import org.ccpor.deployment.plan.Stamp;
import org.ccpor.process.Condition;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplate;
import org.ccpor.process.TemplateItem;
import org.ccpor.process.TemplateKey;
import org.ccpor.process.TemplatePhase;
import org.ccpor.testing.Weekdays;
import org.jspecify.annotations.Nullable;

/** A small process, and plans made from it without Spring or a database. Today is Monday, March 1, 2027. */
public final class Plans {
    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    public static final Stamp ANA = new Stamp("ana", Instant.parse("2027-03-01T18:00:00Z"));

    private static final TemplateItem ACTIVATION = new TemplateItem(
            "G1",
            "Item G1",
            Map.of(Party.TEAM, "Do G1"),
            ItemKind.TEAM,
            List.of(Party.TEAM),
            0,
            List.of(),
            null,
            true,
            List.of(FormCode.F11),
            "",
            Set.of(),
            true);

    static final ProcessTemplate TEMPLATE = new ProcessTemplate(
            new TemplateKey("small", 1),
            "Small",
            "",
            false,
            List.of(
                    phase(
                            Phase.PLANNING,
                            90,
                            item("P1", ItemKind.MEETING, Party.TEAM, 90, List.of(), null, true),
                            item("P2", ItemKind.RESPONSE, Party.COURT, 90, List.of("P1"), null, true),
                            item("P3", ItemKind.MEETING, Party.TEAM, 90, List.of(), null, false)),
                    phase(
                            Phase.SCOPE,
                            60,
                            item("S1", ItemKind.LOCAL, Party.LEA, 60, List.of("P3"), null, true),
                            item(
                                    "S2",
                                    ItemKind.LOCAL,
                                    Party.COURT,
                                    60,
                                    List.of(),
                                    new Condition(Map.of("gateway", Set.of("yes", "later")), "Images only"),
                                    true)),
                    phase(Phase.IMPLEMENT, 30, item("I1", ItemKind.TEAM, Party.TEAM, 30, List.of(), null, true)),
                    phase(Phase.GO_LIVE, -365, ACTIVATION)));

    private Plans() {}

    public static Deployment deployment() {
        return new Deployment("fresno", 1, TEMPLATE, ANA);
    }

    /** A plan whose go-live is so many days from today. */
    public static Plan goLiveIn(int days) {
        var deployment = deployment();
        deployment.goLiveOn(TODAY.plusDays(days), null, null, ANA);
        return of(deployment);
    }

    public static Plan of(Deployment deployment) {
        return on(deployment, TODAY);
    }

    public static Plan on(Deployment deployment, LocalDate today) {
        return new Plan("Fresno", deployment, TEMPLATE, new Weekdays(), today, ZONE);
    }

    public static void accept(Plan plan, String... ids) {
        for (var id : ids) {
            plan.step(id).state().complete(null, ANA);
        }
    }

    private static TemplatePhase phase(Phase phase, int latest, TemplateItem... items) {
        return new TemplatePhase(phase, "", 365, latest, List.of(items));
    }

    private static TemplateItem item(
            String id,
            ItemKind kind,
            Party lead,
            int offset,
            List<String> after,
            @Nullable Condition condition,
            boolean mandatory) {
        return new TemplateItem(
                id,
                "Item " + id,
                Map.of(lead, "Do " + id),
                kind,
                List.of(lead),
                offset,
                after,
                condition,
                mandatory,
                List.of(),
                "",
                Set.of(),
                false);
    }
}
