package org.ccpor.local;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.ItemLine;
import org.ccpor.document.LibraryService;
import org.ccpor.document.NewDocument;
import org.ccpor.document.SendingService;
import org.ccpor.process.ProcessTemplates;

/** What the library has, and what San Mateo was sent of it. */
class SampleDocuments {
    private static final String COURT = "san-mateo";
    private static final String GUIDE = "CUR-S2";

    /** Title and public page, by item. */
    private static final Map<String, String[]> PAGES = Map.of(
            "CUR-S1",
            new String[] {"Scope questionnaire", "https://www.courts.ca.gov/partners/1199.htm"},
            GUIDE,
            new String[] {"Court Planning Guide", "https://www.courts.ca.gov/partners/1190.htm"},
            "CUR-I9",
            new String[] {"Acceptance test plan", "https://www.courts.ca.gov/partners/1187.htm"});

    private final LibraryService library;
    private final SendingService sendings;
    private final DeploymentDetailsService deployments;
    private final ProcessTemplates templates;
    private final Clock clock;

    SampleDocuments(
            LibraryService library,
            SendingService sendings,
            DeploymentDetailsService deployments,
            ProcessTemplates templates,
            Clock clock) {
        this.library = library;
        this.sendings = sendings;
        this.deployments = deployments;
        this.templates = templates;
        this.clock = clock;
    }

    /** In time. */
    Stream<SampleStep> steps() {
        return Stream.of(
                step(120, "coordinator", this::fill),
                step(100, "coordinator", this::send),
                step(
                        75,
                        "court.san-mateo",
                        () -> sendings.open(COURT, sendings.of(COURT).getFirst().id())));
    }

    private void fill() {
        PAGES.forEach((item, page) -> {
            var unused = library.add(new NewDocument(templates.current().key(), item, page[0], "3", page[1], null));
        });
    }

    private void send() {
        var version = deployments.details(COURT).phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(GUIDE))
                .mapToInt(ItemLine::version)
                .findFirst()
                .orElseThrow();
        var guide = sendings.choices(COURT, GUIDE).getFirst();
        var unused = sendings.send(
                COURT,
                GUIDE,
                guide.id(),
                "Here is the third edition; chapter 2 has the new network plan.",
                false,
                version);
    }

    private SampleStep step(int hoursAgo, String by, Runnable does) {
        return new SampleStep(clock.instant().minus(Duration.ofHours(hoursAgo)), by, _ -> does.run());
    }
}
