package org.ccpor.acceptance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccpor.acceptance.AcceptanceRows.Signature;
import org.ccpor.approval.Side;
import org.ccpor.approval.Verdict;
import org.jspecify.annotations.Nullable;

/** A signature is for the results as they were: what makes them worse, and a rejection by the other side, takes it back. */
final class Signatures {

    private Signatures() {}

    /** Approvals that do not stand any more after this change, with why. */
    static Map<String, @Nullable String> takenBack(AcceptanceTest was, AcceptanceTest is) {
        var rejected = rejectedNow(was, is);
        var worse = ExitRule.of(is).worseThan(ExitRule.of(was));
        if (rejected.isEmpty() && worse.isEmpty()) {
            return Map.of();
        }
        var why = rejected.map(it -> "the %s rejected".formatted(it.label())).orElseGet(() -> reason(is, worse));
        var before = ids(was);
        var follow = new HashMap<String, @Nullable String>();
        approvals(is).stream()
                .filter(it -> before.contains(it.id()))
                .forEach(it -> follow.put("signatures/" + it.id() + "/takenBack", why));
        return follow;
    }

    /** Approvals that stand. */
    static List<Signature> approvals(AcceptanceTest test) {
        return Stream.of(Side.values())
                .flatMap(it -> test.standing(it).stream())
                .filter(Signature::approves)
                .toList();
    }

    private static Optional<Side> rejectedNow(AcceptanceTest was, AcceptanceTest is) {
        var before = ids(was);
        return is.signatures().stream()
                .filter(it -> it.decision() == Verdict.REJECT && !before.contains(it.id()))
                .flatMap(it -> Optional.ofNullable(it.side()).stream())
                .findFirst();
    }

    private static HashSet<String> ids(AcceptanceTest test) {
        var ids = new HashSet<String>();
        test.signatures().forEach(it -> ids.add(it.id()));
        return ids;
    }

    private static String reason(AcceptanceTest is, java.util.Set<String> worse) {
        return ExitRule.of(is).lacks().stream()
                .filter(it -> worse.contains(it.key()))
                .map(ExitRule.Lack::sentence)
                .findFirst()
                .orElse("the results changed");
    }
}
