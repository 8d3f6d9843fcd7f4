package org.ccpor.provisioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filter of a list as a query; every value is a parameter. */
final class UserWhere {
    private static final int WORDS = 8;
    private static final String TEXT = "concat("
            + Stream.of("firstName", "lastName", "workEmail", "jobTitle", "agency", "location", "department")
                    .map(it -> "u.entry." + it)
                    .collect(Collectors.joining(", ' ', "))
            + ")";
    private static final String STEP = "case cast(u.status as String) when 'LISTED' then 0 when 'REQUESTED' then 1"
            + " when 'CREATED' then 2 when 'VERIFIED' then 3 else 4 end";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();
    private final UserFilter filter;

    UserWhere(String court, UserFilter filter, UserScope scope) {
        this.filter = filter;
        and("u.court = :court", "court", court);
        if (filter.status() == null) {
            and("u.status <> :removed", "removed", UserStatus.REMOVED);
        } else {
            and("u.status = :status", "status", filter.status());
        }
        if (filter.agencyType() != null) {
            and("u.entry.agencyType = :side", "side", filter.agencyType());
        }
        if (filter.role() != null) {
            and("u.entry.role = :role", "role", filter.role());
        }
        var words = filter.text().strip().split("\\s+");
        for (var i = 0; i < Math.min(words.length, WORDS); i++) {
            if (!words[i].isEmpty()) {
                and(
                        TEXT + " like :word" + i + " escape '!'",
                        "word" + i,
                        "%" + words[i].replaceAll("[!%_]", "!$0") + "%");
            }
        }
        if (filter.gap() != null) {
            gap(filter.gap(), scope);
        }
    }

    private void gap(UserGap gap, UserScope scope) {
        switch (gap) {
            case CLETS -> {
                and("u.entry.role in (:needing)", "needing", roles(scope::needsClets));
                and(
                        "(u.entry.cletsTrainedOn is null or u.entry.cletsTrainedOn < :since)",
                        "since",
                        scope.reference().minusYears(UserEntry.CLETS_YEARS));
            }
            case TRAINING -> {
                and("u.entry.role in (:sending)", "sending", List.of(CcporRole.COURT, CcporRole.SUPERVISOR));
                and(
                        "(u.entry.module is null or u.entry.module <> :full or u.entry.trainedOn is null)",
                        "full",
                        TrainingModule.FULL);
            }
            case SEALED -> {
                params.put("open", List.of(CcporRole.QUERY, CcporRole.COURT));
                and(
                        "(u.entry.role in (:open) and u.entry.sealedAccess"
                                + " or u.entry.role in (:sealed) and not u.entry.sealedAccess)",
                        "sealed",
                        List.of(CcporRole.QUERY_SEALED, CcporRole.SUPERVISOR));
            }
            case ACCOUNT -> and("u.status in (:waiting)", "waiting", List.of(UserStatus.LISTED, UserStatus.REQUESTED));
            case SIGN_IN -> and("u.status = :created", "created", UserStatus.CREATED);
        }
    }

    private static List<CcporRole> roles(Predicate<CcporRole> wanted) {
        return Arrays.stream(CcporRole.values()).filter(wanted).toList();
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        params.put(name, value);
    }

    String text() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> params() {
        return params;
    }

    String order() {
        var turn = filter.descending() ? " desc" : "";
        var name = "u.entry.lastName" + turn + ", u.entry.firstName" + turn + ", u.id";
        return switch (filter.sort()) {
            case NAME -> name;
            case AGENCY -> "u.entry.agencyType" + turn + ", u.entry.agency" + turn + ", " + name;
            case ROLE -> "u.entry.role" + turn + ", " + name;
            case STATUS -> STEP + turn + ", " + name;
            case CLETS -> "u.entry.cletsTrainedOn" + turn + ", " + name;
        };
    }
}
