package org.ccpor.acceptance;

import java.util.EnumSet;
import java.util.Set;
import org.ccpor.approval.Side;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.form.Answers;
import org.ccpor.form.FormDefinition.About;
import org.jspecify.annotations.Nullable;

/**
 * Who scans, who enters data and whether CARPOS is reached through CCPOR (domain 3.5). What is not decided yet is taken to be
 * in use, so that no case is left out by mistake.
 */
public record ProcessingModel(Set<Side> scan, Set<Side> entry, boolean gateway) {
    private static final Set<Side> BOTH = Set.of(Side.COURT, Side.LEA);

    /** From what scope decided; the scope questionnaire F1 alone says who enters data. */
    static ProcessingModel of(About about) {
        var entry = entry(about.facts(), about.of(FormCode.F1));
        return new ProcessingModel(
                scan(about.facts(), about.of(FormCode.F1)), entry, gateway(about.facts()) && !entry.isEmpty());
    }

    private static Set<Side> scan(Facts facts, Answers scope) {
        return switch (facts.imaging()) {
            case COURT -> Set.of(Side.COURT);
            case LEA -> Set.of(Side.LEA);
            case BOTH -> BOTH;
            case NONE, QUERY -> Set.of();
            case UNKNOWN -> sides(scope.at("imagingBy"));
        };
    }

    private static Set<Side> entry(Facts facts, Answers scope) {
        var sequence = scope.at("sequence");
        return facts.imaging() == Imaging.QUERY || "IMAGE_ONLY".equals(sequence) || "QUERY_ONLY".equals(sequence)
                ? Set.of()
                : sides(scope.at("entryBy"));
    }

    private static Set<Side> sides(@Nullable String answer) {
        return "COURT".equals(answer) ? Set.of(Side.COURT) : "LEA".equals(answer) ? Set.of(Side.LEA) : BOTH;
    }

    private static boolean gateway(Facts facts) {
        return facts.gateway() == Gateway.YES || facts.gateway() == Gateway.UNKNOWN;
    }

    boolean has(Need need) {
        return switch (need) {
            case SCAN -> !scan.isEmpty();
            case COURT_SCAN -> scan.contains(Side.COURT);
            case LEA_SCAN -> scan.contains(Side.LEA);
            case ENTRY -> !entry.isEmpty();
            case COURT_ENTRY -> entry.contains(Side.COURT);
            case LEA_ENTRY -> entry.contains(Side.LEA);
            case GATEWAY -> gateway;
            case NO_GATEWAY -> !gateway;
        };
    }

    /** Who signs: the LEA only where it scans or enters. */
    public Set<Side> signers() {
        return scan.contains(Side.LEA) || entry.contains(Side.LEA) ? EnumSet.copyOf(BOTH) : EnumSet.of(Side.COURT);
    }
}
