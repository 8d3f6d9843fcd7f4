package org.ccpor.provisioning.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.TrainingModule;
import org.ccpor.provisioning.UserColumn;
import org.jspecify.annotations.Nullable;

/** Reads what people write into one cell. An empty result means it cannot be understood. */
final class CellParser {
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("M-d-uuuu", Locale.US).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US).withResolverStyle(ResolverStyle.STRICT));
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;
    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");
    private static final Map<String, AgencyType> SIDES = Map.of(
            "superiorcourt", AgencyType.COURT,
            "tribalcourt", AgencyType.COURT,
            "lawenforcementagency", AgencyType.LEA,
            "sheriff", AgencyType.LEA,
            "sheriffsoffice", AgencyType.LEA,
            "police", AgencyType.LEA,
            "policedepartment", AgencyType.LEA);
    private static final Map<String, CcporRole> ROLES = Map.of(
            "queryonly", CcporRole.QUERY,
            "queryonlywithsealed", CcporRole.QUERY_SEALED,
            "querywithsealed", CcporRole.QUERY_SEALED,
            "ccporcourt", CcporRole.COURT,
            "clerk", CcporRole.COURT,
            "ccporsupervisor", CcporRole.SUPERVISOR,
            "admin", CcporRole.ADMINISTRATOR,
            "ccporadministrator", CcporRole.ADMINISTRATOR);
    private static final Map<String, TrainingModule> MODULES = Map.of(
            "1", TrainingModule.QUERY,
            "module1", TrainingModule.QUERY,
            "2", TrainingModule.FULL,
            "module2", TrainingModule.FULL,
            "fullfunctionality", TrainingModule.FULL,
            "admin", TrainingModule.ADMINISTRATOR);

    private CellParser() {}

    static Optional<LocalDate> day(String cell) {
        for (var format : DAYS) {
            try {
                var day = LocalDate.parse(cell, format);
                return Optional.of(day).filter(it -> it.getYear() >= EARLIEST && it.getYear() <= LATEST);
            } catch (DateTimeParseException other) {
                continue;
            } catch (DateTimeException impossible) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    static Optional<Boolean> yesNo(String cell) {
        var word = UserColumn.plain(cell);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    static Optional<AgencyType> side(String cell) {
        return one(AgencyType.values(), AgencyType::label, SIDES, cell);
    }

    static Optional<CcporRole> role(String cell) {
        return one(CcporRole.values(), CcporRole::label, ROLES, cell);
    }

    static Optional<TrainingModule> module(String cell) {
        return one(TrainingModule.values(), TrainingModule::label, MODULES, cell);
    }

    private interface Label<E> {
        String of(E one);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, Label<E> label, Map<String, E> others, String cell) {
        var word = UserColumn.plain(cell);
        @Nullable E other = others.get(word);
        return other != null
                ? Optional.of(other)
                : Arrays.stream(all)
                        .filter(it -> UserColumn.plain(label.of(it)).equals(word)
                                || UserColumn.plain(it.name()).equals(word))
                        .findFirst();
    }
}
