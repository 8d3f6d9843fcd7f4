package org.ccpor.assessment.scanner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccpor.assessment.AssessmentEvidence;
import org.ccpor.assessment.scanner.ScannerAnswers.Scanner;
import org.ccpor.base.Count;
import org.ccpor.base.FormCode;
import org.ccpor.form.Derived;
import org.ccpor.form.Derived.Tone;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormDefinition.Proof;
import org.ccpor.process.ItemKind;
import org.ccpor.process.TemplateItem;
import org.springframework.stereotype.Component;

/** Form F3, version 1: the scanners of the court and of the LEA, and their set-up. */
@Component
public class ScannerAssessment extends FormDefinition<ScannerAnswers> {
    private static final BigDecimal LONG = BigDecimal.valueOf(4);
    private static final BigDecimal TOO_LONG = BigDecimal.valueOf(8);

    /** Needs nothing but the answers. */
    public ScannerAssessment() {
        super(FormCode.F3, 1, ScannerAnswers.class);
    }

    @Override
    public List<Finding> check(ScannerAnswers answers, About about) {
        return answers.scanners().stream()
                .flatMap(it -> ScannerFindings.of(it, about).stream())
                .toList();
    }

    @Override
    public List<Derived> derived(ScannerAnswers answers, About about) {
        var derived = new ArrayList<Derived>();
        for (var scanner : answers.scanners()) {
            var path = "scanners/" + scanner.id();
            ScannerLoad.peakHours(scanner).ifPresent(it -> derived.add(load(path, it)));
            ScannerLoad.uploadKb(scanner)
                    .ifPresent(it ->
                            derived.add(new Derived(path, "Daily upload at peak", ScannerLoad.size(it), Tone.PLAIN)));
        }
        if (!answers.scanners().isEmpty()) {
            derived.add(upload(answers.scanners()));
            derived.add(new Derived("#scanners", "Set-up", setUp(answers), allPass(answers) ? Tone.GOOD : Tone.PLAIN));
        }
        return derived;
    }

    /** The set-up closes when every station that is needed passed; a response closes by being accepted. */
    @Override
    public boolean closes(TemplateItem item, ScannerAnswers answers) {
        return allPass(answers);
    }

    @Override
    public Optional<String> progress(TemplateItem item, ScannerAnswers answers) {
        return item.kind() == ItemKind.RESPONSE || answers.scanners().isEmpty()
                ? Optional.empty()
                : Optional.of(setUp(answers));
    }

    @Override
    public Map<String, Proof> proves(ScannerAnswers answers, About about) {
        return Map.of("stations", AssessmentEvidence.stations(answers.scanners(), setUp(answers)));
    }

    private static Derived load(String path, BigDecimal hours) {
        var tone = hours.compareTo(TOO_LONG) > 0 ? Tone.BAD : hours.compareTo(LONG) > 0 ? Tone.ATTENTION : Tone.PLAIN;
        var words = hours.signum() == 0 ? "under 0.1 hours" : hours + " hours";
        return new Derived(
                path, "Scanning at peak", tone == Tone.BAD ? words + ", more than a court day" : words, tone);
    }

    private static Derived upload(List<Scanner> scanners) {
        var load = ScannerLoad.of(scanners);
        var known = ScannerLoad.size(load.uploadKb());
        return load.unknown() == 0
                ? new Derived("#scanners", "Daily upload at peak, all scanners", known, Tone.PLAIN)
                : new Derived(
                        "#scanners",
                        "Daily upload at peak, all scanners",
                        "%s; file size missing for %s".formatted(known, Count.of(load.unknown(), "scanner")),
                        Tone.ATTENTION);
    }

    private static String setUp(ScannerAnswers answers) {
        var needed = needed(answers);
        var passing = needed.stream().filter(Scanner::passes).count();
        return needed.isEmpty()
                ? "No station is needed"
                : "%d of %d %s"
                        .formatted(passing, needed.size(), needed.size() == 1 ? "station passes" : "stations pass");
    }

    private static boolean allPass(ScannerAnswers answers) {
        var needed = needed(answers);
        return !needed.isEmpty() && needed.stream().allMatch(Scanner::passes);
    }

    private static List<Scanner> needed(ScannerAnswers answers) {
        return answers.scanners().stream().filter(Scanner::needed).toList();
    }
}
