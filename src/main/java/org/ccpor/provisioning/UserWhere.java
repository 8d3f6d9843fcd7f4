package org.ccpor.provisioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The filter of a list as SQL; every value is a parameter. */
final class UserWhere {
    private static final int WORDS = 8;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();
    private final UserFilter filter;

    UserWhere(String court, UserFilter filter, UserScope scope) {
        this.filter = filter;
        and("court = :court", "court", court);
        if (filter.status() == null) {
            conditions.add("status <> 'REMOVED'");
        } else {
            and("status = :status", "status", filter.status().name());
        }
        if (filter.agencyType() != null) {
            and("agency_type = :side", "side", filter.agencyType().name());
        }
        if (filter.role() != null) {
            and("role = :role", "role", filter.role().name());
        }
        var words = filter.text().strip().split("\\s+");
        for (var i = 0; i < Math.min(words.length, WORDS); i++) {
            if (!words[i].isEmpty()) {
                and(
                        "concat_ws(' ', first_name, last_name, work_email, job_title, agency, location, department)"
                                + " like :word" + i,
                        "word" + i,
                        "%" + words[i].replaceAll("[\\\\%_]", "\\\\$0") + "%");
            }
        }
        if (filter.gap() != null) {
            gap(filter.gap(), scope);
        }
    }

    private void gap(UserGap gap, UserScope scope) {
        switch (gap) {
            case CLETS -> {
                and("role in (:needing)", "needing", roles(scope));
                and(
                        "(clets_trained_on is null or clets_trained_on < :since)",
                        "since",
                        scope.reference().minusYears(UserEntry.CLETS_YEARS));
            }
            case TRAINING ->
                conditions.add("role in ('COURT', 'SUPERVISOR')"
                        + " and (training_module is null or training_module <> 'FULL' or trained_on is null)");
            case SEALED ->
                conditions.add("(role in ('QUERY', 'COURT') and sealed_access"
                        + " or role in ('QUERY_SEALED', 'SUPERVISOR') and not sealed_access)");
            case ACCOUNT -> conditions.add("status in ('LISTED', 'REQUESTED')");
            case SIGN_IN -> conditions.add("status = 'CREATED'");
        }
    }

    /** An impossible name where no role needs a certification, because SQL knows no empty list. */
    private static List<String> roles(UserScope scope) {
        var needing = Arrays.stream(CcporRole.values())
                .filter(scope::needsClets)
                .map(Enum::name)
                .collect(Collectors.toList());
        return needing.isEmpty() ? List.of("-") : needing;
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        params.put(name, value);
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> params() {
        return params;
    }

    String order() {
        var turn = filter.descending() ? " desc" : "";
        var name = "last_name" + turn + ", first_name" + turn + ", id";
        return switch (filter.sort()) {
            case NAME -> name;
            case AGENCY -> "agency_type" + turn + ", agency" + turn + ", " + name;
            case ROLE -> "role" + turn + ", " + name;
            case STATUS ->
                "field(status, 'LISTED', 'REQUESTED', 'CREATED', 'VERIFIED', 'REMOVED')" + turn + ", " + name;
            case CLETS -> "clets_trained_on" + turn + ", " + name;
        };
    }
}
